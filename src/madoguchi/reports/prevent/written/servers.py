"""Rules for mail servers and their filters: Postfix, rspamd, SpamAssassin.

Only domains, addresses and hosts that `shared.plain_host` let through stand in them: letters,
digits, hyphen, dot and a few marks of a local part, each escaped where it means something.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from madoguchi.reports.prevent.features import Feature, Features, Trait
from madoguchi.reports.prevent.written.comments import one_line

_FROM = (Trait.FROM_DOMAIN, Trait.FROM_ADDRESS)
_REPLY_TO = (Trait.REPLY_TO_DOMAIN, Trait.REPLY_TO_ADDRESS)
Comment = Callable[[Feature], str]


def header_checks(features: Features, comment: Comment) -> str:
    """pcre_table(5) for `header_checks`: HOLD keeps the mail in the queue for the postmaster."""
    lines: list[str] = []
    for feature in features.of(*_FROM, *_REPLY_TO):
        field = "From" if feature.trait in _FROM else "Reply-To"
        lines.append(f"# {one_line(comment(feature))}")
        lines.append(rf"/^{field}:.*{_mailbox(feature)}[\s>,;]*$/ HOLD madoguchi")
    return "\n".join(lines) + "\n"


def sender_access(features: Features, comment: Comment) -> str:
    """access(5) for `check_sender_access`: the envelope sender, which need not be the From."""
    lines: list[str] = []
    for feature in features.of(*_FROM):
        lines.append(f"# {one_line(comment(feature))}")
        lines.append(f"{feature.value} HOLD madoguchi")
        if not feature.exact:
            # With parent_domain_matches_subdomains unset for this map, subdomains need the dot.
            lines.append(f".{feature.value} HOLD madoguchi")
    return "\n".join(lines) + "\n"


def _mailbox(feature: Feature) -> str:
    value = re.escape(feature.value)
    return rf"[<\s:,]{value}" if feature.exact else rf"[@.]{value}"


def rspamd(features: Features, comment: Comment) -> str:
    """`local.d/multimap.conf`: maps written in place; the scores are suggestions."""
    blocks = [
        _multimap("MADOGUCHI_FROM_DOMAIN", features.of(Trait.FROM_DOMAIN), comment,
                  'type = "header"; header = "From"; filter = "email:domain:tld";'),
        _multimap("MADOGUCHI_FROM_ADDRESS", features.of(Trait.FROM_ADDRESS), comment,
                  'type = "header"; header = "From"; filter = "email:addr";'),
        _multimap("MADOGUCHI_REPLY_TO_DOMAIN", features.of(Trait.REPLY_TO_DOMAIN), comment,
                  'type = "header"; header = "Reply-To"; filter = "email:domain:tld";'),
        _multimap("MADOGUCHI_REPLY_TO_ADDRESS", features.of(Trait.REPLY_TO_ADDRESS), comment,
                  'type = "header"; header = "Reply-To"; filter = "email:addr";'),
        _multimap("MADOGUCHI_LINK_DOMAIN", _links(features, exact=False), comment,
                  'type = "url"; filter = "tld";'),
        _multimap("MADOGUCHI_LINK_HOST", _links(features, exact=True), comment,
                  'type = "url";'),
    ]  # fmt: skip
    return "\n".join(filter(None, blocks))


def _links(features: Features, *, exact: bool) -> tuple[Feature, ...]:
    return tuple(one for one in features.of(Trait.LINK_HOST) if one.exact is exact)


def _multimap(symbol: str, features: tuple[Feature, ...], comment: Comment, look: str) -> str:
    if not features:
        return ""
    # rspamd takes a comment inside an array for part of the next string: they stand above.
    why = "".join(f"# {one.value}: {one_line(comment(one))}\n" for one in features)
    # UCL reads JSON strings as they are (libucl README); the values hold nothing to escape.
    entries = "".join(f"    {json.dumps(one.value)},\n" for one in features)
    return f"{why}{symbol} {{\n  {look}\n  score = 6.0;\n  map = [\n{entries}  ];\n}}\n"


def spamassassin(features: Features, comment: Comment) -> str:
    """Rules for a `.cf` file (Mail::SpamAssassin::Conf); the scores are suggestions."""
    lines: list[str] = []
    for number, feature in enumerate(_for_spamassassin(features), start=1):
        name = f"MADOGUCHI_{number}"
        lines.append(f"# {one_line(comment(feature))}")
        lines.append(_spamassassin_rule(name, feature))
        lines += [f"describe {name} madoguchi prevent", f"score    {name} 4.0", ""]
    return "\n".join(lines)


def _for_spamassassin(features: Features) -> Iterator[Feature]:
    yield from (one for one in features.taken if one.trait is not Trait.SUBJECT)


def _spamassassin_rule(name: str, feature: Feature) -> str:
    # In its regular expressions # begins a comment and @ could be an array of Perl.
    value = re.escape(feature.value).replace("@", r"\@")
    if feature.trait is Trait.LINK_HOST:
        under = r"(?:[^/?\#]*@)?" if feature.exact else r"(?:[^/?\#]*[.@])?"
        return rf"uri      {name} m{{^https?://{under}{value}(?:[:/?\#]|$)}}i"
    field = "From:addr" if feature.trait in _FROM else "Reply-To:addr"
    start = "^" if feature.exact else r"[\@.]"
    return rf"header   {name} {field} =~ /{start}{value}$/i"
