"""A desk's own update: a small bounded shift on top of the shipped model.

Refitted from scratch from the votes whenever they are read, in milliseconds, so that an undone
correction leaves nothing behind.  What it may do is bounded four times over:

- only votes that three reporters bear out are fitted (`triage.votes`);
- no signal moves further than `SHIFT`, nor beyond what its stance allows (`triage.bounds`);
- a verdict moves only where three reporters spoke of mails near it, only towards what they said;
- at most one step, so never from `scam` to `nothing-found`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from madoguchi.model import CALIBRATED_FOR, Authentication, Certainty, Message, Signal, Verdict
from madoguchi.model import Local as Moved
from madoguchi.signals.catalogue import stance_of
from madoguchi.triage.also import also
from madoguchi.triage.bounds import BOUNDS
from madoguchi.triage.forms import form_group
from madoguchi.triage.judge import judge
from madoguchi.triage.model import Model, shipped
from madoguchi.triage.settles import settles
from madoguchi.triage.votes import Ballots, Heard, Pattern, Rows, Vote

Floats = npt.NDArray[np.float64]

SHIFT = 0.8
"""How far the corrections may move one signal, in score: less than half a plain accusation."""
BIAS_SHIFT = 0.5
"""How far they may move every mail that they are about."""
STRENGTH = 8.0
"""Pull back to the shipped weights: three votes move a signal by a third of a point or so."""
STEPS = 40
"""Newton steps at most; ten are plenty."""
ROUNDED = 6
"""Decimals of a shift: what differs only in the last bits of the arithmetic is the same."""

_ORDER = (Certainty.NOTHING_FOUND, Certainty.UNCLEAR, Certainty.SCAM)


@dataclass(frozen=True, slots=True)
class Shift:
    """What the update adds to the shipped model's score."""

    signals: Mapping[str, float]
    bias: float = 0.0

    def of(self, names: Iterable[str]) -> float:
        """How far a mail with these signals is moved, in score."""
        return self.bias + sum(self.signals.get(name, 0.0) for name in names)


class LocalUpdate:
    """The shipped model with a desk's votes laid over it."""

    def __init__(self, votes: Iterable[Vote], model: Model | None = None) -> None:
        self.model = model or shipped()
        weighed = frozenset(name for name, weight in self.model.signals.items() if weight)
        self.ballots = Ballots(votes, weighed)

    @cached_property
    def shift(self) -> Shift:
        """What the votes make of the model: fitted when a mail is first near enough to ask."""
        return fitted(self.ballots.counted(), self.model)

    @cached_property
    def _moved(self) -> Model:
        return shifted(self.model, self.shift)

    def judge(
        self,
        message: Message,
        authentication: Authentication,
        signals: Sequence[Signal],
        *,
        base_rate: float = CALIBRATED_FOR,
    ) -> Verdict:
        """The shipped verdict, or the one that the desk's corrections make of it.

        A mail that is near to none that enough reporters spoke of has the shipped verdict itself.
        """
        before = judge(message, authentication, signals, self.model, base_rate=base_rate)
        names = [signal.id for signal in signals]
        heard = self.ballots.heard(names, before.wording_weight)
        if heard is None:
            return before
        after = judge(message, authentication, signals, self._moved, base_rate=base_rate)
        further = after.probability > before.probability
        if after.probability == before.probability or further is not heard.scam:
            return before
        way = _ORDER.index(after.certainty) - _ORDER.index(before.certainty)
        if way and (way > 0) is not heard.scam:
            return before
        if abs(way) > 1:
            after = _halfway(before, after, message)
        return replace(after, local=self._told(before, heard, names, form_group(message)))

    def odds(self, vote: Vote) -> tuple[float, float]:
        """Log-odds of a kept mail by the shipped model and by the update, at even base rate."""
        scale = self.model.scale(vote.form)
        score = self.model.bias + sum(self.model.signals.get(name, 0.0) for name in vote.signals)
        before = scale.slope * score + scale.shift + vote.wording
        heard = self.ballots.heard(vote.signals, vote.wording)
        moved = scale.slope * self.shift.of(vote.signals) if heard else 0.0
        if heard and (moved > 0) is not heard.scam:
            moved = 0.0
        return before, before + moved

    def _told(self, before: Verdict, heard: Heard, names: Iterable[str], group: str) -> Moved:
        slope = self.model.scale(group).slope
        moved = [(name, slope * self.shift.signals.get(name, 0.0)) for name in set(names)]
        return Moved(
            kind_before=before.kind,
            certainty_before=before.certainty,
            probability_before=before.probability,
            corrections=heard.corrections,
            reporters=heard.reporters,
            signals=tuple(sorted((m for m in moved if m[1]), key=lambda m: (-abs(m[1]), m[0]))),
            bias=slope * self.shift.bias,
        )


