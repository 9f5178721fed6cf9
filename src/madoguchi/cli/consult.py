"""`madoguchi consult`: questions one at a time, and the plan of `madoguchi check` at the end.

Works at a keyboard and with answers piped in, a line each.  The end of the input, and Ctrl-C, end
the questions and not the help: the plan is shown as far as it is known.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from madoguchi.cli import READ_ALL
from madoguchi.cli.asking import Chosen, Form, Mistaken, Wish
from madoguchi.cli.calendar_file import write_calendar
from madoguchi.cli.check import situation_of
from madoguchi.cli.consult_screen import TalkScreen
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import Answer, language, moment, take
from madoguchi.desk.consultation import NO_MAIL, Consultation, beforehand, of_kind
from madoguchi.desk.options import day, usage_error
from madoguchi.guidance import Question
from madoguchi.guidance.desks import prefecture_code
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Kind, Language, Situation, UsageError, Verdict, in_brackets

LONGEST_ANSWER = 1000
"""Characters of a line that are read as one answer."""


def consult_about(mail: str | None, options: Mapping[str, Any]) -> int:
    """Ask, then show the plan.  Raises `UsageError`, and `InputError` for a mail it cannot read."""
    at = moment(options["at"], now=datetime.now(UTC))
    spoken = language(options["lang"])
    said = situation_of(options, at)
    shown = _shown(mail, options["kind"], said, at, spoken)
    verdict = shown.answer.verdict if shown.answer else _verdict(options["kind"])
    talk = Consultation(
        verdict=verdict,
        signals=shown.answer.signals if shown.answer else (),
        prefecture=said.prefecture,
        dates=said.dates,
    ).told(beforehand(said, options))
    screen = TalkScreen(words_for(spoken))
    sitting = _Sitting(screen, at, spoken)
    try:
        talk = sitting.hold(talk)
    except (KeyboardInterrupt, EOFError):
        talk = sitting.talk or talk
        if sys.stdin.isatty():
            sys.stdout.write("\n")  # the line that was broken off is not ended
        sitting.say("consult-ended")
    plan = talk.plan(at=at, language=spoken)
    if options["ics"]:
        write_calendar(plan, Path(options["ics"]), screen.words)
    if shown.answer is not None:
        screen.whole(replace(shown.answer, plan=plan), shown.path)
    else:
        screen.plan_alone(plan)
    return READ_ALL


@dataclass(frozen=True, slots=True)
class _Shown:
    """The mail that was shown, if any."""

    path: str = ""
    answer: Answer | None = None


def _shown(
    mail: str | None, kind: str | None, said: Situation, at: datetime, spoken: Language
) -> _Shown:
    if mail is None:
        return _Shown()
    if kind:
        raise usage_error("kind-and-mail", option="--kind")
    if mail == "-":
        raise usage_error("answers-come-in", option="-")
    words = words_for(spoken)
    found: Source | None = None
    for item in sources([mail], BytesIO()):
        if not isinstance(item, Source):
            raise item.error
        if found is not None:
            complain(words, words.say("consult-first-mail"))
            break
        found = item
    if found is None:
        raise usage_error("no-mail-there", option="MAIL", value=mail)
    answer = take(found.data, said, at=at, language=spoken, form=found.form, with_plan=False)
    return _Shown(found.path, answer)


def _verdict(kind: str | None) -> Verdict:
    if not kind:
        return NO_MAIL
    try:
        return of_kind(Kind(kind))
    except ValueError:
        known = ", ".join(Kind)
        raise usage_error("unknown-value", option="--kind", value=kind, known=known) from None


class _Sitting:
    """The talk at one terminal."""

    def __init__(self, screen: TalkScreen, at: datetime, spoken: Language) -> None:
        self.screen = screen
        self.words = screen.words
        self.at = at
        self.spoken = spoken
        self.talk: Consultation | None = None
        """As far as it got, for when it is broken off."""
        self._told: set[str] = set()
        self._asked: set[str] = set()

    def say(self, key: str, **values: str) -> None:
        self.screen.say(self.words.say(key, **values))

    def hold(self, talk: Consultation) -> Consultation:
        """Ask until nothing more matters and nobody wants to change an answer."""
        self.talk = talk
        self.screen.numbers_first(talk.plan(at=self.at, language=self.spoken))
        self.say("consult-how")
        place: Question | None = None
        while True:
            self._at_once()
            question = place or self.talk.next()
            if question is None:
                self._day()
                self._place()
                place = self._changed()
                if place is None:
                    return self.talk
                continue
            wish = self._ask(question)
            if wish is Wish.ENOUGH:
                return self.talk
            place = None
            if wish is Wish.BACK:
                place = self.talk.before(question.id) or question

    def _at_once(self) -> None:
        """What cannot wait for the next question."""
        assert self.talk is not None  # noqa: S101 - narrows the type
        step = self.talk.at_once(at=self.at, language=self.spoken)
        if step is not None and step.id not in self._told:
            self._told.add(step.id)
            self.screen.at_once(step)

    def _ask(self, question: Question) -> Wish | None:
        """Put one question until it is answered, or something else is wanted."""
        assert self.talk is not None  # noqa: S101
        form = self._form(question)
        self.screen.question(form, self.talk.answers)
        while True:
            meant = form.meant(self._line())
            match meant:
                case Chosen(answer):
                    self.talk = self.talk.answered(question.id, answer)
                    return None
                case Mistaken(why):
                    self.say(why)
                case Wish.WHY:
                    self.screen.say(form.text.why)
                case Wish.NOTHING if question.id in self.talk.answers:
                    return None
                case Wish.NOTHING:
                    self.say("ask-unknown")
                case _:
                    return meant

    def _day(self) -> None:
        """Since when the court's two weeks run; asked once, and it may be left out."""
        assert self.talk is not None  # noqa: S101
        if self.talk.wants_the_day:
            self._once("consult-day", self._received)

    def _place(self) -> None:
        """Where the person lives, from which the desks follow; asked once, may be left out."""
        assert self.talk is not None  # noqa: S101
        if self.talk.prefecture is None:
            self._once("consult-place", self._living)

    def _once(self, key: str, read: Callable[[str], Consultation]) -> None:
        """Ask for something in the person's own words, until it can be read or is left out."""
        if key in self._asked:
            return
        self._asked.add(key)
        self.screen.title(self.words.say(key))
        while (typed := self._line().strip()) not in (
            "",
            *self.words.say("typed-dont-know").split(),
        ):
            try:
                self.talk = read(typed)
            except UsageError as error:
                self.screen.say(error.says(self.words.language))
            else:
                return

    def _received(self, typed: str) -> Consultation:
        assert self.talk is not None  # noqa: S101
        received = day("--received-on", typed, self.at)
        return replace(self.talk, dates=replace(self.talk.dates, received_on=received))

    def _living(self, typed: str) -> Consultation:
        assert self.talk is not None  # noqa: S101
        return replace(self.talk, prefecture=prefecture_code(typed))

    def _changed(self) -> Question | None:
        """The answers once more, and the question whose answer is to be changed."""
        assert self.talk is not None  # noqa: S101
        asked = [self._form(one) for one in self.talk.asked]
        if not asked:
            return None
        self.screen.answers(asked, self.talk.answers)
        while True:
            try:
                typed = self._line().strip()
            except EOFError:  # everything was answered: nothing is broken off
                return None
            if not typed or typed.lower() in self.words.say("typed-enough").split():
                return None
            if typed.isdecimal() and 1 <= int(typed[:3]) <= len(asked):
                return asked[int(typed[:3]) - 1].question
            if typed.lower() in self.words.say("typed-back").split():
                return asked[-1].question
            self.say("ask-unknown")

    def _form(self, question: Question) -> Form:
        assert self.talk is not None  # noqa: S101 - narrows the type
        text = self.talk.text(question.id, self.spoken, in_brackets)
        return Form(question, text, self.words)

    def _line(self) -> str:
        """The next line, or what is read of a longer one; `EOFError` at the end."""
        sys.stdout.write("> ")
        sys.stdout.flush()
        line = rest = sys.stdin.readline(LONGEST_ANSWER)
        while rest and not rest.endswith("\n"):
            # What goes on is no answer to the next question.
            rest = sys.stdin.readline(LONGEST_ANSWER)
        if not sys.stdin.isatty():
            # Who reads along sees what was answered; octets that are no characters are left out.
            sys.stdout.write("".join(filter(str.isprintable, line)) + "\n")
        if not line:
            raise EOFError
        return line
