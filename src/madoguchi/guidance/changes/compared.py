"""Two packs, step by step: what is new, gone, said otherwise, or meant for others than before."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

from madoguchi.guidance.changes.declared import declared_edits
from madoguchi.guidance.changes.opened import Opened, Row
from madoguchi.guidance.pack import Action, Fact, Pack
from madoguchi.guidance.scripts import to_data
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import Condition
from madoguchi.model import Language

UNCOMPARED = {"id", "when"}
"""Of an action: what is told in another way."""


@dataclass(frozen=True, slots=True)
class Who:
    """Some of the feasible states."""

    share: float
    """Of all feasible states that the conditions at hand can tell apart; over 0, at most 1."""
    example: Mapping[str, tuple[str, ...]]
    """The plainest of them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """For whom a step is there now and was not, and the other way round; `None`: for nobody."""

    action: str
    more: Who | None
    fewer: Who | None


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that reads otherwise."""

    what: str
    """`action:bank.call-own`, `desk:fsa`, …"""
    field: str
    """The language of a text, or the name of the field."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs; everything empty when nothing does."""

    added: tuple[Shown, ...]
    removed: tuple[Shown, ...]
    moved: tuple[Shown, ...]
    """Steps whose condition changed."""
    edits: tuple[Edit, ...]
    desks: tuple[Edit, ...]
    everybody: Who | None
    """Whose steps are others than before; `None`: nobody's."""
    countable: bool
    """False when the changed conditions tell too many states apart to be counted together."""


def compare(old: Opened, new: Opened) -> Changes:
    """What differs between the two."""
    before = {action.id: action for action in old.pack.actions}
    after = {action.id: action for action in new.pack.actions}
    facts, impossible = _both_facts(old.pack, new.pack), new.pack.impossible
    pairs = {name: (_when(before, name), _when(after, name)) for name in {**before, **after}}
    changed = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
    shown = {
        name: _shown(name, pair, StateSpace(facts, impossible, _there(pair)))
        for name, pair in changed.items()
    }
    differing = {name: one for name, one in shown.items() if one.more or one.fewer}
    everybody, countable = _everybody(
        {name: changed[name] for name in differing}, facts, impossible
    )
    return Changes(
        tuple(one for name, one in shown.items() if name not in before),
        tuple(one for name, one in shown.items() if name not in after),
        tuple(one for name, one in differing.items() if name in before and name in after),
        (
            *_edits(old.pack, new.pack),
            *_handled(before, after),
            *_rebuilt(old.pack, new.pack),
            *(Edit(what, "", *sides) for what, *sides in declared_edits(old.pack, new.pack)),
        ),
        (*_desk_edits(old.rows, new.rows), *_listed(old, new)),
        everybody,
        countable,
    )


Pair: TypeAlias = "tuple[Condition | None, Condition | None]"


def _when(actions: Mapping[str, Action], name: str) -> Condition | None:
    return actions[name].when if name in actions else None


def _there(pair: Pair) -> list[Condition]:
    return [condition for condition in pair if condition is not None]


def _shown(name: str, pair: Pair, space: StateSpace) -> Shown:
    before, after = (space.holds(when) if when else 0 for when in pair)
    return Shown(name, _who(space, after & ~before), _who(space, before & ~after))


def _who(space: StateSpace, states: int) -> Who | None:
    if not states:
        return None
    return Who(states.bit_count() / space.feasible.bit_count(), space.example(states))


def _everybody(
    pairs: Mapping[str, Pair], facts: Mapping[str, Fact], impossible: tuple[Condition, ...]
) -> tuple[Who | None, bool]:
    conditions = [condition for pair in pairs.values() for condition in _there(pair)]
    if not conditions:
        return None, True
    try:
        space = StateSpace(facts, impossible, conditions)
    except ValueError:
        return None, False
    touched = 0
    for pair in pairs.values():
        before, after = (space.holds(when) if when else 0 for when in pair)
        touched |= before ^ after
    return _who(space, touched), True


