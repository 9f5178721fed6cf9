"""A domain that is not there, now."""

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
        if facts.exists is False:
            yield evidence, (("domain", facts.name),)


CHECK = Check(
    id="domain-missing",
    stance=Stance.NEUTRAL,
    sees="The DNS says that the sender's or a link's domain does not exist (RFC 8020).",
    why="A sender without a domain cannot be answered; domains of scams are taken away.",
    wrong_when=(
        "It is no accusation: of an old mail, honest domains have lapsed too, and the name may "
        "have a slip of the pen.  Only with --network."
    ),
    look=_look,
    needs_network=True,
)
