"""The phrases of all checks as one automaton: one pass over a mail finds them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from madoguchi.signals.wording.fold import fold

_APART = "\n\n"
_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Occurrence(NamedTuple):
    """A phrase, as its check writes it, and where it stands in folded text: `[start, end)`."""

    phrase: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Phrases and whose they are.  Nothing is prepared for the thousands that a mail lacks."""

    automaton: AhoCorasick
    texts: tuple[str, ...]
    """The patterns of the automaton, folded."""
    owners: Mapping[str, list[tuple[str, str]]]
    """For each of them: the owners, each with the phrase as it wrote it."""

    def find(self, text: str) -> dict[str, list[Occurrence]]:
        """Occurrences by owner, in the order they end.  English phrases match whole words only."""
        found: dict[str, list[Occurrence]] = {}
        last = len(text)
        for number, start, end in self.automaton.find_matches_as_indexes(text, overlapping=True):
            pattern = self.texts[number]
            if start and text[start - 1] in _WORD and pattern[0] in _WORD:
                continue
            open_ended = end < last and pattern[-1] in _WORD
            if open_ended and (text[end] in _WORD or text.startswith("'t", end)):
                continue  # nor is "you won" in "you won't"
            for owner, phrase in self.owners[pattern]:
                found.setdefault(owner, []).append(Occurrence(phrase, start, end))
        return found


@cache
def folded_phrase(phrase: str) -> str:
    """A phrase as it shows in folded text."""
    return fold(phrase).text


def phrasebook(owned: Iterable[tuple[str, tuple[str, ...]]]) -> Phrasebook:
    """Compile `(owner, phrases)` pairs; a phrase may belong to several owners."""
    pairs = [(owner, phrase) for owner, phrases in owned for phrase in phrases]
    # One folding for all: four thousand small ones would cost a fifth of a second at start-up.
    folded = fold(_APART.join(phrase for _, phrase in pairs)).text.split(_APART)
    owners: dict[str, list[tuple[str, str]]] = {}
    for pair, text in zip(pairs, folded, strict=True):
        if text:
            owners.setdefault(text, []).append(pair)
    return _compiled(owners)


def _compiled(owners: dict[str, list[tuple[str, str]]]) -> Phrasebook:
    texts = tuple(owners)
    return Phrasebook(
        automaton=AhoCorasick(
            texts, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        ),
        texts=texts,
        owners=owners,
    )


@cache
def all_phrases() -> Phrasebook:
    """The phrases of every check of the package, compiled at first use."""
    from madoguchi.signals.catalogue import index

    owners: dict[str, list[tuple[str, str]]] = {}
    for check_id, entry in index().items():
        for phrase, folded in entry.phrases:
            if folded:
                owners.setdefault(folded, []).append((check_id, phrase))
    return _compiled(owners)
