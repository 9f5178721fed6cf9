"""The texts of one language, put together the way that language does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.guidance.pack import Texts
from madoguchi.model import Language

_UNSPACED = (Language.JA, Language.JA_EASY, Language.ZH_HANS)
"""Languages that leave no space between two sentences."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the plan and the language that it is in."""

    says: str
    language: Language


@dataclass(frozen=True, slots=True)
class Voice:
    """The texts of one language, for words that have to be of a piece."""

    language: Language
    texts: Texts

    def joined(self, *sentences: str) -> str:
        """The sentences that say something, one after the other."""
        gap = "" if self.language in _UNSPACED else " "
        return gap.join(sentence for sentence in sentences if sentence)

    def listed(self, fact: str, values: Sequence[str]) -> str:
        """The values of a fact in a row, as the pack words and joins them: `口座番号と暗証番号`."""
        spoken = self.texts.spoken
        row = ""
        for at, value in enumerate(values):
            word = spoken[f"{fact}.{value}"]
            joint = "last" if at == len(values) - 1 else "between"
            row = spoken[f"{fact}.{joint}"].format(one=row, other=word) if at else word
        return row

    def time_words(self, moment: datetime) -> str:
        """`11月24日(火)9:00`, `Tue 24 November, 9:00`: in Japan's time."""
        there = moment.astimezone(JAPAN)
        return self._dated("day-and-time", there, time=f"{there.hour}:{there.minute:02d}")

    def day_words(self, day: date) -> str:
        """`12月8日(火)`, `Tue 8 December`."""
        return self._dated("day", day)

    def _dated(self, phrase: str, day: date, **values: str) -> str:
        phrases = self.texts.phrases
        months, days = (_members(phrases.get(name, "")) for name in ("months", "days"))
        return phrases[phrase].format(
            month=months[day.month - 1] if months else day.month,
            day=days[day.day - 1] if days else day.day,
            weekday=_weekdays(phrases["weekdays"])[day.weekday()],
            **values,
        )


def _weekdays(names: str) -> list[str]:
    """Monday first: a list of words, or seven names of one length without a gap."""
    words = _members(names)
    if len(words) == 7:
        return words
    width = len(names) // 7
    return [names[at : at + width] for at in range(0, 7 * width, width)]


def _members(words: str) -> list[str]:
    """The members of a list, which may hold spaces, or of words parted by spaces."""
    return words.split("\n") if "\n" in words else words.split()
