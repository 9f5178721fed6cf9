"""The whole desk: verdict, plan, marks and record of any octets, in every language."""

from __future__ import annotations

from datetime import UTC, datetime
from zlib import crc32

from fuzz.grammar.mail import mail
from fuzz.laws import answer_holds
from fuzz.target import SEED_MAILS, Target
from madoguchi.desk import take
from madoguchi.model import Language, Situation

AT = datetime(2026, 11, 3, 1, tzinfo=UTC)
LANGUAGES = tuple(Language)


def run(data: bytes) -> None:
    """The octets choose the language."""
    language = LANGUAGES[crc32(data) % len(LANGUAGES)]
    answer = take(data, Situation(), at=AT, language=language)
    answer_holds(answer, len(data), language)


TARGET = Target(run, mail, seeds=SEED_MAILS, seconds=0.3)
