"""A brand's own address in From, and nothing that shows who really sent it."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import author, claim_args, from_brand, from_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand_id = author(view), from_brand(view)
    if mailbox is None or not brand_id or view.authentication.aligned is not None:
        return
    yield from_evidence(mailbox), claim_args(brand_id, domain=mailbox.domain)


CHECK = Check(
    id="brand-domain-unproven",
    stance=Stance.NEUTRAL,
    sees="From is a registry brand's own domain; no trusted receiver wrote down what it checked.",
    why="The address proves nothing alone: it is as easily typed as a return address on a letter.",
    wrong_when=(
        "It is no accusation: saved, forwarded and pasted mails lose what the receiver wrote.  "
        "Silent when something trusted was found."
    ),
    look=_look,
)
