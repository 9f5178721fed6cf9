"""`<style>` rules: those that a desktop mail program applies, with the cascade (CSS Cascade 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from madoguchi.mail.seen.declarations import MAX_STYLE_CHARS, declared
from madoguchi.mail.seen.media import applies
from madoguchi.mail.seen.places import Place
from madoguchi.mail.seen.selectors import (
    MAX_SIBLINGS,
    Compound,
    Weight,
    fits,
    selectors,
    specificity,
)
from madoguchi.mail.seen.style_elements import style_elements

MAX_SHEET_CHARS = 200_000
"""All sheets of one part; the largest honest newsletter measured has 60,000."""
MAX_RULES = 3000
MAX_MATCH_STEPS = 120_000
"""Comparisons of a selector with an element in one mail: a tenth of a second."""
MAX_REMEMBERED_CHARS = 20_000
"""Sheets of one mail that are remembered: the mails of a wave, and of a sender, share them."""
_CACHED_SHEETS = 64
MAX_NESTED = 4
"""Rules and conditions inside each other."""

Declared = tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector of a rule, its compounds from right to left, with its declarations."""

    compounds: tuple[Compound, ...]
    weight: tuple[int, Weight, int]
    """Layers lose to what is in none; then specificity, then order (CSS Cascade 5 §6.1)."""
    declarations: Declared
    by_position: bool
    """Whether ancestors, siblings or attributes decide, so that tag, class and id do not."""
    needs_look: bool
    """Whether the element itself must be looked at beyond its tag, class and id."""
    keyed: bool
    """Whether the name under which it is found is all that the element must have."""


class Candidates(NamedTuple):
    """What a sheet may say of all elements of one tag, class and id."""

    rules: list[Rule]
    """Weakest first."""
    by_position: bool
    """Whether some of them depend on where it stands, so that its like may differ from it."""
    decides: bool
    """Whether a selector may ask of an element in it that it stands in this one."""


@dataclass(slots=True)
class Sheet:
    """All rules of a mail, found by the rightmost compound."""

    by_key: dict[str, list[Rule]] = field(default_factory=dict)
    rules: int = 0
    beside: bool = False
    """Whether a rule asks for siblings."""
    asked: set[str] = field(default_factory=lambda: {"class", "id"})
    """Names of the attributes that selectors look at."""
    above: set[str] = field(default_factory=set)
    """Tags, `.classes` and `#ids` that a selector wants of an element around."""
    chained: bool = False
    """Whether every element around may decide: `a > b` and the like."""
    steps: int = 0
    known: dict[tuple[str, str, str], Candidates] = field(default_factory=dict)
    """For a tag, class and id what `candidates` answers."""


_COMMENT = re.compile(r"/\*(?>[^*]++|\*(?!/))*+(?:\*/)?|<!--|-->")
_CONTENT = r"(?>[^{};\"'\\]++|\\[\s\S]|\"(?:[^\"\\\n]|\\[\s\S])*+\"?|'(?:[^'\\\n]|\\[\s\S])*+'?)*+"
_PLAIN_BLOCK = re.compile(r"[^{\"'\\]*+")
_TO_MARK = re.compile(rf"({_CONTENT})([{{}};]|\Z)")


def sheet_of(source: str) -> Sheet | None:
    """The rules of every `<style>` of a source, or `None` when none of them matters here."""
    room = MAX_SHEET_CHARS
    sheets: list[str] = []
    for held, css in style_elements(source):
        if room <= 0:
            break
        if held.get("type", "").strip().lower() in ("", "text/css") and applies(
            held.get("media", "")
        ):
            sheets.append(css[:room])
        room -= len(css)
    if not sheets:
        return None
    short = MAX_SHEET_CHARS - room <= MAX_REMEMBERED_CHARS
    parsed = (_remembered if short else _parsed)(tuple(sheets))
    if not parsed.rules:
        return None
    # Shared by the mails of a wave; what is counted and remembered is this mail's own.
    return replace(parsed, steps=0, known={})


def _parsed(sheets: tuple[str, ...]) -> Sheet:
    sheet = Sheet()
    for css in sheets:
        _read(_COMMENT.sub(" ", css), sheet)
    return sheet


_remembered = lru_cache(maxsize=_CACHED_SHEETS)(_parsed)


def _read(css: str, sheet: Sheet) -> None:
    """Walk `prelude { … }`; blocks of unmet conditions are skipped to their end."""
    at, prelude = 0, ""
    within: list[tuple[bool, bool]] = []
    """Of each block around: whether it is a layer, whether its condition is unmet."""
    while at < len(css) and sheet.rules < MAX_RULES:
        match = _TO_MARK.match(css, at)
        if match is None:
            return
        at = match.end()
        prelude += match.group(1)
        mark = match.group(2)
        if mark == ";":
            # CSS Syntax 3 §5.4.3: outside of an at-rule, `;` is part of a broken selector.
            prelude = "" if prelude.lstrip().startswith("@") else ";"
            continue
        if mark == "}":
            prelude = "" if within else "}"
            del within[-1:]
            continue
        prelude = prelude.strip()
        if mark == "{" and prelude.startswith("@"):
            within.append(_condition(prelude))
        elif mark == "{":
            end = _block_end(css, at)
            if not any(unmet for _, unmet in within):
                _keep(prelude, css[at:end], sheet, any(layer for layer, _ in within))
            at = end + 1
        prelude = ""


