"""madoguchi, its model fitted by the shipped recipe on the mails that may teach here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.rivals.alone import cost_alone
from bench.rivals.answers import Answer, Cost, Judge, Keep, Taught
from bench.rivals.whole_way import Looked, answer, look
from madoguchi import __version__
from madoguchi.triage.model import Model, save
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.features import measure, with_pasted
from madoguchi.triage.training.train import (
    PASTED_EVERY,
    Recipe,
    fit_model,
    subset,
    weighed_signals,
)


def version() -> str:
    """Of this package."""
    return __version__


class Ours:
    """A model that learned here, never the shipped one: that one knows the later mails."""

    def __init__(self, folder: Path, looked: dict[bytes, Looked], model: Model) -> None:
        self._folder, self._looked, self._model = folder, looked, model

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """One for each mail; what is seen in it is kept for the next model."""
        for example in mails:
            if example.data not in self._looked:
                self._looked[example.data] = look(example.data)
        return [answer(self._looked[example.data], self._model) for example in mails]

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """In a process of its own, from bytes to verdict."""
        path = self._folder / "model.npz"
        path.write_bytes(save(self._model))
        return cost_alone("ours", warm, mails, path)


class Learner:
    """Reads and examines every mail once; its pasted copies are made as the recipe makes them."""

    def __init__(self, folder: Path, teaching: tuple[Example, ...]) -> None:
        self._folder = folder
        self._looked: dict[bytes, Looked] = {}
        self._features = measure(with_pasted(teaching, PASTED_EVERY), weighed_signals())

    def learn(self, keep: Keep) -> Judge:
        """Fit on the mails wanted, and on their pasted copies."""
        rows = [row for row, example in enumerate(self._features.examples) if keep(example)]
        model = fit_model(subset(self._features, np.array(rows)), Recipe())
        return Ours(self._folder, self._looked, model)


OURS = Taught("madoguchi", version, Learner)
