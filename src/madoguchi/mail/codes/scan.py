"""A picture in memory → the texts of the codes in it.

The scanner is good at what a camera sees and bad at what a scammer draws: codes without the
quiet zone, in two colours of one brightness, in the transparency only, in dots.  So a picture
in which nothing was found, but which could hold something, is shown to it in other ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from madoguchi.mail.codes import views
from madoguchi.mail.codes.finders import may_hold_code
from madoguchi.mail.codes.spending import Room

if TYPE_CHECKING:
    from PIL.Image import Image

PIECE_PIXELS = 640_000
"""What is shown to the scanner at once.  Rings drawn to keep it busy cost it 0.14 s in a piece of
this size, 0.5 s in one of twice and 1.4 s in one of four times as many pixels."""
MIN_RETRIED = 21
"""Modules of the smallest QR; icons are smaller, and Micro QR is read at once or never."""
TILE = 800
TILE_STEP = 550
"""A large picture is looked at as a whole made smaller, then in tiles that overlap: a code too
small for the first is smaller than the overlap."""
MAX_TILES = 40
ALL_KINDS_VIEWS = 3
"""Of the other ways of looking, how many look for codes other than QR too."""
MAX_CODES = 20
"""Codes told of one picture: a sheet of stickers has more, a mail has one or two."""
MAX_TEXT = 4000
"""Characters of one code; QR holds 7,089 digits at most (ISO/IEC 18004 table 7), a scam URL 300."""


def scan(picture: Image, room: Room) -> tuple[str, ...]:
    """The texts of the codes in a picture of mode L, RGB, LA or RGBA, each once."""
    found: dict[str, None] = {}
    grey = views.on_white(picture)
    whole = views.at_most(grey, PIECE_PIXELS)
    _add(found, views.roomy(whole) if views.is_small(whole) else whole, room)
    if not found and whole is not grey:
        for tile in _tiles(grey):
            _add(found, tile, room, only_qr=True)
    if (
        not found
        and min(picture.size) >= MIN_RETRIED
        and room.scan()
        and may_hold_code(picture, whole)
    ):
        for number, (view, even) in enumerate(views.others(picture, whole)):
            _add(found, view, room, even=even, only_qr=number >= ALL_KINDS_VIEWS)
            if found:
                break
    return tuple(found)


def read_at_once(grey: Image, room: Room) -> tuple[str, ...]:
    """The texts of the codes in a small clean picture, without any retry."""
    found: dict[str, None] = {}
    _add(found, grey, room)
    return tuple(found)


def _add(
    found: dict[str, None],
    grey: Image,
    room: Room,
    *,
    even: bool = False,
    only_qr: bool = False,
) -> None:
    """What the scanner reads in one piece.

    `even` cuts dark from light at one level for all of it.  `only_qr` leaves out Data Matrix
    and Aztec, which no scam was seen to use and which cost five times as much in a photo.
    """
    if len(found) >= MAX_CODES or not room.scan():
        return
    from zxingcpp import BarcodeFormat as Kind
    from zxingcpp import BarcodeFormats, Binarizer, TextMode, read_barcodes

    kinds = [Kind.QRCode, Kind.MicroQRCode, Kind.RMQRCode]
    if not only_qr:
        kinds += [Kind.Aztec, Kind.DataMatrix]
    try:
        codes = read_barcodes(
            grey,
            formats=BarcodeFormats(kinds),
            text_mode=TextMode.Plain,
            binarizer=Binarizer.GlobalHistogram if even else Binarizer.LocalAverage,
        )
    except Exception:  # a library in C++; what it could throw is not written down
        return
    for code in codes:
        text = as_data(code.text)
        if text and len(found) < MAX_CODES:
            found[text] = None


def as_data(text: str) -> str:
    """What a code says, fit to be shown: line ends become spaces, other controls vanish."""
    spaced = " ".join(text[: 4 * MAX_TEXT].split())
    return "".join(char for char in spaced if char.isprintable())[:MAX_TEXT]


def _tiles(grey: Image) -> Iterator[Image]:
    """Overlapping pieces of a picture too large to be looked at in full at once."""
    width, height = grey.size
    count = 0
    for top in range(0, max(height - TILE + TILE_STEP, 1), TILE_STEP):
        for left in range(0, max(width - TILE + TILE_STEP, 1), TILE_STEP):
            if count >= MAX_TILES:
                return
            count += 1
            yield grey.crop((left, top, min(left + TILE, width), min(top + TILE, height)))
