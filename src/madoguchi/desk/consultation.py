"""A talk at the desk: one question after the other, and a plan at any time.

The same for every door.  A consultation is a value: an answer makes a new one, and whoever keeps
the old one has gone back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from madoguchi.desk.answer import Answer as WholeAnswer
from madoguchi.desk.answer import take
from madoguchi.desk.options import situation
from madoguchi.guidance import Question, advise, in_use
from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.interview import Answer, Answers, Facts, Interview, interview
from madoguchi.guidance.pack import QuestionText
from madoguchi.model import (
    NO_DATES,
    Certainty,
    Contact,
    CourtPaper,
    Dates,
    Form,
    Kind,
    Language,
    Plan,
    Signal,
    Situation,
    Step,
    Verdict,
)

NO_MAIL = Verdict(Kind.UNDETERMINED, Certainty.UNCLEAR, 0.5)
"""Where no mail was shown: nothing is known of it, so nothing is said of it."""


def of_kind(kind: Kind) -> Verdict:
    """The verdict where a person, not the program, says what kind of mail it is.

    It is never called certain: nobody has looked at that mail here.
    """
    nothing = kind is Kind.ORDINARY
    return Verdict(kind, Certainty.NOTHING_FOUND if nothing else Certainty.UNCLEAR, 0.5)


def option_name(fact: str) -> str:
    """The name under which `options.situation` and `Situation` know a fact of the pack."""
    return fact.replace("-", "_")


def beforehand(said: Situation, named: Mapping[str, object]) -> dict[str, tuple[str, ...] | None]:
    """What options answered, fact by fact: `named` holds what was written for each of them.

    What was neither written nor follows from what was written stays to be asked.
    """
    usual = Situation()
    found: dict[str, tuple[str, ...] | None] = {}
    asking = interview(in_use().adviser(said.prefecture))
    for fact in {question.fact for question in asking.questions.values()}:
        name = option_name(fact)
        value = getattr(said, name)
        if named.get(name) or value != getattr(usual, name):
            found[fact] = tuple(value) if isinstance(value, frozenset) else (value,)
    return found


def without_mail(
    said: Situation,
    *,
    at: datetime,
    language: Language,
    verdict: Verdict = NO_MAIL,
    signals: tuple[Signal, ...] = (),
) -> WholeAnswer:
    """The answer for somebody who shows no mail: no verdict is made up from an empty one.

    `verdict` and `signals` are what was found in a mail that was shown before.
    """
    empty = take(b"", said, at=at, language=language, form=Form.PASTED, with_plan=False)
    plan = advise(verdict, said, at=at, language=language, signals=signals)
    return replace(empty, signals=signals, verdict=verdict, plan=plan)


@dataclass(frozen=True, slots=True)
class Consultation:
    """What is known of the mail, and what was answered so far."""

    verdict: Verdict = NO_MAIL
    signals: tuple[Signal, ...] = ()
    answers: Answers = field(default_factory=dict)
    prefecture: str | None = None
    dates: Dates = NO_DATES

    @property
    def _adviser(self) -> Adviser:
        return in_use().adviser(self.prefecture)

    @property
    def _interview(self) -> Interview:
        return interview(self._adviser)

    @property
    def known(self) -> Facts:
        """The facts that nobody is asked for: what the analysis found."""
        asked = {question.fact for question in self._interview.questions.values()}
        vocabulary = self._adviser.vocabulary
        state = vocabulary.seen(self.verdict, Situation(), self.signals)
        return {fact: (value,) for fact, value in vocabulary.values(state) if fact not in asked}

    @property
    def questions(self) -> tuple[Question, ...]:
        """All that may ever be asked, in the order of the pack."""
        return self._adviser.pack.questions

    @property
    def deeds(self) -> tuple[str, ...]:
        """The facts of which several may hold, and none need: what somebody did, told, paid."""
        facts = self._adviser.pack.facts
        return tuple(dict.fromkeys(q.fact for q in self.questions if facts[q.fact].many))

    def next(self) -> Question | None:
        """What to ask now; `None` when no answer can change the plan any more."""
        return self._interview.next(self.known, self.answers)

    def before(self, question_id: str) -> Question | None:
        """What was asked before that question; its answer is still there."""
        return self._interview.before(question_id, self.answers)

    def answered(self, question_id: str, answer: Answer) -> Consultation:
        """With that answer, given or changed.  Raises `UsageError` for one that does not exist."""
        checked = self._interview.checked(question_id, answer)
        return replace(self, answers={**self.answers, question_id: checked})

    def told(self, said: Mapping[str, tuple[str, ...] | None]) -> Consultation:
        """With what was said beforehand, fact by fact."""
        return replace(self, answers={**self._interview.answers_of(said), **self.answers})

    def situation(self) -> Situation:
        """What the answers mean: every fact that a person may set is an option of that name."""
        facts = self._interview.facts({}, self.answers)
        declared = self._adviser.pack.facts
        said: dict[str, Any] = {
            option_name(name): values if declared[name].many else values[0]
            for name, values in facts.items()
        }
        return situation(**said, prefecture=self.prefecture, dates=self.dates)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that have an answer, in the order of the pack."""
        return tuple(one for one in self.questions if one.id in self.answers)

    @property
    def telling(self) -> tuple[Question, ...]:
        """The questions whose answer says something that is not usual, in the order of the pack."""
        facts = self._adviser.pack.facts
        return tuple(
            one
            for one in self.asked
            if (answer := self.answers[one.id]) and answer != (facts[one.fact].default,)
        )

    def text(
        self, question_id: str, language: Language, redraw: Callable[[str], str]
    ) -> QuestionText:
        """How a question is asked, in that language or the one that stands in for it.

        `redraw` draws the readings of やさしい日本語 as the door does.
        """
        pack = self._adviser.pack
        written = pack.texts[pack.written_language(language)].questions[question_id]
        options = {name: redraw(said) for name, said in written.options.items()}
        return QuestionText(redraw(written.ask), redraw(written.why), options)

    @property
    def wants_the_day(self) -> bool:
        """Whether a court's two weeks run, and nobody said since when."""
        handed = self.situation().court_paper is CourtPaper.HANDED_OVER
        return handed and self.dates.received_on is None

    def days_of(self, plan: Plan) -> tuple[str, ...]:
        """The days, by field of `Dates`, from which a last day of this plan is counted."""
        rules = self._adviser.pack.deadlines
        since = (rules[step.id].since for step in plan.steps if step.id in rules)
        return tuple(option_name(what) for what in since)

    def always(self, *, at: datetime, language: Language) -> tuple[Contact, ...]:
        """110, #9110 and 188 at this minute."""
        return self._adviser.always(at, language)

    def plan(self, *, at: datetime, language: Language, asked_outside: bool = False) -> Plan:
        """The plan as far as it is known now."""
        return advise(
            self.verdict,
            self.situation(),
            at=at,
            language=language,
            signals=self.signals,
            asked_outside=asked_outside,
        )

    def at_once(self, *, at: datetime, language: Language) -> Step | None:
        """The step that an answer called for and that nothing can come before any more."""
        first = self._interview.first_of_all(self.known, self.answers)
        if first is None:
            return None
        steps = self.plan(at=at, language=language).steps
        return next((step for step in steps if step.id == first.id), None)
