"""madoguchi from bytes to verdict.  Nothing of training is imported: its memory is measured."""

from __future__ import annotations

from typing import TypeAlias

from bench.rivals.answers import Answer
from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Authentication, Certainty, Message, Signal
from madoguchi.signals import examine
from madoguchi.triage import judge
from madoguchi.triage.model import Model

Looked: TypeAlias = tuple[Message, Authentication, tuple[Signal, ...]]
"""What a verdict rests on."""


def look(data: bytes) -> Looked:
    """Everything before the verdict."""
    message = read(data)
    authentication = verify(message)
    return message, authentication, tuple(examine(message, authentication))


def answer(looked: Looked, model: Model) -> Answer:
    """The probability, and whether the verdict is `scam`; `unclear` accuses nobody."""
    verdict = judge(*looked, model)
    return Answer(verdict.probability, verdict.certainty is Certainty.SCAM)
