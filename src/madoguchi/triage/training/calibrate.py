"""From scores to probabilities, for all mails and for each group of input forms.

The less was handed over, the less a score says: a pasted text shows neither sender nor route.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from madoguchi.signals.check import Check
from madoguchi.triage.forms import GROUPS
from madoguchi.triage.training.features import Features
from madoguchi.triage.training.fit import Floats, fit_evidence

Flags = npt.NDArray[np.bool_]

ENOUGH = 100
"""Scams, and honest mails, without which a group of forms gets no calibration of its own."""


def held_out_scores(
    features: Features,
    foreign: Floats,
    scam: Flags,
    weights: Floats,
    columns: Sequence[Check],
    parts: int = 5,
) -> Floats:
    """Scores by second floors that never saw the mail's cluster: for calibrating honestly."""
    part = np.array([zlib.crc32(e.cluster.encode()) % parts for e in features.examples])
    scores = np.zeros(len(part))
    for number in range(parts):
        out = part == number
        fitted = fit_evidence(
            features.signals[~out], foreign[~out], scam[~out], weights[~out], columns
        )
        scores[out] = fitted.scores(features.signals[out], foreign[out])
    return scores


def fit_platt(scores: Floats, scam: Flags, weights: Floats) -> tuple[float, float]:
    """Slope and shift that turn scores into log-odds (Platt scaling)."""
    learner = LogisticRegression(C=1e6)
    learner.fit(scores.reshape(-1, 1), scam, sample_weight=weights)
    return float(learner.coef_[0][0]), float(learner.intercept_[0])


def fit_forms(
    scores: Floats, scam: Flags, weights: Floats, groups: npt.NDArray[np.str_]
) -> dict[str, tuple[float, float]]:
    """The same for each group of forms with mails enough, both classes weighing alike in it.

    Mails that came whole (`forms.COMMON`) are judged by the calibration of all: it is theirs more
    than any other's.
    """
    found = {}
    for group in GROUPS:
        rows = groups == group
        if min((scam & rows).sum(), (~scam & rows).sum()) >= ENOUGH:
            even = _even(weights[rows], scam[rows])
            found[group] = fit_platt(scores[rows], scam[rows], even)
    return found


def _even(weights: Floats, scam: Flags) -> Floats:
    """Weights whose sums are alike for both classes, one a row on average."""
    totals = np.where(scam, weights[scam].sum(), weights[~scam].sum())
    return np.asarray(weights / totals * (len(weights) / 2))


def calibrated(
    scores: Floats,
    groups: npt.NDArray[np.str_],
    common: tuple[float, float],
    forms: dict[str, tuple[float, float]],
) -> tuple[Floats, Floats]:
    """Each row's probability, and the slope that it was calibrated with."""
    lines = np.array([forms.get(group, common) for group in groups])
    log_odds = lines[:, 0] * scores + lines[:, 1]
    return 1 / (1 + np.exp(-log_odds)), lines[:, 0]
