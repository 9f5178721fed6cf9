"""From chosen actions to sentences: texts by id, desks by place and minute.

No text of a pack holds a number; `{tel.role}` is filled from the directory here.  A desk that is
closed is never "call now": the sentence says when it opens and whom to contact until then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cache

from madoguchi.guidance.deadlines import due
from madoguchi.guidance.desks import Directory, Resolved
from madoguchi.guidance.pack import Action, Headline, Pack
from madoguchi.model import NO_DATES, Contact, Dates, Due, Kind, Language, Step, Urgency

JAPAN = timezone(timedelta(hours=9), "JST")
"""The desks' own time: Japan keeps +09:00 the whole year."""

PRESSING = (Urgency.NOW, Urgency.TODAY)
"""Steps that are read as "call now"; what may wait may wait for the desk to open, too."""

BRAND = "brand"
"""The role of the organisation whose name the mail uses."""

_MONTHS = "January February March April May June July August September October November December"


class Speaker:
    """A pack's words in one language, or in the one that stands in for it."""

    def __init__(self, pack: Pack, desks: Directory, asked: Language) -> None:
        self.asked = asked
        self.language = pack.written_language(asked)
        self.pack = pack
        self.desks = desks
        self.texts = pack.texts[self.language]

    def at(
        self,
        minute: datetime,
        prefecture: str | None,
        brand: str | None,
        kind: Kind = Kind.UNDETERMINED,
        dates: Dates = NO_DATES,
    ) -> Place:
        """The speaker at a place and a minute, for a mail of that kind in that brand's name."""
        return Place(self, minute.astimezone(JAPAN), prefecture, brand, kind, dates)

    def honesty(self, *, asked_outside: bool) -> tuple[str, ...]:
        """What every output says of itself."""
        phrases = self.texts.phrases
        names = ["not-a-report", "no-promise", "never-calls"]
        names.append("asked-outside" if asked_outside else "stays-here")
        lines = [phrases[name] for name in names]
        lines.append(
            phrases["version"].format(
                name=self.pack.id.name,
                version=self.pack.id.version,
                reviewed=self.pack.reviewed_on,
            )
        )
        if self.language is not self.asked:
            lines.append(phrases["other-language"])
        return tuple(lines)

    def time_words(self, moment: datetime) -> str:
        """`11月24日(火)9:00`, `Tue 24 November, 9:00`: in Japan's time."""
        there = moment.astimezone(JAPAN)
        time = f"{there.hour}:{there.minute:02d}"
        return self._dated("day-and-time", there, time=time)

    def day_words(self, day: date) -> str:
        """`12月8日(火)`, `Tue 8 December`."""
        return self._dated("day", day)

    def _dated(self, phrase: str, day: date, **values: str) -> str:
        names = self.texts.phrases["weekdays"]
        width = len(names) // 7
        return self.texts.phrases[phrase].format(
            month=_MONTHS.split()[day.month - 1] if width > 1 else day.month,
            day=day.day,
            weekday=names[day.weekday() * width : (day.weekday() + 1) * width],
            **values,
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A speaker who knows where the person is and what time it is."""

    speaker: Speaker
    at: datetime
    prefecture: str | None
    brand: str | None
    kind: Kind
    dates: Dates

    def headline(self, lines: Iterable[Headline]) -> str:
        """What the mail is, and the short answer."""
        texts = self.speaker.texts.headlines
        return self._joined(*(self._filled(texts[line.id]) for line in lines))

    def step(self, action: Action) -> Step:
        """The action, worded, with its desk as it is at this minute."""
        texts = self.speaker.texts
        words = texts.actions[action.id]
        found = self._resolved(action.desk) if action.desk else None
        contact = found.contact if found else None
        fallback = found.fallback if found else None
        says = self._filled(words.says).replace("{days}", str(action.deadline_days))
        more = self._filled(words.more)
        last = self._due(action)
        if last is not None:
            more = self._joined(self._due_words(action, last), more)
        pressing = action.urgency in PRESSING
        if contact is not None and contact.open_now is False and pressing:
            says, more = self._closed(says, more, contact, fallback)
        return Step(
            id=action.id,
            kind=action.kind,
            urgency=action.urgency,
            block=action.block,
            says=says,
            more=more,
            contact=contact,
            fallback=fallback if pressing else None,
            script=texts.scripts[action.script] if action.script else (),
            bring=tuple(texts.bring[name] for name in action.bring),
            clauses=action.clauses,
            sources=action.sources,
            due=last,
        )

    def _due(self, action: Action) -> Due | None:
        rule = self.speaker.pack.deadlines.get(action.id)
        return due(rule, self.dates, self.at.date()) if rule is not None else None

    def _due_words(self, action: Action, last: Due) -> str:
        phrases = self.speaker.texts.phrases
        said = phrases[self.speaker.pack.deadlines[action.id].says]
        said = said.format(when=self.speaker.day_words(last.day))
        return self._joined(said, phrases["due-passed"] if last.passed else "")

    def _resolved(self, role: str) -> Resolved | None:
        # Phishing in a bank's name takes that bank's numbers; any other mail says nothing about
        # which bank, card or carrier the person has.
        named = role == BRAND or self.kind is Kind.PHISHING
        return self.speaker.desks.resolve(
            role,
            prefecture=self.prefecture,
            brand=self.brand if named else None,
            at=self.at,
            language=self.speaker.language,
        )

    def _closed(
        self, says: str, more: str, contact: Contact, fallback: Contact | None
    ) -> tuple[str, str]:
        phrases = self.speaker.texts.phrases
        if contact.opens_at is None:
            said = phrases["closed-unknown"].format(says=says)
        else:
            when = self.speaker.time_words(contact.opens_at)
            said = phrases["closed"].format(when=when, says=says)
        until = ""
        if fallback is not None:
            name = fallback.name
            if fallback.tel and fallback.tel not in name:
                name = f"{name} ({fallback.tel})"
            until = phrases["until-then"].format(fallback=name)
        return said, self._joined(phrases["closed-now"], until, more)

    def _joined(self, *sentences: str) -> str:
        gap = " " if self.speaker.language is Language.EN else ""
        return gap.join(sentence for sentence in sentences if sentence)

    def _filled(self, text: str) -> str:
        """The text with every `{tel.role}` as the directory has it for this place."""
        if "{tel." not in text:
            return text
        for role in _roles_in(text):
            found = self._resolved(role)
            number = (found.contact.tel or found.contact.name) if found else role
            text = text.replace(f"{{tel.{role}}}", number)
        return text


@cache
def _roles_in(text: str) -> tuple[str, ...]:
    pieces = text.split("{tel.")[1:]
    return tuple(piece.partition("}")[0] for piece in pieces)
