"""The mail seems to come from the person's own address."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import author, from_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Evidence]:
    mailbox = author(view)
    if mailbox is None or view.authentication.aligned is True:
        return
    to = view.message.to
    if len(to) == 1 and to[0].addr_spec.lower() == mailbox.addr_spec.lower():
        yield from_evidence(mailbox)


CHECK = Check(
    id="from-equals-to",
    stance=Stance.NEUTRAL,
    sees="From and the only recipient are the same address, and the receiver did not confirm it.",
    why="Extortion mails do it to prove that they have taken over the account; it is only forged.",
    wrong_when="People write notes to themselves; senders of blind copies address themselves.",
    look=_look,
)
