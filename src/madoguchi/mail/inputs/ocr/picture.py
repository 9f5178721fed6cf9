"""A file of pixels → upright RGB pieces that an engine can hold."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from madoguchi.mail.codes.heif import heif_readable

if TYPE_CHECKING:
    import numpy
    from PIL.Image import Image

MAX_PIXELS = 52_000_000
"""Of a whole picture: the largest that phones take are of 48 to 50 megapixels."""
MAX_SIDE = 2600
"""Pixels a side of one piece: 4K screens are halved, every phone's width stays as it is."""
MAX_PIECES = 12
"""Pieces of one long picture: some ten screens that were scrolled through."""
_MIN_SHAPE = 4
"""A piece is at most so many times wider than high: engines enlarge the shorter side."""
_CUT_ZONE = 0.3
"""Part of a piece, from below, in which an empty row of pixels is looked for to cut at."""
FORMATS = ("PNG", "JPEG", "WEBP", "HEIF", "GIF", "BMP", "TIFF")


def open_picture(data: bytes) -> Image:
    """The picture, only its header read.  Raises what Pillow raises when it is none."""
    from PIL import Image

    if data[4:8] == b"ftyp" and not heif_readable():
        raise ImportError("no library for HEIF")
    Image.MAX_IMAGE_PIXELS = None  # our own bound is checked before pixels are read
    return Image.open(BytesIO(data), formats=FORMATS)


def is_too_large(image: Image) -> bool:
    """Whether it has more pixels than are read."""
    return image.width * image.height > MAX_PIXELS


def upright(image: Image) -> Image:
    """Its pixels, turned as the camera noted, on white where they are transparent."""
    from PIL import Image, ImageOps

    if image.format == "JPEG" and min(image.size) > 2 * MAX_SIDE:
        image.draft("RGB", (image.width // 2, image.height // 2))
    turned = ImageOps.exif_transpose(image)
    if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
        ground = Image.new("RGBA", turned.size, "white")
        turned = Image.alpha_composite(ground, turned.convert("RGBA"))
    turned = turned.convert("RGB")
    if turned.width > MAX_SIDE:
        size = (MAX_SIDE, max(1, round(turned.height * MAX_SIDE / turned.width)))
        turned = turned.resize(size, Image.Resampling.LANCZOS)
    return turned


def pieces(image: Image) -> Iterator[tuple[int, Image]]:
    """`(rows above it, piece)`: a long picture cut where no characters are cut through."""
    import numpy

    top = 0
    grey = numpy.asarray(image.convert("L"))
    for _ in range(MAX_PIECES):
        bottom = image.height
        if bottom - top > MAX_SIDE:
            bottom = top + _empty_row(grey[top : top + MAX_SIDE])
        yield top, _not_too_flat(image.crop((0, top, image.width, bottom)))
        top = bottom
        if top >= image.height:
            return


def _empty_row(grey: numpy.ndarray) -> int:
    start = int(len(grey) * (1 - _CUT_ZONE))
    zone = grey[start:].astype("int16")
    contrast = zone.max(axis=1) - zone.min(axis=1)
    return start + int(contrast.argmin()) + 1


def _not_too_flat(piece: Image) -> Image:
    from PIL import Image

    height = piece.width // _MIN_SHAPE
    if piece.height >= height and piece.width * _MIN_SHAPE >= piece.height:
        return piece
    wide = max(piece.width, piece.height // _MIN_SHAPE)
    ground = Image.new("RGB", (wide, max(piece.height, height)), piece.getpixel((0, 0)))
    ground.paste(piece, (0, 0))
    return ground
