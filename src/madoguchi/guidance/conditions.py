"""The condition language: `all / any / not` over `{fact: [values]}`, and nothing else.

No arithmetic, no code, no text tests.  What it cannot say is a derived fact (`derived`).
A condition is plain data, so it can be enumerated, mutated and shown as a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from madoguchi.guidance.derived import DERIVED, NO, YES
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not

Json: TypeAlias = "str | list[Json] | dict[str, Json]"
Predicate: TypeAlias = Callable[[int], object]
"""Truthy for the states (sets of bits, see `facts.Vocabulary`) that a condition holds in."""


def leaves(condition: Condition) -> Iterator[Is]:
    """Every `{fact: [values]}` in it, in the order they are written."""
    match condition:
        case Is():
            yield condition
        case Not(inner):
            yield from leaves(inner)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from leaves(part)


def expanded(condition: Condition) -> Condition:
    """The same condition over base facts only: derived facts are written out."""
    match condition:
        case Is(fact, values):
            if fact not in DERIVED:
                return condition
            inner = expanded(DERIVED[fact])
            yes, no = YES in values, NO in values
            return AnyOf((inner, Not(inner))) if yes and no else inner if yes else Not(inner)
        case Not(inner):
            return Not(expanded(inner))
        case All(parts):
            return All(tuple(expanded(part) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(expanded(part) for part in parts))


class Predicates:
    """Makes fast tests of conditions; what many of them share is made once."""

    def __init__(self, mask: Callable[[Is], int]) -> None:
        self._mask = mask
        self._made: dict[Is, Predicate] = {}

    def of(self, condition: Condition) -> Predicate:
        """A fast test for states (`facts.Vocabulary`)."""
        match condition:
            case Is():
                if condition not in self._made:
                    self._made[condition] = self._leaf(condition)
                return self._made[condition]
            case Not(inner):
                test = self.of(inner)
                return lambda state: not test(state)
            case All(parts):
                tests = tuple(self.of(part) for part in parts)
                return lambda state: all(test(state) for test in tests)
            case AnyOf(parts):
                tests = tuple(self.of(part) for part in parts)
                return lambda state: any(test(state) for test in tests)

    def _leaf(self, leaf: Is) -> Predicate:
        if leaf.fact not in DERIVED:
            bits = self._mask(leaf)
            return lambda state: state & bits
        test = self.of(DERIVED[leaf.fact])
        if len(leaf.values) > 1:
            return lambda _: True
        return test if YES in leaf.values else lambda state: not test(state)


def to_json(condition: Condition) -> Json:
    """The condition as it stands in a compiled pack; the same shape as in its source."""
    match condition:
        case Is(fact, values):
            return {fact: list(values)}
        case Not(inner):
            return {"not": to_json(inner)}
        case All(parts):
            return {"all": [to_json(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [to_json(part) for part in parts]}


def from_json(data: Json) -> Condition:
    """Read back what `to_json` wrote (a compiled pack is trusted: it was checked before)."""
    assert isinstance(data, dict)  # noqa: S101 - narrows the type
    ((key, value),) = data.items()
    if key == "not":
        return Not(from_json(value))
    assert isinstance(value, list)  # noqa: S101
    if key == "all":
        return All(tuple(from_json(part) for part in value))
    if key == "any":
        return AnyOf(tuple(from_json(part) for part in value))
    return Is(key, tuple(str(item) for item in value))


def written(condition: Condition) -> str:
    """One line for people: `all(kind=phishing|prize, not(only-received=yes))`."""
    match condition:
        case Is(fact, values):
            return f"{fact}={'|'.join(values)}"
        case Not(inner):
            return f"not({written(inner)})"
        case All(parts):
            return f"all({', '.join(written(part) for part in parts)})"
        case AnyOf(parts):
            return f"any({', '.join(written(part) for part in parts)})"
