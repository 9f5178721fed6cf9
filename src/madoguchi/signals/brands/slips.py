"""Labels that are one or two slips of letters away: a letter left out, added, changed, swapped.

Two words within n slips share a word that n letters were taken out of, so a table of those finds
the few candidates at once.  (rapidfuzz would do; its import alone takes a tenth of the time that
one mail may take.)
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

TOKEN_LIMIT = 18
"""Letters of a token that are looked at: no label is longer."""


class Slips:
    """A table of labels to look misspelt tokens up in."""

    def __init__(self, labels: Iterable[str], one_from: int, two_from: int) -> None:
        """Labels of `one_from` letters tolerate one slip, those of `two_from` two."""
        self._two_from = two_from
        self._table: dict[str, list[str]] = {}
        for label in labels:
            if len(label) >= one_from:
                for shorter in _shortened(label, self._allowed(label)):
                    self._table.setdefault(shorter, []).append(label)

    def _allowed(self, word: str) -> int:
        return 2 if len(word) >= self._two_from else 1

    def nearest(self, token: str) -> str:
        """The label that the token is a slip of; empty when there is none."""
        if len(token) > TOKEN_LIMIT:
            return ""
        best, fewest = "", 3
        for shorter in _shortened(token, self._allowed(token)):
            for label in self._table.get(shorter, ()):
                # Most slips leave the first letter alone; other words that are near mostly do not.
                if label == best or label[0] != token[0]:
                    continue
                slips = distance(label, token)
                short = min(len(label), len(token)) < self._two_from - 1
                if slips < fewest and slips <= (1 if short else self._allowed(label)):
                    best, fewest = label, slips
        return best


def _shortened(word: str, letters: int) -> set[str]:
    """The word, and what is left of it without one letter, or without one or two."""
    found = {word}
    found.update(word[:at] + word[at + 1 :] for at in range(len(word)))
    if letters > 1:
        pairs = combinations(range(len(word)), 2)
        found.update(word[:i] + word[i + 1 : j] + word[j + 1 :] for i, j in pairs)
    return found


def distance(one: str, other: str) -> int:
    """Optimal string alignment distance: the fewest slips that make one word of the other."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, against in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            swapped = i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against
            row.append(min(cost, before[j - 2] + 1) if swapped else cost)
        before, last = last, row
    return last[-1]
