"""The whole plan, as a caller gets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import product
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance import advise, clauses, languages, load_pack
from madoguchi.guidance.advise import Adviser, adviser
from madoguchi.guidance.desks import directory
from madoguchi.model import (
    ActionKind,
    Afraid,
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
    Urgency,
    Verdict,
    Who,
)

JAPAN = timezone(timedelta(hours=9))
AT = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
SCAM = Verdict(Kind.PHISHING, Certainty.SCAM, 0.99)
SITUATIONS = st.builds(
    Situation,
    did=st.frozensets(st.sampled_from(Did), max_size=4),
    told=st.frozensets(st.sampled_from(Told), max_size=3),
    paid=st.frozensets(st.sampled_from(Paid), max_size=3),
    elapsed=st.none() | st.sampled_from(Elapsed),
    for_whom=st.sampled_from(ForWhom),
    court_paper=st.sampled_from(CourtPaper),
    who=st.sampled_from(Who),
    afraid=st.sampled_from(Afraid),
)
VERDICTS = st.builds(
    Verdict,
    kind=st.sampled_from(Kind),
    certainty=st.sampled_from(Certainty),
    probability=st.just(0.5),
)


@pytest.mark.parametrize("language", Language)
def test_110_9110_and_188_stand_in_every_plan_in_this_order(language: Language) -> None:
    for kind, certainty in product(Kind, Certainty):
        plan = advise(Verdict(kind, certainty, 0.5), Situation(), at=AT, language=language)
        assert [contact.tel for contact in plan.always] == ["110", "#9110", "188"]


@given(verdict=VERDICTS, situation=SITUATIONS)
def test_any_case_gets_a_whole_ordered_plan(verdict: Verdict, situation: Situation) -> None:
    plan = advise(verdict, situation, at=AT)
    assert plan.headline.endswith("。")
    assert "安全" not in plan.headline
    order = [list(Urgency).index(step.urgency) for step in plan.steps]
    assert order == sorted(order)
    assert len({step.id for step in plan.steps}) == len(plan.steps)
    if Did.ON_THE_PHONE_NOW in situation.did:
        assert plan.steps[0].id == "phone.hang-up"
    if situation.told or situation.paid:
        assert plan.steps[0].kind is ActionKind.DO
        assert plan.steps[0].urgency is Urgency.NOW
    contacts = [step.contact.role for step in plan.steps if step.contact]
    assert len(contacts) == len(set(contacts))


@given(verdict=VERDICTS, other=VERDICTS, situation=SITUATIONS)
def test_a_wrong_verdict_never_removes_what_the_deeds_call_for(
    verdict: Verdict, other: Verdict, situation: Situation
) -> None:
    calls = {a.id for a in load_pack().actions if a.desk and a.id.startswith(DEEDS)}
    one = {step.id for step in advise(verdict, situation, at=AT).steps}
    two = {step.id for step in advise(other, situation, at=AT).steps}
    assert one & calls == two & calls


DEEDS = (
    "bank.",
    "card.",
    "emoney.",
    "store.",
    "carrier.",
    "crypto.",
    "cash.",
    "police.",
    "threat.",
)


def test_an_hour_of_every_single_deed_and_kind_is_answered() -> None:
    """Each kind with at most one deed, one thing told, one way paid and one kind of court paper."""
    ready = adviser()
    seen = 0
    for kind, did, told, paid, court in product(
        Kind, (None, *Did), (None, *Told), (None, *Paid), CourtPaper
    ):
        situation = Situation(
            did=frozenset({did} - {None}),
            told=frozenset({told} - {None}),
            paid=frozenset({paid} - {None}),
            court_paper=court,
        )
        state = ready.vocabulary.seen(Verdict(kind, Certainty.UNCLEAR, 0.5), situation)
        chosen = ready.select(state)
        assert chosen
        assert len(ready.headline(state)) == 2
        seen += 1
    assert seen == 12 * 11 * 8 * 8 * 3


def test_the_same_case_at_the_same_minute_gets_the_same_plan() -> None:
    one = advise(SCAM, Situation(told=frozenset({Told.PIN})), at=AT)
    assert advise(SCAM, Situation(told=frozenset({Told.PIN})), at=AT) == one
    assert one.at == AT
    later = advise(SCAM, Situation(told=frozenset({Told.PIN})), at=AT + timedelta(seconds=59))
    assert later == one


def test_another_hour_changes_who_is_open_and_not_what_to_do() -> None:
    night = AT.replace(hour=23)
    day_plan = advise(SCAM, Situation(told=frozenset({Told.PIN})), at=AT)
    night_plan = advise(SCAM, Situation(told=frozenset({Told.PIN})), at=night)
    assert [s.id for s in day_plan.steps] == [s.id for s in night_plan.steps]
    assert day_plan.steps != night_plan.steps


def test_the_minute_may_be_given_in_any_zone() -> None:
    plan = advise(SCAM, Situation(), at=AT.astimezone(UTC))
    assert plan.at == AT
    assert plan.at.utcoffset() == timedelta(hours=9)


def test_the_prefecture_changes_which_police() -> None:
    paid = Situation(paid=frozenset({Paid.CRYPTO}))

    def police(prefecture: str | None) -> str:
        situation = Situation(paid=paid.paid, prefecture=prefecture)
        steps = {step.id: step for step in advise(SCAM, situation, at=AT).steps}
        contact = steps["police.report"].contact
        assert contact is not None
        return contact.id

    assert len({police(None), police("JP-37"), police("JP-02")}) == 3


def test_only_phishing_says_whose_card_it_was() -> None:
    """A prize mail in a card company's name tells nothing about the card one paid with."""
    told = Situation(told=frozenset({Told.CARD}))

    def desk(kind: Kind) -> str:
        plan = advise(Verdict(kind, Certainty.SCAM, 0.9, brand="rakuten-card"), told, at=AT)
        contact = {step.id: step.contact for step in plan.steps}["card.stop"]
        assert contact is not None
        return contact.id

    assert desk(Kind.PHISHING) != desk(Kind.PRIZE)
    assert desk(Kind.PRIZE) == "card-company"


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        (Language.JA, Language.JA),
        (Language.EN, Language.EN),
        (Language.JA_EASY, Language.JA),
        (Language.VI, Language.EN),
        (Language.ZH_HANS, Language.EN),
    ],
)
def test_a_missing_language_falls_back_visibly(asked: Language, written: Language) -> None:
    whole = load_pack()
    pack = replace(whole, texts={tag: whole.texts[tag] for tag in whole.languages}, translated=())
    plan = Adviser(pack, directory()).advise(SCAM, Situation(), at=AT, language=asked, signals=())
    assert plan.language is written
    extra = pack.texts[written].phrases["other-language"]
    assert (extra in plan.honesty) == (asked is not written)


