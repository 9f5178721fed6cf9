"""A known organisation whose pages are supposed to stand on a free service."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import sends_as, user_content_domain
from madoguchi.signals.brands.claims import author, claim_args, claimed, from_brand
from madoguchi.signals.brands.leads import by_host, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    brand, mailbox = claimed(view), author(view)
    if brand is None:
        return
    confirmed = view.authentication.aligned is True
    if confirmed and mailbox and (sends_as(brand.brand_id, mailbox.domain) or from_brand(view)):
        return
    for lead in by_host(view.message):
        service = user_content_domain(unwrapped(lead[1]))
        if service:
            yield link_evidence(lead), claim_args(brand.brand_id, service=service)


CHECK = Check(
    id="brand-on-free-hosting",
    stance=Stance.ACCUSING,
    sees="The mail presents itself as a brand, unconfirmed, and links to a free hosting service.",
    why="Large organisations have sites of their own.",
    wrong_when="Somebody sends a form or a document about that brand; a survey by an agency.",
    look=_look,
)
