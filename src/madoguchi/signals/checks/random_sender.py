"""The sender's address is a row of letters that means nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import owners_of, sends_for_others
from madoguchi.signals.brands.claims import author, came_by_list, from_evidence
from madoguchi.signals.brands.leads import organisation
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LONG = 8
"""Letters from which a label without sense is no abbreviation."""
_SENSELESS = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{6}|(?:[a-z]+[0-9]+){3}[a-z]|[0-9](?:[a-z]+[0-9]+){3}"
)


def _senseless(label: str) -> bool:
    return LONG <= len(label) <= 63 and "-" not in label and _SENSELESS.search(label) is not None


def _look(view: View) -> Iterator[Evidence]:
    mailbox = author(view)
    if mailbox is None or came_by_list(view):
        return
    domain = mailbox.domain
    if owners_of(domain) or sends_for_others(domain):
        return
    own = organisation(domain)
    labels = [*domain[: -len(own)].split("."), own.partition(".")[0]]
    if any(_senseless(label) for label in labels if not label.startswith("xn--")):
        yield from_evidence(mailbox)


CHECK = Check(
    id="random-sender",
    stance=Stance.ACCUSING,
    sees="The From domain holds a long label of letters and digits without sense.",
    why="Domains for one wave of scams are made up by a program.",
    wrong_when="An abbreviation, or a language with many consonants in a row.",
    look=_look,
)
