"""What must hold of a pack as a whole, beyond each piece being well-formed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from madoguchi.guidance.complaints import broken
from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.pack import MAY_BE_SAID, Pack, Texts
from madoguchi.guidance.scripts import OPENING
from madoguchi.guidance.source.actions import Placed
from madoguchi.guidance.source.declared import Newer
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.scripts import needed_words
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import Condition
from madoguchi.model import Language

Places = Mapping[Language, Mapping[str, Node]]

PHRASES = frozenset(
    (
        "closed",
        "closed-unknown",
        "closed-now",
        "until-then",
        "day",
        "day-and-time",
        "due-passed",
        "weekdays",
        "not-a-report",
        "no-promise",
        "never-calls",
        "stays-here",
        "asked-outside",
        "version",
        "other-language",
        "partly",
    )
)


def check(
    pack: Pack,
    placed: tuple[Placed, ...],
    places: Places,
    newer: Mapping[str, Newer],
    *,
    inherited: frozenset[str] = frozenset(),
) -> None:
    """Raise `PackError` for the first thing that does not hold.

    `inherited` are names that may stand unused: the pack below needs them, this one does not.
    """
    _conditions_decide(pack, placed)
    _all_values_matter(pack, placed)
    _all_clauses_carried(pack, placed)
    _nothing_spare(pack, placed, newer, inherited)
    for language in pack.languages:
        _all_said(pack, pack.texts[language], places[language])


def _conditions_decide(pack: Pack, placed: tuple[Placed, ...]) -> None:
    for one in placed:
        space = StateSpace(pack.facts, pack.impossible, [one.action.when])
        held = space.holds(one.action.when)
        if held == 0:
            never = {"result": "成り立つことがありません", "result_en": "never holds"}
            raise one.node.wrong("never-or-always", value=one.action.id, **never)
        if held == space.feasible:
            always = {"result": "いつも成り立ちます", "result_en": "always holds"}
            raise one.node.wrong("never-or-always", value=one.action.id, **always)


def used_conditions(pack: Pack) -> Iterable[Condition]:
    """Every condition that decides something a person sees."""
    yield from (action.when for action in pack.actions)
    yield from (headline.when for headline in pack.headlines if headline.when)


def _all_values_matter(pack: Pack, placed: tuple[Placed, ...]) -> None:
    used = {
        (leaf.fact, value)
        for condition in used_conditions(pack)
        for leaf in leaves(expanded(condition))
        for value in leaf.values
    }
    for fact in pack.facts.values():
        for value in fact.values:
            if value != fact.default and (fact.id, value) not in used:
                raise placed[0].node.wrong("unused-value", fact=fact.id, value=value)


def _all_clauses_carried(pack: Pack, placed: tuple[Placed, ...]) -> None:
    carried = {clause for action in pack.actions for clause in action.clauses}
    for clause in pack.clauses:
        if clause not in carried and pack.off:
            raise broken("uncovered", where=f"{pack.id.name}/pack.yaml", value=clause)
        if clause not in carried:
            raise placed[0].node.wrong("uncovered", value=clause)


def _nothing_spare(
    pack: Pack,
    placed: tuple[Placed, ...],
    newer: Mapping[str, Newer],
    inherited: frozenset[str],
) -> None:
    first = next(iter(pack.texts.values()))
    sources = {name for action in pack.actions for name in action.sources}
    sources.update(name for entry in newer.values() for name in entry.sources)
    sources.update(name for rule in pack.deadlines.values() for name in rule.sources)
    used: Mapping[str, tuple[Iterable[str], set[str]]] = {
        "sources": (pack.sources, sources),
        "newer": (newer, {name for action in pack.actions for name in action.newer}),
        "scripts": (first.scripts, {a.script for a in pack.actions if a.script}),
        "bring": (first.bring, {name for action in pack.actions for name in action.bring}),
    }
    for what, (declared, wanted) in used.items():
        for name in declared:
            if name not in wanted and name not in inherited and name != OPENING:
                raise placed[0].node.wrong("unused-id", value=name, what=what)


def _all_said(pack: Pack, texts: Texts, places: Mapping[str, Node]) -> None:
    anywhere = next(iter(places.values()))
    first = next(iter(pack.texts.values()))
    wanted: Mapping[str, tuple[Iterable[str], Iterable[str]]] = {
        "actions": ([action.id for action in pack.actions], texts.actions),
        "headlines": ([headline.id for headline in pack.headlines], texts.headlines),
        "scripts": (pack.scripts, texts.scripts),
        "bring": (first.bring, texts.bring),
        "phrases": (PHRASES | {rule.says for rule in pack.deadlines.values()}, texts.phrases),
        "questions": ([question.id for question in pack.questions], texts.questions),
        "spoken": (needed_words(pack), texts.spoken),
    }
    for what, (needed, said) in wanted.items():
        for name in set(needed) - set(said):
            raise anywhere.wrong("no-text", value=name, what=what)
        for name in set(said) - set(needed) - MAY_BE_SAID:
            raise anywhere.wrong("spare-text", value=name, what=what)
    for question in pack.questions:
        if set(question.values) != set(texts.questions[question.id].options):
            node = places[f"questions:{question.id}"]
            raise node.wrong("no-text", value=question.id, what="options")
    for action in pack.actions:
        if ("{days}" in texts.actions[action.id].says) != (action.deadline_days is not None):
            raise places[action.id].wrong("bad-placeholder", value="{days}")
