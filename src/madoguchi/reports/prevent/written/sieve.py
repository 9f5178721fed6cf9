"""Sieve (RFC 5228): files the campaign's mails into Junk.  Nothing is refused, nothing deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from madoguchi.reports.prevent.features import Feature, Features, Trait
from madoguchi.reports.prevent.subject import pieces
from madoguchi.reports.prevent.wording import FAILED
from madoguchi.reports.prevent.written.comments import one_line

FOLDER = "Junk"
"""The mailbox that servers give the special use \\Junk (RFC 6154 §2) most often."""

_ADDRESS_OF = {
    Trait.FROM_DOMAIN: "from",
    Trait.FROM_ADDRESS: "from",
    Trait.REPLY_TO_DOMAIN: "reply-to",
    Trait.REPLY_TO_ADDRESS: "reply-to",
}
_AFTER_HOST = ("/", "\\", ":", "?", "#", '"', "'", "<", ">", ")", " ", "\r\n")
"""What ends a host in a link: without it, a.example would be found in a.example.jp too."""


def sieve(features: Features, comment: Callable[[Feature], str]) -> str:
    """The script; `comment` says in one line why a rule is there."""
    needs = ["fileinto", "mailbox"]
    if features.of(Trait.LINK_HOST, Trait.WORDING):
        needs.append("body")  # RFC 5173: only where links or words are looked for
    tests = [(comment(feature), _test(feature)) for feature in features.taken]
    lines = [f"require {_list(needs)};", "", "if anyof ("]
    for at, (why, test) in enumerate(tests):
        lines.append(f"  # {one_line(why)}")
        lines.append(f"  {test}{',' if at + 1 < len(tests) else ''}")
    # RFC 5490 §3.2: the mailbox is made when it is not there, so the mail is not lost.
    lines += [") {", f"  fileinto :create {quoted(FOLDER)};", "  stop;", "}", ""]
    return "\r\n".join(lines)


def _test(feature: Feature) -> str:
    if feature.trait is Trait.LINK_HOST:
        keys = list(_link_keys(feature))
        # RFC 5173 §5.2: the transfer encoding is undone, the HTML is left as it stands.
        return f'body :content "text" :contains {_list(keys)}'
    if feature.trait is Trait.SUBJECT:
        return _subject(feature)
    if feature.trait is Trait.WORDING:
        return _wording(feature)
    field = quoted(_ADDRESS_OF[feature.trait])
    if feature.exact:
        return f"address :all :is {field} {quoted(feature.value)}"
    return f"address :domain :matches {field} {_domain_keys((feature.value,))}"


def _domain_keys(domains: tuple[str, ...]) -> str:
    return _list([key for domain in domains for key in (domain, f"*.{domain}")])


def _link_keys(feature: Feature) -> Iterator[str]:
    for end in _AFTER_HOST:
        yield f"//{feature.value}{end}"
        yield f"@{feature.value}{end}"  # https://brand.example@host/: what is before @ is no host
        if not feature.exact:
            yield f".{feature.value}{end}"


def _subject(feature: Feature) -> str:
    """Digits and spaces stand for any of them; the rest is the subject's own (§2.7.1)."""
    pattern = "*".join(map(_literal, pieces(feature.value)))
    header = f'header :matches "subject" {quoted(pattern)}'
    if not feature.unless_from:
        return header
    return (
        f'allof ({header}, not address :domain :matches "from" {_domain_keys(feature.unless_from)})'
    )


def _wording(feature: Feature) -> str:
    """All the lines, wherever they stand (RFC 5173 §5.2), and no mail of whose name is used."""
    tests = [f'body :content "text" :contains {quoted(one)}' for one in feature.value.split("\n")]
    if feature.unless_from:
        theirs = f'address :domain :matches "from" {_domain_keys(feature.unless_from)}'
        # RFC 8601 §5: a server that checks takes out what the sender wrote there himself.
        failed = f'header :contains "authentication-results" {quoted(FAILED)}'
        tests.append(f"anyof (not {theirs}, {failed})")
    return f"allof ({', '.join(tests)})"


def _literal(text: str) -> str:
    """RFC 5228 §2.7.1: `*`, `?` and the backslash itself mean themselves behind a backslash."""
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?")


def quoted(text: str) -> str:
    """A quoted string (RFC 5228 §2.4.2): only `\\"` and `\\\\` are escapes; no NUL (§2.1)."""
    text = text.replace("\0", "").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _list(texts: list[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"
