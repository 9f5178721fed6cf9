"""`<style>` rules: those that a desktop mail program applies, and a cascade good enough.

Kept are selectors made of tags, classes, ids and attributes, joined by descent or `>`.  Rules
with `+`, `~` or a pseudo-class are left out: in mails they address one program's quirks
(`u + .body`) or the pointer (`:hover`), not what everybody sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from madoguchi.mail.seen.look import declared
from madoguchi.mail.seen.tokens import RAW_TEXT, attributes

MAX_SHEET_CHARS = 200_000
"""All sheets of one part; the largest honest newsletter measured has 60,000."""
MAX_RULES = 3000
MAX_MATCH_STEPS = 120_000
"""Comparisons of a selector with an element in one mail: a tenth of a second."""

Declared = tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Compound:
    """`tag.class#id[attribute]`, and whether the one to its left must be the parent."""

    tag: str
    ids: tuple[str, ...]
    classes: frozenset[str]
    conditions: tuple[tuple[str, str, str], ...]
    of_parent: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector of a rule, its compounds from right to left, with its declarations."""

    compounds: tuple[Compound, ...]
    specificity: tuple[int, int, int]
    order: int
    declarations: Declared
    by_position: bool
    """Whether ancestors or attributes decide, so that tag, class and id do not."""


@dataclass(slots=True)
class Sheet:
    """All rules of a mail, found by the rightmost compound."""

    by_key: dict[str, list[Rule]] = field(default_factory=dict)
    rules: int = 0
    steps: int = 0
    asked: set[str] = field(default_factory=set)
    """Names of the attributes that selectors look at, besides class and id."""
    known: dict[tuple[str, str, str], tuple[list[Rule], bool]] = field(default_factory=dict)
    """For a tag, class and id what `candidates` answers."""


class Place:
    """An element as selectors see it: itself and the chain to its root."""

    __slots__ = ("_classes", "attributes", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Place | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self._classes: frozenset[str] | None = None

    @property
    def classes(self) -> frozenset[str]:
        """The names in `class`; most elements are never asked."""
        if self._classes is None:
            held = self.attributes.get("class")
            self._classes = frozenset(held.split()) if held else _NO_CLASSES
        return self._classes


_NO_CLASSES: frozenset[str] = frozenset()
_COMMENTED = re.compile(r"<!--(?>-?>|[\s\S]*?(?:--!?>|\Z))")
_STYLE = re.compile(r"<[sS][tT][yY][lL][eE](?=[\s/>])([^>]*+)>")
_SCREEN = re.compile(r"\s*(?:|all|(?:only\s+)?screen|(?:only\s+)?all)\s*", re.IGNORECASE)
_COMMENT = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)|<!--|-->")
_BLOCK = re.compile(r"([^{};]*+)([{};]|\Z)")
_SIMPLE = re.compile(
    r"([a-zA-Z*][\w-]*+)|\.([\w-]++)|#([\w-]++)"
    r"|\[\s*+([\w-]++)\s*+(?:([~|^$*]?=)\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\]\s]*+))\s*+i?)?\]"
    r"|:(?:link|any-link|root)"
)
_COMBINATOR = re.compile(r"\s*+([>+~])\s*+|\s++")


def sheet_of(source: str) -> Sheet | None:
    """The rules of every `<style>` of a source, or `None` when none of them matters here."""
    sheet: Sheet | None = None
    room = MAX_SHEET_CHARS
    for written, css in _styles(source):
        if room <= 0:
            break
        if _SCREEN.fullmatch(attributes(written).get("media", "")):
            sheet = sheet or Sheet()
            _read(_COMMENT.sub(" ", css[:room]), sheet)
        room -= len(css)
    return sheet if sheet is not None and sheet.rules else None


def _styles(source: str) -> Iterator[tuple[str, str]]:
    """The attributes and the content of every `<style>` that stands in no comment."""
    at = 0
    found = _STYLE.search(source)
    while found is not None:
        comment = source.find("<!--", at, found.start())
        if comment < 0:
            end = RAW_TEXT["style"].search(source, found.end())
            at = end.start() if end else len(source)
            yield found.group(1), source[found.end() : at]
            found = _STYLE.search(source, at)
            continue
        match = _COMMENTED.match(source, comment)
        at = match.end() if match else comment + 4
        if at > found.start():
            found = _STYLE.search(source, at)


def _read(css: str, sheet: Sheet) -> None:
    """Walk `prelude { … }`; blocks of unmet conditions are skipped to their end."""
    at, depth, skipped_from = 0, 0, -1
    while at < len(css) and sheet.rules < MAX_RULES:
        match = _BLOCK.match(css, at)
        if match is None or match.end() == at:
            return
        at = match.end()
        prelude, mark = match.group(1).strip(), match.group(2)
        if mark == "}":
            depth = max(depth - 1, 0)
            if depth == skipped_from:
                skipped_from = -1
        elif mark == "{" and prelude.startswith("@"):
            if skipped_from < 0 and not _applies(prelude):
                skipped_from = depth
            depth += 1
        elif mark == "{":
            end = css.find("}", at)
            end = len(css) if end < 0 else end
            if skipped_from < 0:
                _keep(prelude, css[at:end], sheet)
            at = end + 1


