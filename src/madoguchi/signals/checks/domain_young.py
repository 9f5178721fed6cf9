"""A domain that was registered shortly before the mail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from madoguchi.model import Stance
from madoguchi.signals.check import Check
from madoguchi.signals.looked_up import Found, with_domains
from madoguchi.signals.view import View

YOUNG = timedelta(days=30)
"""What filters commonly call "newly registered".  Scams use most of their domains within days of
the registration; a shop that opens seldom writes to strangers in its first month."""
SLACK = timedelta(days=2)
"""Clocks, time zones, and registries that tell the day only."""


def _look(view: View) -> Iterator[Found]:
    findings = view.looked_up
    if findings is None or findings.came is None:
        return
    for facts, evidence in with_domains(view, findings):
        if facts.registered is None:
            continue
        age = findings.came - facts.registered
        # Registered after the mail: it has changed hands, and says nothing of who had it then.
        if -SLACK <= age < YOUNG:
            days = str(max(0, age.days))
            yield evidence, (("domain", facts.name), ("days", days))


CHECK = Check(
    id="domain-young",
    stance=Stance.NEUTRAL,
    sees="The sender's or a link's domain was registered within 30 days before the mail.",
    why="Scams come from domains that are bought for one wave and given up after it.",
    wrong_when=(
        "New shops, events and campaigns have young domains too.  Only with --network; silent for "
        ".jp, whose registry has no RDAP, and for hacked sites, which are old."
    ),
    look=_look,
    needs_network=True,
)
