"""A text as it is compared, and the way back from there to the characters that were written.

Percent-encoding (RFC 3986 §2.1, however often), character references of HTML, full width, letters
of either case and characters that nobody sees all say the same.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_ANY_WIDE = re.compile("[！-～　]")
_UNSEEN = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
_ESCAPED = r"(?:%(?:25){0,4}[0-9A-Fa-f]{2})+"
_REFERENCE = r"&(?:#[0-9]{1,7};?|#[xX][0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,30};)"
_TAG = r"<[/!?A-Za-z][^<>]{0,20000}>"
_PLAIN = re.compile(f"{_ESCAPED}|{_UNSEEN}")
_MARKUP = re.compile(f"{_ESCAPED}|{_REFERENCE}|{_UNSEEN}")
_AS_SEEN = re.compile(f"{_ESCAPED}|{_REFERENCE}|{_UNSEEN}|{_TAG}")
_ONE = re.compile(r"%(?:25){0,4}([0-9A-Fa-f]{2})")


def fold(text: str) -> str:
    """Lower case and half width, character for character: the length stays."""
    if _ANY_WIDE.search(text):
        text = text.translate(_WIDE)
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := one.lower()) == 1 else one for one in text)


@dataclass(frozen=True, slots=True)
class Folded:
    """What a source says, and where each of its characters stands in it."""

    text: str
    """Decoded, its case kept."""
    pieces: tuple[tuple[int, int, int], ...]
    """Of each run: where it begins here, its range there; one to one when the lengths agree."""
    starts: tuple[int, ...]

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The ranges of the source that made `[start, end)`, in order, neighbours joined."""
        found: list[tuple[int, int]] = []
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.pieces) and self.pieces[at][0] < end:
            begin, low, high = self.pieces[at]
            stop = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
            at += 1
            if stop <= start or stop == begin:
                continue
            if high - low == stop - begin:
                low, high = low + max(start - begin, 0), low + min(end, stop) - begin
            if found and found[-1][1] == low:
                found[-1] = (found[-1][0], high)
            else:
                found.append((low, high))
        return found


def folded(source: str, *, markup: bool = False, as_seen: bool = False) -> Folded:
    """What the source says; `as_seen` leaves tags out, for a word may be cut by them."""
    pattern = _AS_SEEN if as_seen else _MARKUP if markup else _PLAIN
    out: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    at = length = 0
    for match in pattern.finditer(source):
        low, high = match.span()
        if at < low:
            out.append(source[at:low])
            pieces.append((length, at, low))
            length += low - at
        for text, begin, end in _said(match.group(), low):
            out.append(text)
            pieces.append((length, begin, end))
            length += len(text)
        at = high
    if at < len(source):
        out.append(source[at:])
        pieces.append((length, at, len(source)))
    return Folded("".join(out), tuple(pieces), tuple(piece[0] for piece in pieces))


def _said(written: str, at: int) -> list[tuple[str, int, int]]:
    """The characters that an escape, a reference or a tag stands for, each with its range."""
    if written[0] == "&":
        return [(html.unescape(written), at, at + len(written))]
    if written[0] != "%":
        return []
    units = [(int(one.group(1), 16), *one.span()) for one in _ONE.finditer(written)]
    found: list[tuple[str, int, int]] = []
    index = 0
    while index < len(units):
        octet = units[index][0]
        width = 1 if octet < 0xC2 else 2 if octet < 0xE0 else 3 if octet < 0xF0 else 4
        try:
            text = bytes(unit[0] for unit in units[index : index + width]).decode("utf-8")
        except UnicodeDecodeError:
            text, width = chr(octet), 1
        found.append((text, at + units[index][1], at + units[index + width - 1][2]))
        index += width
    return found
