"""From features to weights.

Two floors, so that evidence carries the verdict and wording only helps:

1. *Wording*: logistic regression on n-grams.  Its scores for the second floor come from models
   that never saw the mail's own collection, because that is how it will meet next year's mail.
2. *Signals and the bounded wording score*: logistic regression in which an accusing signal may
   only accuse and an honest one only acquit.

Every (collection, class) weighs the same, so that no collection's habits win by number.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from madoguchi.signals.check import Check
from madoguchi.triage.bounds import BOUNDS
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.features import Features
from madoguchi.triage.training.prior import PRIOR, Prior

Floats = npt.NDArray[np.float64]

WORDING_C = 30.0
"""Inverse strength of the wording's regularisation; features have length one."""
REACH = 2.0
"""Wording score at which its influence is three quarters spent."""
WORDING_LIMIT = 1.6
"""Log-odds by which wording may move a verdict at most: less than two plain signals."""
WEAK_LABEL = 0.3
"""Weight of a mail whose label is marked as weak."""
FOLDS = (
    ("scam-ja", "newsletters-ja", "ham-notices"),
    ("scam-en", "ham-lists"),
    ("spamassassin", "ham-fixtures"),
)
"""Collections that are left out together: honest and scam of the same tongue and time."""
GENERATED_FOLDS = 4


def fold_of(example: Example) -> int:
    """Which part the example is left out with."""
    for number, fold in enumerate(FOLDS):
        if example.corpus in fold:
            return number
    return len(FOLDS) + zlib.crc32(example.cluster.encode()) % GENERATED_FOLDS


def balanced(examples: Sequence[Example], classes: Sequence[object]) -> Floats:
    """Weights by which every (collection, class) counts alike, near-duplicates as one mail.

    The square root between "each mail alike" and "each collection alike": a collection of
    thirteen mails must not outshout one of thousands.
    """
    clusters: dict[tuple[str, object], int] = {}
    for example, label in zip(examples, classes, strict=True):
        key = (example.cluster, label)
        clusters[key] = clusters.get(key, 0) + 1
    weights = np.array(
        [
            (1.0 if e.sure else WEAK_LABEL) / clusters[(e.cluster, label)] ** 0.7
            for e, label in zip(examples, classes, strict=True)
        ]
    )
    groups: dict[tuple[str, object], float] = {}
    for example, label, weight in zip(examples, classes, weights, strict=True):
        key = (example.corpus, label)
        groups[key] = groups.get(key, 0.0) + weight
    scale = {key: total**-0.5 for key, total in groups.items()}
    pairs = zip(examples, classes, strict=True)
    return _even_classes(weights * np.array([scale[(e.corpus, c)] for e, c in pairs]), classes)


def _even_classes(weights: Floats, classes: Sequence[object]) -> Floats:
    totals: dict[object, float] = {}
    for label, weight in zip(classes, weights, strict=True):
        totals[label] = totals.get(label, 0.0) + weight
    share = len(classes) / len(totals)
    return np.asarray(weights * np.array([share / totals[label] for label in classes]))


def fit_wording(wording: csr_matrix, scam: npt.NDArray[np.bool_], weights: Floats) -> Floats:
    """Weights of the n-gram buckets, the bias last."""
    learner = LogisticRegression(C=WORDING_C, max_iter=300, solver="liblinear", random_state=0)
    learner.fit(wording, scam, sample_weight=weights)
    return np.append(learner.coef_[0], learner.intercept_[0])


def wording_scores(wording: csr_matrix, fitted: Floats) -> Floats:
    """Raw scores of the wording floor."""
    return np.asarray(wording @ fitted[:-1] + fitted[-1])


def foreign_scores(features: Features, scam: npt.NDArray[np.bool_], weights: Floats) -> Floats:
    """Each mail's wording score by a model that never saw the mail's own collection."""
    folds = np.array([fold_of(example) for example in features.examples])
    scores = np.zeros(len(folds))
    for fold in np.unique(folds):
        out = folds == fold
        fitted = fit_wording(features.wording[~out], scam[~out], weights[~out])
        scores[out] = wording_scores(features.wording[out], fitted)
    return scores


@dataclass(frozen=True, slots=True)
class Evidence:
    """The second floor's weights."""

    signals: Floats
    scale: float
    bias: float

    def scores(self, signals: Floats, wording: Floats) -> Floats:
        """Log-odds before calibration."""
        return np.asarray(
            signals @ self.signals + self.scale * np.tanh(wording / REACH) + self.bias
        )


def fit_evidence(
    signals: Floats,
    wording: Floats,
    scam: npt.NDArray[np.bool_],
    weights: Floats,
    columns: Sequence[Check],
    prior: Prior = PRIOR,
) -> Evidence:
    """Bounded logistic regression: no signal may speak against its own stance.

    `columns` are the checks of the columns of `signals`; their weights are drawn towards what
    `prior` says of them.
    """
    towards = np.array([*map(prior.of, columns), 0.0, 0.0])
    matrix = np.column_stack([signals, np.tanh(wording / REACH), np.ones(len(scam))])
    sign = np.where(scam, 1.0, -1.0)
    penalty = np.append(np.full(signals.shape[1] + 1, prior.strength), 0.0)

    def loss(theta: Floats) -> tuple[float, Floats]:
        margins = sign * (matrix @ theta)
        away = theta - towards
        value = float(weights @ np.logaddexp(0.0, -margins) + 0.5 * penalty @ away**2)
        slope = -(weights * sign * np.exp(-np.logaddexp(0.0, margins))) @ matrix
        return value, slope + penalty * away

    limits = [*(BOUNDS[check.stance] for check in columns), (0.0, WORDING_LIMIT), (None, None)]
    found = minimize(
        loss,
        towards,
        jac=True,
        bounds=limits,
        method="L-BFGS-B",
        options={"maxiter": 500},
    )
    return Evidence(found.x[: signals.shape[1]], float(found.x[-2]), float(found.x[-1]))
