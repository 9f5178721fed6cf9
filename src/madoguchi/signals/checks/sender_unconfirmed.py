"""The receiver looked, and nothing vouches for the From domain."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Result, Stance
from madoguchi.signals.brands.claims import author, came_by_list, from_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_FAILED = Result.FAIL


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    found, mailbox = view.authentication, author(view)
    if mailbox is None or found.aligned is not False or came_by_list(view):
        return
    if _FAILED in (found.spf, found.dkim, found.dmarc):
        return  # that is `authentication-failed`
    yield from_evidence(mailbox), (("sender", mailbox.addr_spec),)


CHECK = Check(
    id="sender-unconfirmed",
    stance=Stance.NEUTRAL,
    sees=(
        "The receiver wrote down its results, none failed, and neither SPF nor DKIM passed for "
        "the From domain's organisation."
    ),
    why="Large senders publish SPF and sign; a forger can do neither for another's domain.",
    wrong_when="It is no accusation: many small senders publish nothing, and forwarding breaks it.",
    look=_look,
)
