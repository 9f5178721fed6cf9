"""One order for all plans: urgency, then what waits for what, then what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from madoguchi.guidance.invariants import SEQUENCES, misplaced
from madoguchi.guidance.pack import load_pack
from madoguchi.model import ActionKind, Urgency

PACK = load_pack()
RANK = {action.id: at for at, action in enumerate(PACK.actions)}
URGENCIES = list(Urgency)


def test_more_urgent_comes_first() -> None:
    places = [URGENCIES.index(action.urgency) for action in PACK.actions]
    assert places == sorted(places)


def test_nothing_comes_before_what_it_waits_for() -> None:
    for action in PACK.actions:
        for other in action.after:
            assert RANK[other] < RANK[action.id], (other, action.id)


def test_hanging_up_comes_before_everything_and_then_the_emergency_number() -> None:
    assert PACK.actions[0].id == "phone.hang-up"
    assert PACK.actions[1].id == "threat.call-110"


def test_what_to_do_at_once_comes_before_what_to_avoid_or_know() -> None:
    now = [action.kind is ActionKind.DO for action in PACK.actions if action.urgency == "now"]
    assert now == sorted(now, reverse=True)


def test_a_device_is_cut_off_before_calls_and_new_passwords() -> None:
    for other in ("bank.call-own", "card.stop", "password.change", "device.passwords"):
        assert RANK["device.disconnect"] < RANK[other]


def test_the_mail_is_kept_before_it_is_ignored_or_a_device_is_emptied() -> None:
    for other in ("mail.ignore", "device.reset-phone", "report.dekyo", "report.antiphishing"):
        assert RANK["mail.keep"] < RANK[other]


def test_the_own_bank_before_the_receiving_one_before_the_police() -> None:
    calls = ["bank.call-own", "bank.call-receiving", "police.report", "relief.apply"]
    assert calls == sorted(calls, key=RANK.__getitem__)


def test_every_sequence_holds() -> None:
    assert misplaced(PACK) is None
    named = {one for groups in SEQUENCES.values() for group in groups for one in group}
    assert named <= set(RANK)


@pytest.mark.parametrize("name", SEQUENCES)
def test_a_pack_that_turns_a_sequence_round_is_not_shipped(name: str) -> None:
    first, later = SEQUENCES[name][0][0], SEQUENCES[name][-1][0]
    turned = list(PACK.actions)
    turned.append(turned.pop(RANK[first]))
    wrong = misplaced(replace(PACK, actions=tuple(turned)))
    assert wrong is not None
    assert wrong[1] == first
    # Switched off, it comes before nothing.
    without = tuple(action for action in PACK.actions if action.id not in (first, later))
    assert misplaced(replace(PACK, actions=without)) is None
