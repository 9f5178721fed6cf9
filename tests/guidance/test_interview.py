"""One question at a time, only what still changes the plan, and always the same plan in the end."""

from __future__ import annotations

from itertools import combinations
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.interview import Answer, Answers, Facts, Interview, interview
from madoguchi.guidance.pack import Question
from madoguchi.guidance.replay import state_of
from madoguchi.model import Certainty, Kind, UsageError

TALK = interview(adviser())
PACK = TALK.pack

KNOWN: list[Facts] = [
    {"kind": (kind,), "certainty": (certainty,), "court-named": (court,)}
    for kind in Kind
    for certainty in Certainty
    for court in ("yes", "no")
    if (kind, certainty)
    not in {
        (Kind.UNWANTED_AD, Certainty.SCAM),
        (Kind.ORDINARY, Certainty.SCAM),
        (Kind.ORDINARY, Certainty.UNCLEAR),
        (Kind.UNDETERMINED, Certainty.SCAM),
        (Kind.UNDETERMINED, Certainty.NOTHING_FOUND),
    }
    and not (certainty is Certainty.NOTHING_FOUND and kind not in {"ordinary", "unwanted-ad"})
]
CASES = st.sampled_from(KNOWN)


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    if PACK.facts[question.fact].many:
        return st.none() | st.sets(st.sampled_from(question.values), max_size=3).map(
            lambda chosen: tuple(v for v in question.values if v in chosen)
        )
    return st.none() | st.sampled_from(question.values).map(lambda value: (value,))


TRUTHS: st.SearchStrategy[Answers] = st.fixed_dictionaries(
    {question.id: answers_to(question) for question in PACK.questions}
)
"""What a person would answer to every question there is."""

Said = tuple[tuple[str, ...], tuple[str, ...]]


def plan(known: Facts, answers: Answers) -> Said:
    """Ids of the actions and of the headline's lines."""
    ready = adviser()
    state = state_of(ready, TALK.facts(known, answers))
    return (
        tuple(action.id for action in ready.select(state)),
        tuple(line.id for line in ready.headline(state)),
    )


def asked(known: Facts, truth: Answers) -> Answers:
    """The answers of somebody who is asked one question after the other."""
    given_: dict[str, Answer] = {}
    while question := TALK.next(known, given_):
        assert question.id not in given_
        given_[question.id] = truth[question.id]
    return given_


@given(known=CASES, truth=TRUTHS)
def test_nothing_that_was_left_out_would_have_changed_the_plan(
    known: Facts, truth: Answers
) -> None:
    short = asked(known, truth)
    for question in PACK.questions:
        if question.id not in short and question.when is None:
            assert plan(known, {**short, question.id: truth[question.id]}) == plan(known, short)


@given(known=CASES, truth=TRUTHS, data=st.data())
def test_any_order_of_answering_gives_the_same_plan(
    known: Facts, truth: Answers, data: st.DataObject
) -> None:
    mixed: dict[str, Answer] = {}
    while open_ := list(TALK.needed(known, mixed)):
        question = data.draw(st.sampled_from(open_))
        mixed[question.id] = truth[question.id]
    straight = asked(known, truth)
    assert plan(known, mixed) == plan(known, straight)
    turned = dict(reversed(list(mixed.items())))
    assert TALK.facts(known, turned) == TALK.facts(known, mixed)


@given(known=CASES, truth=TRUTHS, other=TRUTHS, data=st.data())
def test_an_answer_changed_later_is_as_if_it_had_been_given_at_first(
    known: Facts, truth: Answers, other: Answers, data: st.DataObject
) -> None:
    changed = data.draw(st.sampled_from(list(asked(known, other))))
    late = dict(asked(known, other))
    late[changed] = truth[changed]
    new = {**other, changed: truth[changed]}
    while question := TALK.next(known, late):
        late[question.id] = new[question.id]
    assert plan(known, late) == plan(known, asked(known, new))


@given(known=CASES, truth=TRUTHS)
def test_going_back_finds_every_answer_again(known: Facts, truth: Answers) -> None:
    answers = asked(known, truth)
    place: str | None = PACK.questions[-1].id
    seen = [] if place not in answers else [place]
    while place and (question := TALK.before(place, answers)):
        place = question.id
        seen.append(place)
    order = [question.id for question in PACK.questions if question.id in answers]
    assert seen == order[::-1]
    assert TALK.before(order[0], answers) is None


@given(known=CASES, truth=TRUTHS)
def test_a_question_that_is_asked_can_change_the_plan(known: Facts, truth: Answers) -> None:
    answers: dict[str, Answer] = {}
    while question := TALK.next(known, answers):
        assert changes_something(known, answers, question), question.id
        answers[question.id] = truth[question.id]


