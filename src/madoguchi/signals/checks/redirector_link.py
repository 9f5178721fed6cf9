"""A link that borrows a well-known site to send the person somewhere else."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_rewriter, owners_of, sends_for_others
from madoguchi.signals.brands.claims import author
from madoguchi.signals.brands.leads import leads, link_evidence, same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, aligned = author(view), view.authentication.aligned
    for lead in leads(view.message):
        link = lead[1]
        end = link.target_host
        if not link.target or not end or is_rewriter(link.host) or sends_for_others(link.host):
            continue
        if not owners_of(link.host) or same_owner(link.host, end):
            continue
        its_own = mailbox is not None and (
            same_owner(end, mailbox.domain) or same_owner(link.host, mailbox.domain)
        )
        if its_own and aligned is not False:
            continue
        yield link_evidence(lead), (("host", link.host), ("target", end))


CHECK = Check(
    id="redirector-link",
    stance=Stance.ACCUSING,
    sees="A link on a known site that forwards to another organisation (open redirect).",
    why="The well-known name passes the eye and the filter; the page that opens is another.",
    wrong_when="Links copied out of a search result, an advertisement or a social network.",
    look=_look,
)
