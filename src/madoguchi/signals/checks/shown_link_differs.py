"""A link that shows one address and opens another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.mail.links import organisational_domain
from madoguchi.mail.links.domains import is_top_level
from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_rewriter, sends_for_others
from madoguchi.signals.brands.claims import author
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.leads import destination, leads, link_evidence, same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

SHOWN_LIMIT = 500
_SHOWN_HOST = re.compile(
    # The whole text of the link is an address: with a scheme, or a bare host (and its path).
    r"[\s<(（「【\[]{0,3}(?:https?\s?:\s?//)?((?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24})"
    r"(?::\d{1,5})?(?:[/?#]\S{0,400})?[\s>)）」】\]。、.]{0,3}"
)


_FILE_ENDINGS = frozenset(
    ("py", "md", "zip", "sh", "rs", "mov", "pl", "so", "cc", "in", "ps", "mo")
)
"""Endings of files that are top-level domains too."""


def _is_site(host: str, shown: str) -> bool:
    ending = host.rpartition(".")[2]
    if not host or not is_top_level(ending) or not organisational_domain(host):
        return False
    return ending not in _FILE_ENDINGS or host.startswith("www.") or "/" in fold_plain(shown)


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, aligned = author(view), view.authentication.aligned
    for lead in leads(view.message):
        link = lead[1]
        if not link.shown or ("." not in link.shown and "．" not in link.shown):
            continue
        match = _SHOWN_HOST.fullmatch(fold_plain(link.shown[:SHOWN_LIMIT].strip()))
        shown = match.group(1) if match else ""
        if not _is_site(shown, link.shown):
            continue
        if same_owner(shown, link.host) or same_owner(shown, destination(link)):
            continue
        if is_rewriter(link.host) or sends_for_others(link.host):
            continue
        # Its own click counter: the confirmed sender's host in between.
        if mailbox and aligned and same_owner(link.host, mailbox.domain):
            continue
        yield link_evidence(lead, f"{shown} → {link.host}"), (("shown", shown), ("host", link.host))


CHECK = Check(
    id="shown-link-differs",
    stance=Stance.ACCUSING,
    sees="The text of a link is an address of another organisation than the one it opens.",
    why="The person decides by what they see; there is little honest reason to show another host.",
    wrong_when=(
        "A newsletter service counts clicks on a host that nobody has listed, or a security "
        "product that is not known rewrites links."
    ),
    look=_look,
)
