"""HONEST: everything to click belongs to the confirmed sender."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail, is_user_content, lookalike_of
from madoguchi.signals.brands.claims import author, from_evidence
from madoguchi.signals.brands.leads import by_host, same_owner, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Evidence]:
    mailbox = author(view)
    if mailbox is None or view.authentication.aligned is not True or is_freemail(mailbox.domain):
        return
    if lookalike_of(mailbox.domain):
        return
    hosts = [unwrapped(link) for _, link in by_host(view.message)]
    if hosts and all(same_owner(h, mailbox.domain) and not is_user_content(h) for h in hosts):
        yield from_evidence(mailbox)


CHECK = Check(
    id="links-stay-with-sender",
    stance=Stance.HONEST,
    sees="The From domain was confirmed at receipt, and every link stays in its organisation.",
    why="Whoever hides behind another's name must lead away from it.",
    wrong_when=(
        "A scammer uses a domain of their own for sender and page alike, which is common; so it "
        "weighs little unless the domain is one that the person knows."
    ),
    look=_look,
)
