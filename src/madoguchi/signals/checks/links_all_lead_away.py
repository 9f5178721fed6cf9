"""Every button leads to one and the same stranger."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail, owners_of, sends_for_others
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import (
    hides_where,
    leads,
    link_evidence,
    organisation,
    same_owner,
    unwrapped,
)
from madoguchi.signals.check import Check
from madoguchi.signals.envelope import return_path_domain
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    if mailbox is None or is_freemail(mailbox.domain) or came_by_list(view):
        return
    found = leads(view.message)
    hosts = {unwrapped(link) for _, link in found}
    if len({organisation(host) for host in hosts}) != 1:
        return
    known = (mailbox.domain, *view.authentication.dkim_domains, return_path_domain(view))
    for host in hosts:
        if owners_of(host) or sends_for_others(host):
            return
        if any(domain and same_owner(host, domain) for domain in known):
            return  # the sender, or the delivery service that counts clicks for it
    for lead in found:
        if hides_where(lead[1]):
            host = unwrapped(lead[1])
            yield link_evidence(lead), (("host", host), ("sender", mailbox.addr_spec))
            return


CHECK = Check(
    id="links-all-lead-away",
    stance=Stance.ACCUSING,
    sees=(
        "All links lead to one organisation that is neither From's, nor the envelope's or a "
        "signature's, nor known; at least one does not show where it leads."
    ),
    why="A firm's mail leads to the firm; whoever borrows an address must lead to another page.",
    wrong_when=(
        "A firm whose site and mail have different names, or a click counter that the registry "
        "does not know.  Silent when a scam links the real brand beside its own page."
    ),
    look=_look,
)