def _halfway(before: Verdict, after: Verdict, message: Message) -> Verdict:
    """Two steps are one: the mail is `unclear`, with the kind of the verdict that accuses."""
    accusing = before if before.certainty is Certainty.SCAM else after
    seen = {reason.signal.id for reason in after.reasons}
    has_link = any(link.host for link in message.links)
    unclear = Certainty.UNCLEAR
    return replace(
        after,
        certainty=unclear,
        kind=accusing.kind,
        also=also(accusing.kind, unclear, after.kinds, seen, has_link=has_link),
        settles=settles(message, after.missing, seen, after.brand),
    )


def shifted(model: Model, shift: Shift) -> Model:
    """The model with the shift laid on; everything else of it is as it was."""
    if not shift.signals and not shift.bias:
        return model
    weights = {n: weight + shift.signals.get(n, 0.0) for n, weight in model.signals.items()}
    return replace(model, signals=weights, bias=model.bias + shift.bias)


def fitted(rows: Rows, model: Model) -> Shift:
    """The shift that fits the votes that count: bounded logistic regression, pulled to nothing.

    The shipped score of each mail stands as it is; only what is added to it is learned.
    """
    if not rows.patterns:
        return Shift({})
    names = sorted({name for pattern in rows.patterns for name in pattern[0]})
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(rows.patterns), len(names) + 1))
    base = np.zeros(len(rows.patterns))
    for row, pattern in enumerate(rows.patterns):
        slope = model.scale(pattern[2]).slope
        matrix[row, [column[name] for name in pattern[0]]] = slope
        matrix[row, -1] = slope
        base[row] = _base(model, pattern)
    limits = [_limits(name, model.signals[name]) for name in names]
    low = np.array([each[0] for each in limits] + [-BIAS_SHIFT])
    high = np.array([each[1] for each in limits] + [BIAS_SHIFT])
    found = _descend(matrix, base, rows, low, high)
    moved = {name: round(float(by), ROUNDED) for name, by in zip(names, found, strict=False)}
    return Shift({n: by for n, by in moved.items() if by}, round(float(found[-1]), ROUNDED))


def _base(model: Model, pattern: Pattern) -> float:
    names, tenths, form = pattern
    scale = model.scale(form)
    score = model.bias + sum(map(model.signals.__getitem__, names))
    return scale.slope * score + scale.shift + tenths / 10


def _limits(name: str, weight: float) -> tuple[float, float]:
    """How far a signal may be moved from its shipped weight; nothing is always allowed."""
    low, high = BOUNDS[stance_of(name)]
    return min(0.0, max(-SHIFT, low - weight)), max(0.0, min(SHIFT, high - weight))


def _descend(matrix: Floats, base: Floats, rows: Rows, low: Floats, high: Floats) -> Floats:
    """Newton's method between bounds: the problem is convex, so there is one answer."""
    sign = np.where(rows.scam, 1.0, -1.0)

    def loss(theta: Floats) -> float:
        margins = sign * (base + matrix @ theta)
        fit = float(rows.weights @ np.logaddexp(0.0, -margins))
        return fit + 0.5 * STRENGTH * float(theta @ theta)

    theta = np.zeros(matrix.shape[1])
    value = loss(theta)
    for _ in range(STEPS):
        doubt = np.exp(-np.logaddexp(0.0, sign * (base + matrix @ theta)))
        slope = STRENGTH * theta - (rows.weights * sign * doubt) @ matrix
        free = ~(((theta <= low) & (slope > 0)) | ((theta >= high) & (slope < 0)))
        if not free.any() or float(np.abs(slope[free]).max()) < 1e-9:
            break
        inside = matrix[:, free]
        bend = inside.T @ (inside * (rows.weights * doubt * (1 - doubt))[:, None])
        bend[np.diag_indices_from(bend)] += STRENGTH
        step = np.zeros_like(theta)
        step[free] = np.linalg.solve(bend, slope[free])
        for halved in range(30):
            tried = np.clip(theta - step / 2**halved, low, high)
            if (less := loss(tried)) < value:
                break
        else:
            break
        theta, value = tried, less
    return theta
