"""Where `scam` begins and `nothing-found` ends, each set by the collection that fares worst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from madoguchi.triage.forms import COMMON, GROUPS, LINKLESS, PASTED, SHORT
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.fit import Floats

FALSE_ALARMS = 0.015
"""Share of honest mail, in the worst collection of some size, that may be called `scam`."""
MISSES = 0.02
"""Share of real scams, in the worst collection of some size, that may end as `nothing-found`."""
SOME_SIZE = 60
"""Mails below which a collection's quantiles say nothing."""
# Within these ranges the data decide; outside them the words would stop meaning what they say.
SCAM_RANGE = (0.8, 0.97)
NOTHING_RANGE = (0.05, 0.15)
QUIET_RANGE = (0.15, 0.2)
BLIND_RANGE = (0.15, 0.3)
"""The same where neither sender nor route can be seen: a greater chance of a scam remains when
nothing was found, and `unclear` for every honest text that is pasted would tell nobody anything."""
_WHOLE, _BLIND = frozenset({COMMON, LINKLESS}), frozenset({PASTED, SHORT})


@dataclass(frozen=True, slots=True)
class Limits:
    """Probabilities, as in `triage.model.Scale`."""

    scam_from: float
    nothing_below: float
    quiet_below: float


def find_limits(
    examples: Sequence[Example],
    groups: npt.NDArray[np.str_],
    probability: Floats,
    loud: npt.NDArray[np.bool_],
) -> dict[str, Limits]:
    """Limits of each group of input forms, from held-out probabilities.

    `loud`: some signal accuses noticeably.
    """
    nothing = {}
    for pool, quiet_range in ((_WHOLE, QUIET_RANGE), (_BLIND, BLIND_RANGE)):
        # Together: there are too few real scams of two lines to count misses among them alone.
        inside = np.isin(groups, sorted(pool))
        nothing.update(
            dict.fromkeys(pool, _nothing(examples, inside, probability, loud, quiet_range))
        )
    return {
        group: Limits(_scam_from(examples, groups == group, probability), *nothing[group])
        for group in (COMMON, *GROUPS)
    }


def _scam_from(
    examples: Sequence[Example], inside: npt.NDArray[np.bool_], probability: Floats
) -> float:
    """The strictest that any collection asks for; where none is of some size, the top."""
    honest = [
        float(np.quantile(probability[rows], 1 - FALSE_ALARMS))
        for _, rows in _collections(examples, inside, scam=False)
    ]
    return _within(max(honest, default=1.0), SCAM_RANGE)


def _nothing(
    examples: Sequence[Example],
    inside: npt.NDArray[np.bool_],
    probability: Floats,
    loud: npt.NDArray[np.bool_],
    quiet_range: tuple[float, float],
) -> tuple[float, float]:
    """`nothing_below` and `quiet_below`: as strict as any collection asks for."""
    low, quiet = [], []
    for name, rows in _collections(examples, inside, scam=True):
        if name.startswith("generated"):
            continue  # some of them are word for word like honest mail: undecidable by design
        low.append(_allowed(probability[rows][loud[rows]], len(rows)))
        quiet.append(_allowed(probability[rows][~loud[rows]], len(rows)))
    return (
        _within(min(low, default=0.0), NOTHING_RANGE),
        _within(min(quiet, default=0.0), quiet_range),
    )


def _collections(
    examples: Sequence[Example], inside: npt.NDArray[np.bool_], *, scam: bool
) -> Iterator[tuple[str, npt.NDArray[np.intp]]]:
    """Rows of each collection of some size among those `inside`; surely labelled."""
    rows: dict[str, list[int]] = {}
    for row, example in enumerate(examples):
        if example.scam is scam and example.sure and inside[row]:
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
