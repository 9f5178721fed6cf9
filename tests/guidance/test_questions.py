"""What a person may be asked: everything that matters, nothing that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.desks import directory
from madoguchi.guidance.interview import Answers, Interview
from madoguchi.guidance.pack import load_pack
from madoguchi.model import Did

PACK = load_pack()


def test_the_first_question_is_whether_they_are_on_the_phone() -> None:
    first = PACK.questions[0]
    assert (first.fact, first.values) == ("did", (Did.ON_THE_PHONE_NOW,))


def test_every_value_that_a_person_may_set_is_asked_for_once() -> None:
    asked = [(question.fact, value) for question in PACK.questions for value in question.values]
    assert len(asked) == len(set(asked))
    expected = {
        (fact.id, value)
        for fact in PACK.facts.values()
        if "person" in fact.set_by
        for value in fact.values
        if value != "unknown"
    }
    assert set(asked) == expected


def test_no_answer_is_without_effect() -> None:
    used = {
        (leaf.fact, value)
        for action in PACK.actions
        for leaf in leaves(expanded(action.when))
        for value in leaf.values
    }
    for question in PACK.questions:
        for value in question.values:
            usual = value == PACK.facts[question.fact].default
            assert usual or (question.fact, value) in used, (question.id, value)


def test_one_may_always_not_know_and_have_done_none_of_these() -> None:
    for question in PACK.questions:
        assert question.dont_know
        assert question.none_of_these == PACK.facts[question.fact].many


def test_each_question_says_why_it_is_asked() -> None:
    for texts in PACK.texts.values():
        for question in PACK.questions:
            said = texts.questions[question.id]
            assert said.ask.endswith(("?", "？"))
            assert said.why
            assert list(said.options) == list(question.values)


@pytest.mark.parametrize(
    ("step", "answers", "asked"),
    [
        ("crypto.call", {}, ["paid"]),
        ("crypto.call", {"paid": ("crypto",)}, []),
        ("phone.hang-up", {}, ["on-the-phone"]),
        ("young.cancel", {}, ["paid", "who"]),
        ("young.cancel", {"paid": ("card",)}, ["who"]),
        ("young.cancel", {"paid": ()}, []),
        ("young.cancel", {"who": ("staff",)}, []),
        ("cash.call", {"paid": ("card",)}, []),
        ("cash.call", {"paid": ("cash-by-post",)}, ["elapsed"]),
    ],
)
def test_a_plan_of_one_step_needs_only_what_that_step_turns_on(
    step: str, answers: Answers, asked: list[str]
) -> None:
    """In the whole pack nearly every answer matters to something; here it is seen what does not."""
    headlines = tuple(line for line in PACK.headlines if line.when is None)
    small = replace(PACK, actions=(PACK.action(step),), headlines=headlines)
    talk = Interview(Adviser(small, directory()))
    known = {"kind": ("phishing",), "certainty": ("scam",), "court-named": ("no",)}
    assert [question.id for question in talk.needed(known, answers)] == asked
