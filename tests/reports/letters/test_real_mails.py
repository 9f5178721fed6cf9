"""Real mails, where they are: every letter is made, and none names whoever sent the mail."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from madoguchi.reports import Draft, drafts
from tests.reports.cases import EVERYTHING, case
from tests.reports.letters.people import LETTERS, ONE_EACH

MAILS = Path(__file__).parents[3] / "mails"
MOST = 60
LARGEST = 500_000

pytestmark = [
    pytest.mark.mails,
    pytest.mark.skipif(not MAILS.exists(), reason="no real mails here"),
]


def _sample() -> list[Path]:
    found = sorted(path for path in MAILS.resolve().rglob("*.eml") if path.is_file())
    random.Random(11).shuffle(found)
    return [path for path in found[: 2 * MOST] if path.stat().st_size < LARGEST][:MOST]


def test_every_letter_of_a_real_mail_is_made_and_names_no_contact_of_it() -> None:
    failed: Counter[str] = Counter()
    for path in _sample():
        one = case(path.read_bytes(), EVERYTHING, details=ONE_EACH)
        message = one.answer.message
        own = {mailbox.addr_spec for mailbox in message.from_ if "@" in mailbox.addr_spec}
        own |= {link.url for link in message.links if "://" in link.url}
        for draft in drafts(one, LETTERS.values()):
            if not isinstance(draft, Draft):
                failed["withheld"] += 1
            elif any(contact in draft.text for contact in own):
                failed["names a contact"] += 1
    assert not +failed
