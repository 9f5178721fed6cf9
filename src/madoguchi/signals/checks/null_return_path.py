"""A mail that asks for something, sent so that nobody hears of it when it cannot be delivered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import leads
from madoguchi.signals.check import Check
from madoguchi.signals.envelope import return_path
from madoguchi.signals.view import View

_MACHINE = re.compile(r"(?:mailer-daemon|postmaster|mdaemon)\b", re.IGNORECASE)
_ANSWERS = ("Auto-Submitted", "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")


def _answer(view: View) -> bool:
    """Bounces and automatic answers have the null path by rule (RFC 5321 §4.5.5, RFC 3834 §3.3)."""
    message = view.message
    if any(message.header(name) is not None for name in _ANSWERS):
        return True
    media_type = (message.header("Content-Type") or "").lower()
    return media_type.lstrip().startswith("multipart/report")


def _look(view: View) -> Iterator[Evidence]:
    mailbox = author(view)
    if return_path(view) != "" or _answer(view) or came_by_list(view):
        return
    if mailbox is not None and _MACHINE.match(mailbox.addr_spec):
        return
    if view.authentication.aligned is not True and leads(view.message):
        yield Evidence("header:Return-Path", "<>")


CHECK = Check(
    id="null-return-path",
    stance=Stance.ACCUSING,
    sees="A mail with links, no bounce and no automatic answer, has the null return path (<>).",
    why=(
        "Only bounces and automatic answers may have it (RFC 5321 §4.5.5).  Who sends to stolen "
        "lists of addresses does not want the bounces."
    ),
    wrong_when="A few web forms and old notice systems send so.",
    look=_look,
)
