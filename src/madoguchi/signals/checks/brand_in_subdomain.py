"""A brand's whole domain in front of somebody else's."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import lookalike_of, sends_for_others
from madoguchi.signals.brands.claims import author, claim_args, from_evidence
from madoguchi.signals.brands.leads import by_host, link_evidence, organisation, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    alike = lookalike_of(mailbox.domain) if mailbox else None
    if mailbox and alike and alike[1] == "brand-domain-inside":
        real = organisation(mailbox.domain)
        yield from_evidence(mailbox), claim_args(alike[0], host=mailbox.domain, real=real)
    for lead in by_host(view.message):
        host = unwrapped(lead[1])
        alike = lookalike_of(host)
        if alike and alike[1] == "brand-domain-inside" and not sends_for_others(host):
            yield link_evidence(lead), claim_args(alike[0], host=host, real=organisation(host))


CHECK = Check(
    id="brand-in-subdomain",
    stance=Stance.ACCUSING,
    sees="A host that begins with a brand's domain and ends in another organisation's.",
    why="A telephone shows the beginning of an address; whose it is stands at its end.",
    wrong_when="Translation, archive and tracking services name the site they stand for this way.",
    look=_look,
)