def changes_something(known: Facts, answers: Answers, question: Question) -> bool:
    """Tried out: with nothing, one or two values of the open questions, the plan differs."""
    others = [
        (one.id, value)
        for one in PACK.questions
        if one.id not in answers and one.id != question.id
        for value in one.values
    ]
    choices: list[Answer] = [(value,) for value in question.values]
    for count in range(3):
        for chosen in combinations(others, count):
            rest = {**answers, **{id_: (value,) for id_, value in chosen}}
            usual = plan(known, {**rest, question.id: None})
            if any(plan(known, {**rest, question.id: one}) != usual for one in choices):
                return True
    return False


@given(known=CASES, truth=TRUTHS, data=st.data())
def test_what_is_not_needed_changes_nothing_whatever_the_rest_is(
    known: Facts, truth: Answers, data: st.DataObject
) -> None:
    some = data.draw(st.sets(st.sampled_from(list(truth))))
    answers = {id_: truth[id_] for id_ in some}
    needed = {one.id for one in TALK.needed(known, answers)}
    rest = data.draw(TRUTHS)
    full = {**rest, **answers}
    for question in PACK.questions:
        if question.id not in needed and question.id not in answers and question.when is None:
            without = {**full, question.id: None}
            assert plan(known, without) == plan(known, full)


def test_the_telephone_is_asked_about_first_in_every_case() -> None:
    for known in KNOWN:
        first = TALK.next(known, {})
        assert first is not None
        assert first.id == "on-the-phone"


def test_every_question_can_be_reached() -> None:
    reached = {
        question.id
        for known in KNOWN
        for paid in ((), ("card",))
        for question in TALK.needed(known, {"paid": paid, "told": ()})
    } | {question.id for known in KNOWN for question in TALK.needed(known, {})}
    assert reached == {question.id for question in PACK.questions}


def test_when_it_happened_is_asked_only_of_those_who_lost_something() -> None:
    known = KNOWN[0]
    done: Answers = {"on-the-phone": (), "threatened": (), "told": (), "did": ()}
    assert "elapsed" not in {q.id for q in TALK.needed(known, {**done, "paid": ()})}
    assert "elapsed" not in {q.id for q in TALK.needed(known, {**done, "paid": None})}
    assert "elapsed" in {q.id for q in TALK.needed(known, {**done, "paid": ("card",)})}


def test_who_knows_nothing_gets_the_plan_of_who_said_nothing() -> None:
    for known in KNOWN:
        nothing: Answers = dict.fromkeys(TALK.questions)
        assert TALK.next(known, nothing) is None
        assert plan(known, nothing) == plan(known, {})


@given(known=CASES, truth=TRUTHS, data=st.data())
def test_what_comes_first_of_all_is_never_overtaken(
    known: Facts, truth: Answers, data: st.DataObject
) -> None:
    answers: dict[str, Answer] = {}
    for id_ in data.draw(st.lists(st.sampled_from(list(truth)), unique=True)):
        answers[id_] = truth[id_]
        first = TALK.first_of_all(known, answers)
        if first is not None:
            rest = {**data.draw(TRUTHS), **answers}
            while question := TALK.next(known, answers):
                answers[question.id] = rest[question.id]
            assert plan(known, answers)[0][0] == first.id
            return


def test_hanging_up_is_said_before_anything_else_is_asked() -> None:
    for known in KNOWN:
        first = TALK.first_of_all(known, {"on-the-phone": ("on-the-phone-now",)})
        assert first is not None
        assert first.id == "phone.hang-up"
        assert TALK.first_of_all(known, {"on-the-phone": ()}) is None
        assert TALK.first_of_all(known, {}) is None


def test_what_was_said_beforehand_is_not_asked_again() -> None:
    said = {"did": ("clicked",), "paid": (), "elapsed": None}
    answers = TALK.answers_of(said)
    assert answers == {"did": ("clicked",), "paid": ()}
    for known in KNOWN:
        left = {question.id for question in TALK.needed(known, answers)}
        assert {"on-the-phone", "threatened"} <= left
        assert not {"did", "paid"} & left


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("weather", ()),
        ("paid", ("gold",)),
        ("paid", ("none",)),
        ("elapsed", ()),
        ("elapsed", ("today", "older")),
    ],
)
def test_an_answer_that_does_not_exist_is_refused(question: str, answer: Answer) -> None:
    with pytest.raises(UsageError):
        TALK.checked(question, answer)


def test_answers_are_kept_in_the_order_of_the_options() -> None:
    assert TALK.checked("paid", ("crypto", "card", "card")) == ("card", "crypto")
    assert TALK.checked("elapsed", ("today",)) == ("today",)
    assert TALK.checked("elapsed", None) is None


def test_the_next_question_is_found_in_two_milliseconds() -> None:
    ready = Interview(adviser())
    times = []
    for known in KNOWN:
        start = perf_counter()
        ready.next(known, {"on-the-phone": (), "threatened": ()})
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.002
