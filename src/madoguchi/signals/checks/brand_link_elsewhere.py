"""A known organisation's name, and not one link to that organisation."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_own_domain, sends_as, sends_for_others
from madoguchi.signals.brands.claims import author, claim_args, claimed, from_brand
from madoguchi.signals.brands.leads import by_host, destination, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

HOSTS_QUOTED = 3
"""Hosts given as evidence: enough to show, few enough to read."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    brand = claimed(view)
    if brand is None:
        return
    mailbox, aligned = author(view), view.authentication.aligned
    if mailbox and aligned and sends_as(brand.brand_id, mailbox.domain):
        return  # the brand itself, counting clicks on a host that nobody has listed
    if (
        from_brand(view)
        and aligned is not False
        and not sends_as(brand.brand_id, mailbox.domain if mailbox else "")
    ):
        return  # another known firm that speaks of it
    found = tuple(by_host(view.message))
    for _, link in found:
        hosts = (link.host, destination(link))
        if any(is_own_domain(brand.brand_id, host) or sends_for_others(host) for host in hosts):
            return
    for lead in found[:HOSTS_QUOTED]:
        yield link_evidence(lead), claim_args(brand.brand_id, host=unwrapped(lead[1]))


CHECK = Check(
    id="brand-link-elsewhere",
    stance=Stance.ACCUSING,
    sees="The mail presents itself as a brand; it has links, none of them to the brand's domains.",
    why="The link is what the sender wants touched; an honest brand leads to its own pages.",
    wrong_when=(
        "The brand counts clicks on a domain that nobody has listed, or uses a survey service.  "
        "Silent when a scam mixes in real links of the brand, as many do."
    ),
    look=_look,
)
