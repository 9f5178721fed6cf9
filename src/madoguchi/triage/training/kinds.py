"""Which kind of mail: a softmax over signals and wording, apart from "scam or not"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from madoguchi.model import Kind
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.features import Features
from madoguchi.triage.training.fit import Floats, balanced

SIGNAL_SCALE = 0.5
"""Signals and wording share one regularisation; this says how much more a signal is trusted."""
KIND_C = 20.0


@dataclass(frozen=True, slots=True)
class Kinds:
    """Weights of the kinds, columns in the order of `kinds`."""

    kinds: tuple[Kind, ...]
    wording: npt.NDArray[np.float32]
    signals: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]


def fit_kinds(features: Features, rows: npt.NDArray[np.intp]) -> Kinds:
    """Learn the kinds from the rows whose label names one."""
    examples = [features.examples[row] for row in rows]
    labels = [example.kind for example in examples]
    matrix = hstack(
        [features.wording[rows], csr_matrix(features.signals[rows] * SIGNAL_SCALE)], format="csr"
    )
    learner = LogisticRegression(C=KIND_C, max_iter=200, tol=1e-3)
    names = np.array([label.value if label else "" for label in labels])
    learner.fit(matrix, names, sample_weight=_weights(examples, labels))
    kinds = tuple(Kind(name) for name in learner.classes_)
    cut = features.wording.shape[1]
    return Kinds(
        kinds=kinds,
        wording=learner.coef_[:, :cut].T.astype(np.float32),
        signals=(learner.coef_[:, cut:].T * SIGNAL_SCALE).astype(np.float32),
        bias=learner.intercept_.astype(np.float32),
    )


def _weights(examples: Sequence[Example], labels: Sequence[Kind | None]) -> Floats:
    """Between "each kind alike" and "as they come": rare kinds must not be shouted down."""
    even = balanced(examples, labels)
    counts: dict[Kind | None, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    share = np.array([counts[label] ** 0.5 for label in labels])
    return np.asarray(even * share / len(labels) ** 0.5)
