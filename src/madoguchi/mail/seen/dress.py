"""The look of each element: what its name, its attributes and the sheets say, by the cascade."""

from __future__ import annotations

from functools import lru_cache

from madoguchi.mail.seen import elements as el
from madoguchi.mail.seen.colours import legacy_colour
from madoguchi.mail.seen.declarations import MAX_STYLE_CHARS, declared
from madoguchi.mail.seen.hints import HINTED, hints
from madoguchi.mail.seen.look import Declarations, Look, dressed
from madoguchi.mail.seen.places import Place
from madoguchi.mail.seen.sheet import (
    MAX_MATCH_STEPS,
    Rule,
    Sheet,
    candidates,
    matching,
    sheet_of,
)
from madoguchi.mail.seen.stack import Open, Worn
from madoguchi.mail.seen.tags import Tag, tag_of

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

_CACHED_TAGS = 8192
_HTML, _BODY = tag_of("<html>"), tag_of("<body>")
_Wanted = tuple[Declarations, int]
"""What is declared for an element, and the line breaks in front of it and behind."""


class Wardrobe:
    """Knows the sheets of one mail and remembers the looks it has worked out."""

    def __init__(self, source: str) -> None:
        self._sheet = sheet_of(source)
        self._beside = self._sheet is not None and self._sheet.beside
        self._inside: dict[tuple[int, int, bool], dict[Tag, Worn]] = {}
        """By identity of look and place: where no selector asks for siblings, the same tag in the
        same place looks the same, and rows of a table are worked out once."""
        self._wanted: dict[Tag, _Wanted] = {}
        self._places: dict[tuple[object, ...], Place] = {}
        self._asked = tuple(sorted(self._sheet.asked)) if self._sheet else ()
        self._kept: list[Worn] = []
        self._link = "#0000ee"
        """What anchors are painted with, unless `<body link>` says otherwise."""

    @property
    def exhausted(self) -> bool:
        """Whether the rules cost more than a mail may ask for, so that the rest was left out."""
        return self._sheet is not None and self._sheet.steps > MAX_MATCH_STEPS

    def root(self) -> Open:
        """The page, which is there even when no tag says so."""
        html = Place("html", {}, None, self._beside) if self._sheet else None
        body = Place("body", {}, html) if self._sheet else None
        outer = self._worn(Look(), _HTML, self._wants(_HTML, html), html)
        return Open(_BODY, self._worn(outer.look, _BODY, self._wants(_BODY, body), body))

    def dress_root(self, root: Open, tag: Tag) -> None:
        """The attributes of `<html>` and `<body>`, wherever the tag stands."""
        if tag.held.get("link"):
            self._link = legacy_colour(tag.held["link"]) or self._link
            self._wanted.clear()
            for known in self._inside.values():
                known.clear()
        around = Place(tag.name, tag.held, root.worn.around) if root.worn.around else None
        root.worn = self._worn(root.worn.look, tag, self._wants(tag, around), around)

    def open(self, parent: Open, tag: Tag) -> Open:
        """An element inside `parent`, with its look."""
        above = parent.worn
        worn = above.inside.get(tag)
        if worn is None:
            worn = self._new(parent, tag)
            if not self._beside:
                above.inside[tag] = worn
        return Open(tag, worn)

    def redress(self, entries: list[Open], at: int) -> None:
        """Work the looks out again from a place on: an element below was taken away."""
        for index in range(max(at, 1), len(entries)):
            entries[index].worn = self.open(entries[index - 1], entries[index].tag).worn

    def _new(self, parent: Open, tag: Tag) -> Worn:
        above, sheet = parent.worn, self._sheet
        if sheet is None:
            return self._worn(above.look, tag, _by_itself(tag, self._link), None)
        around = above.around
        if tag.name == "tr" and parent.tag.name == "table":
            # Put there by the parser (§13.2.6.4.9).
            around = self._decider(sheet, self._place("tbody", {}, around), around)
        if not self._beside:
            wanted = self._wanted.get(tag) or self._by_name(sheet, tag)
            if wanted is not None:
                return self._worn(above.look, tag, wanted, around)
        place = self._place(tag.name, tag.held, around)
        wanted = self._wants(tag, place)
        return self._worn(above.look, tag, wanted, self._decider(sheet, place, around))

    def _by_name(self, sheet: Sheet, tag: Tag) -> _Wanted | None:
        """What the sheet says of an element wherever it stands; `None` when that decides."""
        found = candidates(sheet, tag.name, tag.held)
        if found.by_position or found.decides:
            return None
        sheet.steps += len(found.rules)
        if found.rules and sheet.steps <= MAX_MATCH_STEPS:
            wanted = _wanted(tag, found.rules, self._link)
        else:
            wanted = _by_itself(tag, self._link)
        self._wanted[tag] = wanted
        return wanted

    def place(self, parent: Open, entry: Open) -> Place | None:
        """Where an element in `parent` stands, as selectors see it; `None` without a sheet."""
        if self._sheet is None or self._beside:
            return entry.worn.around
        return self._place(entry.tag.name, entry.tag.held, parent.worn.around)

    def _decider(self, sheet: Sheet, place: Place, around: Place | None) -> Place | None:
        return place if candidates(sheet, place.tag, place.attributes).decides else around

    def _place(self, name: str, held: dict[str, str], parent: Place | None) -> Place:
        """One object for all places that no selector can tell apart."""
        if parent is None or parent.beside:
            return Place(name, held, parent)
        key = (id(parent), name, *map(held.get, self._asked))
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = Place(name, held, parent)
        return place

    def _worn(self, outer: Look, tag: Tag, wanted: _Wanted, around: Place | None) -> Worn:
        declarations, lines = wanted
        look = dressed(outer, tag.name, declarations) if declarations else outer
        gapped = bool(tag.traits & el.GAPS)
        if self._beside:
            return Worn(look, lines, gapped, around, {})
        key = (id(look), id(around), tag.name == "table")
        inside = self._inside.get(key)
        worn = Worn(look, lines, gapped, around, {} if inside is None else inside)
        if inside is None:
            self._inside[key] = worn.inside
            self._kept.append(worn)  # an identity stays taken as long as it is known
        return worn

    def _wants(self, tag: Tag, place: Place | None) -> _Wanted:
        rules: list[Rule] = []
        if self._sheet is not None and place is not None:
            rules = matching(self._sheet, place)
        return _wanted(tag, rules, self._link) if rules else _by_itself(tag, self._link)


