"""The era test: which honest collection is this mail from?  The signals should hardly know.

Public honest mail is old and public scams are new: a signal that tells collections apart teaches
a year, a mailer or a mailing list's habits.  Such signals are named here.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

if TYPE_CHECKING:
    from bench.evidence import Looked

SOME_SIZE = 30
"""Mails below which a collection says nothing about itself."""
CHANCES = 1.5
"""How many times chance is still called "knows nothing"."""
FOLDS = 4


def giveaways(honest: Looked) -> tuple[str, ...]:
    """The fewest signals found, greediest first, whose absence brings the test down to chance."""
    looked, out = _sizeable(honest), []
    labels, folds = _labels(looked), _folds(looked)
    shown = looked.shown.astype(float)
    limit = CHANCES / len(np.unique(labels))
    open_ = np.ones(len(looked.names), dtype=bool)
    while recall(shown[:, open_], labels, folds) > limit and open_.any():
        weight = _spread(shown, labels) * open_
        at = int(weight.argmax())
        out.append(looked.names[at])
        open_[at] = False
    return tuple(out)


def era_report(honest: Looked, out: tuple[str, ...]) -> None:
    """How well the learner does with all signals, and without those that give it away."""
    looked = _sizeable(honest)
    labels, folds = _labels(looked), _folds(looked)
    chance = 1 / len(np.unique(labels))
    print("\n### Which honest collection is it from?\n")
    print(f"Collections: {', '.join(np.unique(labels))}; chance {100 * chance:.1f} %.\n")
    print("| signals | mean recall | times chance |\n|---|---|---|")
    for title, columns in (("all", looked), ("without the give-aways", looked.without(out))):
        known = recall(columns.shown.astype(float), labels, folds)
        print(f"| {title} ({len(columns.names)}) | {100 * known:.1f} % | {known / chance:.2f} |")
    print(f"\nGive-aways ({len(out)}): {', '.join(out) or 'none'}")


def _sizeable(honest: Looked) -> Looked:
    counts: dict[str, int] = {}
    for example in honest.examples:
        counts[example.corpus] = counts.get(example.corpus, 0) + 1
    return honest.rows(counts[e.corpus] >= SOME_SIZE for e in honest.examples)


def _labels(looked: Looked) -> npt.NDArray[np.str_]:
    return np.array([e.corpus for e in looked.examples])


def _folds(looked: Looked) -> npt.NDArray[np.intp]:
    return np.array([zlib.crc32(f"era {e.cluster}".encode()) % FOLDS for e in looked.examples])


def recall(
    shown: npt.NDArray[np.float64], labels: npt.NDArray[np.str_], folds: npt.NDArray[np.intp]
) -> float:
    """Mean recall over the collections, cross-validated: blind guessing gets 1/collections."""
    said = np.empty_like(labels)
    for fold in range(FOLDS):
        learner = LogisticRegression(class_weight="balanced", max_iter=300)
        learner.fit(shown[folds != fold], labels[folds != fold])
        said[folds == fold] = learner.predict(shown[folds == fold])
    return float(np.mean([(said[labels == name] == name).mean() for name in np.unique(labels)]))


def _spread(
    shown: npt.NDArray[np.float64], labels: npt.NDArray[np.str_]
) -> npt.NDArray[np.float64]:
    """How differently often each signal shows in the collections: highest less lowest share."""
    shares = np.array([shown[labels == name].mean(axis=0) for name in np.unique(labels)])
    return np.asarray(shares.max(axis=0) - shares.min(axis=0))
