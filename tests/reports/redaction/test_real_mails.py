"""Real mails, where they are: none is too odd, none tells, and twice is no more than once."""

from __future__ import annotations

import email
import random
from collections import Counter
from pathlib import Path

import pytest

from madoguchi.mail import read
from madoguchi.reports.redaction import redacted

MAILS = Path(__file__).parents[3] / "mails"
MOST = 60
LARGEST = 500_000

pytestmark = [
    pytest.mark.mails,
    pytest.mark.skipif(not MAILS.exists(), reason="no real mails here"),
]


def _sample() -> list[Path]:
    found = sorted(path for path in MAILS.resolve().rglob("*.eml") if path.is_file())
    random.Random(7).shuffle(found)
    return [path for path in found[: 2 * MOST] if path.stat().st_size < LARGEST][:MOST]


def _defects(mail: bytes) -> Counter[str]:
    parts = email.message_from_bytes(mail).walk()
    return Counter(type(defect).__name__ for part in parts for defect in part.defects)


def test_real_mails_are_redacted_once_and_for_all() -> None:
    failed: Counter[str] = Counter()
    for path in _sample():
        mail = path.read_bytes()
        result = redacted(mail, read(mail), may_have=())
        failed["tells"] += bool(result.leaks(result.mail))
        again = redacted(result.mail, read(result.mail), may_have=())
        failed["changes again"] += again.mail != result.mail
        failed["new defects"] += bool(_defects(result.mail) - _defects(mail))
    assert not +failed
