"""Every feasible state, as far as some conditions can tell states apart.

A condition sees a base fact only through the values it names.  So the values of a fact fall into
classes that no condition at hand tells apart, and one boolean per class (for a set fact: "some
value of this class is in the set") says all that can matter.  Each combination of classes stands
for at least one real state, because every class holds at least one value; and what is declared
impossible is itself a condition, which joins in whenever it shares a fact.  Enumerating the
combinations is therefore enumerating all feasible states: nothing is sampled.

A set of states is one big integer with a bit per combination, so that `and`, `or` and `not` of
conditions are single machine-speed operations over all states at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.pack import Fact
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not

MOST_STATES = 1 << 26
"""8 MB a set of states: a condition that needs more depends on too much to be reviewed."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One independent choice: a single-valued fact's class, or a class of a set fact or not."""

    fact: str
    classes: tuple[tuple[str, ...], ...]
    """For a set fact two: the empty one (none of them) and the class itself."""
    stride: int


class StateSpace:
    """All feasible states that the given conditions can tell apart."""

    def __init__(
        self,
        facts: Mapping[str, Fact],
        impossible: Iterable[Condition],
        conditions: Iterable[Condition],
    ) -> None:
        seen = [leaf for condition in conditions for leaf in leaves(expanded(condition))]
        barred = _sharing(tuple(impossible), {leaf.fact for leaf in seen})
        seen += [leaf for condition in barred for leaf in leaves(expanded(condition))]
        self.axes, self.size = _axes(facts, seen)
        self._defaults = {fact.id: fact.default for fact in facts.values()}
        if self.size > MOST_STATES:
            raise ValueError(f"{self.size} states: split the condition or derive a fact")
        self.all = (1 << self.size) - 1
        self._columns: dict[tuple[int, int], int] = {}
        self._leaves: dict[Is, int] = {}
        self.feasible = self.all
        for condition in barred:
            self.feasible &= ~self.where(condition)
        self.feasible &= self.all

    def where(self, condition: Condition) -> int:
        """The set of all states, feasible or not, in which a condition holds."""
        match condition:
            case Is(fact, _):
                written_out = expanded(condition)
                if written_out != condition:
                    return self.where(written_out)
                if condition not in self._leaves:
                    self._leaves[condition] = self._leaf(fact, set(condition.values))
                return self._leaves[condition]
            case Not(inner):
                return self.all & ~self.where(inner)
            case All(parts):
                found = self.all
                for part in parts:
                    found &= self.where(part)
                return found
            case AnyOf(parts):
                found = 0
                for part in parts:
                    found |= self.where(part)
                return found

    def holds(self, condition: Condition) -> int:
        """The set of feasible states in which a condition holds."""
        return self.where(condition) & self.feasible

    def narrowed(self, places: Sequence[tuple[int, ...]]) -> int:
        """The set of states that have, on every axis, one of these places."""
        found = self.all
        for number, (axis, kept) in enumerate(zip(self.axes, places, strict=True)):
            if len(kept) < len(axis.classes):
                column = 0
                for place in kept:
                    column |= self._column(number, place)
                found &= column
        return found

    def turned_by(self, states: int, within: int, number: int, places: tuple[int, ...]) -> bool:
        """Whether going from one of these places of an axis to another, and nothing else, enters
        or leaves `states`; `within` is `narrowed` to these places and any of the other axes'."""
        first, stride = places[0], self.axes[number].stride
        start = self._column(number, first) & within
        there = states & start
        return any(
            ((states & within) >> (stride * (place - first))) & start != there
            for place in places[1:]
        )

    def class_of(self, values: Iterable[tuple[str, str]]) -> int:
        """The set with the one combination that a real state falls into."""
        held = set(values)
        at = 0
        for axis in self.axes:
            for place, members in enumerate(axis.classes):
                if any((axis.fact, value) in held for value in members):
                    at += place * axis.stride
        return 1 << at

    def example(self, states: int) -> dict[str, tuple[str, ...]]:
        """The plainest state of a set (not empty): as little done, as much usual, as it allows."""
        found: dict[str, tuple[str, ...]] = {}
        for number, axis in enumerate(self.axes):
            usual = self._defaults[axis.fact]
            places = range(len(axis.classes))
            for place in sorted(places, key=lambda at: usual not in axis.classes[at]):
                here = states & self._column(number, place)
                if here:
                    break
            states = here
            found[axis.fact] = found.get(axis.fact, ()) + _plainest(axis.classes[place], usual)
        return found

    def _leaf(self, fact: str, values: set[str]) -> int:
        found = 0
        for number, axis in enumerate(self.axes):
            if axis.fact == fact:
                for place, members in enumerate(axis.classes):
                    if values.intersection(members):
                        found |= self._column(number, place)
        return found

    def _column(self, number: int, place: int) -> int:
        if (number, place) not in self._columns:
            axis = self.axes[number]
            period = axis.stride * len(axis.classes)
            block = ((1 << axis.stride) - 1) << (axis.stride * place)
            self._columns[number, place] = _repeated(block, period, self.size // period)
        return self._columns[number, place]


def _plainest(values: tuple[str, ...], usual: str | None) -> tuple[str, ...]:
    return (usual,) if usual in values and usual is not None else values[:1]


def _sharing(impossible: tuple[Condition, ...], facts: set[str]) -> list[Condition]:
    """The impossible combinations that these facts, or facts tied to them, take part in."""
    barred: list[Condition] = []
    waiting = list(impossible)
    while True:
        joined = [c for c in waiting if facts & {leaf.fact for leaf in leaves(expanded(c))}]
        if not joined:
            return barred
        for condition in joined:
            waiting.remove(condition)
            facts = facts | {leaf.fact for leaf in leaves(expanded(condition))}
        barred += joined


def _axes(facts: Mapping[str, Fact], seen: list[Is]) -> tuple[tuple[Axis, ...], int]:
    axes: list[Axis] = []
    stride = 1
    named = {leaf.fact for leaf in seen}
    for fact in (fact for fact in facts.values() if fact.id in named):
        tests = [set(leaf.values) for leaf in seen if leaf.fact == fact.id]
        classes: dict[tuple[bool, ...], tuple[str, ...]] = {}
        for value in fact.values:
            signature = tuple(value in test for test in tests)
            if fact.many and not any(signature):
                continue
            classes[signature] = (*classes.get(signature, ()), value)
        choices = [((), c) for c in classes.values()] if fact.many else [tuple(classes.values())]
        for choice in choices:
            axes.append(Axis(fact.id, choice, stride))
            stride *= len(choice)
    return tuple(axes), stride


def _repeated(block: int, period: int, count: int) -> int:
    """`block` laid `count` times, one every `period` bits (by doubling: few, large steps)."""
    found, have = 0, 0
    piece, size = block, 1
    while count:
        if count & 1:
            found |= piece << (have * period)
            have += size
        count >>= 1
        if count:
            piece |= piece << (size * period)
            size *= 2
    return found
