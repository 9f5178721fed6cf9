"""Lines in the order in which they are read: columns left to right, rows top to bottom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from madoguchi.mail.inputs.ocr import Line

_WIDE = re.compile("[\u1100-\u115f\u2e80-\uffdc\uffe0-\uffe6]")
_GUTTER = 1.6
"""Width of the space between two columns, in heights of a line, at least."""
_COLUMN_LINES = 4
"""Lines of a column, at least: less is a row of buttons, or a name with its time."""
MAX_CUTS = 4
"""Columns inside columns that are looked for."""
MAX_GUTTERS = 200
"""Places tried for a gutter: lines have as many right edges as there are lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """Lines side by side, left to right."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def left(self) -> int:
        return self.lines[0].left

    @property
    def right(self) -> int:
        return max(line.right for line in self.lines)

    @property
    def top(self) -> int:
        return min(line.top for line in self.lines)

    @property
    def bottom(self) -> int:
        return max(line.bottom for line in self.lines)

    @property
    def height(self) -> int:
        """Of its highest line."""
        return max(line.height for line in self.lines)

    @property
    def middle(self) -> float:
        """Its centre from the top."""
        return (self.top + self.bottom) / 2

    @property
    def letter(self) -> float:
        """Width of half a kanji, or of a Latin letter."""
        return (self.right - self.left) / max(width_of(self.text), 1)


def width_of(text: str) -> int:
    """In halves of a kanji."""
    return sum(2 if _WIDE.match(char) else 1 for char in text)


def in_order(lines: tuple[Line, ...]) -> list[Row]:
    """All lines as rows, in reading order."""
    whole = [line for line in lines if line.text.strip() and line.height > 0]
    return _ordered(whole, MAX_CUTS)


def _ordered(lines: list[Line], cuts: int) -> list[Row]:
    if cuts and len(lines) >= 2 * _COLUMN_LINES:
        for start in range(0, min(len(lines) - 2 * _COLUMN_LINES, 12) + 1, 2):
            # What spans the columns stands above them: a title, a bar of buttons.
            by_top = sorted(lines, key=lambda line: line.top)
            gutter = _gutter(by_top[start:])
            if gutter is not None:
                left = [line for line in by_top[start:] if line.right <= gutter]
                right = [line for line in by_top[start:] if line.right > gutter]
                above = _rows(by_top[:start])
                return above + _ordered(left, cuts - 1) + _ordered(right, cuts - 1)
    return _rows(lines)


def _gutter(lines: list[Line]) -> int | None:
    """Where an empty strip from top to bottom ends a left column; `None` without one."""
    if len(lines) < 2 * _COLUMN_LINES:
        return None
    height = sorted(line.height for line in lines)[len(lines) // 2]
    for edge in sorted({line.right for line in lines})[:MAX_GUTTERS]:
        left = [line for line in lines if line.right <= edge]
        right = [line for line in lines if line.right > edge]
        if len(left) < _COLUMN_LINES or len(right) < _COLUMN_LINES:
            continue
        if min(line.left for line in right) - edge < _GUTTER * height:
            continue
        shared = min(max(line.bottom for line in left), max(line.bottom for line in right)) - max(
            min(line.top for line in left), min(line.top for line in right)
        )
        if shared > _COLUMN_LINES * height:
            return edge
    return None


def _rows(lines: list[Line]) -> list[Row]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        row = rows[-1] if rows else []
        # The one that is compared with is the row's last: a slanted photo drifts slowly.
        if row and abs(row[-1].middle - line.middle) < 0.5 * min(row[-1].height, line.height):
            row.append(line)
        else:
            rows.append([line])
    return [Row(tuple(sorted(row, key=lambda line: line.left))) for row in rows]
