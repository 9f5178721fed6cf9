"""HONEST: a known organisation's own domain, confirmed at receipt, and links that stay there."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import (
    brand,
    is_own_domain,
    is_user_content,
    owners_of,
    sends_as,
    sends_for_others,
)
from madoguchi.signals.brands.claims import (
    author,
    claim_args,
    claimed,
    family,
    from_brand,
    from_evidence,
)
from madoguchi.signals.brands.leads import by_host, same_owner, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_PUBLIC_SECTORS = frozenset(("social", "tech", "streaming"))


def _harmless(host: str) -> bool:
    """Social networks and app stores, to which every firm's footer links."""
    return any(brand(owner).sector in _PUBLIC_SECTORS for owner in owners_of(host))


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand_id = author(view), from_brand(view)
    if mailbox is None or not brand_id or view.authentication.aligned is not True:
        return
    claim = claimed(view)
    if claim and claim.where == "header:From" and family(claim.brand_id) != family(brand_id):
        return
    if not sends_as(brand_id, mailbox.domain):
        return
    for _, link in by_host(view.message):
        host = unwrapped(link)
        own = is_own_domain(brand_id, host) or same_owner(host, mailbox.domain)
        if is_user_content(host) or not (own or sends_for_others(host) or _harmless(host)):
            return
    yield from_evidence(mailbox), claim_args(brand_id, domain=mailbox.domain)


CHECK = Check(
    id="authenticated-brand",
    stance=Stance.HONEST,
    sees=(
        "From is a brand's own domain, confirmed at receipt, and all links stay with it, its "
        "delivery service, social networks and app stores."
    ),
    why="A forger can have the name or the address, but not the brand's signature and its pages.",
    wrong_when=(
        "The brand's own service carries a stranger's words (invoices, shared documents), or its "
        "systems were broken into.  Silent on most honest mail: routes are lost, partners linked."
    ),
    look=_look,
)
