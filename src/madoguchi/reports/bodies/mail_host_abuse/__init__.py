"""Whoever carried the mail: the abuse desk of the network that it was sent from, in ARF.

The form is RFC 5965, its use outside a feedback loop RFC 6650.  Which hoster it was, only names
tell that the sender cannot make up: what the receiver found in the DNS for the address that handed
the mail over, and domains whose DKIM signature passed (RFC 6376).
"""

from __future__ import annotations

from madoguchi.auth import trusted_zone
from madoguchi.auth.client import relay_name_of, relay_of
from madoguchi.model import Certainty, Kind
from madoguchi.reports.abuse import Accused, complaint, found
from madoguchi.reports.case import Case, Material
from madoguchi.reports.draft import Destination, Draft, Group


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    unwanted = verdict.certainty is Certainty.SCAM or verdict.kind is Kind.UNWANTED_AD
    return unwanted and _accused(case).contact is not None


def _accused(case: Case) -> Accused:
    zone = trusted_zone(case.answer.message.headers)
    relay = relay_of(zone)
    # Without the address nothing ties a name to this mail's way.
    names = (relay_name_of(zone), *case.answer.authentication.dkim_domains) if relay else ()
    return found(case, relay, names, "sends", None, __package__)


def _draft(material: Material) -> Draft:
    return complaint(material, _accused(material.case), id=DESTINATION.id, package=__package__)


DESTINATION = Destination(
    id="mail-host-abuse",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    order=60,
)
