"""What was found in a mail, as it travels from page to page.

A question page needs only this much of the mail: reading a picture again for every question would
take seconds, and a mail that is too large for the page does not travel at all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from madoguchi.desk.consultation import NO_MAIL
from madoguchi.guidance import in_use
from madoguchi.model import Certainty, Evidence, Kind, Signal, Stance, Verdict

LONGEST = 2000
"""Characters; what a page of ours packs takes some hundred."""


@dataclass(frozen=True, slots=True)
class Found:
    """The verdict, and those signals that a question or a step turns on."""

    verdict: Verdict = NO_MAIL
    signals: tuple[Signal, ...] = ()

    def packed(self) -> str:
        """As the value of a field."""
        facts = in_use().adviser().pack.facts.values()
        telling = {signal for fact in facts for signal in fact.signals}
        held = {one.id for one in self.signals} | {r.signal.id for r in self.verdict.reasons}
        return json.dumps(
            {
                "kind": self.verdict.kind,
                "certainty": self.verdict.certainty,
                "brand": self.verdict.brand,
                "signals": sorted(held & telling),
            }
        )


def unpacked(packed: str) -> Found | None:
    """What travelled; `None` when nothing did, or when it came back changed.

    Anybody may change it, and so change the answer to nobody but themselves.
    """
    if not packed or len(packed) > LONGEST:
        return None
    try:
        read = json.loads(packed)
        brand, ids = read["brand"], read["signals"]
        kind, certainty = Kind(read["kind"]), Certainty(read["certainty"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(ids, list) or not (brand is None or isinstance(brand, str)):
        return None
    verdict = Verdict(kind, certainty, NO_MAIL.probability, brand=brand)
    return Found(verdict, tuple(_signal(name) for name in ids if isinstance(name, str)))


def _signal(name: str) -> Signal:
    return Signal(name, Stance.ACCUSING, (Evidence("text", ""),))
