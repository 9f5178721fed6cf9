"""When a warning beside a passage excuses it, and when it is only there to be an excuse.

"Never tell anybody your password", "Beware of scams": a mail that says so beside what scams say
tells of them.  A forger can put the same sentence behind every line of his own.  So

- what is said again and again excuses nothing;
- in a mail full of warnings one excuses its own sentence and what is quoted, and no other sentence
  that a link follows: who warns does not ask for data above a link.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from madoguchi.signals.wording.reading import Wording

REPEATED = 3
"""The same words, with what stands beside them, so many times: no warning writes that."""
_BESIDE = 10
"""Folded characters beside a warning that make its repetition more than a habit of speech."""
FULL = 5
"""Words of warning in a mail from which it is full of them."""
_WARNERS = ("about-scams", "never-asks")
"""The checks whose phrases are words of warning."""
_LINK_REACH = 120
"""Characters behind a sentence in which the link that it points at stands."""
_SENTENCE_END = re.compile(r"[。！？!?\n]|\.(?=\s)")
_SENTENCE = 400
_QUOTES = (("「", "」"), ("『", "』"), ("“", "”"), ("„", "“"), ("«", "»"), ('"', '"'))


def excused(
    wording: Wording, start: int, end: int, warning: re.Pattern[str], low: int, high: int
) -> bool:
    """Whether a warning within `[low, high)` excuses the passage `[start, end)` of folded text."""
    own: tuple[int, int] | None = None
    for match in warning.finditer(wording.folded.text, low, high):
        if _said_again_and_again(wording.folded.text, match.start(), match.end()):
            continue
        if not _full_of_warnings(wording):
            return True
        if own is None:
            own = _sentence(wording, start, end)
        if own[0] < match.end() and match.start() < own[1]:
            return True
        if not _leads_on(wording, own) or _quoted(wording, start, end):
            return True
    return False


def _said_again_and_again(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _BESIDE) : end], text[start : end + _BESIDE]
    return max(text.count(before), text.count(behind)) >= REPEATED


def _full_of_warnings(wording: Wording) -> bool:
    return sum(len(wording.found.get(check, ())) for check in _WARNERS) >= FULL


def _sentence(wording: Wording, start: int, end: int) -> tuple[int, int]:
    """The folded range of the sentence, or the line, that a passage stands in."""
    raw, (first, last) = wording.raw, wording.folded.back(start, end)
    low = max(0, first - _SENTENCE)
    for match in _SENTENCE_END.finditer(raw, low, first):
        low = match.end()
    ending = _SENTENCE_END.search(raw, last, last + _SENTENCE)
    high = ending.end() if ending else min(len(raw), last + _SENTENCE)
    source = wording.folded.source
    return int(source.searchsorted(low)), int(source.searchsorted(high))


def _leads_on(wording: Wording, sentence: tuple[int, int]) -> bool:
    """Whether a link stands in the sentence or soon behind it."""
    low, high = wording.folded.back(*sentence)
    starts = sorted(
        link.span.start for link in wording.message.links if link.host and link.span is not None
    )
    if not starts:
        return False
    text_from = wording.text_from
    at = bisect_left(starts, low - text_from)
    return at < len(starts) and starts[at] <= high - text_from + _LINK_REACH


def _quoted(wording: Wording, start: int, end: int) -> bool:
    """Whether the passage stands in quotation marks on its line."""
    raw, (first, last) = wording.raw, wording.folded.back(start, end)
    line = raw[max(raw.rfind("\n", 0, first) + 1, first - _SENTENCE) : first]
    closing = raw[last : last + _SENTENCE].split("\n", 1)[0]
    return any(
        other in closing
        and (line.count(mark) % 2 == 1 if mark == other else line.rfind(mark) > line.rfind(other))
        for mark, other in _QUOTES
    )
