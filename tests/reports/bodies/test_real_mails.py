"""Real mails, where they are: none is too odd for any of these desks, and every box fits."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from madoguchi.reports import Draft, as_mail, drafts
from tests.reports.bodies.asked import destination
from tests.reports.cases import EVERYTHING, case

MAILS = Path(__file__).parents[3] / "mails"
MOST = 15
LARGEST = 300_000
IDS = (
    *("dekyo-meiwaku", "nissankyo", "internet-hotline", "jpcert", "sia-akushitsu-ec", "ccj"),
    *("police-online-info", "police-consultation", "police-hotline-prefecture"),
    *("ipa", "ipa-organisation"),
)

pytestmark = [
    pytest.mark.mails,
    pytest.mark.skipif(not MAILS.exists(), reason="no real mails here"),
]


def _sample() -> list[Path]:
    found = sorted(path for path in (MAILS.resolve() / "scam-ja").rglob("*.eml") if path.is_file())
    random.Random(11).shuffle(found)
    return [path for path in found[: 2 * MOST] if path.stat().st_size < LARGEST][:MOST]


def test_every_desk_gets_a_draft_of_every_mail() -> None:
    readers = [destination(one) for one in IDS]
    for path in _sample():
        one = case(path.read_bytes(), EVERYTHING)
        for draft in drafts(one, readers):
            assert isinstance(draft, Draft), draft.id
            assert as_mail(draft, one.at)
            for field in draft.fields:
                assert field.most_octets is None or len(field.text.encode()) <= field.most_octets
