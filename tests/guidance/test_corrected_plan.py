"""A desk's corrections may add steps to a plan and never take one away."""

from dataclasses import replace
from datetime import datetime
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance import advise
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import (
    SCAM_KINDS,
    Afraid,
    Certainty,
    Did,
    Kind,
    Language,
    Local,
    Paid,
    Plan,
    Situation,
    Told,
    Verdict,
    Who,
)

AT = datetime(2026, 11, 30, 10, 0, tzinfo=JAPAN)
ORDER = (Certainty.NOTHING_FOUND, Certainty.UNCLEAR, Certainty.SCAM)
SITUATIONS = st.builds(
    Situation,
    did=st.frozensets(st.sampled_from(Did), max_size=3),
    told=st.frozensets(st.sampled_from(Told), max_size=3),
    paid=st.frozensets(st.sampled_from(Paid), max_size=2),
    prefecture=st.sampled_from((None, "37")),
    who=st.sampled_from(Who),
    afraid=st.sampled_from(Afraid),
)
KINDS = {
    Certainty.SCAM: sorted(SCAM_KINDS),
    Certainty.UNCLEAR: sorted((*SCAM_KINDS, Kind.UNDETERMINED)),
    Certainty.NOTHING_FOUND: [Kind.ORDINARY, Kind.UNWANTED_AD],
}
PAIRS = [(kind, certainty) for certainty in ORDER for kind in KINDS[certainty]]
MOVES = [
    (before, after)
    for before, after in product(PAIRS, PAIRS)
    if abs(ORDER.index(before[1]) - ORDER.index(after[1])) == 1
]


def verdict(kind: Kind, certainty: Certainty) -> Verdict:
    return Verdict(kind, certainty, 0.5, brand="amazon")


def plan(found: Verdict, situation: Situation) -> Plan:
    return advise(found, situation, at=AT, language=Language.JA)


@given(st.sampled_from(MOVES), SITUATIONS)
def test_every_step_of_the_shipped_verdict_stays(
    move: tuple[tuple[Kind, Certainty], tuple[Kind, Certainty]], situation: Situation
) -> None:
    shipped, local = (verdict(*each) for each in move)
    moved = replace(local, local=Local(shipped.kind, shipped.certainty, 0.5, 3, 3, (), 0.0))
    before, after, alone = plan(shipped, situation), plan(moved, situation), plan(local, situation)
    steps = [step.id for step in after.steps]
    assert {step.id for step in before.steps} <= set(steps)
    assert {step.id for step in alone.steps} <= set(steps)
    assert len(steps) == len(set(steps))
    # What the mail is follows the verdict that is told.
    assert after.headline == alone.headline
    # The update moves no kind: only where nothing was found before is it another one.
    if ORDER.index(shipped.certainty) > ORDER.index(local.certainty) or shipped.kind is local.kind:
        points = {point.id for point in after.reporting_points}
        assert {point.id for point in before.reporting_points} <= points
    assert after.desks == before.desks


@given(st.sampled_from(MOVES), SITUATIONS)
def test_the_steps_stay_in_plan_order(
    move: tuple[tuple[Kind, Certainty], tuple[Kind, Certainty]], situation: Situation
) -> None:
    shipped, local = (verdict(*each) for each in move)
    moved = replace(local, local=Local(shipped.kind, shipped.certainty, 0.5, 3, 3, (), 0.0))
    steps = [step.id for step in plan(moved, situation).steps]
    for each in (shipped, local):
        alone = [step.id for step in plan(each, situation).steps]
        assert [step for step in steps if step in alone] == alone


def test_a_correction_that_moves_no_certainty_changes_no_plan() -> None:
    found = verdict(Kind.PHISHING, Certainty.SCAM)
    leaned = replace(found, local=Local(found.kind, found.certainty, 0.99, 3, 3, (), 0.0))
    assert plan(leaned, Situation()) == plan(found, Situation())


def test_what_the_person_did_stays_with_a_mail_that_is_said_to_be_nothing() -> None:
    situation = Situation(told=frozenset({Told.CARD}), paid=frozenset({Paid.EMONEY}))
    found = verdict(Kind.ORDINARY, Certainty.NOTHING_FOUND)
    moved = replace(found, local=Local(Kind.PHISHING, Certainty.UNCLEAR, 0.4, 3, 3, (), 0.0))
    before = plan(verdict(Kind.PHISHING, Certainty.UNCLEAR), situation)
    after = plan(moved, situation)
    assert before.steps[0] == after.steps[0]
    assert {step.id for step in before.steps} <= {step.id for step in after.steps}
