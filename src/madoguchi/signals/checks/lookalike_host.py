"""A host made to be mistaken for a known organisation's."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import lookalike_of, sends_for_others
from madoguchi.signals.brands.claims import author, claim_args, from_evidence
from madoguchi.signals.brands.leads import by_host, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    alike = lookalike_of(mailbox.domain) if mailbox else None
    if mailbox and alike and alike[1] != "brand-domain-inside":
        yield from_evidence(mailbox), claim_args(alike[0], host=mailbox.domain, how=alike[1])
    for lead in by_host(view.message):
        host = unwrapped(lead[1])
        if sends_for_others(host):
            continue
        alike = lookalike_of(host)
        if alike and alike[1] != "brand-domain-inside":
            yield link_evidence(lead), claim_args(alike[0], host=host, how=alike[1])


CHECK = Check(
    id="lookalike-host",
    stance=Stance.ACCUSING,
    sees="A link or From domain with a brand's name in it, or nearly so, that is not the brand's.",
    why="Names in addresses are what people check; a brand's pages lie under its own domain.",
    wrong_when=(
        "A fan site, a shop that sells the brand, a firm of a similar name, or a domain of the "
        "brand that the registry does not know."
    ),
    look=_look,
)