@lru_cache(maxsize=_CACHED_TAGS)
def _by_itself(tag: Tag, link: str) -> _Wanted:
    """What is declared for an element of which no sheet says anything, in whatever mail."""
    return _wanted(tag, [], link)


def _wanted(tag: Tag, rules: list[Rule], link: str) -> _Wanted:
    name = tag.name
    lines = 2 if name == "p" else int(name in el.BLOCKS)
    if not rules and name not in _BY_NAME and _LOOKED_AT.isdisjoint(tag.held):
        return (), lines
    declarations = _cascaded(name, tag.held, rules, link)
    for prop, value in reversed(declarations):
        if prop == "display":
            return declarations, _lines(value, lines)
    return declarations, lines


def _cascaded(name: str, held: dict[str, str], rules: list[Rule], link: str) -> Declarations:
    """Hints, sheet, `style`, then what is `!important` (CSS Cascading 4 §6.1)."""
    found: list[tuple[str, str]] = [*_BY_NAME.get(name, ())]
    if held:
        if not HINTED.isdisjoint(held):
            found += hints(name, held, link)
        if name == "dialog" and "open" in held:
            found.append(("display", "block"))
    own = declared(held["style"][:MAX_STYLE_CHARS]) if "style" in held else ()
    marked = False
    for declarations in (*[rule.declarations for rule in rules], own):
        for prop, value, important in declarations:
            if important:
                marked = True
            else:
                found.append((prop, value))
    if marked:
        for declarations in (*[rule.declarations for rule in rules], own):
            found += [(prop, value) for prop, value, mark in declarations if mark]
    return tuple(found)


def _lines(display: str, by_name: int) -> int:
    if display.startswith(el.BLOCK_DISPLAYS):
        return max(by_name, 1)
    return 0 if display.startswith("inline") or display == "contents" else by_name
