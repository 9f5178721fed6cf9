"""What is held of a signal before any mail shows it.

Old collections do not hold what next year's scams show (a failed DMARC, a page on free hosting):
without a prior, a signal that nothing spoke of weighs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.model import Stance
from madoguchi.signals.check import Check
from madoguchi.signals.families import family_of

ASKED_AND_PRESSED = frozenset({"asked", "pressure"})
"""Families of signals that honest notices show too: a bank does ask its customers to confirm, and
does name a last day.  Who sent it, where links lead, what is hidden, promised or threatened is
what they do not have in common with a scam."""


@dataclass(frozen=True, slots=True)
class Prior:
    """Weights in log-odds that signals are drawn towards, and how firmly."""

    accusing: float
    asking: float
    """Of accusing signals of the families `ASKED_AND_PRESSED`."""
    honest: float
    strength: float

    def of(self, check: Check) -> float:
        """The weight that the check's signal is drawn towards; nothing where it may lean."""
        if check.stance is Stance.NEUTRAL:
            return 0.0
        if check.stance is Stance.HONEST:
            return self.honest
        return self.asking if family_of(check.id) in ASKED_AND_PRESSED else self.accusing


PRIOR = Prior(accusing=2.0, asking=0.8, honest=-0.8, strength=30.0)
"""Chosen from some twenty by the loss on collections and generated families left out (0.281, with
one value of 1.2 for all that accuses 0.308): docs/train.md."""
