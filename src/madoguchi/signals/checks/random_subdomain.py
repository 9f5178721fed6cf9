"""A host name made by a machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import owners_of, sends_for_others
from madoguchi.signals.brands.claims import author
from madoguchi.signals.brands.leads import (
    by_host,
    link_evidence,
    organisation,
    same_owner,
    unwrapped,
)
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LONG = 12
"""Letters of a label from which a run without vowels or with mixed digits is no word."""
_WORD = re.compile(r"[^aeiouy0-9-]{7,}|(?:[a-z]+\d+){4,}|\d+(?:[a-z]+\d+){3,}|[0-9a-f]{24,}")


def _random(label: str) -> bool:
    if label.startswith("xn--") or len(label) < LONG:
        return False
    return _WORD.search(label) is not None


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    for lead in by_host(view.message):
        host = unwrapped(lead[1])
        if owners_of(host) or sends_for_others(host):
            continue
        if mailbox and same_owner(host, mailbox.domain) and view.authentication.aligned:
            continue
        free = [*host[: -len(organisation(host))].split("."), organisation(host).split(".")[0]]
        if any(_random(label) for label in free):
            yield link_evidence(lead), (("host", host),)


CHECK = Check(
    id="random-subdomain",
    stance=Stance.NEUTRAL,
    sees="A link whose host holds a long label of letters and digits without sense.",
    why="Scam pages get a new name for each wave, and a program makes them.",
    wrong_when="It is no accusation: content networks and click counters have such names too.",
    look=_look,
)
