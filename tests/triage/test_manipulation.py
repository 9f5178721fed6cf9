"""What a forger changes cheaply in a caught scam never makes it `nothing-found`."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.manipulation.attacks import CHEAP
from bench.manipulation.body import Body, put_together, taken_apart, verdict_on
from bench.manipulation.removal import edits_until_nothing

from madoguchi.mail import read
from madoguchi.model import Certainty

_ROOT = Path(__file__).parents[2]
_WRITTEN = [
    *sorted((_ROOT / "examples").glob("*.eml")),
    *sorted((Path(__file__).parent / "boundary").glob("*.eml")),
]
LEAST_EDITS = 3
"""Passages that have to go, the heaviest words first, before any of these is `nothing-found`.
As measured on 2026-11-30 (a power bill without a link; all others take six or more); it may only
rise."""


def _caught() -> dict[str, Body]:
    bodies = {path.stem: taken_apart(path.read_bytes()) for path in _WRITTEN}
    return {
        name: body
        for name, body in bodies.items()
        if body is not None and verdict_on(body).certainty is Certainty.SCAM
    }


CAUGHT = _caught()


def test_enough_scams_are_caught_to_try_it_on() -> None:
    assert len(CAUGHT) >= 16


@pytest.mark.parametrize("attack", CHEAP)
@pytest.mark.parametrize("name", CAUGHT)
def test_a_cheap_attack_does_not_make_nothing_of_it(name: str, attack: str) -> None:
    changed = CHEAP[attack](CAUGHT[name])
    assert verdict_on(changed).certainty is not Certainty.NOTHING_FOUND


@pytest.mark.parametrize("name", CAUGHT)
def test_it_takes_many_words_out_until_nothing_is_found(name: str) -> None:
    edits = edits_until_nothing(CAUGHT[name])
    assert edits is None or edits >= LEAST_EDITS


@pytest.mark.parametrize("name", CAUGHT)
def test_put_together_again_it_reads_as_it_did(name: str) -> None:
    data, form = put_together(CAUGHT[name])
    message = read(data, form=form)
    assert message.text.split() == CAUGHT[name].text.split()
    assert message.subject == CAUGHT[name].subject


@pytest.mark.parametrize("attack", [one for one in CHEAP if "hidden newsletter" not in one])
def test_an_attack_changes_what_is_seen(attack: str) -> None:
    body = CAUGHT["fictitious-billing-lawsuit"]
    assert CHEAP[attack](body).text != body.text or attack == "full width"


def test_honest_mail_stays_unaccused_under_the_same_changes() -> None:
    honest = taken_apart((_ROOT / "examples" / "honest-shop-newsletter.eml").read_bytes())
    assert honest is not None
    for attack in (
        "word salad behind",
        "honest newsletter behind",
        "one warning behind every line",
    ):
        assert verdict_on(CHEAP[attack](honest)).certainty is not Certainty.SCAM
