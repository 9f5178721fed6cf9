"""One question on the terminal: how it is put, and what a typed line means."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from madoguchi.guidance import Question
from madoguchi.guidance.interview import Answer
from madoguchi.guidance.pack import QuestionText
from madoguchi.model.spoken import Words

DONT_KNOW = 0
"""The number of "I don't know", the same under every question."""


class Wish(Enum):
    """What somebody may want instead of answering."""

    BACK = auto()
    WHY = auto()
    ENOUGH = auto()
    NOTHING = auto()
    """An empty line."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An answer."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A line that is no answer; `why` is the key of the sentence that says so."""

    why: str


Meant = Wish | Chosen | Mistaken


@dataclass(frozen=True, slots=True)
class Form:
    """A question with its options numbered from 1, "none of these" as the last of them."""

    question: Question
    text: QuestionText
    words: Words

    @property
    def options(self) -> list[tuple[int, str]]:
        """Number and label, in the order of the page."""
        labels = [self.text.options[value] for value in self.question.values]
        if self.question.none_of_these:
            labels.append(self.words.say("ask-no" if self.question.yes_or_no else "ask-none"))
        numbered = list(enumerate(labels, start=1))
        return [*numbered, (DONT_KNOW, self.words.say("ask-dont-know"))]

    def said(self, answer: Answer) -> str:
        """An answer in words."""
        if answer is None:
            return self.words.say("ask-dont-know")
        if not answer:
            return self.words.say("ask-no" if self.question.yes_or_no else "ask-none")
        return self.words.say("listed").join(self.text.options[value] for value in answer)

    def meant(self, line: str) -> Meant:
        """What a line means: numbers or ids of values, or one of the wishes."""
        typed = unicodedata.normalize("NFKC", line).strip().lower()
        if not typed:
            return Wish.NOTHING
        wish = self._wish(typed)
        if wish is not None:
            return wish
        pieces = [piece for piece in re.split(r"[\s,、・]+", typed) if piece]
        picked = [self._picked(piece) for piece in pieces]
        if any(one is None for one in picked):
            return Mistaken("ask-unknown")
        return self._together([one for one in picked if one is not None])

    def _wish(self, typed: str) -> Wish | Chosen | None:
        for key, meant in (
            ("typed-back", Wish.BACK),
            ("typed-why", Wish.WHY),
            ("typed-enough", Wish.ENOUGH),
            ("typed-dont-know", Chosen(None)),
        ):
            if typed in self.words.say(key).split():
                return meant
        if self.question.yes_or_no and typed in self.words.say("typed-yes").split():
            return Chosen(self.question.values)
        none = self.words.say("typed-none").split()
        if self.question.none_of_these and typed in none:
            return Chosen(())
        return None

    def _picked(self, piece: str) -> Answer | str:
        """A value, `()` for none of these, `"?"` for not knowing; `None` when it is neither."""
        values = self.question.values
        if piece in values:
            return (piece,)
        if not (piece.isascii() and piece.isdigit()) or len(piece) > len("99"):
            return None
        number = int(piece)
        if number == DONT_KNOW:
            return "?"
        if number <= len(values):
            return (values[number - 1],)
        return () if self.question.none_of_these and number == len(values) + 1 else None

    def _together(self, picked: list[Answer | str]) -> Meant:
        """ "None of these" and "I don't know" stand alone, and so does a single-valued answer."""
        distinct = set(picked)
        if len(distinct) > 1 and (not self.question.several or not distinct.isdisjoint({(), "?"})):
            return Mistaken("ask-exclusive" if self.question.several else "ask-one")
        if "?" in distinct:
            return Chosen(None)
        chosen = {value for one in distinct if isinstance(one, tuple) for value in one}
        return Chosen(tuple(value for value in self.question.values if value in chosen))
