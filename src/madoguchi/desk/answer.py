"""The whole answer to one mail, and how it comes about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from madoguchi.auth import verify
from madoguchi.guidance import advise
from madoguchi.mail import read
from madoguchi.model import (
    Authentication,
    Form,
    Language,
    Message,
    Plan,
    Signal,
    Situation,
    Verdict,
)
from madoguchi.signals import examine
from madoguchi.triage import judge


@dataclass(frozen=True, slots=True)
class Answer:
    """One mail, what was seen in it, what it is, and what to do."""

    message: Message
    authentication: Authentication
    signals: tuple[Signal, ...]
    verdict: Verdict
    plan: Plan | None
    """`None` only when the caller asked for no plan."""


def take(
    data: bytes,
    situation: Situation,
    *,
    at: datetime,
    language: Language,
    form: Form | None = None,
    with_plan: bool = True,
) -> Answer:
    """Answer for one mail as it arrived.

    `at` is the minute (time-zone aware) for which desks are open or closed; `form` is given when
    the reader of the source already knows it.  Any bytes are answered; nothing is kept.
    """
    message = read(data, form=form)
    authentication = verify(message)
    signals = examine(message, authentication)
    verdict = judge(message, authentication, signals)
    plan = None
    if with_plan:
        plan = advise(verdict, situation, at=at, language=language, signals=signals)
    return Answer(message, authentication, signals, verdict, plan)
