"""The codes in one picture file."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from madoguchi.mail.codes.pictures import opened, worth_a_look
from madoguchi.mail.codes.spending import Room

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_REMEMBERED = 512
"""Pictures whose codes are remembered; nothing of the picture is."""
_known: dict[bytes, tuple[str, ...]] = {}


def read_codes(image: bytes, room: Room | None = None) -> tuple[str, ...]:
    """The texts of the codes in a PNG, JPEG, GIF, WebP or BMP file, each once.

    HEIC too where a library for it is installed.  Never raises, whatever the octets; a file that is
    broken, or far too large, holds nothing.  What a code says is data from a stranger: controls
    are taken out and its length is bounded.  `room` is shared when several pictures may together
    cost no more than one mail.
    """
    if not worth_a_look(image):
        return ()
    return codes_in(image, room or Room())


def codes_in(image: bytes, room: Room) -> tuple[str, ...]:
    """The same without asking whether the header makes it worth while, remembered.

    One logo stands in all mails of a firm, one code in all mails of a wave.
    """
    digest = blake2b(image, digest_size=16).digest()
    known = _known.get(digest)
    if known is None:
        known = _read(image, room)
        if not room.exhausted:
            if len(_known) >= MAX_REMEMBERED:
                _known.clear()
            _known[digest] = known
    return known


def _read(image: bytes, room: Room) -> tuple[str, ...]:
    from madoguchi.mail.codes.scan import scan

    found: dict[str, None] = {}
    together: Image | None = None
    frames = 0
    for frame in opened(image, room):
        frames += 1
        found.update(dict.fromkeys(scan(frame, room)))
        together = _darker(together, frame) if frames > 1 else frame
    if frames > 1 and not found and together is not None:
        # One half of the modules in each frame: the eye puts them together.
        found.update(dict.fromkeys(scan(together, room)))
    return tuple(found)


def _darker(one: Image | None, other: Image) -> Image:
    from PIL import ImageChops

    from madoguchi.mail.codes.views import on_white

    if one is None or one.size != other.size:
        return other
    return ImageChops.darker(on_white(one), on_white(other))
