"""A wrong verdict never takes away a step that what the person did calls for.

Exhaustive: per action, every feasible combination of what its condition tells apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from tests.guidance.test_advise import AT, SITUATIONS, VERDICTS

from madoguchi.guidance import advise
from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.invariants.shape import yes
from madoguchi.guidance.pack import Action, load_pack
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not
from madoguchi.model import Situation, Verdict, Who

PACK = load_pack()
OF_THE_MAIL = ("kind", "certainty", "court-named")
"""Facts that the analysis finds; all others are what the person says."""
OF_THE_MAIL_SET = frozenset(OF_THE_MAIL)

NO_CONTACT = Not(yes("in-contact"))
MINOR = Is("who", (Who.MINOR,))
NO_HARM = Not(yes("harm"))
OF_A_KIND: dict[str, tuple[Condition, str]] = {
    # What only this kind of mail calls for, said of a deed too: without the kind it is no advice.
    # Wherever the condition does not hold, these steps too are there whatever the mail is.
    "work.tell-partner": (yes("at-work"), "speaks of the partner whose name was used"),
    "opened.calm": (NO_HARM, "calms who opened a suspicious mail; an ordinary one needs none"),
    "clicked.close": (NO_HARM, "a false warning has a step of its own that closes its screen"),
    "afraid.received": (yes("only-received"), "speaks of a suspicious mail; else nothing is wrong"),
    "support.consumer-188": (NO_CONTACT, "who is only frightened goes there for a suspicious mail"),
    "support.if-worried": (NO_CONTACT, "where a suspicious mail makes the firmer offer"),
    "young.pictures": (MINOR, "speaks of pictures that the mail threatens with"),
    "young.sos": (
        All((MINOR, Not(yes("threat")), Not(yes("afraid")))),
        "a threat or fear calls for it with any mail; pictures with their kind",
    ),
    "work.show-help-desk": (NO_HARM, "whoever did nothing tells of suspicious mail only"),
    "work.where-to-ask": (NO_CONTACT, "whoever did nothing is told of suspicious mail only"),
    "shop.abroad": (
        yes("any-paid"),
        "spoken of where the mail may be a shop's; 188 is always there",
    ),
    "shop.false": (yes("any-paid"), "the same; who poses as a bank or a lottery keeps no shop"),
    "young.tell-adult": (NO_HARM, "whoever did nothing shows suspicious mail only"),
}


def combinations(action: Action) -> Iterator[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    """What the person said, what the mail is (as places on the axes), and if the step is there."""
    space = StateSpace(PACK.facts, PACK.impossible, [action.when])
    held = space.holds(action.when)
    for places in product(*(range(len(axis.classes)) for axis in space.axes)):
        at = sum(place * axis.stride for place, axis in zip(places, space.axes, strict=True))
        if space.feasible >> at & 1:
            named = list(zip(places, space.axes, strict=True))
            said = tuple(place for place, axis in named if axis.fact not in OF_THE_MAIL)
            mail = tuple(place for place, axis in named if axis.fact in OF_THE_MAIL)
            yield said, mail, bool(held >> at & 1)


def nothing_said(action: Action) -> tuple[int, ...]:
    """The places of somebody who said nothing: a mail was received, by a private person."""
    space = StateSpace(PACK.facts, PACK.impossible, [action.when])
    usual = {fact.id: fact.default for fact in PACK.facts.values()}
    return tuple(
        next(
            at
            for at, members in enumerate(axis.classes)
            if not members or usual[axis.fact] in members
        )
        for axis in space.axes
        if axis.fact not in OF_THE_MAIL
    )


@pytest.mark.parametrize("action", PACK.actions, ids=lambda action: str(action.id))
def test_a_step_that_a_deed_calls_for_is_there_whatever_the_mail_is(action: Action) -> None:
    found: dict[tuple[int, ...], dict[tuple[int, ...], bool]] = {}
    for said, mail, there in combinations(action):
        found.setdefault(said, {})[mail] = there
    bare = found[nothing_said(action)]
    taken_away = [
        said
        for said, by_mail in found.items()
        if any(there and not bare[mail] for mail, there in by_mail.items())
        and not all(by_mail.values())
    ]
    assert bool(taken_away) == (action.id in OF_A_KIND), taken_away[:3]


@pytest.mark.parametrize("action_id", OF_A_KIND)
def test_a_step_of_a_kind_is_taken_away_only_where_it_is_written(action_id: str) -> None:
    """Whoever is in a state outside the condition has it with every mail, or with none."""
    where, _ = OF_A_KIND[action_id]
    when = PACK.action(action_id).when
    space = StateSpace(PACK.facts, PACK.impossible, [when, where])
    held, outside = space.holds(when), space.feasible & ~space.where(where)
    by_said: dict[tuple[int, ...], set[bool]] = {}
    for places in product(*(range(len(axis.classes)) for axis in space.axes)):
        at = sum(place * axis.stride for place, axis in zip(places, space.axes, strict=True))
        if outside >> at & 1:
            named = zip(places, space.axes, strict=True)
            said = tuple(place for place, axis in named if axis.fact not in OF_THE_MAIL)
            by_said.setdefault(said, set()).add(bool(held >> at & 1))
    assert all(len(there) == 1 for there in by_said.values())


def test_the_short_answer_to_a_deed_is_the_same_for_every_mail() -> None:
    """The lines that look at the mail come after all that look at what was done."""
    deeds = AnyOf((yes("harm"), Is("did", ("clicked",)), Is("court-paper", ("handed-over",))))
    before: list[Condition] = []
    for line in PACK.headlines:
        if line.part == "answer":
            if line.when is None or OF_THE_MAIL_SET & {x.fact for x in leaves(expanded(line.when))}:
                break
            before.append(line.when)
    space = StateSpace(PACK.facts, PACK.impossible, [deeds, *before])
    assert not space.holds(deeds) & ~space.where(AnyOf(tuple(before)))


@given(verdict=VERDICTS, other=VERDICTS, situation=SITUATIONS)
def test_whatever_the_verdict_is_the_plan_has_the_steps_of_the_deeds(
    verdict: Verdict, other: Verdict, situation: Situation
) -> None:
    """From the verdict to the plan, over all kinds and situations."""
    with_one, bare = ids(verdict, situation), ids(verdict, Situation())
    of_deeds = with_one - bare - set(OF_A_KIND)
    assert of_deeds <= ids(other, situation)


def ids(verdict: Verdict, situation: Situation) -> set[str]:
    return {str(step.id) for step in advise(verdict, situation, at=AT).steps}
