"""A talk at the desk gives the plan that the same answers give as options."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk import JAPAN, situation
from madoguchi.desk.consultation import NO_MAIL, Consultation, beforehand, of_kind, without_mail
from madoguchi.desk.options import dates
from madoguchi.guidance import advise
from madoguchi.model import (
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    ForWhom,
    Kind,
    Language,
    Paid,
    Situation,
    Told,
)

AT = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
SITUATIONS = st.builds(
    Situation,
    did=st.frozensets(st.sampled_from(Did)),
    told=st.frozensets(st.sampled_from(Told)),
    paid=st.frozensets(st.sampled_from(Paid)),
    elapsed=st.none() | st.sampled_from(Elapsed),
    for_whom=st.sampled_from(ForWhom),
    court_paper=st.sampled_from(CourtPaper),
)
NAMED = {"did": "x", "told": "x", "paid": "x", "for_whom": "x", "court_paper": "x"}


@given(said=SITUATIONS, kind=st.sampled_from(Kind))
def test_what_was_said_beforehand_comes_out_again(said: Situation, kind: Kind) -> None:
    talk = Consultation(of_kind(kind)).told(beforehand(said, NAMED))
    assert talk.situation() == said
    plan = talk.plan(at=AT, language=Language.JA)
    assert plan == advise(of_kind(kind), said, at=AT)


def test_what_was_not_said_is_asked() -> None:
    assert beforehand(Situation(), {}) == {}
    assert beforehand(Situation(), {"paid": ("no",)}) == {"paid": ()}
    court = situation(dates=dates(received_on="2026-11-20"))
    assert beforehand(court, {}) == {"court-paper": ("handed-over",)}


def test_an_answer_makes_a_new_talk_and_leaves_the_old_one() -> None:
    before = Consultation()
    after = before.answered("paid", ("card",))
    assert "paid" not in before.answers
    assert after.situation().paid == {Paid.CARD}
    assert after.answered("paid", ()).situation().paid == frozenset()
    assert after.answered("paid", None).next() is not None


def test_the_analysis_is_not_asked_and_the_person_is_not_overruled() -> None:
    talk = Consultation(of_kind(Kind.PHISHING))
    assert talk.known["kind"] == ("phishing",)
    assert talk.known["certainty"] == ("unclear",)
    assert talk.known["court-named"] == ("no",)
    asked = set()
    while question := talk.next():
        asked.add(question.fact)
        talk = talk.answered(question.id, None)
    assert not asked & set(talk.known)


def test_of_a_mail_that_nobody_showed_nothing_is_said() -> None:
    said = situation(paid=["card"])
    answer = without_mail(said, at=AT, language=Language.JA)
    assert answer.verdict is NO_MAIL
    assert (answer.verdict.kind, answer.verdict.certainty) == (
        Kind.UNDETERMINED,
        Certainty.UNCLEAR,
    )
    assert answer.plan is not None
    assert answer.plan.steps[0].id == "card.stop"
    assert of_kind(Kind.ORDINARY).certainty is Certainty.NOTHING_FOUND
