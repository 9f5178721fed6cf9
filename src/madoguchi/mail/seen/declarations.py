"""`property: value` as a browser parses it: what is invalid is as if it had not been written."""

from __future__ import annotations

import re
from functools import lru_cache

from madoguchi.mail.seen.colours import UNKNOWN, colour
from madoguchi.mail.seen.elements import names
from madoguchi.mail.seen.lengths import pixels

MAX_STYLE_CHARS = 4000
"""An inline style; longer ones hold pictures, and what hides stands in front."""
_WANTED = names(
    "display visibility opacity font font-size color background background-color "
    "background-image text-indent position left top right bottom inset margin margin-left "
    "margin-top clip clip-path height max-height min-height width max-width min-width overflow "
    "overflow-x overflow-y white-space direction unicode-bidi transform scale translate zoom "
    "float filter fill text-shadow padding padding-top padding-right padding-bottom padding-left "
    "-webkit-text-fill-color content-visibility"
)
_ALIASES = {
    "block-size": "height", "inline-size": "width", "max-block-size": "max-height",
    "max-inline-size": "max-width", "min-block-size": "min-height",
    "min-inline-size": "min-width", "-webkit-filter": "filter", "-webkit-transform": "transform",
    "-webkit-clip-path": "clip-path",
}  # fmt: skip
"""In writing from left to right and top to bottom (CSS Logical 1 §4)."""
_GLOBAL = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
_KEYWORDS = {
    "display": names(
        "none block inline inline-block flex inline-flex grid inline-grid table inline-table "
        "table-row table-cell table-row-group table-header-group table-footer-group table-column "
        "table-column-group table-caption list-item contents flow-root run-in ruby ruby-text "
        "-webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex math"
    ),
    "visibility": names("visible hidden collapse"),
    "position": names("static relative absolute fixed sticky -webkit-sticky"),
}
_TWO_WORDS = re.compile(r"(?:block|inline|list-item)(?: (?:flow|flow-root|flex|grid|table))+")
_DECLARATION = re.compile(
    r"(?:\A|;)[\s;]*+([a-zA-Z_-][\w-]*+)\s*+:\s*+"
    r"((?>[^;\"'(]++|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|\([^)]*+(?:\)|\Z))*+)"
)
_COMMENT = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n]?|([^\n]))")
_CACHED_STYLES = 4096


@lru_cache(maxsize=_CACHED_STYLES)
def declared(style: str) -> tuple[tuple[str, str, bool], ...]:
    """`(property, value, important)` of the valid declarations that matter here, in order.

    The style is cut to `MAX_STYLE_CHARS` by who asks, so that no long one is remembered whole.
    A custom property, or one that stands for a value, is announced by a `--` of its own.
    """
    if "/*" in style:
        style = _COMMENT.sub(" ", style)
    if "\\" in style:
        style = unescaped(style)
    found: list[tuple[str, str, bool]] = []
    for match in _DECLARATION.finditer(style):
        name = match.group(1).lower()
        name = _ALIASES.get(name, name)
        if name in _WANTED or name.startswith("--"):
            value = match.group(2).strip().lower()
            head, mark, tail = value.rpartition("!")
            important = bool(mark) and tail.strip() == "important"
            value = head.strip() if important else value
            if _valid(name, value):
                found.append((name, value, important))
                if name.startswith("--") or "var(" in value:
                    found.append(("--", "", False))
    return tuple(found)


def unescaped(written: str) -> str:
    """Without the backslashes of CSS (CSS Syntax 3 §4.3.7)."""
    return _ESCAPE.sub(_character, written)


def _character(match: re.Match[str]) -> str:
    if match.group(2):
        return match.group(2)
    code = int(match.group(1), 16)
    return chr(code) if 0 < code < 0xD800 else "\ufffd"


def _valid(name: str, value: str) -> bool:
    """Whether a browser would take the value; what is not known to be wrong is taken."""
    if value in _GLOBAL or "var(" in value:
        return True
    allowed = _KEYWORDS.get(name)
    if allowed is not None:
        return value in allowed or (name == "display" and bool(_TWO_WORDS.fullmatch(value)))
    if name == "color":
        return value == "currentcolor" or "(" in value or colour(value) != UNKNOWN
    if name == "font-size":
        size = pixels(value, 1, 1)
        return "(" in value or (size is not None and size >= 0)
    if name == "opacity":
        return "(" in value or pixels(value, 1, 1) is not None
    return bool(value)
