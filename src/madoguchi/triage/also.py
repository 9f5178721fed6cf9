"""Which further kinds a mail is: one mail may threaten, bill and lead to a false page at once."""

from __future__ import annotations

from collections.abc import Sequence, Set

from madoguchi.model import SCAM_KINDS, Certainty, Kind
from madoguchi.triage.rules import rules

FILE = "kinds.toml"
ALSO_FROM = 0.25
"""Share of a kind from which the model's word is enough, in a mail that is called a scam."""


def also(
    kind: Kind,
    certainty: Certainty,
    kinds: Sequence[tuple[Kind, float]],
    seen: Set[str],
    *,
    has_link: bool,
) -> tuple[Kind, ...]:
    """Kinds beside `kind`, likeliest first; `seen` are the ids of the signals.

    Shares that are close together mean "both" where something is certain, and "one or the other"
    where nothing is: an `unclear` mail gets only what signals prove.
    """
    if certainty is Certainty.NOTHING_FOUND:
        return ()
    proven = {Kind(rule.name) for rule in rules(FILE) if rule.holds(seen, has_link=has_link)}
    certain = certainty is Certainty.SCAM
    further = (
        other
        for other, share in kinds
        if other in SCAM_KINDS and (other in proven or (certain and share >= ALSO_FROM))
    )
    return tuple(other for other in further if other is not kind)
