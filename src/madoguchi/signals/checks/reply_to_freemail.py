"""Answers would go to a free mailbox that is not the sender's."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    if mailbox is None or came_by_list(view):
        return
    for reply in view.message.reply_to[:5]:
        if reply.addr_spec.lower() == mailbox.addr_spec.lower() or not reply.domain:
            continue
        # The same person's other free mailbox is common; another name at another domain is not.
        same_name = reply.addr_spec.split("@")[0].lower() == mailbox.addr_spec.split("@")[0].lower()
        if is_freemail(reply.domain) and reply.domain != mailbox.domain and not same_name:
            evidence = Evidence("header:Reply-To", reply.addr_spec[:200])
            yield evidence, (("sender", mailbox.addr_spec), ("reply", reply.addr_spec))


CHECK = Check(
    id="reply-to-freemail",
    stance=Stance.ACCUSING,
    sees="Reply-To is a free mailbox at another domain and with another name than From.",
    why="A forged sender cannot read answers: they are led to a mailbox the scammer opened.",
    wrong_when=(
        "A volunteer or a small firm sends through a service and reads answers in private mail.  "
        "Silent when the free mailbox is named only in the text."
    ),
    look=_look,
)
