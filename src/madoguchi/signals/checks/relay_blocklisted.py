"""The computer that handed the mail over stands on a block list of the operator's choice."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.looked_up import Found
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Found]:
    findings = view.looked_up
    if findings is None:
        return
    for listing in findings.relay_listings:
        evidence = Evidence("header:Received", findings.relay)
        yield evidence, (("address", findings.relay), ("list", listing.list))


CHECK = Check(
    id="relay-blocklisted",
    stance=Stance.NEUTRAL,
    sees="A block list that the operator chose holds the address that handed the mail over.",
    why="Somebody else has seen spam from this computer, and wrote it down.",
    wrong_when=(
        "Many senders share one computer, and addresses change hands: it is about now, and not "
        "about the day of the mail.  Only with --network and a list named."
    ),
    look=_look,
    needs_network=True,
)
