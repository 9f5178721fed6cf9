"""Domains written without a scheme: `evil.example/login`, `www.evil.example`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from madoguchi.mail.links.domains import is_address, is_top_level, registered_domain_icann
from madoguchi.mail.links.extent import DOTS, trimmed

MAX_DOTS = 30_000
"""Dots between letters that are looked at: those of a book."""
KNOWN_ENDINGS = frozenset(
    """
    com net org info biz edu gov mil int jp xn--q9jyb4c asia mobi pro tokyo osaka kyoto nagoya
    yokohama okinawa top xyz shop online site club vip icu store app dev page live link click fun
    space website tech cyou buzz cloud bond monster sbs cfd lol quest ink rest wang win bid loan
    work agency center support services security finance bank insurance email example test invalid
    onion
    """.split()  # noqa: SIM905 - a list of words is read more easily than sixty quoted strings
)
"""Generic endings of sites that are told by name; others (`device.name`) are taken with a path."""
NOT_ALONE = frozenset(
    """
    ai am as at bat be by cab cc do id if in is it java la me mk ml mm mov md my no nr or pl pm ps
    pub py rs sb sc sh so st to us vi zip email
    """.split()  # noqa: SIM905
)
"""Endings that also end a file's name (`setup.py`) or begin a sentence (`tomorrow.it`)."""
_ALPHABETS = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u058f\u13a0-\u13ff\u1e00-\u1fff"
"""Letters that stand in for Latin ones; those of Japanese glue an address to its sentence."""
_LETTERS = f"A-Za-z0-9Ａ-Ｚａ-ｚ０-９{_ALPHABETS}"
_LABEL = f"{_LETTERS}_-"
_SPOKEN = "com|net|org|info|biz|jp|xyz|example|test"
_ANY_DOT = (
    r"(?:[.．]| ?[\[({](?:\.|[dD][oO][tT])[\])}] ?"
    rf"| (?:dot|DOT|Dot) (?=(?:co (?:dot|DOT|Dot) )?(?:{_SPOKEN})(?![A-Za-z])))"
)
_DOT = re.compile(
    # A dot, or `[.]`, `(dot)`; the first character is one of a set: thrice as fast to look for.
    r"[.．\[({](?:(?<=[.．])|(?<=[\[({])(?:\.|[dD][oO][tT])[\])}])"
    rf"(?=[{_LETTERS}])"
)
_SPACED_DOT = re.compile(rf"{_ANY_DOT}(?=[{_LETTERS}])")
_SPACED_SIGNS = ("dot", "DOT", "Dot", "[.]", "(.)", "{.}")
"""Without one of them no dot has spaces around it, and a search need not stop at every space."""
_TO_DOT = re.compile(r" (?:dot) ", re.IGNORECASE)
_ASCII_LABEL = "".join(filter(re.compile(f"[{_LABEL}]").match, map(chr, range(128))))
_LABEL_CHARS = frozenset(
    filter(re.compile(f"[{_LABEL}]").match, map(chr, (*range(0x2000), *range(0xFF10, 0xFF5B))))
)
_DOMAIN = re.compile(
    rf"((?:[{_LABEL}]{{1,63}}{_ANY_DOT}){{1,20}}[{_LABEL}]{{1,63}})"
    r"(:\d{1,5})?((?=[/?#])[!#$%&'()*+,\-./0-9:;=?@A-Z\[\\\]_a-z~{}]{1,4000})?"
)
_GLUED = re.compile("[a-z0-9][A-Z]")
_NOT_BEFORE = frozenset("@＠._%+=&/\\-")
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def find_bare(text: str, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """`(start, end, address without scheme)` outside of the ranges that are taken (sorted)."""
    starts = [start for start, _ in taken]
    at = free = 0
    search = (_SPACED_DOT if any(sign in text for sign in _SPACED_SIGNS) else _DOT).search
    for _ in range(MAX_DOTS):
        dot = search(text, at)
        if dot is None:
            return
        at = dot.end()
        held = bisect_right(starts, dot.start()) - 1
        low = max(free, taken[held][1]) if held >= 0 else free
        high = starts[held + 1] if held + 1 < len(starts) else len(text)
        if low > dot.start():
            at = max(at, low)
            continue
        start = low + len(text[max(low, dot.start() - 63) : dot.start()].rstrip(_ASCII_LABEL))
        start += max(0, dot.start() - 63 - low)
        while start > low and dot.start() - start < 63 and text[start - 1] in _LABEL_CHARS:
            start -= 1
        domain = _DOMAIN.match(text, start, high)
        if start == dot.start() or domain is None:
            continue
        at = max(at, domain.end(1))
        following = text[domain.end() : domain.end() + 1]
        if (start and text[start - 1] in _NOT_BEFORE) or following in ("@", "＠"):
            continue
        end = trimmed(text, start, domain.end()) if domain[3] else domain.end()
        name = _TO_DOT.sub(".", DOTS.sub(".", domain[1])).translate(_WIDE)
        rest = (domain[2] or "") + text[domain.end(2 if domain[2] else 1) : end]
        if _meant(name, bool(domain[3]) and end > domain.start(3)):
            at = free = max(at, end)
            yield start, end, name + rest


def is_bare_domain(written: str) -> bool:
    """Whether an address as a whole is a domain with or without a path, and no relative path."""
    written = written.strip()
    match = _DOMAIN.fullmatch(written[:5000])
    return match is not None and _meant(match[1], match[3] is not None)


def _meant(name: str, has_path: bool) -> bool:
    """Whether a dotted name was meant as an address."""
    head, _, last = name.rpartition(".")
    if last.isdecimal():
        return has_path and is_address(name)
    if not is_top_level(last) or not registered_domain_icann(name.lower()):
        return False
    if has_path or name[:4].lower() == "www.":
        return True
    return _told_by_name(head, last)


def _told_by_name(head: str, last: str) -> bool:
    """Whether a domain without a path was meant as an address and is no slip of the pen."""
    ending = last.lower()
    if len(ending) == 2:
        if ending in NOT_ALONE and "." not in head:
            return False
    elif ending not in KNOWN_ENDINGS or ending in NOT_ALONE:
        return False
    owner = registered_domain_icann(f"{head}.{ending}".lower()).partition(".")[0]
    if len(owner) < 3 or owner.isdecimal() or "_" in head:
        return False
    # `end.Then` begins a sentence, `x7qAmazon.co.jp` is a name glued to another word.
    return not (last[0].isupper() and not last.isupper()) and _GLUED.search(head) is None
