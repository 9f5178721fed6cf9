"""How an element looks: whether its text can be seen at all, and what its children inherit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from madoguchi.mail.seen.colours import CLEAR, UNKNOWN, WHITE, alike, colour
from madoguchi.mail.seen.hiding import (
    AWAY_PIXELS,
    CLEAR_OPACITY,
    FAR_PIXELS,
    gone,
    is_inline,
    moved,
)
from madoguchi.mail.seen.lengths import pixels

UNREADABLE_PIXELS = 2.0
"""Letters of this height are specks; the smallest honest small print measured is 7 px."""
_DEFAULT_PIXELS = 16.0
_KEPT = ("inherit", "unset")
_KEPT_COLOURS = (*_KEPT, "currentcolor", "revert")
_DRAWING = frozenset({"svg", "g", "text", "tspan", "textpath"})
"""Elements of SVG whose letters are painted with `fill`, not with `color` (SVG 2 §13)."""
MAX_VARIABLES = 200
"""Custom properties an element inherits; a design system of a newsletter has some dozens."""
_MAX_SUBSTITUTIONS = 8
_CACHED_LOOKS = 8192

Declarations = tuple[tuple[str, str], ...]
"""What the cascade left for one element: property and value, lower case, later ones win."""


class Look(NamedTuple):
    """Computed values of an element that decide whether its own text is seen.

    A tuple and no dataclass: tens of thousands are made and compared in one newsletter.
    """

    gone: bool = False
    """Cut away with everything inside; no child comes back."""
    unseen: bool = False
    """`visibility`: a child may come back."""
    size: float = _DEFAULT_PIXELS
    paint: int = 0
    paper: int = WHITE
    indented: bool = False
    kept_space: bool = False
    """`white-space: pre` and kin."""
    backwards: bool = False
    """Letters are turned right to left (`<bdo dir=rtl>`)."""
    share: float = 1.0
    """Opacity, that of the elements around it multiplied in."""
    shadow: int = CLEAR
    """What is drawn behind letters, so that even letters without paint can be read."""
    variables: tuple[tuple[str, str], ...] = ()
    """Custom properties (`--brand: #fff`)."""

    @property
    def drawn(self) -> bool:
        """Whether a picture right inside shows; letters' size and paint are nothing to it."""
        return not (self.gone or self.unseen or self.indented)

    @property
    def hidden(self) -> bool:
        """Whether text right inside cannot be read."""
        return (
            self.gone
            or self.unseen
            or self.indented
            or self.size <= UNREADABLE_PIXELS
            or (alike(self.paint, self.paper) and alike(self.shadow, self.paper))
        )


_WORDS = re.compile(r"[a-z-]*+\([^)]*+\)|[^\s(]++")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\)){0,200}))?\)")


@lru_cache(maxsize=_CACHED_LOOKS)
def dressed(parent: Look, tag: str, declarations: Declarations) -> Look:
    """The look of an element from its parent's and from what is declared for it."""
    values = dict(declarations)
    variables = _variables(values, parent.variables) if "--" in values else parent.variables
    size = _font_size(values, parent.size)
    visibility = values.get("visibility")
    space = values.get("white-space")
    opacity = values.get("opacity")
    share = parent.share
    if opacity is not None and (own := pixels(opacity, 1, 1)) is not None:
        share *= min(max(own, 0.0), 1.0)
    shadow = values.get("text-shadow")
    look = Look(
        gone=parent.gone or share <= CLEAR_OPACITY or gone(values, tag, size),
        unseen=parent.unseen
        if visibility is None or visibility in _KEPT
        else visibility in ("hidden", "collapse"),
        size=size,
        paint=_paint(values, tag, parent.paint),
        paper=_paper(values, parent.paper),
        indented=_indented(values, tag, size, parent.indented),
        kept_space=parent.kept_space if space is None else space.startswith(("pre", "break")),
        backwards=parent.backwards,
        share=share,
        shadow=parent.shadow if shadow is None or shadow in _KEPT else _shadow(shadow),
        variables=variables,
    )
    bidi = values.get("unicode-bidi")
    if bidi and "override" in bidi:
        look = look._replace(backwards=values.get("direction") == "rtl")
    return _one(look)


@lru_cache(maxsize=_CACHED_LOOKS)
def _one(look: Look) -> Look:
    """The same object for equal looks, so that what is worked out inside one serves the other."""
    return look


def _variables(
    values: dict[str, str], inherited: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """Put custom properties in place of `var()` (CSS Variables 1 §3); what is left is inherited."""
    known = dict(inherited)
    known |= {name: value for name, value in values.items() if name.startswith("--")}
    for name, value in list(values.items()):
        for _ in range(_MAX_SUBSTITUTIONS):
            if "var(" not in value or len(value) > MAX_VARIABLES * 10:
                break
            value = _VARIABLE.sub(lambda match: known.get(match[1], match[2] or ""), value)
        values[name] = value.strip()
    return tuple(list(known.items())[:MAX_VARIABLES])


def _font_size(values: dict[str, str], inherited: float) -> float:
    written = values.get("font-size")
    if written is None:
        shorthand = values.get("font")
        if shorthand is None:
            return inherited
        for word in shorthand.split():
            size = pixels(word.partition("/")[0], inherited, inherited)
            # `font: 700 13px/1 a`: a bare number other than 0 is the weight.
            if size is not None and (size == 0 or not word[-1].isdigit() or "/" in word):
                return max(size, 0.0)
        return inherited
    if written in _KEPT:
        return inherited
    size = pixels(written, inherited, inherited)
    if size is None or size < 0 or (size and written[-1].isdigit() and "e" not in written):
        return _DEFAULT_PIXELS if written in ("initial", "revert") else inherited
    return size


def _paint(values: dict[str, str], tag: str, inherited: int) -> int:
    written = values.get("color")
    paint = inherited
    if written == "initial":
        paint = 0
    elif written is not None and written not in _KEPT_COLOURS:
        found = colour(written)
        paint = inherited if found == UNKNOWN else found
    fill = values.get("-webkit-text-fill-color")
    if fill is None and tag in _DRAWING:
        fill = values.get("fill")
    if fill and (filled := CLEAR if fill == "none" else colour(fill)) != UNKNOWN:
        return filled
    return paint


def _shadow(written: str) -> int:
    """The colour of the first shadow; without one it is that of the letters."""
    for word in _WORDS.findall(written.partition("),")[0]):
        found = colour(word.rstrip(","))
        if found >= 0 and not word[0].isdigit():
            return found
    return CLEAR


def _paper(values: dict[str, str], behind: int) -> int:
    image = values.get("background-image")
    paper = behind
    for name in ("background", "background-color"):
        written = values.get(name)
        if written is None:
            continue
        if "url(" in written or "gradient(" in written:
            return UNKNOWN
        for word in _WORDS.findall(written):
            found = colour(word)
            if found >= 0:
                paper = found
            elif found == CLEAR:
                paper = behind
    return UNKNOWN if image and image not in ("none", "initial") else paper


def _indented(values: dict[str, str], tag: str, size: float, inherited: bool) -> bool:
    """Whether the first line is pushed out of the box (CSS Text 3 §8.1)."""
    written = values.get("text-indent")
    if written is None or written in _KEPT or is_inline(values, tag):
        return inherited
    by = moved(written.partition(" ")[0], size)
    cut = values.get("overflow", values.get("overflow-x", "")).startswith(("hidden", "clip"))
    return by <= -AWAY_PIXELS or by >= (AWAY_PIXELS if cut else FAR_PIXELS)
