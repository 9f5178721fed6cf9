"""The dear attack: whoever knows the weights takes the heaviest words out, one passage a time."""

from __future__ import annotations

import re

from bench.manipulation.body import Body, verdict_on
from madoguchi.model import Certainty, Verdict

MOST = 60
"""Passages after which nothing of the mail is left anyway."""
_TRIED = 24
"""Sentences tried at each step, when only the wording as a whole still accuses."""
_SENTENCE = re.compile(r"[^。！？!?\n]{2,}[。！？!?]?")


def edits_until_nothing(body: Body) -> int | None:
    """How many passages go until nothing is found; `None` when the words alone do not do it.

    Greedy: of the signals that accuse, the heaviest that rests on words, its first passage first;
    when none is left, the sentence without which the mail looks least like a scam.
    What rests on addresses, links and headers stays: it is not the words that show it.
    """
    for edits in range(MOST + 1):
        verdict = verdict_on(body)
        if verdict.certainty is Certainty.NOTHING_FOUND:
            return edits
        shorter = _shortened(body, verdict) or _without_a_sentence(body, verdict)
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


def _without_a_sentence(body: Body, verdict: Verdict) -> Body | None:
    sentences = dict.fromkeys(_SENTENCE.findall(f"{body.subject}\n{body.text}"))
    tried = [body.without(sentence) for sentence in list(sentences)[:_TRIED]]
    said = [(verdict_on(one).probability, number) for number, one in enumerate(tried)]
    least, number = min(said, default=(1.0, 0))
    return tried[number] if least < verdict.probability else None
