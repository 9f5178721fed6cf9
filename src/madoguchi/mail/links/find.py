"""Addresses written in running text: glued to Japanese, defanged, in full width, in brackets.

Patterns only propose where an address begins and which characters it may hold; what it opens is
decided by the URL standard's parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from madoguchi.mail.links.bare import find_bare
from madoguchi.mail.links.domains import is_address, is_top_level
from madoguchi.mail.links.extent import AUTHORITY, DOTS, authority_length, trimmed
from madoguchi.mail.links.parse import parse_url

MAX_FOUND = 600
"""Addresses of one text; more only say the same again."""
MAX_REST_CHARS = 4000
"""Of one address; mail programs break longer lines anyway."""


@dataclass(frozen=True, slots=True)
class FoundUrl:
    """The characters `[start, end)` of a text and what they open.

    `url` and `host` are empty where an address was meant but none can be parsed.
    """

    start: int
    end: int
    url: str
    host: str


_SLASH = r"[/／\\\\＼⁄∕]"
_MARK = re.compile(rf"[:：](?:[/／]{{2}}\]|[\])]?\s?{_SLASH}(?:[ \u3000]?{_SLASH}){{0,3}})")
"""What stands behind a scheme.  Searched first, because colons are rare and letters are not."""
_GAP = r"[ \u3000]?"
_SCHEME = re.compile(
    rf"(?:[hHｈＨ]{_GAP})?(?:[tTｔＴxXｘＸ*＊×_＿]{_GAP}){{2}}[pPｐＰ](?:{_GAP}([sSｓＳ]))?\s?[\[(]?\Z"
    r"|([fFｆＦ][tTｔＴ][pPｐＰ])\s?[\[(]?\Z"
)
"""The `h` is often left out where a programme would make a link of it (`ttps://`)."""
_SCHEME_CHARS = 11
_AFTER_GAP = re.compile(r"[ \u3000]?(?=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]{1,63}[.．])")
_PATH = r"!#$%&'()*+,\-./0-9:;=?@A-Z\[\\\]_a-z~{}"
_REST = re.compile(f"[{_PATH}]*+")
_WIDE_REST = re.compile(f"[{_PATH}！＃＄％＆＊＋－．／０-９：；＝？＠Ａ-Ｚ＿ａ-ｚ～]*+")
_NEXT = re.compile(r"(?<=[A-Za-z0-9,;|])(?<!%[0-9A-Fa-f]{2})https?://", re.I)
"""Another address glued to the end of one; those that one carries stand behind `=` or `/`."""
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_WIDE_TEXT = re.compile("[Ａ-Ｚａ-ｚ：／]")
_FOLDED_LINE = re.compile(r"[ \t]*\r?\n[ \t]*")
_MAX_FOLDED_CHARS = 2000


def find_urls(text: str) -> tuple[FoundUrl, ...]:
    """Every address in a text, in order, not overlapping; never raises."""
    found: list[FoundUrl] = []
    at = 0
    while len(found) < MAX_FOUND and (mark := _MARK.search(text, at)):
        scheme = _scheme_before(text, max(at, mark.start() - _SCHEME_CHARS), mark.start())
        at = mark.end()
        one = _with_scheme(text, scheme, mark.end()) if scheme else None
        if one is not None:
            found.append(one)
            at = max(one.end, at)
    for start, end, written in find_bare(text, [(one.start, one.end) for one in found]):
        if len(found) >= MAX_FOUND:
            break
        parsed = parse_url("http://" + written)
        if parsed:
            found.append(FoundUrl(start, end, *parsed))
    found.sort(key=lambda one: one.start)
    return tuple(found)


def _scheme_before(text: str, low: int, high: int) -> re.Match[str] | None:
    """The scheme that ends at a place, also in mathematical or enclosed letters."""
    scheme = _SCHEME.search(text, low, high)
    if scheme is None and high - low >= 4 and not text[high - 1].isascii():
        folded = [normalize("NFKC", char) for char in text[low:high]]
        if all(len(one) == 1 for one in folded):
            return _SCHEME.search(text[:low] + "".join(folded), low)
    return scheme


def _with_scheme(text: str, match: re.Match[str], at: int) -> FoundUrl | None:
    scheme = "ftp" if match[2] else "https" if match[1] else "http"
    start = match.start()
    folded = _in_angle_brackets(text, start, at)
    if folded is not None:
        end, rest = folded
        parsed = parse_url(f"{scheme}://{rest}")
        if parsed and _plausible(parsed[1]):
            return FoundUrl(start, end, *parsed)
    gap = _AFTER_GAP.match(text, at)
    if gap is not None and gap.end() > at:
        length = authority_length(_authority(text, gap.end()))
        host = parse_url("http://" + DOTS.sub(".", text[gap.end() : gap.end() + length]))
        if host is None or not is_top_level(host[1].rpartition(".")[2]):
            return None
        at = gap.end()
    authority = AUTHORITY.match(text, at)
    if authority is None:
        return None
    length = authority_length(authority.group())
    if not length:
        return None
    wide = _WIDE_TEXT.search(text, start, at + length) is not None
    end = at + length
    if text[end : end + 1] in "/\\?#／＼？＃" and (wide or text[end : end + 1].isascii()):
        end = (_WIDE_REST if wide else _REST).match(text, end, end + MAX_REST_CHARS).end()  # type: ignore[union-attr]
        glued = _NEXT.search(text, at + length + 1, end)
        end = glued.start() if glued else end
    end = trimmed(text, at, end)
    host_part = DOTS.sub(".", text[at : min(at + length, end)])
    written = f"{scheme}://{host_part}{text[at + length : end]}"
    if wide:
        written = written.translate(_WIDE)
    parsed = parse_url(written)
    if parsed is None:
        return FoundUrl(start, end, "", "") if end > at else None
    if not _plausible(parsed[1]):
        return None
    return FoundUrl(start, end, *parsed)


def _authority(text: str, at: int) -> str:
    match = AUTHORITY.match(text, at)
    return match.group() if match else ""


def _in_angle_brackets(text: str, start: int, at: int) -> tuple[int, str] | None:
    """`<https://…>` over several lines (RFC 3986 appendix C): the line breaks are not in it."""
    if start == 0 or text[start - 1] != "<":
        return None
    end = text.find(">", at, at + _MAX_FOLDED_CHARS)
    if end < 0 or text.find("\n", at, end) < 0:
        return None
    joined = _FOLDED_LINE.sub("", text[at:end])
    return (end, joined) if _REST.fullmatch(joined) else None


def _plausible(host: str) -> bool:
    """Whether an address in text with this host was meant as one."""
    if is_address(host) or not host:
        return bool(host)
    last = host.rpartition(".")[2]
    # Prose that was taken along by mistake shows as a top-level domain that does not exist.
    return is_top_level(last) if "xn--" in last or "xn--" in host else True