def _block_end(css: str, at: int) -> int:
    end = css.find("}", at)
    if end >= 0 and _PLAIN_BLOCK.fullmatch(css, at, end):
        return end
    depth = 0
    while match := _TO_MARK.match(css, at):
        mark = match.group(2)
        at = match.end()
        depth += (mark == "{") - (mark == "}")
        if depth < 0:
            return at - 1
        if not mark:
            break
    return len(css)


_CONDITION = re.compile(r"@([a-zA-Z-]+)\s*([\s\S]*)")


def _condition(prelude: str) -> tuple[bool, bool]:
    """Whether an at-rule with a block is a layer, and whether what it holds is left out."""
    match = _CONDITION.match(prelude)
    name, condition = (match[1].lower(), match[2]) if match else ("", "")
    if name == "media":
        return False, not applies(condition)
    if name == "supports":
        # What a browser of today does not know is rare; a test for it begins with `not`.
        unmet = condition.lower().startswith("not") != ("bogus" in condition.lower())
        return False, unmet
    return name == "layer", name not in ("layer", "container", "scope", "document")


_NESTED = re.compile(r"[{}]")


def _keep(prelude: str, body: str, sheet: Sheet, layered: bool, depth: int = 0) -> None:
    if "{" in body:
        body = _without_nested(prelude, body, sheet, layered, depth)
    declarations = declared(body[:MAX_STYLE_CHARS])
    found = selectors(prelude) if declarations else None
    for compounds in found or ():
        if sheet.rules >= MAX_RULES:
            return
        last = compounds[0]
        needs_look = last.by_position
        sheet.beside = sheet.beside or any(one.beside for one in compounds)
        sheet.asked.update(*(one.asked for one in compounds))
        by_position = len(compounds) > 1 or needs_look
        weight = (int(not layered), specificity(compounds), sheet.rules)
        asked = len(last.ids) + len(last.classes) + (last.tag != "*")
        keyed = not needs_look and asked <= 1
        rule = Rule(compounds, weight, declarations, by_position, needs_look, keyed)
        sheet.by_key.setdefault(_key(last), []).append(rule)
        sheet.rules += 1
        sheet.above.update(_key(one) for one in compounds[1:])
        sheet.chained = sheet.chained or "*" in sheet.above or any(one.joined for one in compounds)


def _key(compound: Compound) -> str:
    """A name that an element must have to fit, the rarest one."""
    if compound.ids:
        return "#" + compound.ids[0]
    return "." + min(compound.classes) if compound.classes else compound.tag


def _without_nested(prelude: str, body: str, sheet: Sheet, layered: bool, depth: int) -> str:
    """The declarations of a block; rules nested in it are kept on their own (CSS Nesting 1)."""
    own: list[str] = []
    at = 0
    while at < len(body) and (match := _TO_MARK.match(body, at)):
        at = match.end()
        if match.group(2) != "{":
            own.append(match.group(1))
            continue
        end = _block_end(body, at)
        inner = match.group(1).strip()
        if depth < MAX_NESTED and not inner.startswith("@") and "," not in prelude:
            nested = inner.replace("&", prelude) if "&" in inner else f"{prelude} {inner}"
            _keep(nested, body[at:end], sheet, layered, depth + 1)
        at = end + 1
    return ";".join(own)


def candidates(sheet: Sheet, name: str, held: dict[str, str]) -> Candidates:
    """What tag, class and id alone say of an element."""
    key = (name, held.get("class", ""), held.get("id", ""))
    known = sheet.known.get(key)
    if known is None:
        place = Place(name, held, None)
        names = [name, "*", *("." + one for one in place.classes)]
        if key[2]:
            names.append("#" + key[2])
        found = [rule for one in names for rule in sheet.by_key.get(one, ())]
        sheet.steps += len(found)
        found = [
            one for one in found if one.keyed or one.needs_look or fits(one.compounds[0], place)
        ]
        found.sort(key=lambda rule: rule.weight)
        known = sheet.known[key] = Candidates(
            found,
            any(one.by_position for one in found),
            sheet.chained or sheet.beside or not sheet.above.isdisjoint(names),
        )
    return known


def matching(sheet: Sheet, place: Place) -> list[Rule]:
    """The rules that select an element, weakest first."""
    allowed = candidates(sheet, place.tag, place.attributes)
    sheet.steps += len(allowed.rules)
    if sheet.steps > MAX_MATCH_STEPS:
        return []
    if not allowed.by_position:
        return allowed.rules
    return [rule for rule in allowed.rules if not rule.by_position or _selects(rule, place, sheet)]


def _selects(rule: Rule, place: Place, sheet: Sheet) -> bool:
    """Right to left; descent takes the nearest ancestor that fits."""
    if rule.needs_look and not fits(rule.compounds[0], place):
        return False
    at: Place | None = place
    joined = rule.compounds[0].joined
    for compound in rule.compounds[1:]:
        if joined in ("+", "~"):
            at = _beside(compound, at, joined, sheet) if at is not None else None
        else:
            at = at.parent if at is not None else None
            while at is not None and not joined and not fits(compound, at):
                sheet.steps += 1
                at = at.parent
            if joined and at is not None and not fits(compound, at):
                return False
        if at is None or sheet.steps > MAX_MATCH_STEPS:
            return False
        joined = compound.joined
    return True


def _beside(compound: Compound, place: Place, joined: str, sheet: Sheet) -> Place | None:
    """The sibling before that fits to the left of `+` or `~`."""
    at = place.before
    for _ in range(1 if joined == "+" else MAX_SIBLINGS):
        if at is None or fits(compound, at):
            return at
        sheet.steps += 1
        at = at.before
    return None
