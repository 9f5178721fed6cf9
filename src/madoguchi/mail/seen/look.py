"""How an element looks: whether its text can be seen at all, and what its children inherit."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from madoguchi.mail.seen.colours import CLEAR, UNKNOWN, WHITE, alike, colour
from madoguchi.mail.seen.elements import names
from madoguchi.mail.seen.lengths import pixels

UNREADABLE_PIXELS = 2.0
"""Letters of this height are specks; the smallest honest small print measured is 7 px."""
AWAY_PIXELS = 500.0
"""Moved by as much beyond an edge, text is outside of any message pane's first lines."""
_CLEAR_OPACITY = 0.05
_PAPER_WIDTH = 640.0
"""What 100 % of a width is taken for; only its distance from zero matters."""
_INLINE = names(
    "a abbr acronym b bdi bdo big cite code dfn em font i kbd label mark q s samp small span "
    "strike strong sub sup tt u var"
)
"""Elements to which height, width and overflow do not apply (CSS 2.2 §10.2)."""
_TABLE = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th"})

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
    size: float = 16.0
    paint: int = 0
    paper: int = WHITE
    indented: bool = False
    kept_space: bool = False
    """`white-space: pre` and kin."""
    backwards: bool = False
    """Letters are turned right to left (`<bdo dir=rtl>`)."""

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
            or alike(self.paint, self.paper)
        )


_WANTED = names(
    "display visibility opacity font font-size color background background-color "
    "background-image text-indent position left top right bottom margin margin-left margin-top "
    "clip clip-path height max-height width max-width overflow overflow-x overflow-y white-space "
    "direction unicode-bidi transform -webkit-text-fill-color content-visibility"
)
_DECLARATION = re.compile(
    r"([a-zA-Z-]++)\s*+:\s*+((?>[^;\"'(]++|\"[^\"]*+\"|'[^']*+'|\([^)]*+\)|[\"'(])*+)"
)
_WORDS = re.compile(r"[a-z-]*+\([^)]*+\)|[^\s(]++")
_COMMENT = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n]?|([^\n]))")
_CACHED_STYLES = 4096
_CACHED_LOOKS = 8192
MAX_STYLE_CHARS = 4000
"""An inline style; longer ones hold pictures, and what hides stands in front."""


@lru_cache(maxsize=_CACHED_STYLES)
def declared(style: str) -> tuple[tuple[str, str, bool], ...]:
    """`(property, value, important)` of the declarations that matter here, in order."""
    if "/*" in style:
        style = _COMMENT.sub("", style)
    if "\\" in style:
        style = _ESCAPE.sub(_unescaped, style)
    found: list[tuple[str, str, bool]] = []
    for match in _DECLARATION.finditer(style[:MAX_STYLE_CHARS]):
        name = match.group(1).lower()
        if name in _WANTED:
            value = match.group(2).strip().lower()
            head, mark, tail = value.rpartition("!")
            important = bool(mark) and tail.strip() == "important"
            found.append((name, head.strip() if important else value, important))
    return tuple(found)


def _unescaped(match: re.Match[str]) -> str:
    if match.group(2):
        return match.group(2)
    code = int(match.group(1), 16)
    return chr(code) if 0 < code < 0xD800 else "\ufffd"


@lru_cache(maxsize=_CACHED_LOOKS)
def dressed(parent: Look, tag: str, declarations: Declarations) -> Look:
    """The look of an element from its parent's and from what is declared for it."""
    values = dict(declarations)
    size = _font_size(values, parent.size)
    paint = _paint(values, parent.paint)
    fill = values.get("-webkit-text-fill-color")
    if fill and (filled := colour(fill)) != UNKNOWN:
        paint = filled
    indent = values.get("text-indent")
    visibility = values.get("visibility")
    space = values.get("white-space")
    look = Look(
        gone=parent.gone or _gone(values, tag, size),
        unseen=parent.unseen if visibility is None else visibility in ("hidden", "collapse"),
        size=size,
        paint=paint,
        paper=_paper(values, parent.paper),
        indented=parent.indented if indent is None else _away(indent, size),
        kept_space=parent.kept_space if space is None else space.startswith(("pre", "break")),
        backwards=parent.backwards,
    )
    bidi = values.get("unicode-bidi")
    if bidi and "override" in bidi:
        look = look._replace(backwards=values.get("direction") == "rtl")
    return _one(look)