def _applies(prelude: str) -> bool:
    name, _, condition = prelude[1:].partition(" ")
    if name.lower() == "media":
        return any(_SCREEN.fullmatch(one) for one in condition.split(","))
    return name.lower() == "layer"


def _keep(prelude: str, body: str, sheet: Sheet) -> None:
    declarations = declared(body)
    if not declarations:
        return
    for selector in prelude.split(","):
        compounds = _compounds(selector.strip())
        if not compounds or sheet.rules >= MAX_RULES:
            continue
        last = compounds[0]
        by_position = len(compounds) > 1 or bool(last.conditions)
        rule = Rule(compounds, _specificity(compounds), sheet.rules, declarations, by_position)
        key = last.tag
        if last.ids:
            key = "#" + last.ids[0]
        elif last.classes:
            key = "." + min(last.classes)
        sheet.by_key.setdefault(key, []).append(rule)
        sheet.asked.update(name for one in compounds for name, _, _ in one.conditions)
        sheet.rules += 1


def _compounds(selector: str) -> tuple[Compound, ...]:
    """The compounds from right to left; empty when the selector is of a kind left out."""
    found: list[Compound] = []
    at, of_parent = 0, False
    while at < len(selector):
        tag, ids, classes = "*", [], []
        conditions: list[tuple[str, str, str]] = []
        start = at
        while match := _SIMPLE.match(selector, at):
            at = match.end()
            if match.group(1):
                tag = match.group(1).lower()
            elif match.group(2):
                classes.append(match.group(2))
            elif match.group(3):
                ids.append(match.group(3))
            elif match.group(4):
                value = match.group(6) or match.group(7) or match.group(8) or ""
                conditions.append((match.group(4).lower(), match.group(5) or "", value))
        if at == start:
            return ()
        compound = Compound(tag, tuple(ids), frozenset(classes), tuple(conditions), of_parent)
        found.append(compound)
        if at < len(selector):
            joined = _COMBINATOR.match(selector, at)
            if joined is None or joined.group(1) in ("+", "~"):
                return ()
            of_parent = joined.group(1) == ">"
            at = joined.end()
    return tuple(reversed(found))


def _specificity(compounds: tuple[Compound, ...]) -> tuple[int, int, int]:
    """Selectors 4 §17."""
    return (
        sum(len(one.ids) for one in compounds),
        sum(len(one.classes) + len(one.conditions) for one in compounds),
        sum(one.tag != "*" for one in compounds),
    )


def candidates(sheet: Sheet, place: Place) -> tuple[list[Rule], bool]:
    """The rules that tag, class and id allow for an element, weakest first.

    And whether some of them depend on where it stands, so that its like may differ from it.
    """
    held = place.attributes
    key = (place.tag, held.get("class", ""), held.get("id", ""))
    known = sheet.known.get(key)
    if known is None:
        names = [place.tag, "*", *("." + name for name in place.classes)]
        if key[2]:
            names.append("#" + key[2])
        found = [rule for name in names for rule in sheet.by_key.get(name, ())]
        sheet.steps += len(found)
        found = [one for one in found if one.by_position or _fits(one.compounds[0], place)]
        found.sort(key=lambda rule: (rule.specificity, rule.order))
        known = found, any(one.by_position for one in found)
        sheet.known[key] = known
    return known


def matching(sheet: Sheet, place: Place) -> list[Rule]:
    """The rules that select an element, weakest first."""
    allowed, by_position = candidates(sheet, place)
    sheet.steps += len(allowed)
    if sheet.steps > MAX_MATCH_STEPS:
        return []
    if not by_position:
        return allowed
    return [rule for rule in allowed if not rule.by_position or _selects(rule, place, sheet)]


def _selects(rule: Rule, place: Place, sheet: Sheet) -> bool:
    """Right to left; descent takes the nearest ancestor that fits."""
    if not _fits(rule.compounds[0], place):
        return False
    at: Place | None = place
    direct = rule.compounds[0].of_parent
    for compound in rule.compounds[1:]:
        at = at.parent if at else None
        while at is not None and not direct and not _fits(compound, at):
            sheet.steps += 1
            at = at.parent
        if at is None or sheet.steps > MAX_MATCH_STEPS or not _fits(compound, at):
            return False
        direct = compound.of_parent
    return True


def _fits(compound: Compound, place: Place) -> bool:
    if compound.tag not in ("*", place.tag) or not compound.classes <= place.classes:
        return False
    if compound.ids and any(name != place.attributes.get("id") for name in compound.ids):
        return False
    return all(_meets(place.attributes, *condition) for condition in compound.conditions)


def _meets(held: dict[str, str], name: str, operator: str, wanted: str) -> bool:
    value = held.get(name)
    if value is None or not operator:
        return value is not None
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