def test_every_plan_says_what_it_is_not() -> None:
    plan = advise(SCAM, Situation(), at=AT)
    said = "".join(plan.honesty)
    for words in ("被害届", "約束", "電話やメッセージをすることはありません", "外のサーバー"):
        assert words in said
    assert plan.pack.version in said
    assert load_pack().reviewed_on in said
    assert plan.pack == load_pack().id


def test_nothing_found_is_said_calmly_and_never_as_safe() -> None:
    plan = advise(Verdict(Kind.ORDINARY, Certainty.NOTHING_FOUND, 0.01), Situation(), at=AT)
    assert "見つかりませんでした" in plan.headline
    assert "約束" in plan.headline
    assert plan.reporting_points == ()
    assert not any(step.kind is ActionKind.DONT for step in plan.steps)


def test_each_clause_of_the_page_is_carried() -> None:
    carried = clauses()
    assert len(carried) == 37
    assert all(carried.values())
    ids = {step.id for step in load_pack().actions}
    assert all(action in ids for actions in carried.values() for action in actions)


def test_the_pack_is_written_in_japanese_and_english() -> None:
    assert languages() == (Language.JA, Language.EN)


def test_planning_keeps_up_with_bulk_work() -> None:
    """The goal is 0.4 ms a mail; the limit here leaves room for a busy machine."""
    situations = [Situation(told=frozenset({told})) for told in Told]
    verdicts = [Verdict(kind, Certainty.UNCLEAR, 0.5) for kind in Kind]
    for verdict, situation in product(verdicts, situations):
        advise(verdict, situation, at=AT)
    best = min(_seconds(verdicts, situations) for _ in range(5))
    assert best / (len(verdicts) * len(situations)) < 0.002


def _seconds(verdicts: list[Verdict], situations: list[Situation]) -> float:
    start = perf_counter()
    for verdict, situation in product(verdicts, situations):
        advise(verdict, situation, at=AT)
    return perf_counter() - start