@lru_cache(maxsize=_CACHED_LOOKS)
def _one(look: Look) -> Look:
    """The same object for equal looks, so that what is worked out inside one serves the other."""
    return look


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
    if written in ("inherit", "unset"):
        return inherited
    size = pixels(written, inherited, inherited)
    if size is None or (size and written[-1].isdigit() and "e" not in written):
        return 16.0 if written in ("initial", "revert") else inherited
    return max(size, 0.0)


def _paint(values: dict[str, str], inherited: int) -> int:
    written = values.get("color")
    if written is None or written in ("inherit", "unset", "currentcolor"):
        return inherited
    found = colour(written)
    return inherited if found == UNKNOWN else found


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


def _gone(values: dict[str, str], tag: str, size: float) -> bool:
    """Whether the element takes itself and all inside it out of sight."""
    display = values.get("display")
    if display == "none" or values.get("content-visibility") == "hidden":
        return True
    opacity = values.get("opacity")
    if opacity and (share := pixels(opacity, 1, 1)) is not None and share <= _CLEAR_OPACITY:
        return True
    return (
        _squeezed(values, tag, display, size)
        or _moved_away(values, size)
        or _clipped(values)
        or _transformed_away(values.get("transform", ""))
    )


def _squeezed(values: dict[str, str], tag: str, display: str | None, size: float) -> bool:
    flow = values.get("overflow") or values.get("overflow-y") or values.get("overflow-x")
    if flow is None or not flow.startswith(("hidden", "clip")):
        return False
    if tag in _INLINE and display in (None, "inline") and "position" not in values:
        return False
    flat = _at_most_a_line(values, ("height", "max-height"), size)
    narrow = _at_most_a_line(values, ("width", "max-width"), size)
    # The parts of a table grow to what they hold (CSS 2.2 §17.5), so one measure says nothing.
    return (flat and narrow) if tag in _TABLE else (flat or narrow)


def _at_most_a_line(values: dict[str, str], names: tuple[str, str], size: float) -> bool:
    return any(
        (length := pixels(written, size, _PAPER_WIDTH)) is not None and length <= 1
        for name in names
        if (written := values.get(name)) is not None
    )


def _away(written: str, size: float) -> bool:
    length = pixels(written.partition(" ")[0], size, _PAPER_WIDTH)
    return length is not None and length <= -AWAY_PIXELS


def _moved_away(values: dict[str, str], size: float) -> bool:
    names = ["margin-left", "margin-top"]
    if values.get("position") in ("absolute", "fixed", "relative"):
        names += ["left", "top", "right", "bottom"]
    if any(name in values and _away(values[name], size) for name in names):
        return True
    margin = values.get("margin")
    return margin is not None and any(
        _away(word, size) for at, word in enumerate(margin.split()) if at in (0, 3)
    )


_NOTHING_LEFT = (
    r"rect\(\s*0(?:px)?[\s,]+0(?:px)?[\s,]+0(?:px)?[\s,]+0(?:px)?\s*\)"
    r"|rect\(\s*1px[\s,]+1px[\s,]+1px[\s,]+1px\s*\)"
    r"|inset\(\s*(?:[5-9]\d|100)%\s*\)|circle\(\s*0[^)]{0,20}\)|polygon\(\s*0 0\s*\)"
)


@cache
def _nothing_left() -> re.Pattern[str]:
    """Compiled when the first mail clips something: few do, and it is felt at start-up."""
    return re.compile(_NOTHING_LEFT)


def _clipped(values: dict[str, str]) -> bool:
    path = values.get("clip-path")
    if path is not None and _nothing_left().match(path):
        return True
    clip = values.get("clip")
    # CSS Masking 1 §8.1: `clip` applies to absolutely positioned elements only.
    return (
        clip is not None
        and values.get("position") in ("absolute", "fixed")
        and _nothing_left().match(clip) is not None
    )


_SCALED_AWAY = re.compile(r"scale[xy]?\(\s*0(?:\.0+)?\s*[,)]")
_TRANSLATED = re.compile(r"translate[xy]?\(([^()]{1,60})\)")


def _transformed_away(written: str) -> bool:
    if _SCALED_AWAY.search(written):
        return True
    match = _TRANSLATED.search(written)
    return match is not None and any(_away(word.strip(), 16) for word in match[1].split(","))
