"""The look of each element: what its name, its attributes and the sheets say, by the cascade."""

from __future__ import annotations

from madoguchi.mail.seen import elements as el
from madoguchi.mail.seen.colours import legacy_colour
from madoguchi.mail.seen.declarations import MAX_STYLE_CHARS, declared
from madoguchi.mail.seen.hints import HINTED, hints
from madoguchi.mail.seen.look import Declarations, Look, dressed
from madoguchi.mail.seen.sheet import MAX_MATCH_STEPS, Place, Rule, candidates, matching, sheet_of
from madoguchi.mail.seen.stack import Open
from madoguchi.mail.seen.tokens import attributes

_LOOKED_AT = HINTED | {"style"}
_FIELD: Declarations = (
    ("background-color", "#ffffff"), ("color", "#000000"), ("font-size", "13px")
)  # fmt: skip
_BY_NAME: dict[str, Declarations] = {
    "bdo": (("unicode-bidi", "bidi-override"),),
    "dialog": (("display", "none"),),
    "mark": (("background-color", "#ffff00"), ("color", "#000000")),
    "button": (("background-color", "#efefef"), ("color", "#000000"), ("font-size", "13px")),
    "svg": (("overflow", "hidden"), ("color", "#000000")),
    **dict.fromkeys(("input", "select"), _FIELD),
    **dict.fromkeys(el.HIDDEN_BY_NAME, (("display", "none"),)),
    **dict.fromkeys(el.KEEPS_SPACE - {"textarea"}, (("white-space", "pre"),)),
    "textarea": (*_FIELD, ("white-space", "pre")),
}
"""What a browser's own sheet says (HTML standard §15.3)."""

_Worn = tuple[Look, bool, int]
_Dressed = tuple[Look, bool, int, Place | None]


class Wardrobe:
    """Knows the sheets of one mail and remembers the looks it has worked out."""

    def __init__(self, source: str) -> None:
        self._sheet = sheet_of(source)
        # By identity of the parent's look and place: where no selector asks for siblings, the
        # same tag in the same place looks the same, and rows of a table are worked out once.
        self._known: dict[tuple[int, int, str, str], _Dressed] = {}
        self._places: dict[tuple[object, ...], Place] = {}
        self._asked = tuple(sorted(self._sheet.asked)) if self._sheet else ()
        self._kept: list[object] = []
        self._link = "#0000ee"
        """What anchors are painted with, unless `<body link>` says otherwise."""

    @property
    def exhausted(self) -> bool:
        """Whether the rules cost more than a mail may ask for, so that the rest was left out."""
        return self._sheet is not None and self._sheet.steps > MAX_MATCH_STEPS

    def root(self) -> Open:
        """The page, which is there even when no tag says so."""
        html = Place("html", {}, None, self._sheet.beside) if self._sheet else None
        body = Place("body", {}, html) if self._sheet else None
        look = self._worn(Look(), "html", {}, html)[0]
        look, hidden, _ = self._worn(look, "body", {}, body)
        self._kept.append(look)
        return Open("body", "", look, hidden, body)

    def dress_root(self, root: Open, name: str, held: dict[str, str]) -> None:
        """The attributes of `<html>` and `<body>`, wherever the tag stands."""
        if held.get("link"):
            self._link = legacy_colour(held["link"]) or self._link
            self._known.clear()
        place = Place(name, held, root.place) if root.place else None
        root.look, root.hidden, _ = self._worn(root.look, name, held, place)
        self._kept.append(root.look)
        root.place = place

    def open(self, parent: Open, name: str, written: str, held: dict[str, str]) -> Open:
        """An element inside `parent`, with its look."""
        if self._sheet is not None and self._sheet.beside:
            known = self._new(parent, name, held)
        else:
            key = (id(parent.look), id(parent.place), name, written)
            found = self._known.get(key)
            if found is None:
                found = self._known[key] = self._new(parent, name, held)
                # An identity stays taken as long as it is known.
                self._kept += (parent.look, parent.place)
            known = found
        entry = Open(name, written, known[0], known[1], known[3])
        entry.lines = known[2]
        return entry

    def _new(self, parent: Open, name: str, held: dict[str, str]) -> _Dressed:
        place = None
        rules: list[Rule] = []
        if self._sheet is not None:
            above = parent.place
            if name == "tr" and above is not None and above.tag == "table":
                above = self._place("tbody", {}, above)  # put there by the parser (§13.2.6.4.9)
            place = self._place(name, held, above)
            rules = candidates(self._sheet, place)[0]
        if not rules and name not in _BY_NAME and _LOOKED_AT.isdisjoint(held):
            lines = 2 if name == "p" else int(name in el.BLOCKS)
            return parent.look, parent.look.hidden, lines, place
        return (*self._worn(parent.look, name, held, place), place)

    def _place(self, name: str, held: dict[str, str], parent: Place | None) -> Place:
        """One object for all places that no selector can tell apart."""
        if parent is None or parent.beside:
            return Place(name, held, parent)
        key = (id(parent), name, *map(held.get, self._asked))
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = Place(name, held, parent)
        return place

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
            if not HINTED.isdisjoint(held):
                found += hints(name, held, self._link)
            if name == "dialog" and "open" in held:
                found.append(("display", "block"))
        rules: list[Rule] = []
        if self._sheet is not None and place is not None:
            rules = matching(self._sheet, place)
        own = declared(held["style"][:MAX_STYLE_CHARS]) if "style" in held else ()
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
