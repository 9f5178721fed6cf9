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
DEFINING = {
    Kind.RECOVERY_SCAM: ("lure-recovery",),
    Kind.FICTITIOUS_BILLING: (
        "fictitious-bill",
        "unpaid-words",
        "pressure-debt-collector",
        "route-convenience-store",
    ),
    Kind.EXTORTION: ("threat-exposure", "threat-data", "threat-violence"),
    Kind.SUPPORT_SCAM: ("support-scam-words", "asks-remote-control"),
    Kind.IMPERSONATED_BOSS: ("impersonated-boss-words", "asks-line-group"),
    Kind.INVESTMENT_ROMANCE: ("lure-investment", "lure-job"),
    Kind.MALWARE: (
        "malware-words",
        "attachment-dangerous",
        "attachment-disguised",
        "archive-password-in-mail",
    ),
    Kind.PRIZE: ("lure-prize", "lure-inheritance-fund", "large-sum"),
    Kind.PHISHING: (
        "account-fault",
        "asks-card",
        "asks-confirm-account",
        "asks-password",
        "authentication-failed",
        "bounces-go-elsewhere",
        "brand-domain-failed-earlier",
        "brand-domain-unaligned",
        "brand-in-path",
        "brand-in-subdomain",
        "brand-link-elsewhere",
        "brand-on-free-hosting",
        "brand-other-domain",
        "delivery-held",
        "hidden-text",
        "html-attachment",
        "image-only",
        "links-all-lead-away",
        "lookalike-host",
        "lure-crypto-giveaway",
        "lure-points",
        "lure-refund",
        "lure-survey-reward",
        "mailbox-trouble",
        "shared-document-words",
        "subscription-lapsed",
    ),
}
"""What a kind consists of, whoever writes next year's mails: the rare kinds have a few dozen mails
to learn from, and wording alone calls a new one after the collection that it sounds like."""
DEFINED = {Kind.PHISHING: 0.7, Kind.RECOVERY_SCAM: 4.0}
"""Log-odds that one such signal adds to its kind; phishing shows several at once, and nobody but a
recovery scam offers to win lost money back, whatever else it asks for."""
DEFINED_ELSE = 2.0


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
        signals=(learner.coef_[:, cut:].T * SIGNAL_SCALE + _defined(features.names, kinds)).astype(
            np.float32
        ),
        bias=learner.intercept_.astype(np.float32),
    )


def _defined(names: Sequence[str], kinds: Sequence[Kind]) -> Floats:
    """What is known beforehand, signals x kinds."""
    known = np.zeros((len(names), len(kinds)))
    for column, kind in enumerate(kinds):
        defining = frozenset(DEFINING.get(kind, ()))
        rows = [row for row, name in enumerate(names) if name in defining]
        known[rows, column] = DEFINED.get(kind, DEFINED_ELSE)
    return known


def _weights(examples: Sequence[Example], labels: Sequence[Kind | None]) -> Floats:
    """Between "each kind alike" and "as they come": rare kinds must not be shouted down."""
    even = balanced(examples, labels)
    counts: dict[Kind | None, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    share = np.array([counts[label] ** 0.5 for label in labels])
    return np.asarray(even * share / len(labels) ** 0.5)
