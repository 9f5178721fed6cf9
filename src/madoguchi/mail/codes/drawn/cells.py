"""Codes drawn with the cells of a table, or with coloured boxes in rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from madoguchi.mail.codes.drawn.grid import MAX_MODULES, MIN_MODULES, read_grid
from madoguchi.mail.codes.spending import Room

if TYPE_CHECKING:
    from madoguchi.mail.codes.drawn.boxes import Box, Row

MIN_CHAIN = 50
"""Empty boxes beside one another: Micro QR takes 80 when runs of modules are one box each."""
_BESIDE = 40
"""Characters between two boxes of a row: end tags, blanks that are light modules."""
_NEXT_ROW = 240
"""Characters between two rows, each of which may be a table of its own."""
MAX_DRAWINGS = 12
"""Groups of rows of one part that are tried."""
_EMPTY_BOX = re.compile(
    r"<(?:[tT][dDhH]|[dD](?i:iv)|[sS](?i:pan|mall|trong)?|[fF](?i:ont)|[abipuABIPU]|[eE](?i:m)"
    r"|[cC](?i:ode)|[lL](?i:abel))(?=[\s>])[^<>]*+>"
    r"(?>[\s\u00a0\u2588]++|&(?i:nbsp|#160|#xa0|#9608|#x2588);)*+(?=<(?:/|[tT][dDhH][\s>]))"
)
"""First letters in pairs: to fold case costs at every tag of a page."""
_SEVERAL = 5
"""Boxes of the busiest row of a drawing."""


def draws_cells(source: str) -> bool:
    """Whether a source has as many empty boxes in a chain as a drawing."""
    if source.count("<") < 2 * MIN_CHAIN:
        return False
    chain = last = 0
    for match in _EMPTY_BOX.finditer(source):
        between = match.start() - last
        if between <= _BESIDE:
            chain += 1
            if chain >= MIN_CHAIN:
                return True
        elif between > _NEXT_ROW:
            chain = 0
        last = match.end()
    return False


def read_cells(source: str, room: Room) -> tuple[str, ...]:
    """What the codes say that an HTML part draws."""
    # Few mails draw any: what it takes to read them is felt at start-up.
    from madoguchi.mail.codes.drawn.boxes import Boxes

    found: dict[str, None] = {}
    for tried, grid in enumerate(_grids(Boxes(source).run(room))):
        if tried >= MAX_DRAWINGS or not room.scan():
            break
        shapes = [(1, 1), (1, 2)] if max(map(len, grid)) > 1.6 * len(grid) else [(1, 1)]
        found.update(dict.fromkeys(read_grid(grid, shapes, room)))
    return tuple(found)


def _grids(rows: list[Row]) -> Iterator[list[bytes]]:
    """Module grids of runs of rows that are alike in width, by columns and by pixels."""
    group: list[Row] = []
    for row in (*rows, []):
        if row:
            group.append(row)
            continue
        if len(group) >= MIN_MODULES - 2 and max(map(len, group)) >= _SEVERAL:
            yield from _of_group(group)
        group = []


def _of_group(group: list[Row]) -> Iterator[list[bytes]]:
    for measure in (_by_columns, _by_pixels):
        for run in _alike(measure(group)):
            if MIN_MODULES <= len(run) <= MAX_MODULES and _two_coloured(run):
                yield run


def _alike(rows: list[tuple[bytes, int]]) -> Iterator[list[bytes]]:
    """Runs of rows of one width; each row as many times as it is high."""
    run: list[bytes] = []
    for row, times in (*rows, (b"", 0)):
        if run and len(row) != len(run[-1]):
            yield run
            run = []
        if row and len(run) <= MAX_MODULES:
            run += [row] * times


def _two_coloured(run: list[bytes]) -> bool:
    """Whether dark and light share the drawing as in a code, where neither is below a fifth."""
    octets = b"".join(run)
    low, high = min(octets), max(octets)
    if high - low < 24:
        return False
    middle = (low + high) // 2
    dark = sum(value <= middle for value in octets)
    return 0.15 < dark / len(octets) < 0.85


def _by_columns(group: list[Row]) -> list[tuple[bytes, int]]:
    """By what each cell covers (`colspan`, `rowspan`), as in one table."""
    found: list[tuple[bytes, int]] = []
    unit = _smallest(box.height for row in group for box in row)
    covered: dict[int, tuple[int, int]] = {}  # column → rows still covered from above, grey
    for row in group:
        line = bytearray()
        for box in (*row, None):
            while (above := covered.get(len(line))) and above[0] > 0:
                covered[len(line)] = above[0] - 1, above[1]
                line.append(above[1])
            if box is None or len(line) > 2 * MAX_MODULES:
                break
            grey = _grey(box.paint)
            for _ in range(box.columns):
                if box.rows > 1:
                    covered[len(line)] = box.rows - 1, grey
                line.append(grey)
        found.append((bytes(line), _times(row, unit)))
    return found


def _by_pixels(group: list[Row]) -> list[tuple[bytes, int]]:
    """By the width that each box says it has, as where every row is a table of its own."""
    unit = _smallest(box.width for row in group for box in row)
    high = _smallest(box.height for row in group for box in row)
    if not unit:
        return []
    found: list[tuple[bytes, int]] = []
    for row in group:
        line = bytearray()
        for box in row:
            if not box.columns:
                continue
            times = round((box.width or unit) / unit)
            line += bytes((_grey(box.paint),)) * min(times, MAX_MODULES)
            if len(line) > 2 * MAX_MODULES:
                break
        found.append((bytes(line), _times(row, high)))
    return found


def _smallest(sizes: Iterator[float]) -> float:
    return min((size for size in sizes if size > 0), default=0.0)


def _times(row: list[Box], unit: float) -> int:
    """How many modules high a row is: a run of equal rows may be drawn as one."""
    heights = [box.height / box.rows for box in row if box.height > 0]
    return min(max(round(min(heights) / unit), 1), MAX_MODULES) if heights and unit else 1


def _grey(paint: int) -> int:
    """Brightness of `0xRRGGBB` (ITU-R BT.601)."""
    return (299 * (paint >> 16) + 587 * (paint >> 8 & 255) + 114 * (paint & 255)) // 1000
