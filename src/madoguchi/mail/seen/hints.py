"""Presentational attributes as declarations (HTML standard §15.3)."""

from __future__ import annotations

from madoguchi.mail.seen.colours import legacy_colour

HINTED = frozenset(
    {
        "hidden", "popover", "bgcolor", "color", "background", "width", "height", "dir", "href",
        "text", "size", "fill", "display", "visibility", "opacity", "font-size",
    }
)  # fmt: skip
"""Attributes that are looked at; others never change how an element looks."""
_SIZED = frozenset({"table", "td", "th", "tr", "img", "iframe", "svg"})
_DRAWING = frozenset({"svg", "g", "text", "tspan", "textpath", "a"})
_AS_STYLE = frozenset({"fill", "display", "visibility", "opacity", "font-size"})
"""Attributes of SVG that are properties by the same name (SVG 2 §6.6)."""
_SIZES = ("10px", "13px", "16px", "18px", "24px", "32px", "48px")
"""`<font size=1>` to `7` (HTML standard §15.3.4)."""


def hints(name: str, held: dict[str, str], link: str) -> list[tuple[str, str]]:
    """What the attributes say of the look; `link` is the colour of anchors."""
    found: list[tuple[str, str]] = []
    if "hidden" in held or "popover" in held:
        found.append(("display", "none"))
    if name == "a" and "href" in held:
        found.append(("color", link))
    if name == "font":
        found += _font(held)
    if name == "body" and (paint := legacy_colour(held.get("text", ""))):
        found.append(("color", paint))
    if "bgcolor" in held and (paper := legacy_colour(held["bgcolor"])):
        found.append(("background-color", paper))
    if held.get("background"):
        found.append(("background-image", "url()"))
    if "dir" in held:
        found.append(("direction", held["dir"].strip().lower()))
    if name in _SIZED:
        found += [
            (measure, written + "px")
            for measure in ("width", "height")
            if (written := held.get(measure, "").strip().removesuffix("px")).isdecimal()
        ]
    if name in _DRAWING and not _AS_STYLE.isdisjoint(held):
        found += [(prop, held[prop].strip().lower()) for prop in _AS_STYLE if prop in held]
    return found


def _font(held: dict[str, str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    if paint := legacy_colour(held.get("color", "")):
        found.append(("color", paint))
    size = held.get("size", "").strip()
    if size.lstrip("+-")[:1].isdecimal() and size.isascii():
        digits = "".join(char for char in size.lstrip("+-")[:2] if char.isdecimal())
        step = int(digits) * (-1 if size[0] == "-" else 1) + (3 if size[0] in "+-" else 0)
        found.append(("font-size", _SIZES[min(max(step, 1), 7) - 1]))
    return found
