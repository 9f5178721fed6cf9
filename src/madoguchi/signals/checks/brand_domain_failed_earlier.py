"""A server on the way noted that the brand's own domain had not sent this."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.auth import parse_received_spf, parse_results
from madoguchi.model import Evidence, Result, Stance
from madoguchi.signals.brands.claims import author, claim_args, from_brand
from madoguchi.signals.brands.leads import same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

FIELDS = 20
"""Fields of each kind that are read: a route has a handful."""
_FAILED = frozenset((Result.FAIL, Result.SOFTFAIL))


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, brand_id = author(view), from_brand(view)
    if mailbox is None or not brand_id or view.authentication.aligned is not None:
        return
    args = claim_args(brand_id, domain=mailbox.domain)
    for entry in view.message.all_headers("Received-SPF")[:FIELDS]:
        spf = parse_received_spf(entry.raw)
        if spf.result in _FAILED and same_owner(spf.mailfrom_domain, mailbox.domain):
            yield Evidence("header:Received-SPF", entry.value[:200]), args
            return
    for entry in view.message.all_headers("Authentication-Results")[:FIELDS]:
        for found in parse_results(entry.raw).results:
            failed = found.method == "dmarc" and found.result is Result.FAIL
            if failed and same_owner(found.get("header.from") or mailbox.domain, mailbox.domain):
                yield Evidence("header:Authentication-Results", entry.value[:200]), args
                return


CHECK = Check(
    id="brand-domain-failed-earlier",
    stance=Stance.ACCUSING,
    sees=(
        "From is a brand's domain, nothing trusted is known, and a field of an earlier server says "
        "SPF fail or softfail for that domain, or DMARC fail."
    ),
    why="Fields below the trusted hop may be forged, but nobody forges evidence against himself.",
    wrong_when=(
        "An honest mail was forwarded from one mailbox to another: the second server sees the "
        "first one's address and notes a failure."
    ),
    look=_look,
)
