"""Questions of the guidance as a page puts them, and what was answered in words."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.desk.consultation import Consultation
from madoguchi.guidance import Question
from madoguchi.guidance.interview import Answer
from madoguchi.guidance.pack import QuestionText
from madoguchi.model.readings import annotated
from madoguchi.model.spoken import Words
from madoguchi.web.entered import ANSWER, NONE, UNKNOWN, Entered


@dataclass(frozen=True, slots=True)
class Option:
    """One box or button of a question."""

    value: str
    label: str
    apart: bool
    """It stands alone: none of these, I don't know."""


@dataclass(frozen=True, slots=True)
class Put:
    """A question with everything that a page shows of it."""

    id: str
    ask: str
    why: str
    several: bool
    """Whether more than one option may be chosen."""
    options: tuple[Option, ...]
    chosen: frozenset[str]

    @property
    def field(self) -> str:
        return f"{ANSWER}{self.id}"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer that was given, in words."""

    id: str
    ask: str
    answer: str


def put(question: Question, talk: Consultation, entered: Entered, words: Words) -> Put:
    """The question, with what was chosen before."""
    text = talk.text(question.id, words.asked, annotated)
    chosen = entered.said.get(question.id)
    if chosen is None and question.id in talk.answers:
        chosen = frozenset(values(talk.answers[question.id]))
    return Put(
        id=question.id,
        ask=text.ask,
        why=text.why,
        several=question.several,
        options=_options(question, text, words),
        chosen=chosen or frozenset(),
    )


def values(answer: Answer) -> tuple[str, ...]:
    """An answer as the values of its field."""
    return (UNKNOWN,) if answer is None else answer or (NONE,)


def said(talk: Consultation, words: Words) -> tuple[Said, ...]:
    """All answers, in the order of the questions."""
    return tuple(_said(question, talk, words) for question in talk.asked)


def told_labels(question: Question, talk: Consultation, words: Words) -> tuple[str, ...]:
    """What was chosen, in words that stand without the question."""
    ask, labels = _chosen(question, talk, words)
    # What somebody did speaks for itself; "yes" and "today" do not.
    return (
        labels
        if question.none_of_these and len(question.values) > 1
        else tuple(f"{ask} {label}" for label in labels)
    )


def _said(question: Question, talk: Consultation, words: Words) -> Said:
    ask, labels = _chosen(question, talk, words)
    return Said(question.id, ask, words.say("listed").join(labels))


def _chosen(question: Question, talk: Consultation, words: Words) -> tuple[str, tuple[str, ...]]:
    text = talk.text(question.id, words.asked, annotated)
    labels = {option.value: option.label for option in _options(question, text, words)}
    return text.ask, tuple(labels[value] for value in values(talk.answers[question.id]))


def _options(question: Question, text: QuestionText, words: Words) -> tuple[Option, ...]:
    own = [Option(value, text.options[value], apart=False) for value in question.values]
    if question.none_of_these:
        none = words.say("none" if question.several else "no")
        own.append(Option(NONE, none, apart=question.several))
    return (*own, Option(UNKNOWN, words.say("dont-know"), apart=True))
