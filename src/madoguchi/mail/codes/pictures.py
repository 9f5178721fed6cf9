"""Octets of a picture file → pictures in memory, never more than they may cost."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from madoguchi.mail.codes.dimensions import dimensions
from madoguchi.mail.codes.heif import heif_readable
from madoguchi.mail.codes.kinds import kind_of
from madoguchi.mail.codes.spending import Room

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_FILE_BYTES = 16 * 1024 * 1024
"""One file: a phone's photo has 3-12 MiB."""
MIN_FILE_BYTES = 60
"""Tracking pixels have 35-70; the smallest code has more."""
MAX_PIXELS = 16_000_000
"""One picture or frame, 64 MB with its transparency."""
MAX_JPEG_PIXELS = 24_000_000
"""JPEG can be unpacked to a half or a quarter right away; its whole never is in memory."""
JPEG_SIDE = 1600
"""To which long side a larger JPEG is unpacked, roughly."""
MIN_SIDE = 10
"""Pixels: the smallest code of all, a Data Matrix, has 10 modules."""
PIECE_SIDE = 4
"""Pixels of the shortest side of a piece: thinner ones are rules and spacers."""
MAX_PIECE_SIDE = 3000
"""Pixels of the longest; a code that was cut is no larger on the screen."""
MAX_FRAMES = 60
"""Frames of an animation that are looked at: some seconds."""
_LONG = 8
"""A strip longer than this many times its width holds no code; a row of a divider does not."""
_LOW, _LOW_TIMES = 40, 3
"""A banner so low has no room for a code that a camera could read."""


def worth_a_look(data: bytes) -> bool:
    """Whether a file is a picture that could hold a code, from its header alone."""
    if not MIN_FILE_BYTES <= len(data) <= MAX_FILE_BYTES:
        return False
    size = dimensions(data)
    if size is None:
        return kind_of(data) == "HEIF"
    short, long = sorted(size)
    if short < MIN_SIDE or long > _LONG * short or (short < _LOW and long > _LOW_TIMES * short):
        return False
    return short * long <= (MAX_JPEG_PIXELS if data.startswith(b"\xff\xd8") else MAX_PIXELS)


def is_piece(data: bytes) -> bool:
    """Whether a file could be a strip of a code that was cut into several pictures."""
    size = dimensions(data) if len(data) <= MAX_FILE_BYTES else None
    return size is not None and min(size) >= PIECE_SIDE and max(size) <= MAX_PIECE_SIDE


def opened(data: bytes, room: Room) -> Iterator[Image]:
    """Every frame that may be looked at, in mode L, RGB, LA or RGBA; broken files give none."""
    try:
        yield from _frames(data, room)
    except Exception:  # the library raises whatever a broken file makes it stumble over
        return


def _frames(data: bytes, room: Room) -> Iterator[Image]:
    from PIL import Image

    kind = kind_of(data)
    if not kind or (kind == "HEIF" and not heif_readable()):
        return
    with Image.open(BytesIO(data), formats=(kind,)) as file:
        limit = MAX_JPEG_PIXELS if kind == "JPEG" else MAX_PIXELS
        pixels = file.width * file.height
        if not 0 < pixels <= limit or not room.decode(pixels):
            return
        if kind == "JPEG" and max(file.size) > JPEG_SIDE:
            if pixels > MAX_PIXELS and "progressive" in file.info:
                return  # all coefficients of such a file stand in memory at once
            scale = JPEG_SIDE / max(file.size)
            file.draft("RGB", (round(file.width * scale), round(file.height * scale)))
        yield plain(file)
        if not getattr(file, "is_animated", False):
            return
        for number in range(1, MAX_FRAMES):
            if not room.decode(pixels):
                return
            try:
                file.seek(number)
            except EOFError:
                return
            yield plain(file)


def plain(file: Image) -> Image:
    """The picture as L, RGB, LA or RGBA: the modes that the rest knows."""
    mode = file.mode
    if mode in ("L", "RGB", "LA", "RGBA"):
        if getattr(file, "is_animated", False):
            return file.copy()
        file.load()  # what is broken shows here and not where the picture is used
        return file
    if mode == "P":
        return file.convert("RGBA" if "transparency" in file.info else "RGB")
    if mode.startswith(("I", "F")):
        # 16 bits of grey: `convert` would cut off what is above 255 instead of scaling it.
        return file.convert("I").point(lambda value: value * (1 / 257), "L")
    return file.convert("L" if mode == "1" else "RGB")
