"""A brand's own address in From, and the receiver found that somebody else sent it."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import author, claim_args, from_brand, from_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand_id = author(view), from_brand(view)
    if mailbox is None or not brand_id or view.authentication.aligned is not False:
        return
    sent_by = view.authentication.rfc5321_mailfrom_domain
    yield from_evidence(mailbox), claim_args(brand_id, domain=mailbox.domain, sent_by=sent_by)


CHECK = Check(
    id="brand-domain-unaligned",
    stance=Stance.ACCUSING,
    sees="From is a brand's own domain; no SPF or DKIM pass belongs to that organisation.",
    why="Brands sign what they send (RFC 9989 alignment); a third of Japanese scams forge them.",
    wrong_when=(
        "An honest mail was forwarded by a server that breaks signatures, or the brand uses a "
        "service that it has not authorised yet.  Silent when nobody wrote down what was checked."
    ),
    look=_look,
)
