"""A text as it is compared, and the way back from there to the characters that were written.

Percent-encoding (RFC 3986 §2.1, however often), character references of HTML, full width, letters
of either case and characters that nobody sees all say the same.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
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
_ALIKE = re.compile(
    rb"[\x00-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf])+"
    rb"|(?:\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf])+"
    rb"|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
    rb"|[\xc0-\xff]+(?![\x80-\xbf])|[\xc0-\xff]|[\x80-\xbf]+"
)
"""Octets whose characters are as long as each other in UTF-8 (RFC 3629 §4), or that are none."""
MOST_PIECES = 60_000
"""Of a text whose places are known one by one; what follows is one place."""


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
    pieces: tuple[tuple[int, int, int, int], ...]
    """Of each run: where it begins here, its range there, and how many characters there make one
    here; none when that is not known, and then the run is had only as a whole."""
    starts: tuple[int, ...]

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The ranges of the source that made `[start, end)`, in order, neighbours joined."""
        found: list[tuple[int, int]] = []
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.pieces) and self.pieces[at][0] < end:
            begin, low, high, each = self.pieces[at]
            stop = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
            at += 1
            if stop <= start or stop == begin:
                continue
            if each:
                first = low + max(start - begin, 0) * each
                low, high = first, low + (min(end, stop) - begin) * each
            if found and found[-1][1] == low:
                found[-1] = (found[-1][0], high)
            else:
                found.append((low, high))
        return found


def folded(source: str, *, markup: bool = False, as_seen: bool = False) -> Folded:
    """What the source says; `as_seen` leaves tags out, for a word may be cut by them."""
    pattern = _AS_SEEN if as_seen else _MARKUP if markup else _PLAIN
    out: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    at = length = 0
    for match in pattern.finditer(source):
        low, high = match.span()
        if at < low:
            out.append(source[at:low])
            pieces.append((length, at, low, 1))
            length += low - at
        at = high
        for text, begin, end, each in _said(match.group(), low):
            out.append(text)
            pieces.append((length, begin, end, each))
            length += len(text)
        if len(pieces) >= MOST_PIECES:
            # No letter is written so; its time would be anybody's who sends such a mail.
            rest = pattern.sub(_all_said, source[at:])
            out.append(rest)
            pieces.append((length, at, len(source), 0))
            at = len(source)
            break
    if at < len(source):
        out.append(source[at:])
        pieces.append((length, at, len(source), 1))
    return Folded("".join(out), tuple(pieces), tuple(piece[0] for piece in pieces))


def _all_said(match: re.Match[str]) -> str:
    return "".join(text for text, *_ in _said(match.group(), 0))


def _said(written: str, at: int) -> Iterator[tuple[str, int, int, int]]:
    """What an escape, a reference or a tag stands for: text, its range, characters for one."""
    if written[0] == "&":
        text = html.unescape(written)
        yield text, at, at + len(written), len(written) if len(text) == 1 else 0
    if written[0] != "%":
        return
    units = written.split("%")[1:]
    octets = bytes.fromhex("".join([unit[-2:] for unit in units]))
    lengths = set(map(len, units))
    if len(lengths) > 1:
        # Percent-encoded more than once, but not all of it as often.
        yield (
            "".join([_decoded(found.group()) for found in _ALIKE.finditer(octets)]),
            at,
            at + len(written),
            0,
        )
        return
    unit = lengths.pop() + 1
    for found in _ALIKE.finditer(octets):
        text = _decoded(found.group())
        each = len(found.group()) // len(text) * unit
        yield text, at + found.start() * unit, at + found.end() * unit, each


def _decoded(octets: bytes) -> str:
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")
