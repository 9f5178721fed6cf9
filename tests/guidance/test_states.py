"""Invariants over every feasible state, and mutants of every condition.

Nothing is sampled: `guidance.states` says why a handful of classes stands for all states.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from madoguchi.guidance import load_pack
from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.invariants import invariants, violation
from madoguchi.guidance.mutants import mutants
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.tables import files, table
from madoguchi.guidance.terms import AnyOf, Condition, Is, Not
from madoguchi.model import Paid, Told

PACK = load_pack()
WHEN = {action.id: action.when for action in PACK.actions}
INVARIANTS = invariants(PACK)
DEEDS = [
    *(("did", did) for did in PACK.facts["did"].values if did not in ("opened", "replied")),
    *(("told", told) for told in Told),
    *(("paid", paid) for paid in Paid),
]


@pytest.mark.parametrize("name", INVARIANTS)
def test_the_invariant_holds_in_every_feasible_state(name: str) -> None:
    assert violation(PACK, INVARIANTS[name](WHEN.__getitem__)) is None


def test_no_headline_names_the_emergency_number_without_a_threat() -> None:
    """Of the steps an invariant says it; a headline is the first whose condition holds."""
    naming = {
        line.id
        for line in PACK.headlines
        for texts in PACK.texts.values()
        if "{tel.police-110}" in texts.headlines.get(line.id, "")
    }
    assert naming
    for line in PACK.headlines:
        if line.id in naming:
            assert line.when is not None
            assert violation(PACK, AnyOf((Not(line.when), Is("threat", ("yes",))))) is None


@cache
def touching(action_id: str) -> tuple[str, ...]:
    """The invariants that speak of an action."""
    found = []
    for name, invariant in INVARIANTS.items():
        asked: set[str] = set()

        def plan(wanted: str, asked: set[str] = asked) -> Condition:
            asked.add(wanted)
            return WHEN[wanted]

        invariant(plan)
        if action_id in asked:
            found.append(name)
    return tuple(found)


@pytest.mark.parametrize("action_id", WHEN)
def test_every_mutant_of_the_condition_changes_the_table(action_id: str) -> None:
    original = WHEN[action_id]
    for wrong, mutant in mutants(original):
        space = StateSpace(PACK.facts, PACK.impossible, [original, mutant])
        assert space.holds(original) != space.holds(mutant), wrong


def test_invariants_alone_notice_most_mutants() -> None:
    killed = total = 0
    for action_id, original in WHEN.items():
        for _, mutant in mutants(original):
            changed = {**WHEN, action_id: mutant}
            total += 1
            killed += any(
                violation(PACK, INVARIANTS[name](changed.__getitem__)) is not None
                for name in touching(action_id)
            )
    assert total > 150
    # The rest changes who is told something helpful, not who is harmed: the tables hold those.
    assert killed / total > 0.5, f"{killed} of {total}"


def test_the_tables_of_the_reviewed_files_are_those_of_the_pack() -> None:
    folder = Path(__file__).parent / "tables"
    kept = {path.name: path.read_text("utf-8") for path in folder.glob("*.txt")}
    # After a change: python -m madoguchi.guidance.tables, and read the diff.
    assert kept == files(PACK)


def test_a_table_says_yes_and_no() -> None:
    for action in PACK.actions:
        results = {line.rsplit(" ", 1)[1] for line in table(PACK, action).splitlines()[2:]}
        assert results == {"0", "1"}, action.id


@pytest.mark.parametrize(("fact", "value"), DEEDS)
def test_a_wrong_verdict_never_removes_what_a_deed_calls_for(fact: str, value: str) -> None:
    """Every deed has steps of its own, and none of them looks at what the mail is."""
    own = []
    for action in PACK.actions:
        names = {leaf.fact for leaf in leaves(expanded(action.when))}
        if names & {"kind", "certainty", "court-named"}:
            continue
        space = StateSpace(PACK.facts, PACK.impossible, [action.when, Is(fact, (value,))])
        if space.holds(action.when) & space.where(Is(fact, (value,))):
            own.append(action.id)
    assert own
