"""TF-IDF over character n-grams and a logistic regression: what a textbook would try first.

The text is the subject and what a person sees, read by madoguchi's own reader: the difference that
is left is that of the judging.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, vstack

from bench.rivals.alone import cost_alone
from bench.rivals.answers import Answer, CannotRunError, Cost, Judge, Keep, Taught
from madoguchi.mail import read
from madoguchi.triage.training.corpus import Example

LENGTHS = (2, 4)
BUCKETS = 2**18
LIMIT = 0.5


def version() -> str:
    """Of scikit-learn, which is among what the developers' set-up installs."""
    try:
        import sklearn
    except ImportError as error:
        raise CannotRunError("scikit-learn is not installed (make setup-dev)") from error
    return str(sklearn.__version__)


def counts_of(mails: Sequence[bytes]) -> csr_matrix:
    """How often each n-gram, hashed, stands in each mail."""
    from sklearn.feature_extraction.text import HashingVectorizer

    counter = HashingVectorizer(
        analyzer="char", ngram_range=LENGTHS, n_features=BUCKETS, alternate_sign=False, norm=None
    )
    messages = (read(mail) for mail in mails)
    return counter.transform(f"{message.subject}\n{message.text}" for message in messages)


class Weights:
    """Rarity of each n-gram, and what it says."""

    def __init__(
        self, rarity: npt.NDArray[np.float64], weights: npt.NDArray[np.float64], bias: float
    ) -> None:
        self._rarity, self._weights, self._bias = rarity, weights, bias

    def answers(self, counts: csr_matrix) -> list[Answer]:
        """Probabilities; the limit is at one half."""
        scores = weighed(counts, self._rarity) @ self._weights + self._bias
        return [Answer(float(p), bool(p > LIMIT)) for p in 1 / (1 + np.exp(-scores))]

    def save(self, path: Path) -> None:
        """For a process of its own."""
        np.savez(path, rarity=self._rarity, weights=self._weights, bias=self._bias)


def load(path: Path) -> Weights:
    """What `save` wrote."""
    with np.load(path) as arrays:
        return Weights(arrays["rarity"], arrays["weights"], float(arrays["bias"]))


def weighed(counts: csr_matrix, rarity: npt.NDArray[np.float64]) -> csr_matrix:
    """Sublinear TF times IDF, every mail of length one."""
    from sklearn.preprocessing import normalize

    rows = counts.astype(np.float64)
    rows.data = (1 + np.log(rows.data)) * rarity[rows.indices]
    return normalize(rows, copy=False)


def fit(counts: csr_matrix, scam: npt.NDArray[np.bool_]) -> Weights:
    """scikit-learn's settings as they come, but for both classes counting alike."""
    from sklearn.linear_model import LogisticRegression

    frequency = np.bincount(counts.indices, minlength=counts.shape[1])
    rarity = np.log((1 + counts.shape[0]) / (1 + frequency)) + 1
    learner = LogisticRegression(class_weight="balanced", max_iter=200)
    learner.fit(weighed(counts, rarity), scam)
    return Weights(rarity, learner.coef_[0], float(learner.intercept_[0]))


class TfIdf:
    """Learned weights, and the counts that are known already."""

    def __init__(self, learner: Learner, weights: Weights) -> None:
        self._learner, self._weights = learner, weights

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """One for each mail."""
        return self._weights.answers(self._learner.counts(mails)) if mails else []

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """In a process of its own, reading the mail included."""
        path = self._learner.folder / "weights.npz"
        self._weights.save(path)
        return cost_alone("tfidf", warm, mails, path)


class Learner:
    """Counts every mail once, however often it is learned from or asked about."""

    def __init__(self, folder: Path, teaching: tuple[Example, ...]) -> None:
        version()
        self.folder = folder
        self._teaching = [example for example in teaching if example.scam is not None]
        self._rows: dict[bytes, csr_matrix] = {}

    def counts(self, mails: Sequence[Example]) -> csr_matrix:
        """Rows in the order of the mails."""
        new = list(dict.fromkeys(e.data for e in mails if e.data not in self._rows))
        if new:
            self._rows.update(zip(new, counts_of(new), strict=True))
        return vstack([self._rows[example.data] for example in mails], format="csr")

    def learn(self, keep: Keep) -> Judge:
        """Fit on the mails wanted."""
        wanted = [example for example in self._teaching if keep(example)]
        scam = np.array([bool(example.scam) for example in wanted])
        return TfIdf(self, fit(self.counts(wanted), scam))


TFIDF = Taught("TF-IDF + LR", version, Learner)
