"""The look of each element: what its name, its attributes and the sheets say, by the cascade."""

from __future__ import annotations

from madoguchi.mail.seen import elements as el
from madoguchi.mail.seen.look import Declarations, Look, declared, dressed
from madoguchi.mail.seen.sheet import MAX_MATCH_STEPS, Place, Rule, candidates, matching, sheet_of
from madoguchi.mail.seen.stack import Open
from madoguchi.mail.seen.tokens import attributes

_HINTED = frozenset(
    {"hidden", "bgcolor", "color", "background", "width", "height", "dir", "href", "text"}
)
_LOOKED_AT = _HINTED | {"style"}
_SIZED = frozenset({"table", "td", "th", "tr", "img", "iframe", "div"})
_LINK_BLUE = "#0000ee"
_BY_NAME: dict[str, Declarations] = {
    "bdo": (("unicode-bidi", "bidi-override"),),
    "dialog": (("display", "none"),),
    "mark": (("background-color", "#ffff00"), ("color", "#000000")),
    "button": (("background-color", "#efefef"), ("color", "#000000")),
    **dict.fromkeys(el.HIDDEN_BY_NAME, (("display", "none"),)),
    **dict.fromkeys(el.KEEPS_SPACE, (("white-space", "pre"),)),
}
"""What a browser's own sheet says (HTML standard §15.3)."""

_Worn = tuple[Look, bool, int]
_Dressed = tuple[Look, bool, int, Place | None]


class Wardrobe:
    """Knows the sheets of one mail and remembers the looks it has worked out."""

    def __init__(self, source: str) -> None:
        self._sheet = sheet_of(source)
        # By identity of the parent's look and place.  Selectors here never ask for siblings, so
        # the same tag in the same place looks the same: rows of a table are worked out once.
        self._known: dict[tuple[int, int, str, str], _Dressed] = {}
        self._kept: list[object] = []
        self._asked = ("class", "id", *(sorted(self._sheet.asked) if self._sheet else ()))
        self._places: dict[tuple[object, ...], Place] = {}

    @property
    def exhausted(self) -> bool:
        """Whether the rules cost more than a mail may ask for, so that the rest was left out."""
        return self._sheet is not None and self._sheet.steps > MAX_MATCH_STEPS

    def root(self) -> Open:
        """The page, which is there even when no tag says so."""
        html = Place("html", {}, None) if self._sheet else None
        body = Place("body", {}, html) if self._sheet else None
        look = self._worn(Look(), "html", {}, html)[0]
        look, hidden, _ = self._worn(look, "body", {}, body)
        self._kept.append(look)
        return Open("body", "", look, hidden, body)

    def dress_root(self, root: Open, name: str, held: dict[str, str]) -> None:
        """The attributes of `<html>` and `<body>`, wherever the tag stands."""
        place = Place(name, held, root.place) if root.place else None
        root.look, root.hidden, _ = self._worn(root.look, name, held, place)
        self._kept.append(root.look)
        root.place = place

    def open(self, parent: Open, name: str, written: str, held: dict[str, str]) -> Open:
        """An element inside `parent`, with its look."""
        key = (id(parent.look), id(parent.place), name, written)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._new(parent, name, held)
            self._kept += (parent.look, parent.place)  # an identity is taken while it is known
        entry = Open(name, written, known[0], known[1], known[3])
        entry.lines = known[2]
        return entry

    def _new(self, parent: Open, name: str, held: dict[str, str]) -> _Dressed:
        place = None
        rules = False
        if self._sheet is not None:
            place = self._place(name, held, parent.place)
            rules = bool(candidates(self._sheet, place)[0])
        if not rules and name not in _BY_NAME and _LOOKED_AT.isdisjoint(held):
            lines = 2 if name == "p" else int(name in el.BLOCKS)
            return parent.look, parent.hidden, lines, place
        return (*self._worn(parent.look, name, held, place), place)

    def _place(self, name: str, held: dict[str, str], parent: Place | None) -> Place:
        """One object for all places that no selector can tell apart."""
        asked = [held.get(attribute) for attribute in self._asked]
        return self._places.setdefault((id(parent), name, *asked), Place(name, held, parent))

    def redress(self, entries: list[Open], at: int) -> None:
        """Work the looks out again from a place on: an element below was taken away."""
        for index in range(max(at, 1), len(entries)):
            old = entries[index]
            held = attributes(old.written) if old.written else {}
            new = self.open(entries[index - 1], old.name, old.written, held)
            old.look, old.hidden, old.place = new.look, new.hidden, new.place

    def _worn(self, parent: Look, name: str, held: dict[str, str], place: Place | None) -> _Worn:
        declarations = self._cascaded(name, held, place)
        lines = 2 if name == "p" else int(name in el.BLOCKS)
        if not declarations:
            return parent, parent.hidden, lines
        look = dressed(parent, name, declarations)
        display = dict(declarations).get("display")
        if display is not None:
            lines = _lines(display, lines)
        return look, look.hidden, lines

    def _cascaded(self, name: str, held: dict[str, str], place: Place | None) -> Declarations:
        """Hints, sheet, `style`, then what is `!important` (CSS Cascading 4 §6.1)."""
        found: list[tuple[str, str]] = [*_BY_NAME.get(name, ())]
        if held:
            if not _HINTED.isdisjoint(held):
                found += _hints(name, held)
            if name == "dialog" and "open" in held:
                found.append(("display", "block"))
        rules: list[Rule] = []
        if self._sheet is not None and place is not None:
            rules = matching(self._sheet, place)
        own = declared(held["style"]) if "style" in held else ()
        marked = False
        for rule in rules:
            for prop, value, important in rule.declarations:
                if important:
                    marked = True
                else:
                    found.append((prop, value))
        for prop, value, important in own:
            if important:
                marked = True
            else:
                found.append((prop, value))
        if marked:
            for rule in rules:
                found += [(prop, value) for prop, value, mark in rule.declarations if mark]
            found += [(prop, value) for prop, value, mark in own if mark]
        return tuple(found)


def _lines(display: str, by_name: int) -> int:
    if display.startswith(el.BLOCK_DISPLAYS):
        return max(by_name, 1)
    return 0 if display.startswith("inline") or display == "contents" else by_name


def _hints(name: str, held: dict[str, str]) -> list[tuple[str, str]]:
    """Presentational attributes as declarations (HTML standard §15.3)."""
    found: list[tuple[str, str]] = []
    if "hidden" in held:
        found.append(("display", "none"))
    if name == "a" and "href" in held:
        found.append(("color", _LINK_BLUE))
    if name == "font" and "color" in held:
        found.append(("color", held["color"].lower()))
    if name == "body" and "text" in held:
        found.append(("color", held["text"].lower()))
    if "bgcolor" in held:
        found.append(("background-color", held["bgcolor"].lower()))
    if held.get("background"):
        found.append(("background-image", "url()"))
    if "dir" in held:
        found.append(("direction", held["dir"].strip().lower()))
    if name in _SIZED:
        found += [
            (measure, written + "px")
            for measure in ("width", "height")
            if (written := held.get(measure, "").strip()).isdecimal()
        ]
    return found
