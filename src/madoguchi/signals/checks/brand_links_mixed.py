"""Links to a brand's real pages, and one for the person to act on that leads elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_own_domain, sends_as, sends_for_others
from madoguchi.signals.brands.claims import author, claim_args, claimed
from madoguchi.signals.brands.leads import by_host, destination, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    brand = claimed(view)
    if brand is None:
        return
    mailbox = author(view)
    if mailbox and view.authentication.aligned and sends_as(brand.brand_id, mailbox.domain):
        return
    own, other = False, []
    for lead in by_host(view.message):
        host, end = lead[1].host, destination(lead[1])
        if is_own_domain(brand.brand_id, host) or is_own_domain(brand.brand_id, end):
            own = True
        elif not sends_for_others(host):
            other.append(lead)
    if own and other:
        lead = other[0]
        yield link_evidence(lead), claim_args(brand.brand_id, host=unwrapped(lead[1]))


CHECK = Check(
    id="brand-links-mixed",
    stance=Stance.NEUTRAL,
    sees="The mail presents itself as a brand; some links are the brand's and some are not.",
    why="Scams copy a real mail whole and change the one link that matters.",
    wrong_when="It is no accusation: real newsletters link to shops, maps and social networks too.",
    look=_look,
)
