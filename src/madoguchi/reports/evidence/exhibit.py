"""The exhibit: the original mail with its fingerprint, and the case that it belongs to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import Any, TypeVar

from madoguchi.desk import Answer
from madoguchi.guidance import advise
from madoguchi.model import (
    Call,
    Details,
    Event,
    Form,
    Kind,
    Language,
    Message,
    Payment,
    Plan,
    Reporter,
    When,
    reworded,
)
from madoguchi.model.readings import plain
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.case import Case
from madoguchi.reports.telling import common_words, in_japan
from madoguchi.signals.brands import brand

LONGEST_TEXT = 12_000
"""Characters of the mail's text that are printed: some ten pages."""
LONGEST_ANSWER = 500
"""Characters of one thing that the person wrote; of their story, everything."""
MOST_ROWS = 40
"""Payments, calls and events each."""
LONGEST_VALUE = 600
"""Characters of one value out of a mail, such as a link or a subject."""

_Told = TypeVar("_Told", Reporter, Payment, Call, Event)

_ENDINGS = {
    Form.MSG: "msg",
    Form.EMLX: "emlx",
    Form.TNEF: "dat",
    Form.PASTED: "txt",
    Form.SMS: "txt",
    Form.SAVED_PAGE: "html",
}
_PICTURES = (
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"RIFF", "webp"),
    (b"BM", "bmp"),
)


@dataclass(frozen=True)
class Exhibit:
    """A case with what its papers need of it, made once."""

    case: Case

    @cached_property
    def sha256(self) -> str:
        """Of the octets that were handed over, in hexadecimal."""
        return hashlib.sha256(self.case.data).hexdigest()

    @property
    def number(self) -> str:
        """A number that anybody with the original can work out again."""
        start = self.sha256[:12].upper()
        return f"M-{start[:4]}-{start[4:8]}-{start[8:]}"

    @property
    def file(self) -> str:
        """What the original is called in the zip: by its form, never by a name from the mail."""
        carrier = self.message
        while carrier.outer is not None:
            carrier = carrier.outer
        if carrier.form is Form.SCREENSHOT:
            data = self.case.data
            ending = next((end for mark, end in _PICTURES if data.startswith(mark)), "bin")
        else:
            ending = _ENDINGS.get(carrier.form, "eml")
        return f"original.{ending}"

    @property
    def message(self) -> Message:
        """The mail that was examined; for a forward, the one inside."""
        return self.case.answer.message

    @property
    def language(self) -> Language:
        """Japanese or English: the languages that the paper is written in."""
        return self.case.language.stand_in

    @cached_property
    def words(self) -> Words:
        """The pack's own words."""
        return words_of("madoguchi.reports.evidence.words", self.language)

    @cached_property
    def japanese(self) -> Words:
        """The same in Japanese, for whoever reads a paper in another language."""
        return words_of("madoguchi.reports.evidence.words", Language.JA)

    @cached_property
    def short_answer(self) -> Answer:
        """The answer with only so much text of the mail as is printed."""
        answer = self.case.answer
        text = answer.message.text[:LONGEST_TEXT]
        return replace(answer, message=replace(answer.message, text=text))

    @cached_property
    def details(self) -> Details:
        """What the person added, as much of it as is printed; `case.json` has all of it."""
        told = self.case.details
        return Details(
            _cut(told.reporter),
            told.story,
            tuple(map(_cut, told.payments[:MOST_ROWS])),
            tuple(map(_cut, told.calls[:MOST_ROWS])),
            tuple(map(_cut, told.events[:MOST_ROWS])),
        )

    @cached_property
    def plan(self) -> Plan:
        """What to do, in the language of the paper and without readings."""
        answer, language = self.case.answer, self.language
        plan = answer.plan
        if plan is None or plan.language is not language:
            plan = advise(
                answer.verdict,
                self.case.situation,
                at=self.case.at,
                language=language,
                signals=answer.signals,
            )
        return reworded(plan, plain)

    @property
    def kind(self) -> str:
        """The kind of mail in words."""
        kind = self.case.answer.verdict.kind
        kind = kind if kind is not Kind.ORDINARY else Kind.UNDETERMINED
        return common_words(self.language).say(f"kind.{kind}")

    @property
    def brand(self) -> str:
        """The name of the organisation whose name is used; may be empty."""
        used = self.case.answer.verdict.brand
        if used is None:
            return ""
        one = brand(used)
        return one.name_ja if self.language is Language.JA else one.name_en

    def moment(self, at: datetime | None) -> str:
        """A time in Japan's, in words."""
        if at is None:
            return self.words.say("line.unknown")
        return self.words.entries["line.at"].format(in_japan(at))

    def when(self, when: When) -> str:
        """As much of a day and a time of day as is known; empty where nothing is."""
        if when.day is None:
            return "" if when.clock is None else f"{when.clock:%H:%M}"
        if when.clock is None:
            return self.words.entries["line.day"].format(when.day)
        return self.words.entries["line.at"].format(datetime.combine(when.day, when.clock))

    def yen(self, yen: int | None) -> str:
        """An amount; empty where it is not known."""
        return "" if yen is None else self.words.say("line.yen", yen=f"{yen:,}")

    def listed(self, names: list[str]) -> str:
        """Several names in one line."""
        return self.words.say("line.list").join(names)


def _cut(told: _Told) -> _Told:
    """Each text of a row as long as it is printed."""
    texts = {one.name: getattr(told, one.name) for one in fields(told)}
    cut: dict[str, Any] = {
        name: f"{text[: LONGEST_ANSWER - 1]}…"
        for name, text in texts.items()
        if isinstance(text, str) and len(text) > LONGEST_ANSWER
    }
    return replace(told, **cut) if cut else told


def order(when: When) -> tuple[bool, date, bool, time]:
    """Sorts known times first: days without a time of day behind those with one."""
    return (
        when.day is None,
        when.day or date.max,
        when.clock is None,
        when.clock or time.max,
    )


def short(text: str, longest: int = LONGEST_VALUE) -> str:
    """A value out of a mail on one line, cut where it is too long."""
    line = " ".join(text[: 2 * longest].split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
