"""What takes an element out of sight with everything inside it, whatever the children say."""

from __future__ import annotations

import re
from functools import cache

from madoguchi.mail.seen.elements import names
from madoguchi.mail.seen.lengths import pixels

AWAY_PIXELS = 500.0
"""Moved by as much to the left or up, text is outside of the pane, and no scrolling reaches it."""
FAR_PIXELS = 3000.0
"""To the right, scrolling reaches it: nobody scrolls sideways over two screens."""
SLIVER_PIXELS = 3.0
"""A box of this height or width that cuts off the rest shows specks of letters, not letters."""
CLEAR_OPACITY = 0.1
"""Chromium paints black on white at this opacity as #e6e6e6, which nobody reads."""
_SCALED_AWAY = 0.1
_BLURRED_PIXELS = 15.0
PAPER_WIDTH = 640.0
"""What 100 % of a width is taken for; only its distance from zero matters."""
_INLINE = names(
    "a abbr acronym b bdi bdo big cite code dfn em font i kbd label mark q s samp small span "
    "strike strong sub sup tt u var"
)
_TABLE = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th"})
_CUTS = ("hidden", "clip", "auto", "scroll")


_HIDERS = names(
    "margin margin-left margin-top position clip clip-path filter overflow overflow-x overflow-y "
    "transform scale translate zoom content-visibility"
)


def is_inline(values: dict[str, str], tag: str) -> bool:
    """Whether sizes, transforms and indents do not apply (CSS 2.2 §9.7 on what makes a block)."""
    display = values.get("display")
    if display != "inline" and (display is not None or tag not in _INLINE):
        return False
    return (
        values.get("position") not in ("absolute", "fixed")
        and values.get("float", "none") == "none"
    )


def gone(values: dict[str, str], tag: str, size: float) -> bool:
    """Whether the element takes itself and all inside it out of sight."""
    if values.get("display") == "none":
        return True
    if _HIDERS.isdisjoint(values):
        return False
    inline = is_inline(values, tag)
    if _moved_away(values, size, inline) or ("filter" in values and _filtered(values["filter"])):
        return True
    if "clip-path" in values or "clip" in values:
        path = values.get("clip-path", "")
        # CSS Masking 1 §8.1: `clip` applies to absolutely positioned elements only.
        clip = values.get("clip", "") if values.get("position") in ("absolute", "fixed") else ""
        if _nothing_left(path) or _nothing_left(clip):
            return True
    if inline:
        return False
    return (
        values.get("content-visibility") == "hidden"
        or _squeezed(values, tag, size)
        or _transformed_away(values)
    )


def _squeezed(values: dict[str, str], tag: str, size: float) -> bool:
    flow = values.get("overflow") or values.get("overflow-y") or values.get("overflow-x")
    if flow is None or not flow.startswith(_CUTS):
        return False
    flat = _sliver(values, "height", size) and not _padded(values, (0, 2), size)
    narrow = _sliver(values, "width", size) and not _padded(values, (1, 3), size)
    if tag in _TABLE or values.get("display", "").startswith(("table", "inline-table")):
        # The parts of a table grow to what they hold (CSS 2.2 §17.5); only this stops a cell.
        return tag in ("td", "th") and narrow and "max-width" in values
    return flat or narrow


def _sliver(values: dict[str, str], measure: str, size: float) -> bool:
    least = values.get("min-" + measure)
    if least is not None and (pixels(least, size, PAPER_WIDTH) or 0) > SLIVER_PIXELS:
        return False
    return any(
        (length := pixels(written, size, PAPER_WIDTH)) is not None and 0 <= length <= SLIVER_PIXELS
        for name in (measure, "max-" + measure)
        if (written := values.get(name)) is not None
    )


_SIDES = ("top", "right", "bottom", "left")


def _padded(values: dict[str, str], sides: tuple[int, int], size: float) -> bool:
    """Whether there is padding, into which what overflows is drawn (CSS Overflow 3 §2)."""
    words = (values.get("padding") or "0").split()
    for side in sides:
        own = values.get("padding-" + _SIDES[side])
        word = own or words[_OF_SHORTHAND[min(len(words), 4)][side]]
        if (pixels(word, size, PAPER_WIDTH) or 0) > 2 * SLIVER_PIXELS:
            return True
    return False


_OF_SHORTHAND = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}
"""Which of one to four words stands for the top, right, bottom and left (CSS Backgrounds 3)."""


def moved(written: str, size: float) -> float:
    """How far a length moves something, in pixels; 0 when it is none."""
    return pixels(written, size, PAPER_WIDTH) or 0.0


