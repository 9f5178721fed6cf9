"""The wording of one mail, read once for all checks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from madoguchi.model import Evidence, Message, Span
from madoguchi.signals.wording.fold import Folded, fold
from madoguchi.signals.wording.phrases import Occurrence, all_phrases, folded_phrase

SUBJECT_CHARS = 1_000
HEAD_CHARS = 60_000
TAIL_CHARS = 20_000
"""What a mail wants stands at its beginning, who signs at its end; between them may stand a
whole appended newsletter, and reading it would only cost time."""
EVIDENCE_LIMIT = 6
"""Passages shown per check: more would hide the mail under its marks."""
NEAR_LIMIT = 200
"""Occurrences of one check that are looked at closely; a mail of nothing else has thousands."""
QUOTE_LIMIT = 200

_GAP = "\n\n"
_NUMBER_LIMIT = 6
_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Wording:
    """Subject and seen text, folded, and every check's phrases found in them."""

    message: Message
    raw: str
    """What was folded: the subject, an empty line, the seen text (its middle cut when long)."""
    folded: Folded
    subject_end: int
    """End of the subject in the folded text."""
    tail_shift: int
    """What to add to places after the cut, when the text was too long to be read whole."""
    tail_from: int
    found: dict[str, list[Occurrence]]

    @property
    def text_from(self) -> int:
        """Where the seen text begins in `raw`."""
        return min(len(self.message.subject), SUBJECT_CHARS) + len(_GAP)

    @property
    def folded_subject(self) -> str:
        """The subject, folded."""
        return self.folded.text[: self.subject_end]

    @property
    def folded_text(self) -> str:
        """The seen text, folded."""
        return self.folded.text[self.subject_end :].lstrip("\n")

    def has(self, *phrases: str) -> bool:
        """Whether any of the phrases stands anywhere, by letters alone (no word boundaries)."""
        return any(folded_phrase(phrase) in self.folded.text for phrase in phrases)

    def occurrences(
        self, check_id: str, among: frozenset[str] | None = None
    ) -> tuple[Occurrence, ...]:
        """Where the check's phrases stand; only those `among` the given ones."""
        found = self.found.get(check_id, ())
        if among is None:
            return tuple(found)
        return tuple(occurrence for occurrence in found if occurrence.phrase in among)

    def hits(self, check_id: str) -> tuple[Evidence, ...]:
        """Evidence for the check's phrases, different ones first."""
        return self.evidence_for(
            (at.phrase, at.start, at.end) for at in self.found.get(check_id, ())
        )

    def around(
        self, start: int, end: int, before: int, after: int, *, across: bool = False
    ) -> tuple[str, int]:
        """Folded text around a range, and where it begins; beyond its paragraph if `across`."""
        text = self.folded.text
        low, high = max(0, start - before), min(len(text), end + after)
        if across:
            return text[low:high], low
        cut = text.rfind(_PARAGRAPH, low, start)
        low = low if cut < 0 else cut + len(_PARAGRAPH)
        cut = text.find(_PARAGRAPH, end, high)
        return text[low : high if cut < 0 else cut], low

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Ranges of the folded text that a pattern matches, at most a hundred."""
        for count, match in enumerate(pattern.finditer(self.folded.text)):
            if count >= NEAR_LIMIT // 2:
                return
            if match.start() < match.end():
                yield match.start(), match.end()

    def evidence_for(self, ranges: Iterable[tuple[str, int, int]]) -> tuple[Evidence, ...]:
        """Evidence for `(what, start, end)` ranges: different `what` first, none overlapping."""
        firsts: dict[str, tuple[int, int]] = {}
        others: list[tuple[int, int]] = []
        for what, start, end in ranges:
            if what in firsts:
                others.append((start, end))
            else:
                firsts[what] = (start, end)
        chosen: list[tuple[int, int]] = []
        longest_first = sorted(firsts.values(), key=lambda at: at[0] - at[1])
        for start, end in (*longest_first, *others):
            if len(chosen) == EVIDENCE_LIMIT:
                break
            if all(end <= low or high <= start for low, high in chosen):
                chosen.append((start, end))
        return tuple(self.evidence(start, end) for start, end in sorted(chosen))

    def evidence(self, start: int, end: int) -> Evidence:
        """A range of the folded text as it stood in the mail, with a number that leads into it."""
        text, least = self.folded.text, max(0, start - _NUMBER_LIMIT)
        if not text[start].isascii():
            while start > least and text[start - 1] in "0123456789":
                start -= 1  # 24時間以内, where the phrase is 時間以内
        low, high = self.folded.back(start, end)
        text_from = self.text_from
        if low < text_from:
            return Evidence("header:Subject", self.message.subject[low:high][:QUOTE_LIMIT])
        shift = (self.tail_shift if low >= self.tail_from else 0) - text_from
        low, high = low + shift, min(high + shift, len(self.message.text))
        high = min(high, low + QUOTE_LIMIT)
        return Evidence("text", self.message.text[low:high], Span(low, high))


def read_wording(message: Message) -> Wording:
    """Fold subject and text, bounded, and find the phrases of all checks in one pass."""
    subject, text = message.subject[:SUBJECT_CHARS], message.text
    tail_from, tail_shift = 1 << 62, 0
    if len(text) > HEAD_CHARS + TAIL_CHARS:
        tail_from = len(subject) + len(_GAP) + HEAD_CHARS + len(_GAP)
        tail_shift = len(text) - TAIL_CHARS - HEAD_CHARS - len(_GAP)
        text = text[:HEAD_CHARS] + _GAP + text[-TAIL_CHARS:]
    raw = subject + _GAP + text
    folded = fold(raw)
    subject_end = int(folded.source.searchsorted(len(subject)))
    return Wording(
        message, raw, folded, subject_end, tail_shift, tail_from, all_phrases().find(folded.text)
    )
