"""Everything that a mail shows of the person, in the order in which it is told."""

from __future__ import annotations

from madoguchi.model import Message
from madoguchi.reports.exposure.exposed import SURE_TO_MATTER, Datum, Exposed
from madoguchi.reports.exposure.numbers import baits, figures
from madoguchi.reports.exposure.passwords import passwords
from madoguchi.reports.exposure.people import addresses, around, names

MOST = 5
"""Findings of one kind: a list that was copied to everybody is no list of the person's data."""


def exposed(message: Message) -> tuple[Exposed, ...]:
    """What the mail shows that its writer has: each datum once, masked, what matters most first.

    Only what the examined mail itself says; a mail around it (a forward) was written by the person.
    Never raises, whatever the mail holds.
    """
    found = [
        *passwords(message),
        *figures(message),
        *around(message),
        *names(message),
        *addresses(message),
    ]
    if any(one.datum in SURE_TO_MATTER and not one.doubtful for one in found):
        found += baits(message)
    order = list(Datum)
    kept: list[Exposed] = []
    for one in sorted(found, key=lambda each: order.index(each.datum)):
        alike = [other for other in kept if other.datum is one.datum]
        if len(alike) < MOST and all(other.masked != one.masked for other in alike):
            kept.append(one)
    return tuple(kept)
