"""Answers would go to another organisation than the sender's."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    if mailbox is None or came_by_list(view):
        return
    for reply in view.message.reply_to[:5]:
        if not reply.domain or is_freemail(reply.domain):
            continue
        if not same_owner(reply.domain, mailbox.domain):
            evidence = Evidence("header:Reply-To", reply.addr_spec[:200])
            yield evidence, (("sender", mailbox.addr_spec), ("reply", reply.addr_spec))


CHECK = Check(
    id="reply-to-elsewhere",
    stance=Stance.NEUTRAL,
    sees="Reply-To is at another organisation's domain than From, and not a free mailbox.",
    why="A forged sender needs another address for answers.",
    wrong_when="It is no accusation: help desks, shops and newsletter services do it every day.",
    look=_look,
)
