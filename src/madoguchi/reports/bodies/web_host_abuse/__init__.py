"""Whoever's machines the scam's page stands on, or who registered its domain, in ARF.

Of several pages the first one counts for which somebody to turn to is known; the others stand in
the same report (`Reported-URI`, RFC 5965 §3.2).
"""

from __future__ import annotations

from madoguchi.reports.abuse import Accused, complaint, facts_of, found
from madoguchi.reports.case import Case, Material
from madoguchi.reports.draft import Destination, Draft, Group
from madoguchi.reports.pages import addresses_of, host_of, live_addresses


def _accused(case: Case, pages: tuple[str, ...]) -> Accused:
    hosts = dict.fromkeys(filter(None, map(host_of, pages)))
    every = [
        found(case, host, (host,), "hosts", facts_of(case, host), __package__) for host in hosts
    ]
    known = (one for one in every if one.contact is not None)
    return next(known, every[0] if every else Accused("", None))


def _fits(case: Case) -> bool:
    return _accused(case, addresses_of(case)).contact is not None


def _draft(material: Material) -> Draft:
    accused = _accused(material.case, live_addresses(material))
    return complaint(material, accused, id=DESTINATION.id, package=__package__)


DESTINATION = Destination(
    id="web-host-abuse",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    order=61,
)
