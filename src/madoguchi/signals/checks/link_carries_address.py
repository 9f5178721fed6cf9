"""The page to be opened already knows whose mailbox it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import sends_for_others
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import leads, link_evidence, same_owner, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

RECIPIENTS = 3
URL_LIMIT = 2_000
_LEAVES = re.compile(
    r"unsub|opt-?out|remove|preferenc|subscri|profile|list-?manage|haishin|kaijo|teishi|taikai"
    r"|abmeld|desinscr|descadastr|cancelar|baja|配信|解除|停止|退会",
    re.IGNORECASE,
)
"""A link to leave a list has to name the address (RFC 8058)."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    if mailbox is None or came_by_list(view):
        return
    wanted = [to.addr_spec.lower() for to in view.message.to[:RECIPIENTS] if to.domain]
    for lead in leads(view.message):
        link, host = lead[1], unwrapped(lead[1])
        if "@" not in link.url and "%40" not in link.url:
            continue
        url = unquote(link.url[:URL_LIMIT]).lower()
        if not any(address in url for address in wanted):
            continue
        if same_owner(host, mailbox.domain) or sends_for_others(host):
            continue
        if not _LEAVES.search(url) and not _LEAVES.search(link.shown):
            yield link_evidence(lead), (("host", host),)
            return


CHECK = Check(
    id="link-carries-address",
    stance=Stance.NEUTRAL,
    sees=(
        "A link to a stranger's site holds the recipient's mail address, and it is no link to "
        "leave a list."
    ),
    why="A false log-in page fills in the address, so that only the password is left to type.",
    wrong_when=(
        "It is no accusation: the click counters of newsletters do it too, and agencies that run "
        "a survey or an account page for somebody."
    ),
    look=_look,
)