def _both_facts(old: Pack, new: Pack) -> dict[str, Fact]:
    """The facts of both: a condition of either may name any of their values."""
    facts = dict(old.facts)
    for name, fact in new.facts.items():
        values = (*fact.values, *(facts[name].values if name in facts else ()))
        facts[name] = replace(fact, values=tuple(dict.fromkeys(values)))
    return facts


def _edits(old: Pack, new: Pack) -> Iterator[Edit]:
    # A language that is only translated is told too: those who read it are told otherwise.
    for language in dict.fromkeys((*old.texts, *new.texts)):
        before, after = _said(old, language), _said(new, language)
        for name in {**before, **after}:
            one, other = before.get(name, ""), after.get(name, "")
            if one != other:
                yield Edit(name, language.value, one, other)


def _said(pack: Pack, language: Language) -> dict[str, str]:
    texts = pack.texts.get(language)
    if texts is None:
        return {}
    return {
        **{f"action:{name}": f"{t.says} {t.more}".strip() for name, t in texts.actions.items()},
        **{f"headline:{name}": text for name, text in texts.headlines.items()},
        **{f"script:{name}": " / ".join(lines) for name, lines in texts.scripts.items()},
        **{f"bring:{name}": text for name, text in texts.bring.items()},
        **{f"phrase:{name}": text for name, text in texts.phrases.items()},
        **{f"spoken:{name}": text for name, text in texts.spoken.items()},
        **{
            f"question:{name}": " / ".join((text.ask, text.why, *text.options.values()))
            for name, text in texts.questions.items()
        },
    }


def _handled(before: Mapping[str, Action], after: Mapping[str, Action]) -> Iterator[Edit]:
    """Urgency, desk, script and so on of steps that both have."""
    for name in before:
        if name not in after:
            continue
        for field in fields(Action):
            one, other = (getattr(side[name], field.name) for side in (before, after))
            if field.name not in UNCOMPARED and one != other:
                yield Edit(f"action:{name}", field.name, _plain(one), _plain(other))


def _rebuilt(old: Pack, new: Pack) -> Iterator[Edit]:
    """Scripts whose sentences are said to others, or in other cases, than before."""
    for name in {**old.scripts, **new.scripts}:
        sides = [to_data(p.scripts[name]) if name in p.scripts else None for p in (old, new)]
        if sides[0] != sides[1]:
            yield Edit(f"script:{name}", "when", *map(_plain, sides))


def _desk_edits(before: Mapping[str, Row], after: Mapping[str, Row]) -> Iterator[Edit]:
    for name in {**before, **after}:
        if name not in before or name not in after:
            one, other = (_row(side[name]) if name in side else "" for side in (before, after))
            yield Edit(f"desk:{name}", "", one, other)
            continue
        for field in {**before[name], **after[name]}:
            old, new = before[name].get(field), after[name].get(field)
            if old != new:
                yield Edit(f"desk:{name}", field, *_told(field, old, new))


def _row(row: Row) -> str:
    """A whole desk in short."""
    return f"{_plain(row.get('names'))} {row.get('area', '')}: {_channels(row.get('channels'))}"


def _told(field: str, old: object, new: object) -> tuple[str, str]:
    if field == "channels" and _channels(old) != _channels(new):
        return _channels(old), _channels(new)
    return _plain(old), _plain(new)


def _channels(channels: object) -> str:
    rows = channels if isinstance(channels, list) else []
    return ", ".join(f"{row['value']} ({row['confidence']})" for row in rows)


def _listed(before: Opened, after: Opened) -> Iterator[Edit]:
    """Who is named where, and in which order."""
    for name in {**before.listings, **after.listings}:
        one, other = (", ".join(side.listings.get(name, ())) for side in (before, after))
        if one != other:
            yield Edit(f"listing:{name}", "", one, other)


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
