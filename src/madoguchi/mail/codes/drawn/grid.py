"""A grid of brightnesses, one octet a module → what the code in it says."""

from __future__ import annotations

from collections.abc import Sequence

from madoguchi.mail.codes.spending import Room

MIN_MODULES = 10
"""Rows and columns: the smallest code of all, a Data Matrix, has 10."""
MAX_MODULES = 400
"""QR of version 40 has 177; each may be drawn with two characters or cells."""
_PIXELS = 4
_QUIET = 4
"""Modules of quiet zone that are added (ISO/IEC 18004 §9.1)."""


def read_grid(rows: Sequence[bytes], shapes: Sequence[tuple[int, int]], room: Room) -> list[str]:
    """The texts found; `shapes` are the proportions, width to height, that one value may have."""
    width = max(map(len, rows), default=0)
    if not MIN_MODULES <= len(rows) <= MAX_MODULES or not MIN_MODULES <= width <= 2 * MAX_MODULES:
        return []
    from PIL import Image, ImageOps
    from PIL.Image import Resampling

    from madoguchi.mail.codes.scan import read_at_once

    light = max(map(max, filter(None, rows)))
    octets = b"".join(row.ljust(width, bytes((light,))) for row in rows)
    picture = Image.frombytes("L", (width, len(rows)), octets)
    for across, down in shapes:
        if not 0.4 < (width * across) / (len(rows) * down) < 4:
            continue
        unit = max(_PIXELS // max(across, down), 1)
        size = width * across * unit, len(rows) * down * unit
        drawn = picture.resize(size, Resampling.NEAREST)
        for paper in (255, 0):
            border = _QUIET * max(across, down) * unit
            texts = read_at_once(ImageOps.expand(drawn, border, paper), room)
            if texts:
                return list(texts)
    return []
