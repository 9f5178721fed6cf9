"""The dear attack: whoever knows the weights takes the heaviest words out, one passage a time."""

from __future__ import annotations

from bench.manipulation.body import Body, verdict_on
from madoguchi.model import Certainty, Verdict

MOST = 60
"""Passages after which nothing of the mail is left anyway."""


def edits_until_nothing(body: Body) -> int | None:
    """How many passages go until nothing is found; `None` when the words alone do not do it.

    Greedy: of the signals that accuse, the heaviest that rests on words, its first passage first.
    What rests on addresses, links and headers stays: it is not the words that show it.
    """
    for edits in range(MOST + 1):
        verdict = verdict_on(body)
        if verdict.certainty is Certainty.NOTHING_FOUND:
            return edits
        shorter = _shortened(body, verdict)
        if shorter is None:
            return None
        body = shorter
    return None


def _shortened(body: Body, verdict: Verdict) -> Body | None:
    for reason in verdict.reasons:
        if reason.weight <= 0:
            continue
        for evidence in reason.signal.evidence:
            if evidence.where not in ("text", "header:Subject") or not evidence.quote:
                continue
            shorter = body.without(evidence.quote)
            if shorter != body:
                return shorter
    return None
