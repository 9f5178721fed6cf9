"""CSS selectors as far as a page that is read once from top to bottom can answer them.

Kept are tags, classes, ids, attributes, `:not()`, `:is()`, `:where()`, the position among the
siblings before, and all four combinators.  What depends on the pointer, on history or on what
comes later (`:hover`, `:visited`, `:last-child`) never selects.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from madoguchi.mail.seen.declarations import unescaped
from madoguchi.mail.seen.places import Place

_NO_CLASSES: frozenset[str] = frozenset()
MAX_SIBLINGS = 50
"""Siblings before an element that `~` and `:first-of-type` look at."""


@dataclass(frozen=True, slots=True)
class Compound:
    """`tag.class#id[attribute]:not(…)`, and how the one to its left stands to it."""

    tag: str
    ids: tuple[str, ...] = ()
    classes: frozenset[str] = _NO_CLASSES
    conditions: tuple[tuple[str, str, str], ...] = ()
    """Attribute, operator, value; an operator that ends in `i` is blind to case."""
    none_of: tuple[Compound, ...] = ()
    any_of: tuple[tuple[Compound, ...], ...] = ()
    nth: int = 0
    """`:nth-child(n)`; 0 for any, -1 for `:first-of-type`."""
    weightless: bool = False
    """All of it stands in `:where()`."""
    joined: str = ""
    """The combinator in front: empty for descent, or `>`, `+`, `~`."""

    @property
    def by_position(self) -> bool:
        """Whether more than tag, class and id decides."""
        return bool(self.conditions or self.none_of or self.any_of or self.nth)

    @property
    def beside(self) -> bool:
        """Whether siblings are asked for."""
        inner = (*self.none_of, *(one for group in self.any_of for one in group))
        return self.joined in ("+", "~") or self.nth != 0 or any(one.beside for one in inner)

    @property
    def asked(self) -> frozenset[str]:
        """Names of the attributes that are looked at, besides class and id."""
        inner = (*self.none_of, *(one for group in self.any_of for one in group))
        own = frozenset(name for name, _, _ in self.conditions)
        return own.union(*(one.asked for one in inner))


_NAME = r"(?:[\w-]|[^\x00-\x7f]|\\[0-9a-fA-F]{1,6}[ \t\n]?|\\[^\n0-9a-fA-F])++"
_SIMPLE = re.compile(
    rf"(\*|(?![\d-]){_NAME})|\.({_NAME})|#({_NAME})"
    rf"|\[\s*+({_NAME})\s*+(?:([~|^$*]?=)\s*+"
    rf"(?:\"([^\"]*+)\"|'([^']*+)'|({_NAME}))\s*+([iIsS])?\s*+)?\]"
    r"|:([a-zA-Z-]++)(?:\(((?:[^()]|\([^()]*\)){0,300})\))?"
    r"|(::[a-zA-Z-]++)(?:\([^()]*\))?"
)
_COMBINATOR = re.compile(r"\s*+([>+~])\s*+|\s++")
_ALWAYS = frozenset({"link", "any-link", "root", "scope", "defined", "read-only", "enabled"})
_NEVER = frozenset(
    """
    hover active focus focus-visible focus-within visited target last-child last-of-type
    only-child only-of-type nth-last-child nth-last-of-type nth-of-type empty disabled checked
    default indeterminate valid invalid required optional read-write in-range out-of-range
    placeholder-shown autofill fullscreen modal lang dir has host first-line first-letter before
    after selection -webkit-autofill -webkit-any-link -moz-any-link playing paused popover-open
    """.split()  # noqa: SIM905 - a list of words is read more easily than fifty quoted strings
)
_NTH = re.compile(r"\s*\+?(\d{1,4})\s*")
_IMPOSSIBLE = Compound("*", none_of=(Compound("*"),))


_CACHED = 4096


MAX_SELECTOR_CHARS = 1000
"""One selector; the longest honest one measured has 200.  Lists this short are remembered."""


def selectors(prelude: str, depth: int = 0) -> tuple[tuple[Compound, ...], ...] | None:
    """The selectors of a list, compounds from right to left; those that never select left out.

    `None` when one of them is invalid, which voids the whole rule (Selectors 4 §4.1).
    """
    read = _remembered if len(prelude) <= MAX_SELECTOR_CHARS else _selectors
    return read(prelude, depth)


def _selectors(prelude: str, depth: int) -> tuple[tuple[Compound, ...], ...] | None:
    found = []
    for written in _split(prelude):
        compounds = _compounds(written.strip(), depth)
        if compounds is None:
            return None
        if compounds:
            found.append(compounds)
    return tuple(found)


_remembered = lru_cache(maxsize=_CACHED)(_selectors)


def _split(prelude: str) -> list[str]:
    """At the commas outside of brackets and quotes."""
    if "(" not in prelude and '"' not in prelude and "'" not in prelude:
        return prelude.split(",")
    pieces, start, open_, quote = [], 0, 0, ""
    for at, char in enumerate(prelude):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "([":
            open_ += 1
        elif char in ")]":
            open_ -= 1
        elif char == "," and open_ <= 0:
            pieces.append(prelude[start:at])
            start = at + 1
    return [*pieces, prelude[start:]]


def _compounds(selector: str, depth: int) -> tuple[Compound, ...] | None:
    """Empty when it never selects, `None` when it is invalid."""
    found: list[Compound] = []
    at, joined, never = 0, "", len(selector) > MAX_SELECTOR_CHARS
    if not selector:
        return None
    if never:
        return ()
    while at < len(selector):
        start = at
        compound = Compound("*", joined=joined)
        while match := _SIMPLE.match(selector, at):
            if match.group(1) and at > start:
                return None
            at = match.end()
            more = _with(compound, match, depth)
            if more is None:
                return None
            if more is _IMPOSSIBLE:
                never = True
            else:
                compound = more
        if at == start:
            return None
        found.append(compound)
        if at < len(selector):
            between = _COMBINATOR.match(selector, at)
            if between is None or between.end() == len(selector):
                return None
            joined = between.group(1) or ""
            at = between.end()
    return () if never else tuple(reversed(found))


def _with(compound: Compound, match: re.Match[str], depth: int) -> Compound | None:
    tag, name, id_, attribute, operator, *values, flag, pseudo, inside, element = match.groups()
    if tag:
        return replace(compound, tag=_plain(tag).lower())
    if name:
        return replace(compound, classes=compound.classes | {_plain(name)})
    if id_:
        return replace(compound, ids=(*compound.ids, _plain(id_)))
    if attribute:
        value = next((one for one in values if one is not None), "")
        condition = (
            _plain(attribute).lower(),
            (operator or "") + ("i" if flag in ("i", "I") else ""),
            _plain(value),
        )
        return replace(compound, conditions=(*compound.conditions, condition))
    return _IMPOSSIBLE if element else _with_pseudo(compound, pseudo.lower(), inside, depth)


def _with_pseudo(
    compound: Compound, pseudo: str, inside: str | None, depth: int
) -> Compound | None:
    if pseudo == "root":
        return replace(compound, tag="html") if compound.tag == "*" else compound
    if pseudo in ("link", "any-link"):
        return replace(compound, conditions=(*compound.conditions, ("href", "", "")))
    if pseudo in _ALWAYS:
        return compound
    if pseudo in ("not", "is", "where", "matches", "-webkit-any"):
        inner = selectors(inside or "", depth + 1) if depth < 2 else None
        if inner is None:
            return None if pseudo == "not" or not inside else _IMPOSSIBLE
        if any(len(one) > 1 for one in inner):
            return _IMPOSSIBLE
        simple = tuple(one[0] for one in inner)
        if pseudo == "not":
            return replace(compound, none_of=(*compound.none_of, *simple))
        if pseudo == "where":
            simple = tuple(replace(one, weightless=True) for one in simple)
        return replace(compound, any_of=(*compound.any_of, simple)) if simple else _IMPOSSIBLE
    if pseudo == "first-child":
        return replace(compound, nth=1)
    if pseudo == "first-of-type":
        return replace(compound, nth=-1)
    if pseudo == "nth-child":
        exact = _NTH.fullmatch(inside or "")
        return replace(compound, nth=int(exact[1])) if exact and int(exact[1]) else _IMPOSSIBLE
    return _IMPOSSIBLE if pseudo in _NEVER or pseudo.startswith("-") else None


def _plain(name: str) -> str:
    return unescaped(name) if "\\" in name else name


Weight = tuple[int, int, int]


@lru_cache(maxsize=_CACHED)
def specificity(compounds: tuple[Compound, ...]) -> Weight:
    """Selectors 4 §17."""
    weights = [_weight(one) for one in compounds]
    return (
        sum(one[0] for one in weights),
        sum(one[1] for one in weights),
        sum(one[2] for one in weights),
    )


def _weight(one: Compound) -> Weight:
    if one.weightless:
        return 0, 0, 0
    own = (
        len(one.ids),
        len(one.classes) + len(one.conditions) + (one.nth != 0),
        int(one.tag != "*"),
    )
    heaviest = [max(map(_weight, group)) for group in (*one.any_of, one.none_of) if group]
    ids, classes, tags = own
    for weight in heaviest:
        ids, classes, tags = ids + weight[0], classes + weight[1], tags + weight[2]
    return ids, classes, tags


def fits(compound: Compound, place: Place) -> bool:
    """Whether an element is what one compound asks for."""
    if compound.tag != place.tag and compound.tag != "*":
        return False
    if compound.classes and not compound.classes <= place.classes:
        return False
    if compound.ids and any(name != place.attributes.get("id") for name in compound.ids):
        return False
    return not compound.by_position or (
        all(_meets(place.attributes, *condition) for condition in compound.conditions)
        and not any(fits(one, place) for one in compound.none_of)
        and all(any(fits(one, place) for one in group) for group in compound.any_of)
        and (not compound.nth or _stands(compound.nth, place))
    )


def _stands(nth: int, place: Place) -> bool:
    if nth > 0:
        return place.nth == nth and place.parent is not None
    before = place.before
    for _ in range(MAX_SIBLINGS):
        if before is None:
            return True
        if before.tag == place.tag:
            return False
        before = before.before
    return False


def _meets(held: dict[str, str], name: str, operator: str, wanted: str) -> bool:
    value = held.get(name)
    if value is None or not operator:
        return value is not None
    if operator.endswith("i"):
        value, wanted, operator = value.lower(), wanted.lower(), operator[:-1]
    if operator == "~=":
        return wanted in value.split()
    if not wanted and operator != "=":
        return False
    return (
        (operator == "=" and value == wanted)
        or (operator == "^=" and value.startswith(wanted))
        or (operator == "$=" and value.endswith(wanted))
        or (operator == "*=" and wanted in value)
        or (operator == "|=" and (value == wanted or value.startswith(wanted + "-")))
    )
