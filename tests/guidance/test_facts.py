"""From verdict and situation to facts, and the derived facts one by one."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance.conditions import Predicates
from madoguchi.guidance.derived import DERIVED
from madoguchi.guidance.facts import Vocabulary, settled
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.terms import Is
from madoguchi.model import (
    SCAM_KINDS,
    Afraid,
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    Evidence,
    ForWhom,
    Kind,
    Paid,
    Reason,
    Signal,
    Situation,
    Stance,
    Told,
    Verdict,
    Who,
)
from madoguchi.signals import checks

PACK = load_pack()
VOCABULARY = Vocabulary(PACK)
COURT = Signal("court-named", Stance.ACCUSING, (Evidence("text", ""),))

SITUATIONS = st.builds(
    Situation,
    did=st.frozensets(st.sampled_from(Did)),
    told=st.frozensets(st.sampled_from(Told)),
    paid=st.frozensets(st.sampled_from(Paid)),
    elapsed=st.none() | st.sampled_from(Elapsed),
    for_whom=st.sampled_from(ForWhom),
    court_paper=st.sampled_from(CourtPaper),
    who=st.sampled_from(Who),
    afraid=st.sampled_from(Afraid),
)


def holds(name: str, situation: Situation, kind: Kind = Kind.PHISHING) -> bool:
    verdict = Verdict(kind, Certainty.UNCLEAR, 0.5)
    test = Predicates(VOCABULARY.mask).of(Is(name, ("yes",)))
    return bool(test(VOCABULARY.seen(verdict, situation)))


@given(situation=SITUATIONS)
def test_only_received_is_what_the_model_calls_so(situation: Situation) -> None:
    assert holds("only-received", situation) == situation.only_received


@given(situation=SITUATIONS)
def test_every_word_of_the_situation_becomes_a_fact(situation: Situation) -> None:
    verdict = Verdict(Kind.PRIZE, Certainty.SCAM, 0.9)
    values = set(VOCABULARY.values(VOCABULARY.seen(verdict, situation)))
    expected = {
        ("kind", "prize"),
        ("certainty", "scam"),
        ("court-named", "no"),
        ("elapsed", situation.elapsed or "unknown"),
        ("for-whom", situation.for_whom),
        ("who", situation.who),
        ("afraid", situation.afraid),
        ("court-paper", situation.court_paper),
        *(("did", did) for did in situation.did),
        *(("told", told) for told in situation.told),
        *(("paid", paid) for paid in situation.paid),
    }
    assert values == expected


def test_a_fact_that_a_version_of_before_did_not_have_changes_nothing_in_it() -> None:
    before = replace(PACK, facts={k: v for k, v in PACK.facts.items() if k != "who"})
    vocabulary = Vocabulary(before)
    verdict = Verdict(Kind.PRIZE, Certainty.SCAM, 0.9)
    staff = vocabulary.seen(verdict, Situation(who=Who.STAFF))
    assert staff == vocabulary.seen(verdict, Situation())


def with_(*words: Did | Told | Paid) -> Situation:
    return Situation(
        did=frozenset(w for w in words if isinstance(w, Did)),
        told=frozenset(w for w in words if isinstance(w, Told)),
        paid=frozenset(w for w in words if isinstance(w, Paid)),
    )


DERIVING: dict[str, tuple[Did | Told | Paid, ...]] = {
    "any-paid": tuple(Paid),
    "any-told": tuple(Told),
    "secret-told": (
        Told.ID_PASSWORD,
        Told.CARD,
        Told.ACCOUNT_NUMBER,
        Told.PIN,
        Told.ONE_TIME_CODE,
    ),
    "bank-secret-told": (Told.ACCOUNT_NUMBER, Told.PIN, Told.ONE_TIME_CODE),
    "money-at-risk": (
        *Paid,
        Told.ID_PASSWORD,
        Told.CARD,
        Told.ACCOUNT_NUMBER,
        Told.PIN,
        Told.ONE_TIME_CODE,
    ),
    "device-touched": (Did.INSTALLED_APP, Did.GAVE_REMOTE_CONTROL, Did.OPENED_ATTACHMENT),
    "in-contact": (
        *Told,
        *Paid,
        Did.REPLIED,
        Did.CALLED,
        Did.ON_THE_PHONE_NOW,
        Did.THREATENED,
        Did.COLLECTORS_CAME,
    ),
    "threat": (Did.THREATENED, Did.COLLECTORS_CAME),
    "net-banking-at-risk": (
        Told.ACCOUNT_NUMBER,
        Told.PIN,
        Told.ONE_TIME_CODE,
        Did.GAVE_REMOTE_CONTROL,
    ),
    "harm": (*Told, *Paid, *(did for did in Did if did not in (Did.OPENED, Did.CLICKED))),
}
"""Which single deeds make a derived fact `yes`; all others leave it `no`."""


@pytest.mark.parametrize("name", DERIVING)
def test_a_derived_fact_follows_from_exactly_its_deeds(name: str) -> None:
    for deed in (*Did, *Told, *Paid):
        # By identity: a card that was told and a card that was charged are spelled alike.
        expected = any(deed is other for other in DERIVING[name])
        assert holds(name, with_(deed)) == expected, deed
    assert not holds(name, Situation())


def test_every_derived_fact_is_tested_here() -> None:
    assert set(DERIVED) == {*DERIVING, "at-work", "only-received", "suspect", "caution"}


@pytest.mark.parametrize("who", Who)
def test_at_work_is_whoever_answers_to_or_for_an_organisation(who: Who) -> None:
    assert holds("at-work", Situation(who=who)) == (who in (Who.BUSINESS, Who.STAFF))


@pytest.mark.parametrize("kind", Kind)
def test_suspect_is_every_scam_and_what_cannot_be_told(kind: Kind) -> None:
    certainty = Certainty.NOTHING_FOUND if kind is Kind.ORDINARY else Certainty.UNCLEAR
    verdict = Verdict(kind, certainty, 0.5)
    for situation, harmed in ((Situation(), False), (with_(Told.CARD), True)):
        state = VOCABULARY.seen(verdict, situation)
        suspect = kind in SCAM_KINDS or kind is Kind.UNDETERMINED
        assert bool(Predicates(VOCABULARY.mask).of(Is("suspect", ("yes",)))(state)) == suspect
        caution = bool(Predicates(VOCABULARY.mask).of(Is("caution", ("yes",)))(state))
        assert caution == (suspect or harmed)


@pytest.mark.parametrize(("kind", "certainty"), list(product(Kind, Certainty)))
def test_whatever_a_verdict_pairs_there_are_words_for_it(kind: Kind, certainty: Certainty) -> None:
    state = VOCABULARY.seen(Verdict(kind, certainty, 0.5), Situation())
    barred = [Predicates(VOCABULARY.mask).of(condition)(state) for condition in PACK.impossible]
    assert not any(barred)
    assert settled(*settled(kind, certainty)) == settled(kind, certainty)


def test_the_pairs_that_settling_reaches_are_all_that_are_possible() -> None:
    reached = {settled(kind, certainty) for kind, certainty in product(Kind, Certainty)}
    possible = set()
    for kind, certainty in product(Kind, Certainty):
        state = VOCABULARY.state([("kind", kind), ("certainty", certainty)])
        if not any(Predicates(VOCABULARY.mask).of(c)(state) for c in PACK.impossible):
            possible.add((kind, certainty))
    assert reached == possible


@pytest.mark.parametrize("as_reason", [True, False])
def test_a_court_in_the_mail_is_a_fact_of_the_analysis(as_reason: bool) -> None:
    reasons = (Reason(COURT, 1.0),) if as_reason else ()
    verdict = Verdict(Kind.FICTITIOUS_BILLING, Certainty.SCAM, 0.9, reasons=reasons)
    state = VOCABULARY.seen(verdict, Situation(), () if as_reason else (COURT,))
    assert ("court-named", "yes") in VOCABULARY.values(state)


def test_the_signals_that_facts_wait_for_exist() -> None:
    known = {check.id for check in checks()}
    for fact in PACK.facts.values():
        assert set(fact.signals) <= known
