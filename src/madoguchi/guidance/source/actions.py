"""Reading actions, and putting them into plan order."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from madoguchi.guidance.pack import Action, Fact, Source
from madoguchi.guidance.source.declared import Newer
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.terms import condition
from madoguchi.model import ActionKind, Block, Urgency

REQUIRED = ("id", "kind", "urgency", "block", "when", "sources")
OPTIONAL = ("after", "desk", "script", "bring", "deadline-days", "clauses", "newer")
URGENCIES = tuple(Urgency)


@dataclass(frozen=True, slots=True)
class Declared:
    """The ids that an action may refer to."""

    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    clauses: Mapping[str, str]
    newer: Mapping[str, Newer]
    scripts: frozenset[str]
    bring: frozenset[str]
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Placed:
    """An action and where it is written."""

    action: Action
    node: Node


def action(node: Node, declared: Declared) -> Placed:
    """One action; everything that it refers to exists."""
    keys = node.keys(REQUIRED, OPTIONAL)

    def ids(key: str, known: Iterable[str]) -> tuple[str, ...]:
        return keys[key].some_of(known, key) if key in keys else ()

    def one(key: str, known: Iterable[str]) -> str | None:
        return keys[key].one_of(known, key) if key in keys else None

    clauses, newer = ids("clauses", declared.clauses), ids("newer", declared.newer)
    if not clauses and not newer:
        raise node.wrong("no-clause", id=keys["id"].text())
    if not keys["sources"].items():
        raise keys["sources"].wrong("empty")
    found = Action(
        id=keys["id"].text(),
        kind=keys["kind"].word(ActionKind),
        urgency=keys["urgency"].word(Urgency),
        block=keys["block"].word(Block),
        when=condition(keys["when"], declared.facts),
        after=keys["after"].texts() if "after" in keys else (),
        desk=one("desk", declared.roles),
        script=one("script", declared.scripts),
        bring=ids("bring", declared.bring),
        deadline_days=_days(keys["deadline-days"]) if "deadline-days" in keys else None,
        clauses=clauses,
        newer=newer,
        sources=ids("sources", declared.sources),
    )
    return Placed(found, node)


def _days(node: Node) -> int:
    if not node.text().isascii() or not node.text().isdigit():
        raise node.wrong("bad-number", value=node.text())
    return int(node.text())


def in_plan_order(placed: tuple[Placed, ...]) -> tuple[Action, ...]:
    """All actions in one order: urgency, `after`, what is to be done first, then as written.

    Any plan is a part of this sequence, so that every plan is ordered without further work, and
    the same actions always come in the same order.
    """
    by_id: dict[str, Placed] = {}
    for one in placed:
        if one.action.id in by_id:
            raise one.node.wrong("twice", value=one.action.id)
        by_id[one.action.id] = one
    waits = {one.action.id: _awaited(one, by_id) for one in placed}
    rank = {one.action.id: (_second(one), at) for at, one in enumerate(placed)}
    urgency = {one.action.id: URGENCIES.index(one.action.urgency) for one in placed}
    ready = [(urgency[name], rank[name], name) for name, wanted in waits.items() if not wanted]
    heapq.heapify(ready)
    ordered: list[Action] = []
    while ready:
        name = heapq.heappop(ready)[2]
        ordered.append(by_id[name].action)
        for other, wanted in waits.items():
            if name in wanted:
                wanted.discard(name)
                if not wanted:
                    heapq.heappush(ready, (urgency[other], rank[other], other))
    stuck = sorted(name for name, wanted in waits.items() if wanted)
    if stuck:
        raise by_id[stuck[0]].node.wrong("cycle", ids=", ".join(stuck))
    # An urgent action may wait for nothing less urgent (checked above), so this sort keeps `after`.
    return tuple(sorted(ordered, key=lambda one: URGENCIES.index(one.urgency)))


def _second(one: Placed) -> bool:
    """Within an urgency, what to do comes before what to avoid, know or watch."""
    return one.action.kind is not ActionKind.DO


def _awaited(one: Placed, by_id: Mapping[str, Placed]) -> set[str]:
    for name in one.action.after:
        if name not in by_id:
            raise one.node.wrong("unknown-id", value=name, what="after")
        other = by_id[name].action
        if URGENCIES.index(other.urgency) > URGENCIES.index(one.action.urgency):
            raise one.node.wrong("after-later", id=one.action.id, other=name)
    return set(one.action.after)
