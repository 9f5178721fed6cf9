"""What must hold of every plan in every feasible state, whatever else a pack changes.

Each invariant is a condition over the conditions of the pack's actions.  It is checked on all
states at once (`states`), when a pack is compiled and in the tests: a pack that breaks one is not
shipped.  They speak of the national pack's actions; a pack that inherits from it keeps their ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from madoguchi.guidance.invariants.bounds import always, never, of_courts
from madoguchi.guidance.invariants.deeds import of_money, of_people, of_secrets_and_devices
from madoguchi.guidance.invariants.page import of_the_page
from madoguchi.guidance.invariants.persons import at_work, of_the_frightened, of_the_young
from madoguchi.guidance.invariants.sequence import SEQUENCES, misplaced
from madoguchi.guidance.invariants.shape import PAGES, Invariant, Plan
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import All, AnyOf, Condition

__all__ = [
    "PAGES",
    "SEQUENCES",
    "Invariant",
    "Plan",
    "invariants",
    "misplaced",
    "violation",
]

Example: TypeAlias = Mapping[str, tuple[str, ...]]


def invariants(pack: Pack) -> dict[str, Invariant]:
    """All of them, by a name that says what holds."""
    return {
        **of_the_page(pack),
        **of_money(),
        **of_secrets_and_devices(),
        **of_people(),
        **at_work(pack),
        **of_the_young(pack),
        **of_the_frightened(pack),
        **of_courts(),
        **never(pack),
        **always(pack),
    }


def violation(pack: Pack, condition: Condition) -> Example | None:
    """A feasible state in which a condition does not hold; `None` when it holds in all."""
    for piece in _pieces(condition):
        space = StateSpace(pack.facts, pack.impossible, [piece])
        wrong = space.feasible & ~space.where(piece)
        if wrong:
            return space.example(wrong)
    return None


def _pieces(condition: Condition) -> Iterator[Condition]:
    """A conjunction holds everywhere exactly when each part does: smaller spaces, same states."""
    for part in condition.parts if isinstance(condition, All) else (condition,):
        match part:
            case AnyOf((cause, All(effects))):
                yield from (AnyOf((cause, effect)) for effect in effects)
            case _:
                yield part
