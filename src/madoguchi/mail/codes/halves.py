"""A code cut into pictures that the HTML shows one above the other or side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from madoguchi.mail.codes.dimensions import dimensions
from madoguchi.mail.codes.pictures import MAX_PIECE_SIDE, opened
from madoguchi.mail.codes.placed import Shown
from madoguchi.mail.codes.spending import Room

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_JOINS = 12
"""Ways of putting neighbours together that are tried in one mail."""
MAX_PIECES = 64
"""Pieces of one code: 8 x 8 is finer than any seen."""
_ALIKE = 0.12
"""Sides that differ by no more belong together: pieces are cut by hand."""
_SQUARE = 1.7
"""A code is square, with its words below at most so much taller than wide, or the reverse."""

Rows = tuple[tuple[bytes, ...], ...]


def put_together(shown: list[Shown], unread: set[bytes], room: Room) -> tuple[str, ...]:
    """The codes that only show once neighbours in which nothing was found are joined."""
    found: dict[str, None] = {}
    tried = 0
    for rows in _arrangements(shown, unread):
        if tried >= MAX_JOINS or not room.scan():
            break
        whole = _joined(rows, room)
        if whole is None:
            continue
        tried += 1
        from madoguchi.mail.codes.scan import scan

        found.update(dict.fromkeys(scan(whole, room)))
    return tuple(found)


def _arrangements(shown: list[Shown], unread: set[bytes]) -> Iterator[Rows]:
    """Runs of neighbours as the HTML lays them out, then two and two, in both directions."""
    for rows in _runs(shown, unread):
        pieces = [piece for row in rows for piece in row]
        if not 2 <= len(pieces) <= MAX_PIECES:
            continue
        layouts = [tuple(map(tuple, rows)), tuple((piece,) for piece in pieces), (tuple(pieces),)]
        for one, other in pairwise(pieces):
            layouts += [((one,), (other,)), ((one, other),)]
        for layout in dict.fromkeys(layouts):
            if _squarish(layout):
                yield layout


def _runs(shown: list[Shown], unread: set[bytes]) -> Iterator[list[list[bytes]]]:
    rows: list[list[bytes]] = []
    for one in shown:
        if one.content not in unread or not (one.beside or one.below):
            if rows:
                yield rows
            rows = []
        if one.content in unread:
            if rows and one.beside:
                rows[-1].append(one.content)
            else:
                rows.append([one.content])
    if rows:
        yield rows


def _squarish(rows: Rows) -> bool:
    """Whether the pieces fit together to something as wide as high, told from their headers."""
    width = height = 0
    for row in rows:
        sizes = [dimensions(piece) for piece in row]
        known = [size for size in sizes if size is not None and max(size) <= MAX_PIECE_SIDE]
        if len(known) < len(sizes):
            return False
        if not _alike([size[1] for size in known]):
            return False
        row_width = sum(size[0] for size in known)
        if width and not _alike([width, row_width]):
            return False
        width = width or row_width
        height += known[0][1]
    return max(width, height) <= _SQUARE * min(width, height)


def _alike(lengths: list[int]) -> bool:
    return max(lengths) - min(lengths) <= max(_ALIKE * max(lengths), 2)


def _joined(rows: Rows, room: Room) -> Image | None:
    """One picture of all pieces; those of a row get one height, the rows one width."""
    from PIL import Image as Pictures

    lines: list[Image] = []
    for row in rows:
        pieces = [_first_frame(piece, room) for piece in row]
        known = [piece for piece in pieces if piece is not None]
        if len(known) < len(pieces):
            return None
        lines.append(_line(known))
    width = lines[0].width
    lines = [line if line.width == width else line.resize((width, line.height)) for line in lines]
    whole = Pictures.new("L", (width, sum(line.height for line in lines)), 255)
    at = 0
    for line in lines:
        whole.paste(line, (0, at))
        at += line.height
    return whole


def _line(pieces: list[Image]) -> Image:
    from PIL import Image as Pictures

    height = pieces[0].height
    fitted = [one if one.height == height else one.resize((one.width, height)) for one in pieces]
    line = Pictures.new("L", (sum(one.width for one in fitted), height), 255)
    at = 0
    for one in fitted:
        line.paste(one, (at, 0))
        at += one.width
    return line


def _first_frame(content: bytes, room: Room) -> Image | None:
    from madoguchi.mail.codes.views import on_white

    for frame in opened(content, room):
        return on_white(frame)
    return None
