"""The whole way from bytes to verdict, as every measurement here takes it."""

from __future__ import annotations

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Form, Message, Verdict
from madoguchi.signals import examine
from madoguchi.triage import judge
from madoguchi.triage.model import Model


def judged(data: bytes, form: Form | None = None, model: Model | None = None) -> Verdict:
    """What the shipped model, or another, says of a mail as it arrived."""
    return judged_message(read(data, form=form), model)


def judged_message(message: Message, model: Model | None = None) -> Verdict:
    """The same of one that was read already."""
    authentication = verify(message)
    return judge(message, authentication, examine(message, authentication), model)
