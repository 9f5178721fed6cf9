"""From chosen actions to sentences: texts by id, desks by place and minute.

No text of a pack holds a number; `{tel.role}` is filled from the directory here.  A desk that is
closed is never "call now": the sentence says when it opens and whom to contact until then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from madoguchi.guidance.deadlines import due
from madoguchi.guidance.desks import Directory, Resolved
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.guidance.pack import Action, Headline, Pack
from madoguchi.guidance.scripted import Case, scripts_of
from madoguchi.guidance.voice import Line, Voice
from madoguchi.model import NO_DATES, Contact, Dates, Due, Kind, Language, Step, Urgency

PRESSING = (Urgency.NOW, Urgency.TODAY)
"""Steps that are read as "call now"; what may wait may wait for the desk to open, too."""

BRAND = "brand"
"""The role of the organisation whose name the mail uses."""

JOINS = ("closed", "closed-unknown", "closed-now", "until-then", "day-and-time", "weekdays")
"""Phrases that a step about a closed desk is put together with."""


class Speaker:
    """A pack's words in one language, or in the one that stands in for it."""

    def __init__(self, pack: Pack, desks: Directory, asked: Language) -> None:
        self.asked = asked
        self.language = pack.written_language(asked)
        self.pack = pack
        self.desks = desks
        self._own = Voice(self.language, pack.texts[self.language])
        stand_in = self.language.stand_in
        self._stand_in = Voice(stand_in, pack.texts[stand_in])
        japanese = pack.texts.get(Language.JA)
        self._japanese = Voice(Language.JA, japanese) if japanese else None
        self._scripts = scripts_of(pack)

    def voice(self, *keys: str) -> Voice:
        """The language itself where it has all these texts (`table:id`), else its stand-in."""
        has_all = self._own.texts.borrowed.isdisjoint(keys)
        return self._own if has_all else self._stand_in

    def at(
        self,
        minute: datetime,
        prefecture: str | None,
        brand: str | None,
        kind: Kind = Kind.UNDETERMINED,
        dates: Dates = NO_DATES,
        state: int = 0,
    ) -> Place:
        """The speaker at a place and a minute, for a mail of that kind in that brand's name.

        `state` is all that is known of the case (`facts.Vocabulary`): scripts are filled from it.
        """
        case = self._scripts.case(state, dates)
        return Place(self, minute.astimezone(JAPAN), prefecture, brand, kind, case)

    def script(self, name: str | None, case: Case) -> tuple[tuple[str, ...], Language]:
        """What to say on the phone in this case, and the language that it is in."""
        if name is None:
            return (), self.language
        voice = self.voice(*self._scripts.needs(name))
        return self._scripts.told(name, case, voice, self._japanese), voice.language

    def honesty(self, *, asked_outside: bool, partly: bool = False) -> Iterator[Line]:
        """What every output says of itself; `partly` when some of it is in another language."""
        names = ["not-a-report", "no-promise", "never-calls"]
        names += ["asked-outside" if asked_outside else "stays-here", "version"]
        if self.language is not self.asked:
            names.append("other-language")
        elif partly or any(self.voice(f"phrases:{name}") is not self._own for name in names):
            names.append("partly")
        known = self.pack.id
        for name in names:
            voice = self.voice(f"phrases:{name}")
            said = voice.texts.phrases[name]
            if name == "version":
                reviewed = self.pack.reviewed_on
                said = said.format(name=known.name, version=known.version, reviewed=reviewed)
            yield Line(said, voice.language)


@dataclass(frozen=True, slots=True)
class Place:
    """A speaker who knows where the person is and what time it is."""

    speaker: Speaker
    at: datetime
    prefecture: str | None
    brand: str | None
    kind: Kind
    case: Case

    def headline(self, lines: Iterable[Headline]) -> Line:
        """What the mail is, and the short answer."""
        ids = [line.id for line in lines]
        voice = self.speaker.voice(*(f"headlines:{name}" for name in ids))
        said = voice.joined(*(self._filled(voice.texts.headlines[name]) for name in ids))
        return Line(said, voice.language)

    def step(self, action: Action) -> Step:
        """The action, worded, with its desk as it is at this minute."""
        speaker = self.speaker
        found = self._resolved(action.desk) if action.desk else None
        contact = found.contact if found else None
        fallback = found.fallback if found else None
        pressing = action.urgency in PRESSING
        shut = contact if contact and contact.open_now is False and pressing else None
        last = self._due(action)
        joins = [*(JOINS if shut else ()), *(self._due_phrases(action) if last else ())]
        voice = speaker.voice(f"actions:{action.id}", *(f"phrases:{name}" for name in joins))
        words = voice.texts.actions[action.id]
        says = self._filled(words.says).replace("{days}", str(action.deadline_days))
        more = self._filled(words.more)
        if last is not None:
            more = voice.joined(*self._due_words(voice, action, last), more)
        if shut:
            says, more = _closed(voice, says, more, shut, fallback)
        script, script_language = speaker.script(action.script, self.case)
        bring = speaker.voice(*(f"bring:{name}" for name in action.bring))
        return Step(
            id=action.id,
            kind=action.kind,
            urgency=action.urgency,
            block=action.block,
            says=says,
            more=more,
            contact=contact,
            fallback=fallback if pressing else None,
            script=script,
            bring=tuple(bring.texts.bring[name] for name in action.bring),
            clauses=action.clauses,
            sources=action.sources,
            due=last,
            language=voice.language,
            script_language=script_language,
            bring_language=bring.language,
        )

    def _due(self, action: Action) -> Due | None:
        rule = self.speaker.pack.deadlines.get(action.id)
        return due(rule, self.case.dates, self.at.date()) if rule is not None else None

    def _due_phrases(self, action: Action) -> tuple[str, ...]:
        return (self.speaker.pack.deadlines[action.id].says, "due-passed", "day", "weekdays")

    def _due_words(self, voice: Voice, action: Action, last: Due) -> Iterator[str]:
        says, passed, *_ = self._due_phrases(action)
        yield voice.texts.phrases[says].format(when=voice.day_words(last.day))
        if last.passed:
            yield voice.texts.phrases[passed]

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

    def _filled(self, text: str) -> str:
        """The text with every `{tel.role}` as the directory has it for this place."""
        if "{tel." not in text:
            return text
        for role in _roles_in(text):
            found = self._resolved(role)
            number = (found.contact.tel or found.contact.name) if found else role
            text = text.replace(f"{{tel.{role}}}", number)
        return text


def languages_in(step: Step) -> Iterator[Language]:
    """The languages that a step speaks in."""
    yield step.language
    if step.script:
        yield step.script_language
    if step.bring:
        yield step.bring_language


def _closed(
    voice: Voice, says: str, more: str, contact: Contact, fallback: Contact | None
) -> tuple[str, str]:
    phrases = voice.texts.phrases
    if contact.opens_at is None:
        said = phrases["closed-unknown"].format(says=says)
    else:
        when = voice.time_words(contact.opens_at)
        said = phrases["closed"].format(when=when, says=says)
    until = ""
    if fallback is not None:
        name = fallback.name
        if fallback.tel and fallback.tel not in name:
            name = f"{name} ({fallback.tel})"
        until = phrases["until-then"].format(fallback=name)
    return said, voice.joined(phrases["closed-now"], until, more)


@cache
def _roles_in(text: str) -> tuple[str, ...]:
    pieces = text.split("{tel.")[1:]
    return tuple(piece.partition("}")[0] for piece in pieces)
