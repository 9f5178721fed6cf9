"""What a mail wants of its reader, in closed words: read off its signals, accusing or neutral."""

from __future__ import annotations

from collections.abc import Set

from madoguchi.model import PAYMENT_ROUTES, Want
from madoguchi.triage.rules import rules

FILE = "wants.toml"


def wants(seen: Set[str], *, has_link: bool) -> tuple[Want, ...]:
    """What is wanted, in the order of `Want`; `seen` are the ids of the signals.

    Honest mail wants things too (a bill wants to be paid), so none of this accuses.
    """
    found = {Want(rule.name) for rule in rules(FILE) if rule.holds(seen, has_link=has_link)}
    if not found.isdisjoint(PAYMENT_ROUTES):
        found.add(Want.PAYMENT)
    return tuple(want for want in Want if want in found)
