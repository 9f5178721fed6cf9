"""The whole answer to one mail, and how it comes about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from madoguchi.auth import verify
from madoguchi.guidance import advise
from madoguchi.mail import read
from madoguchi.model import (
    CALIBRATED_FOR,
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

if TYPE_CHECKING:
    from madoguchi.desk.network import Network
    from madoguchi.lookups.findings import Findings
    from madoguchi.triage.local import LocalUpdate


@dataclass(frozen=True, slots=True)
class Answer:
    """One mail, what was seen in it, what it is, and what to do."""

    message: Message
    authentication: Authentication
    signals: tuple[Signal, ...]
    verdict: Verdict
    plan: Plan | None
    """`None` only when the caller asked for no plan."""
    looked_up: Findings | None = None
    """What the outside answered, and what it was asked; `None` where nothing was asked."""


def take(
    data: bytes,
    situation: Situation,
    *,
    at: datetime,
    language: Language,
    form: Form | None = None,
    with_plan: bool = True,
    network: Network | None = None,
    base_rate: float = CALIBRATED_FOR,
    local: LocalUpdate | None = None,
) -> Answer:
    """Answer for one mail as it arrived.

    `at` is the minute (time-zone aware) for which desks are open or closed; `form` is given when
    the reader of the source already knows it.  Any bytes are answered; nothing is kept.  `network`
    is given where the operator lets questions go out; without it nothing leaves the machine.
    `base_rate` is the share of scams among what is handed over here (`desk.options.base_rate`).
    `local` is what a desk's own corrections make of the shipped model (`desk.feedback`).
    """
    message = read(data, form=form)
    authentication, looked_up = verify(message), None
    if network is not None:
        authentication, looked_up = network.ask(data, message, authentication)
    signals = examine(message, authentication, looked_up)
    judging = judge if local is None else local.judge
    verdict = judging(message, authentication, signals, base_rate=base_rate)
    plan = None
    if with_plan:
        plan = advise(
            verdict,
            situation,
            at=at,
            language=language,
            signals=signals,
            asked_outside=network is not None,
        )
    return Answer(message, authentication, signals, verdict, plan, looked_up)
