"""Codes drawn with characters: blocks, half blocks, quadrants, braille, or `##` and spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.mail.codes.drawn.grid import read_grid
from madoguchi.mail.codes.spending import Room

MIN_GLYPHS = 40
"""Block characters of a text that draws: the smallest code in half blocks has 60."""
MAX_GROUPS = 20
"""Drawings of one text that are tried."""
MAX_LINE = 800
MIN_LINES = 4
"""The smallest code in braille, four modules a line, has three and its quiet zone."""
_HEAVY = "█▀▄▌▐▓■⬛●▇◼"
_INK = "#@XMW%&$*O18"
"""Letters with which codes are drawn when only ASCII is at hand; `=` and `-` draw rules."""
_FINDER = 7
"""Dark modules in a row at the edge of a finder pattern (ISO/IEC 18004 §6.3.3)."""
_BRAILLE_HIGH, _BLOCK_HIGH, _SQUARE_HIGH = 0x28, 0x25, 0x2B
"""High octets of U+2800-28FF, of U+2580-25FF, and of the large squares U+2B1B and U+2B1C."""
_QUOTED = re.compile(r"(?:> ?){1,9}")
_SPACES = " \u00a0\u2000\u2001\u2002\u2003\u2007\u3000"
_HALVES = {"▀": "10", "▄": "01", "█": "11", "▇": "11"}
_QUARTERS = {
    char: format(code, "04b")
    for char, code in zip(
        " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█",
        # upper left, upper right, lower left, lower right
        (0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15),
        strict=True,
    )
}
_SHADES = {"█": 0, "■": 0, "⬛": 0, "●": 0, "◼": 0, "▇": 0, "▓": 64, "▒": 128, "░": 208}
_LIGHT = "□⬜○◻·.░"
_ART = frozenset(_HEAVY + "".join(_QUARTERS) + "".join(_SHADES) + _LIGHT + _SPACES)
_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""Bits of the dots of a braille pattern, row by row (The Unicode Standard §21.1)."""


def draws_characters(text: str) -> bool:
    """Whether a text has enough of the characters that draw; a few searches for ordinary mail."""
    if not text.isascii():
        # All blocks share one high octet, all braille another: one pass instead of a dozen.
        high = text.encode("utf-16-le", "replace")[1::2]
        if high.count(_BRAILLE_HIGH) >= MIN_GLYPHS // 2:
            return True
        if high.count(_BLOCK_HIGH) + high.count(_SQUARE_HIGH) >= MIN_GLYPHS and (
            sum(map(text.count, _HEAVY)) >= MIN_GLYPHS
        ):
            return True
    return any(_is_ink(ink, text) for ink in _INK)


def _is_ink(ink: str, text: str) -> bool:
    return text.count(ink) >= MIN_GLYPHS and text.count(ink * _FINDER) >= 3


def read_characters(text: str, room: Room) -> tuple[str, ...]:
    """What the codes say that a text draws."""
    found: dict[str, None] = {}
    for tried, (lines, ink) in enumerate(_drawings(text)):
        if tried >= MAX_GROUPS or not room.scan():
            break
        for rows, shapes in _grids(lines, ink):
            texts = read_grid(rows, shapes, room)
            found.update(dict.fromkeys(texts))
            if texts:
                break
    return tuple(found)


def _drawings(text: str) -> Iterator[tuple[list[str], str]]:
    """Runs of lines made of nothing but drawing characters, and the letter that is the ink."""
    for ink in ("", *(ink for ink in _INK if _is_ink(ink, text))):
        lines: list[str] = []
        empty = 0
        for line in (*text.split("\n"), "end"):
            if line.startswith(">"):
                line = _QUOTED.sub("", line, count=1)
            if not line.strip(_SPACES):
                empty += 1
                if empty > 1 and lines:
                    yield from _drawing(lines, ink)
                    lines = []
                continue
            if len(line) <= MAX_LINE and _draws(line, ink):
                lines.append(line.rstrip(_SPACES))
            elif lines:
                yield from _drawing(lines, ink)
                lines = []
            empty = 0


def _drawing(lines: list[str], ink: str) -> Iterator[tuple[list[str], str]]:
    if len(lines) >= MIN_LINES and max(map(len, lines)) >= MIN_LINES:
        yield lines, ink


def _draws(line: str, ink: str) -> bool:
    """Whether a line is all drawing: of blocks, or of one letter and one other or spaces."""
    if not ink:
        return all(char in _ART or "\u2800" <= char <= "\u28ff" for char in line)
    return ink in line and len(set(line) - {ink, " ", "\u00a0", "\t"}) <= 1


def _grids(lines: list[str], ink: str) -> Iterator[tuple[list[bytes], list[tuple[int, int]]]]:
    """The module grids that the lines may stand for, with the proportions of a module."""
    if ink:
        # One letter a module (drawn with lines set close), or two, since letters are high.
        rows = [bytes(0 if char == ink else 255 for char in line) for line in lines]
        yield rows, [(1, 2), (1, 1)]
        return
    used = set("".join(lines))
    if any("\u2800" < char <= "\u28ff" for char in used):
        yield _braille(lines), [(1, 1)]
    elif used & set("▌▐▖▗▘▙▚▛▜▝▞▟"):
        yield _split(lines, _QUARTERS, 2), [(1, 1), (1, 2)]
    elif used & set("▀▄"):
        yield _split(lines, _HALVES, 1), [(1, 1)]
    else:
        yield [bytes(_SHADES.get(char, 255) for char in line) for line in lines], [(1, 2), (1, 1)]


def _split(lines: list[str], table: dict[str, str], columns: int) -> list[bytes]:
    """Two rows for each line, `columns` values for each character."""
    blank = "0" * 2 * columns
    rows: list[bytes] = []
    for line in lines:
        cells = [table.get(char, blank) for char in line]
        rows += (
            bytes(0 if bit == "1" else 255 for cell in cells for bit in cell[half])
            for half in (slice(0, columns), slice(columns, None))
        )
    return rows


def _braille(lines: list[str]) -> list[bytes]:
    rows: list[bytes] = []
    for line in lines:
        codes = [ord(char) - 0x2800 if "\u2800" <= char <= "\u28ff" else 0 for char in line]
        rows += (
            bytes(0 if code & dot else 255 for code in codes for dot in pair) for pair in _DOTS
        )
    return rows
