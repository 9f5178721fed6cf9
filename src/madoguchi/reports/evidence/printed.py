"""What of a text can be printed: what the font has no shape for is shown by its number.

A mail may hold emoji, Hangul, rare characters, halves of characters.  None of them is dropped
without a trace, none becomes an empty box, and none stops the PDF (PDF/A-2, ISO 19005-2 §6.2.11.8:
no `.notdef`).
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_NAMED = 3
"""Numbers of characters shown of one run; a mail in Hangul would be nothing but numbers."""
_UNSEEN = re.compile(
    "[\u00ad\u034f\u180b-\u180f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
"""Characters that are nothing to see (Default_Ignorable_Code_Point)."""
_LONG = re.compile(r"[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]{12,}")
"""A run without a place where a line may end (UAX #14): it would leave the page."""
_AFTER = re.compile(r"(?<=[/?&=._,;:%@\]-])(?=[^/?&=._,;:%@\]\s-])")
BREAK = "\u200b"
"""ZERO WIDTH SPACE: a place where a line may end, without a hyphen that nobody wrote."""
_WIDEST = 16
_TAB = "    "


@dataclass(frozen=True, slots=True)
class Shapes:
    """Which characters a font has a shape for."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def missing(self) -> re.Pattern[str]:
        """Runs of what it has no shape for; ends of lines are no shape and are kept."""
        have = "".join(
            f"{re.escape(chr(start))}-{re.escape(chr(end))}"
            for start, end in zip(self.starts, self.ends, strict=True)
        )
        return re.compile(f"[^\n{have}]+")


@cache
def shapes(font: Path) -> Shapes:
    """Read out of the font's `cmap` (OpenType 1.9.1, format 12)."""
    data = font.read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    for at in range(12, 12 + 16 * tables, 16):
        tag, _, start, _ = struct.unpack_from(">4sIII", data, at)
        if tag == b"cmap":
            groups = sorted(_groups(data, start))
            return Shapes(tuple(low for low, _ in groups), tuple(high for _, high in groups))
    raise ValueError(f"{font.name}: no cmap")


def _groups(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", data, cmap + 2)[0]
    for at in range(cmap + 4, cmap + 4 + 8 * count, 8):
        _, _, offset = struct.unpack_from(">HHI", data, at)
        start = cmap + offset
        if struct.unpack_from(">H", data, start)[0] != 12:
            continue
        for group in range(struct.unpack_from(">I", data, start + 12)[0]):
            low, high, _ = struct.unpack_from(">III", data, start + 16 + 12 * group)
            # Below the blank nothing has a shape, and private characters mean nothing.
            if low >= 0x20 and not 0xE000 <= low <= 0xF8FF and low < 0xF0000:
                yield low, high
        return


@cache
def _missing(font: Path) -> re.Pattern[str]:
    return shapes(font).missing()


def printable(text: str, font: Path) -> str:
    """The text as the font can print it, with places where long runs may be broken."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", _TAB))
    text = _UNSEEN.sub("", text.replace("\r", "\n").replace("\u2028", "\n"))
    return _LONG.sub(_broken, _missing(font).sub(_numbered, text))


def _numbered(run: re.Match[str]) -> str:
    found = run.group()
    numbers = " ".join(f"U+{ord(one):04X}" for one in found[:_NAMED])
    more = f" … ×{len(found)}" if len(found) > _NAMED else ""
    return f"〔{numbers}{more}〕"


def _broken(run: re.Match[str]) -> str:
    pieces: list[str] = []
    for piece in _AFTER.split(run.group()):
        pieces += (piece[at : at + _WIDEST] for at in range(0, len(piece), _WIDEST))
    return BREAK.join(pieces)
