"""Other ways of looking at a picture in which no code was found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALL_SIDE = 240
"""Pixels: a code that fills a picture so small has modules of a few pixels."""
_VIEW_PIXELS = 110_000
"""Each other way of looking costs as much as this picture of 330 x 330: a millisecond."""
_ENLARGED_SIDE = 240
_MODULE = 4
"""Pixels to which a module of one pixel is enlarged; more tells the scanner nothing."""
_DOTS_PIXELS = 40_000
"""In a picture of 200 x 200, dots of every size measured meet when grown by two pixels."""
_CUT = [0] * 128 + [255] * 128


def on_white(picture: Image) -> Image:
    """In grey, as a mail program draws it: what is transparent is white."""
    if picture.mode not in ("LA", "RGBA"):
        return picture.convert("L")
    return _on(picture, 255)


def _on(picture: Image, paper: int) -> Image:
    from PIL import Image as Pictures

    behind = Pictures.new("L", picture.size, paper)
    behind.paste(picture.convert("L"), mask=picture.getchannel("A"))
    return behind


def at_most(picture: Image, pixels: int) -> Image:
    """The picture itself, or one made smaller to about so many pixels."""
    from PIL.Image import Resampling

    share = (pixels / (picture.width * picture.height)) ** 0.5
    if share >= 1:
        return picture
    size = max(round(picture.width * share), 1), max(round(picture.height * share), 1)
    return picture.resize(size, Resampling.BOX, reducing_gap=2.0)


def thinned(picture: Image, pixels: int) -> Image:
    """About so many of its pixels, the others left out: much cheaper than to mix them."""
    from PIL.Image import Resampling

    share = (pixels / (picture.width * picture.height)) ** 0.5
    if share >= 1:
        return picture
    size = max(round(picture.width * share), 1), max(round(picture.height * share), 1)
    return picture.resize(size, Resampling.NEAREST)


def is_small(grey: Image) -> bool:
    """Whether it is so small that a border and larger modules cost nothing."""
    return max(grey.size) <= _SMALL_SIDE


def roomy(grey: Image, paper: int = 255) -> Image:
    """With a quiet zone of paper around it (ISO/IEC 18004 §9.1), a small one enlarged."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    times = min(max(_ENLARGED_SIDE // max(grey.size), 1), _MODULE)
    if times > 1:
        grey = grey.resize((grey.width * times, grey.height * times), Resampling.NEAREST)
    return ImageOps.expand(grey, max(4 * times, max(grey.size) // 8), paper)


def others(picture: Image, whole: Image) -> Iterator[tuple[Image, bool]]:
    """`(grey picture, whether to cut dark from light at one level)`, the likeliest first."""
    from PIL import ImageFilter, ImageOps

    small = at_most(picture, _VIEW_PIXELS)
    grey = on_white(small)
    strong = ImageOps.autocontrast(grey, cutoff=1)
    yield roomy(strong), False
    yield roomy(strong, 0), False
    yield roomy(strong), True
    yield from ((roomy(view), True) for view in _channels(small))
    yield from ((roomy(view), False) for view in _cut_out(strong))
    yield roomy(strong.filter(ImageFilter.UnsharpMask(3, 300, 0))), False
    yield roomy(strong.filter(ImageFilter.GaussianBlur(1.2))), False
    yield roomy(strong.filter(ImageFilter.MedianFilter(3))), True
    yield roomy(strong.filter(ImageFilter.MaxFilter(3))), False
    yield from ((roomy(view), False) for view in _without_gaps(strong))
    half = grey.resize((max(grey.width // 2, 1), max(grey.height // 2, 1)))
    yield roomy(ImageOps.autocontrast(half, cutoff=1)), False
    if whole.width * whole.height > _VIEW_PIXELS:
        yield ImageOps.autocontrast(whole, cutoff=1), True


def _without_gaps(strong: Image) -> Iterator[Image]:
    """Dots that do not touch, grown until they do; light ones on dark as well."""
    from PIL import ImageFilter, ImageOps

    dots = at_most(strong, _DOTS_PIXELS)
    for view in (dots, ImageOps.invert(dots)):
        yield view.filter(ImageFilter.MinFilter(5))


def _cut_out(strong: Image) -> Iterator[Image]:
    """What is light on a dark ground and dark on a light one, without the ground.

    A code without a quiet zone on a page of its own dark colour: its edge is where the light
    modules and separators (ISO/IEC 18004 §6.3.4) end.
    """
    from PIL import ImageOps

    for view in (strong, ImageOps.invert(strong)):
        box = view.point(_CUT).getbbox()
        if box and (box[2] - box[0], box[3] - box[1]) != view.size:
            yield view.crop(box)


def clearest_band(small: Image) -> Image:
    """The channel, transparency included, that differs most within the picture."""
    return max(small.split(), key=_spread)


def _channels(small: Image) -> Iterator[Image]:
    """What colours and transparency show where the brightness shows nothing."""
    from PIL import ImageOps

    if small.mode in ("LA", "RGBA"):
        alpha = small.getchannel("A")
        if _spread(alpha) > 1:
            yield ImageOps.autocontrast(alpha)
            yield _on(small, 0)
    if small.mode in ("RGB", "RGBA"):
        colours = small.convert("RGB")
        bands = (*colours.split(), *colours.convert("HSV").split()[:2])
        for band in sorted(bands, key=_spread, reverse=True)[:4]:
            if _spread(band) > 1:
                yield ImageOps.autocontrast(band, cutoff=1)


def _spread(band: Image) -> float:
    from PIL.ImageStat import Stat

    return Stat(band).stddev[0]
