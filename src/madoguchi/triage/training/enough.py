"""Whether the mails are enough to learn from, asked before the long work begins."""

from __future__ import annotations

from collections.abc import Sequence

from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.fit import fold_of
from madoguchi.triage.training.labels import wrong


def check_enough(examples: Sequence[Example]) -> None:
    """Raises `InputError` when, one fold left out, either scams or honest mails are missing.

    Each part of the wording is learned without one fold (`fit.foreign_scores`), and nothing can
    be learned from one side alone.
    """
    sides: dict[int, set[bool]] = {}
    names: dict[int, set[str]] = {}
    for example in examples:
        if example.scam is not None:
            sides.setdefault(fold_of(example), set()).add(example.scam)
            names.setdefault(fold_of(example), set()).add(example.corpus)
    for fold in sorted(sides) or [0]:
        rest = [found for other, found in sides.items() if other != fold]
        if len(set[bool]().union(*rest)) < 2:
            raise wrong("too-few", without=", ".join(sorted(names.get(fold, ()))) or "-")
