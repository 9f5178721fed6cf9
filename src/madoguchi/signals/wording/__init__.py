"""Wording: a mail's words folded for comparison, and all checks' phrases found in one pass."""

from madoguchi.signals.wording.fold import Folded, fold, fold_letters
from madoguchi.signals.wording.phrases import Occurrence, Phrasebook, phrasebook
from madoguchi.signals.wording.reading import Wording, read_wording

__all__ = [
    "Folded",
    "Occurrence",
    "Phrasebook",
    "Wording",
    "fold",
    "fold_letters",
    "phrasebook",
    "read_wording",
]
