"""Redaction of any octets, for a reader who may have nothing of whoever got or reports the mail."""

from __future__ import annotations

from random import Random

from fuzz.grammar import mail
from fuzz.grammar.words import pick
from fuzz.laws.redaction import redaction_holds
from fuzz.target import SEED_MAILS, Target
from madoguchi.mail import read
from madoguchi.reports.redaction import redacted

RECIPIENTS = (
    b"To: hanako77@victim.example\n",
    b"Delivered-To: ken@victim.example\n"
    b'To: "=?utf-8?B?6KaL5pysIOiKseWtkA==?=" <ken@victim.example>\n',
    b"",
)


def run(data: bytes) -> None:
    """As every paper is made: read, redacted, and then looked through."""
    message = read(data)
    result = redacted(data, message, may_have=(), reporter=("見本 花子", "090-0000-0012"))
    redaction_holds(data, message, result)


def draw(rng: Random) -> bytes:
    """A mail of the grammar, mostly with somebody to whom it goes."""
    return pick(rng, RECIPIENTS) + mail.mail(rng)


TARGET = Target(run, draw, "madoguchi.reports.redaction.redact", seeds=SEED_MAILS, seconds=2.0)
