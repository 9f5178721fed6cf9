"""Whether a picture looks as if it held a code that was not read: told in two milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from PIL.Image import Image

    Points = np.ndarray[Any, np.dtype[np.float32]]

_SMALL_PIXELS = 25_000
"""Up to 160 x 160 every way is tried: a module may have a single pixel."""
_LOOKED_AT = 200_000
_TINY, _BLURRED = 15_000, 20_000
"""Made so small, dots that do not touch run into one another; blurred too, noise goes."""
_EVERY = 2
_MAX_CROSSINGS = 500
_ENOUGH = 1.15
"""Of `_finders`: dots in a whole picture have 1.2, all else that is read has more; of 41 pictures
of real mails five have as much."""
_FAINT = 3
"""Levels of grey between dark and bright below which nothing is drawn."""


def may_hold_code(picture: Image, grey: Image) -> bool:
    """Whether it is crossed dark-light-dark-light-dark as 1:1:3:1:1 in both directions.

    That is the finder pattern of QR (ISO/IEC 18004 §6.3.3), which any cut through its middle
    shows.  `grey` is the picture on white, perhaps smaller; of a coloured one the channel that
    differs most is looked at besides, since two colours may be equally bright.
    """
    short, long = sorted(picture.size)
    if short * long <= _SMALL_PIXELS and long <= 2 * short:
        return True
    from PIL.ImageFilter import GaussianBlur

    from madoguchi.mail.codes.views import at_most, clearest_band, thinned

    grey = at_most(grey, _LOOKED_AT)
    if _finders(grey) >= _ENOUGH or _finders(at_most(grey, _TINY)) >= 2 * _ENOUGH:
        return True
    if _finders(at_most(grey, _BLURRED).filter(GaussianBlur(0.7))) >= 2 * _ENOUGH:
        return True
    if picture.mode == "L":
        return False
    return _finders(clearest_band(thinned(picture, _LOOKED_AT))) >= 2 * _ENOUGH


def _finders(grey: Image) -> float:
    """Pairs of lines that cross in one pattern, for each module's area.

    A pattern has 2.25 when every second line is looked at; photographs and logos have a few
    pairs that cross by chance.
    """
    import numpy as np

    octets = np.asarray(grey, dtype=np.int16)
    low, high = np.percentile(octets[::4, ::4], (2, 98))
    if high - low < _FAINT:
        return 0.0
    dark = octets < (low + high) / 2
    across = _crossings(dark[::_EVERY])
    if not len(across):
        return 0.0
    down = _crossings(dark.T[::_EVERY])
    if not len(down):
        return 0.0
    unit = across[:, 2][:, None]
    other = down[:, 2][None, :]
    near = (
        (np.abs(across[:, 0][:, None] - down[:, 1][None, :]) <= 1.5 * unit + 1)
        & (np.abs(across[:, 1][:, None] - down[:, 0][None, :]) <= 1.5 * unit + 1)
        & (np.maximum(unit, other) <= 1.5 * np.minimum(unit, other) + 0.5)
    )
    return float((near / unit**2).sum())


def _crossings(lines: np.ndarray[Any, np.dtype[np.bool_]]) -> Points:
    """`(middle along the line, place of the line, module)` of the first such proportions."""
    import numpy as np

    dark = np.ascontiguousarray(lines)
    width = dark.shape[1] + 1
    flat = np.concatenate((dark, np.zeros((len(dark), 1), dtype=bool)), axis=1).ravel()
    ends = np.flatnonzero(flat[1:] != flat[:-1])
    runs = np.diff(ends).astype(np.float32)
    if len(runs) < 5:
        return np.empty((0, 3), dtype=np.float32)
    five = np.stack([runs[at : len(runs) - 4 + at] for at in range(5)])
    unit = five[1:4].sum(axis=0) / 5
    slack = np.maximum(0.45 * unit, 0.75)
    wanted = np.array([1, 3, 1], dtype=np.float32)[:, None] * unit
    close = (np.abs(five[1:4] - wanted) <= slack).all(axis=0)
    # On a ground as dark as itself the outer ring runs into the ground on one side.
    ends_of_five = np.sort(five[::4], axis=0)
    close &= (np.abs(ends_of_five[0] - unit) <= slack) & (unit >= 1.2)
    hits = np.flatnonzero(close)[:_MAX_CROSSINGS]
    middles = ends[hits] + five[0, hits] + 2.5 * unit[hits]
    places = middles // width
    return np.stack((middles - places * width, places * _EVERY, unit[hits]), axis=1)
