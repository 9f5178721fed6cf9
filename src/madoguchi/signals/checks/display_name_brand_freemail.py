"""A known organisation's name on a mailbox that anybody can have."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import brand as brand_of
from madoguchi.signals.brands import is_freemail, owners_of
from madoguchi.signals.brands.claims import (
    author,
    came_by_list,
    claim_args,
    claimed,
    family,
    from_evidence,
)
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_PROVIDERS = frozenset(("telecom", "isp", "portal"))
"""Sectors whose own notices may come from the domain where their customers have mailboxes."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand = author(view), claimed(view)
    if mailbox is None or brand is None or brand.where not in ("header:From", "header:Subject"):
        return
    if not is_freemail(mailbox.domain) or came_by_list(view):
        return
    own = any(family(owner) == family(brand.brand_id) for owner in owners_of(mailbox.domain))
    if own and brand_of(brand.brand_id).sector in _PROVIDERS:
        return
    yield from_evidence(mailbox), claim_args(brand.brand_id, domain=mailbox.domain)


CHECK = Check(
    id="display-name-brand-freemail",
    stance=Stance.ACCUSING,
    sees="The sender's name or the subject presents a brand; From is a free or carrier mailbox.",
    why="Large organisations do not write to customers from mailboxes that anybody can open.",
    wrong_when=(
        "A person forwards or asks about a brand's mail, with its name first in the subject; a "
        "small shop of that name uses free mail."
    ),
    look=_look,
)
