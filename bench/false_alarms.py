"""Where a limit lies that a given share of honest mail is above, and what scams lie above it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64] | Sequence[float]


def limit_at(quiet: Scores, share: float) -> float:
    """The score that `share` of the honest mails lie above."""
    return float(np.quantile(quiet, 1 - share))


def percent_above(scores: Scores, limit: float) -> str:
    """How many lie above the limit, as the tables write it."""
    return f"{100 * float(np.mean(np.asarray(scores) > limit)):.1f} %"


def auc(loud: Scores, quiet: Scores) -> float:
    """Chance that a scam scores above an honest mail; equal scores count half (Mann-Whitney)."""
    ordered = np.sort(quiet)
    below = np.searchsorted(ordered, loud, "left")
    upto = np.searchsorted(ordered, loud, "right")
    return float((below + upto).mean() / (2 * max(1, len(ordered))))
