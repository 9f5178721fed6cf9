"""Where `scam` begins and `nothing-found` ends, each set by the collection that fares worst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.fit import Floats

FALSE_ALARMS = 0.01
"""Share of honest mail, in the worst collection of some size, that may be called `scam`."""
MISSES = 0.02
"""Share of real scams, in the worst collection of some size, that may end as `nothing-found`."""
SOME_SIZE = 60
"""Mails below which a collection's quantiles say nothing."""
SCAM_RANGE = (0.8, 0.96)
NOTHING_RANGE = (0.05, 0.15)
QUIET_RANGE = (0.15, 0.2)
"""Within these the data decide; outside them the words would stop meaning what they say."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Probabilities, as in `triage.model.Model`."""

    scam_from: float
    nothing_below: float
    quiet_below: float


def find_limits(
    examples: Sequence[Example], probability: Floats, loud: npt.NDArray[np.bool_]
) -> Limits:
    """Limits from held-out probabilities; `loud`: some signal accuses noticeably."""
    honest = [
        float(np.quantile(probability[rows], 1 - FALSE_ALARMS))
        for _, rows in _collections(examples, scam=False)
    ]
    low, quiet = [], []
    for name, rows in _collections(examples, scam=True):
        if name.startswith("generated"):
            continue  # some of them are word for word like honest mail: undecidable by design
        low.append(_allowed(probability[rows][loud[rows]], len(rows)))
        quiet.append(_allowed(probability[rows][~loud[rows]], len(rows)))
    return Limits(
        scam_from=_within(max(honest, default=0.0), SCAM_RANGE),
        nothing_below=_within(min(low, default=0.0), NOTHING_RANGE),
        quiet_below=_within(min(quiet, default=0.0), QUIET_RANGE),
    )


def _collections(
    examples: Sequence[Example], *, scam: bool
) -> Iterator[tuple[str, npt.NDArray[np.intp]]]:
    """Rows of each collection of some size; surely labelled, as they arrived."""
    rows: dict[str, list[int]] = {}
    for row, example in enumerate(examples):
        if example.scam is scam and example.sure and example.form is None:
            rows.setdefault(example.corpus, []).append(row)
    for name, found in rows.items():
        if len(found) >= SOME_SIZE:
            yield name, np.array(found)


def _allowed(probabilities: Floats, total: int) -> float:
    """The limit below which no more than the allowed share of `total` lies."""
    spare = int(MISSES * total)
    return float(np.sort(probabilities)[spare]) if len(probabilities) > spare else 1.0


def _within(value: float, limits: tuple[float, float]) -> float:
    return round(min(max(value, limits[0]), limits[1]), 4)
