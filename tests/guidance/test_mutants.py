"""Mutants of what chooses the headline, of script lines and of when a question is asked.

Those of steps: `test_states`.  The reviewed tables notice each of them; here it is shown that each
also changes what somebody is told, or is explained.
"""

from __future__ import annotations

import pytest

from madoguchi.guidance.mutants import mutants
from madoguchi.guidance.pack import Headline, load_pack
from madoguchi.guidance.scripts import OPENING, Sentence
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import Condition

PACK = load_pack()
CONDITIONED = [line for line in PACK.headlines if line.when is not None]

EQUIVALENT = {
    # A scam kind that is not `scam` is `unclear`: with nothing found it is declared impossible.
    **{
        line.id: "term 2 dropped"
        for line in CONDITIONED
        if line.part == "what" and line.id.endswith(".unclear")
    },
    # The last kind that can be `scam`: the lines before it have taken all others.
    "malware.scam": "term 1 dropped",
}
"""Mutants that change nothing that anybody could be told, and why."""


def chosen(space: StateSpace, conditions: list[Condition]) -> list[int]:
    """The states in which each line is the first that holds."""
    left, found = space.feasible, []
    for condition in conditions:
        taken = left & space.where(condition)
        found.append(taken)
        left &= ~taken
    return found


@pytest.mark.parametrize("line", CONDITIONED, ids=lambda line: str(line.id))
def test_every_mutant_of_a_headline_is_noticed_or_explained(line: Headline) -> None:
    same = [each for each in CONDITIONED if each.part == line.part]
    kept = [each.when for each in same if each.when is not None]
    assert line.when is not None
    survivors = []
    for wrong, mutant in mutants(line.when):
        changed = list(kept)
        changed[same.index(line)] = mutant
        space = StateSpace(PACK.facts, PACK.impossible, [*kept, mutant])
        if chosen(space, kept) == chosen(space, changed):
            survivors.append(wrong)
    assert survivors == ([EQUIVALENT[line.id]] if line.id in EQUIVALENT else [])


def test_every_headline_is_told_to_somebody() -> None:
    for part in ("what", "answer"):
        kept = [line.when for line in CONDITIONED if line.part == part and line.when is not None]
        space = StateSpace(PACK.facts, PACK.impossible, kept)
        taken = chosen(space, kept)
        assert all(taken)
        rest = space.feasible
        for states in taken:
            rest &= ~states
        assert rest


def test_every_mutant_of_when_a_question_is_asked_is_noticed() -> None:
    for question in PACK.questions:
        if question.when is None:
            continue
        for wrong, mutant in mutants(question.when):
            space = StateSpace(PACK.facts, PACK.impossible, [question.when, mutant])
            assert space.holds(question.when) != space.holds(mutant), (question.id, wrong)


SCRIPTED = [
    (name, line)
    for name, script in PACK.scripts.items()
    for line in script.sentences
    if line.when is not None
]


@pytest.mark.parametrize(("script", "line"), SCRIPTED, ids=lambda one: getattr(one, "id", one))
def test_every_mutant_of_a_line_changes_what_somebody_says(script: str, line: Sentence) -> None:
    """In a state in which a step shows the script: what is said to nobody would not count."""
    shown = [
        action.when
        for action in PACK.actions
        if action.script and script in (action.script, OPENING)
    ]
    assert shown
    assert line.when is not None
    for wrong, mutant in mutants(line.when):
        assert any(_differs(step, line.when, mutant) for step in shown), wrong


def _differs(step: Condition, line: Condition, mutant: Condition) -> bool:
    space = StateSpace(PACK.facts, PACK.impossible, [step, line, mutant])
    return bool(space.holds(step) & (space.where(line) ^ space.where(mutant)))
