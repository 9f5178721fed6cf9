"""A wrong verdict never takes away a step that what the person did calls for.

Exhaustive: per action, every feasible combination of what its condition tells apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from madoguchi.guidance.pack import Action, load_pack
from madoguchi.guidance.states import StateSpace

PACK = load_pack()
OF_THE_MAIL = ("kind", "certainty", "court-named")
"""Facts that the analysis finds; all others are what the person says."""

OF_A_KIND = {
    # What only this kind of mail calls for, said of a deed too: without the kind it is no advice.
    "work.tell-partner": "speaks of the partner whose name was used",
    "opened.calm": "calms who opened a suspicious mail; an ordinary one needs none",
    "clicked.close": "a false warning has a step of its own that closes its screen",
    "afraid.received": "speaks of a suspicious mail; of an ordinary one nothing is wrong",
    "support.consumer-188": "who is only frightened goes there for a suspicious mail",
    "young.pictures": "speaks of pictures that the mail threatens with",
    "young.sos": "a threat or fear calls for it with any mail; pictures with their kind",
    "work.show-help-desk": "whoever did nothing tells of suspicious mail only",
    "work.where-to-ask": "whoever did nothing is told of suspicious mail only",
    "shop.abroad": "a shop is spoken of where the mail may be a shop's; 188 is there with any",
    "shop.false": "the same; who poses as a bank or a lottery keeps no shop",
    "young.tell-adult": "whoever did nothing shows suspicious mail only",
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
