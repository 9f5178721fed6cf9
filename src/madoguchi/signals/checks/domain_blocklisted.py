"""A domain that a block list of the operator's choice holds."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Stance
from madoguchi.signals.check import Check
from madoguchi.signals.looked_up import Found, with_domains
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Found]:
    findings = view.looked_up
    if findings is None:
        return
    for facts, evidence in with_domains(view, findings):
        for listing in facts.listings:
            yield evidence, (("domain", facts.name), ("list", listing.list))


CHECK = Check(
    id="domain-blocklisted",
    stance=Stance.NEUTRAL,
    sees="A block list that the operator chose holds the sender's or a link's domain (RFC 5782).",
    why="Somebody else has seen spam or scams with this domain, and wrote it down.",
    wrong_when=(
        "Lists err, hold hacked and rented-out domains, and forget; what it means is for each "
        "list to say.  Only with --network and a list named."
    ),
    look=_look,
    needs_network=True,
)
