"""From signals and wording to a verdict: which kind, how sure, and the reasons by weight."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from madoguchi.model import (
    CALIBRATED_FOR,
    SCAM_KINDS,
    Authentication,
    Certainty,
    Kind,
    Message,
    Missing,
    Reason,
    Result,
    Signal,
    Stance,
    Verdict,
)
from madoguchi.triage.also import also
from madoguchi.triage.forms import form_group
from madoguchi.triage.model import Model, Scale, shipped
from madoguchi.triage.settles import settles
from madoguchi.triage.wants import wants
from madoguchi.triage.wording import ngrams, plain_wording

THIN_TEXT = 20
"""Readable characters below which there is nothing to judge the wording by."""
SKIMMED = 2000
"""Characters in which readable ones are looked for: a longer void shows nothing either."""
LOUD = 0.3
"""Log-odds from which an accusing signal counts as evidence of its own."""


def judge(
    message: Message,
    authentication: Authentication,
    signals: Sequence[Signal],
    model: Model | None = None,
    *,
    base_rate: float = CALIBRATED_FOR,
) -> Verdict:
    """The verdict for one mail.

    It abstains (`unclear`) where evidence is thin or contradicts itself, and it never says that
    a mail is safe.  `model` is the shipped one unless another is given.  `base_rate` is the share
    of scams among what is handed over, between 0 and 1: it moves the probability and nothing else.
    """
    model = model or shipped()
    scale = model.scale(form_group(message))
    buckets, values = ngrams(plain_wording(message), model.bits)
    wording = _wording_weight(model, float(model.wording[buckets] @ values))
    reasons = _reasons(model, signals, scale.slope)
    score = model.bias + wording + sum(model.signals.get(signal.id, 0.0) for signal in signals)
    probability = _probability(scale.slope * score + scale.shift + _prior_shift(base_rate))
    kinds = _kinds(model, buckets, values, signals)
    missing = _missing(message, authentication)
    certainty = _certainty(scale, probability, reasons, missing)
    kind = _kind(certainty, kinds)
    brand = _brand(signals)
    seen = {signal.id for signal in signals}
    has_link = any(link.host for link in message.links)
    unclear = certainty is Certainty.UNCLEAR
    return Verdict(
        kind=kind,
        certainty=certainty,
        probability=probability,
        kinds=kinds,
        brand=brand,
        reasons=reasons,
        missing=missing,
        wording_weight=scale.slope * wording,
        also=also(kind, certainty, kinds, seen, has_link=has_link),
        wants=wants(seen, has_link=has_link),
        settles=settles(message, missing, seen, brand) if unclear else (),
        base_rate=base_rate,
    )


def _probability(log_odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, log_odds))))


def _prior_shift(base_rate: float) -> float:
    """Evidence stays what it is; only the odds that it is weighed against are others (Bayes)."""
    return math.log(base_rate / (1.0 - base_rate))


def _wording_weight(model: Model, score: float) -> float:
    return model.wording_scale * math.tanh((score + model.wording_bias) / model.wording_reach)


def _reasons(model: Model, signals: Sequence[Signal], slope: float) -> tuple[Reason, ...]:
    weighed = (Reason(s, slope * model.signals.get(s.id, 0.0)) for s in signals)
    return tuple(sorted(weighed, key=lambda reason: (-abs(reason.weight), reason.signal.id)))


def _kinds(
    model: Model,
    buckets: np.typing.NDArray[np.intp],
    values: np.typing.NDArray[np.float32],
    signals: Sequence[Signal],
) -> tuple[tuple[Kind, float], ...]:
    scores = model.kind_bias + values @ np.take(model.kind_wording, buckets, axis=0)
    for signal in signals:
        moved = model.kind_signals.get(signal.id)
        if moved is not None:
            scores = scores + moved
    shares = np.exp(scores - scores.max())
    shares = shares / shares.sum()
    pairs = zip(model.kinds, shares.tolist(), strict=True)
    return tuple(sorted(pairs, key=lambda pair: -pair[1]))


def _certainty(
    scale: Scale, probability: float, reasons: Sequence[Reason], missing: Sequence[Missing]
) -> Certainty:
    """Called a scam only on evidence that can be shown; called nothing only with words to read."""
    evidence = any(r.signal.stance is Stance.ACCUSING and r.weight >= LOUD for r in reasons)
    if probability >= scale.scam_from and evidence:
        return Certainty.SCAM
    below = scale.nothing_below if evidence else scale.quiet_below
    if probability < below and Missing.TEXT not in missing:
        return Certainty.NOTHING_FOUND
    return Certainty.UNCLEAR


def _kind(certainty: Certainty, kinds: Sequence[tuple[Kind, float]]) -> Kind:
    """The likeliest kind that agrees with the certainty."""
    if certainty is Certainty.NOTHING_FOUND:
        best = kinds[0][0]
        return Kind.UNWANTED_AD if best is Kind.UNWANTED_AD else Kind.ORDINARY
    return next((kind for kind, _ in kinds if kind in SCAM_KINDS), Kind.UNDETERMINED)


def _brand(signals: Sequence[Signal]) -> str | None:
    """The organisation whose name is used, as the brand checks saw it."""
    named = [s.arg("brand") for s in signals if s.arg("brand")]
    return max(named, key=named.count) if named else None


def _missing(message: Message, authentication: Authentication) -> tuple[Missing, ...]:
    missing = list(message.missing)
    unknown = (authentication.spf, authentication.dkim, authentication.dmarc)
    if (
        all(result is Result.UNKNOWN for result in unknown)
        and Missing.AUTHENTICATION not in missing
    ):
        missing.append(Missing.AUTHENTICATION)
    if _is_thin(message.text) and Missing.TEXT not in missing:
        missing.append(Missing.TEXT)
    return tuple(missing)


def _is_thin(text: str) -> bool:
    # Nearly every text has as many at its very beginning.
    return all(len("".join(text[:end].split())) < THIN_TEXT for end in (2 * THIN_TEXT, SKIMMED))
