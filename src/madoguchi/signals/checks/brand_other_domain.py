"""A known organisation's name, and an address that is not that organisation's."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail, sends_as, sends_for_others
from madoguchi.signals.brands.claims import (
    author,
    came_by_list,
    claim_args,
    claimed,
    from_brand,
    from_evidence,
)
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand = author(view), claimed(view)
    if mailbox is None or brand is None or is_freemail(mailbox.domain) or came_by_list(view):
        return
    if sends_as(brand.brand_id, mailbox.domain) or sends_for_others(mailbox.domain):
        return
    if from_brand(view) and view.authentication.aligned is not False:
        return  # a known firm that speaks of another, such as a shop of its parcel service
    yield from_evidence(mailbox), claim_args(brand.brand_id, domain=mailbox.domain)


CHECK = Check(
    id="brand-other-domain",
    stance=Stance.ACCUSING,
    sees="The mail presents itself as a brand of the registry; From is no domain of that brand.",
    why="Nobody can send from the brand's own domain and be authenticated; most do not try.",
    wrong_when=(
        "The brand sends from a domain that the registry does not know, through an agency, or an "
        "honest firm puts a partner's name first in its subject.  Silent when From is forged."
    ),
    look=_look,
)