def _moved_away(values: dict[str, str], size: float, inline: bool) -> bool:
    if "margin-left" in values and moved(values["margin-left"], size) <= -AWAY_PIXELS:
        return True
    if not inline and moved(values.get("margin-top", ""), size) <= -AWAY_PIXELS:
        return True
    if "-" in values.get("margin", "") and (words := values["margin"].split()):
        places = _OF_SHORTHAND[min(len(words), 4)]
        if moved(words[places[3]], size) <= -AWAY_PIXELS or (
            not inline and moved(words[0], size) <= -AWAY_PIXELS
        ):
            return True
    if values.get("position") not in ("absolute", "fixed", "relative"):
        return False
    offsets = dict.fromkeys(_SIDES, "")
    if "inset" in values and (words := values["inset"].split()):
        places = _OF_SHORTHAND[min(len(words), 4)]
        offsets = {side: words[at] for side, at in zip(_SIDES, places, strict=True)}
    top, right, bottom, left = (moved(values.get(side, offsets[side]), size) for side in _SIDES)
    return (
        min(top, left) <= -AWAY_PIXELS
        or max(right, bottom) >= AWAY_PIXELS
        or left >= FAR_PIXELS
        or right <= -AWAY_PIXELS
    )


_SHAPE = re.compile(r"(rect|inset|circle|ellipse|polygon)\(([^()]{0,300})\)")


def _nothing_left(written: str) -> bool:
    """Whether a clipping shape has no area (CSS Masking 1, CSS Shapes 1 §3)."""
    match = _SHAPE.match(written)
    if match is None:
        return False
    words = match[2].replace(",", " ").split()
    lengths = [pixels(word, 16, 100) for word in words]
    if match[1] in ("circle", "ellipse"):
        return bool(lengths) and lengths[0] is not None and lengths[0] <= 0
    if match[1] == "rect":
        if len(lengths) != 4 or None in lengths:
            return False
        top, right, bottom, left = (length or 0 for length in lengths)
        return bottom - top <= 1 or right - left <= 1
    if match[1] == "inset":
        sides = [length or 0 for length in lengths[: [*words, "round"].index("round")]][:4]
        if not sides:
            return False
        places = _OF_SHORTHAND[len(sides)]
        # Lengths are percents here: what is in pixels only tells when it is large.
        return (
            sides[places[0]] + sides[places[2]] >= 100 or sides[places[1]] + sides[places[3]] >= 100
        )
    points = [length for length in lengths if length is not None]
    return len(points) > 1 and (len(set(points[::2])) == 1 or len(set(points[1::2])) == 1)


@cache
def _function() -> re.Pattern[str]:
    """Compiled when the first mail transforms something: few do, and it is felt at start-up."""
    return re.compile(r"([a-z0-9]+)\(([^()]{1,100})\)")


def _filtered(written: str) -> bool:
    for name, arguments in _function().findall(written):
        if name == "opacity" and (pixels(arguments, 1, 1) or 0) <= CLEAR_OPACITY:
            return True
        if name == "blur" and moved(arguments, 16) >= _BLURRED_PIXELS:
            return True
    return False


def _transformed_away(values: dict[str, str]) -> bool:
    zoom = values.get("zoom")
    if zoom is not None and 0 < (pixels(zoom, 1, 1) or 0) <= _SCALED_AWAY:
        return True
    if "scale" in values and _flat(values["scale"].split()):
        return True
    if "translate" in values and _away(values["translate"].split()):
        return True
    written = values.get("transform")
    if written is None or "(" not in written:
        return False
    for name, arguments in _function().findall(written):
        words = arguments.replace(",", " ").split()
        if name.startswith("scale") and name != "scalez":
            if _flat(words[:2]):
                return True
        elif name.startswith("translate") and name != "translatez":
            if _away(words[:2]):
                return True
        elif name in ("rotatex", "rotatey"):
            if words and words[0] in (
                "90deg",
                "-90deg",
                "270deg",
                ".25turn",
                "0.25turn",
                "100grad",
            ):
                return True
        elif name == "matrix" and len(words) == 6:
            if _flat([words[0], words[3]]) and _flat([words[1], words[2]]):
                return True
            if _away(words[4:]):
                return True
    return False


def _flat(factors: list[str]) -> bool:
    return any(
        (factor := pixels(word, 1, 1)) is not None and -_SCALED_AWAY < factor < _SCALED_AWAY
        for word in factors
    )


def _away(words: list[str]) -> bool:
    return any((far := moved(word, 16)) <= -AWAY_PIXELS or far >= FAR_PIXELS for word in words)
