"""Pages of the talk: one question each, answered without JavaScript."""

from __future__ import annotations

from datetime import datetime

from madoguchi.desk.consultation import Consultation
from madoguchi.model import Certainty
from madoguchi.model.spoken import Words
from madoguchi.web.entered import Entered
from madoguchi.web.pages import Problem, draw, travelling
from madoguchi.web.questions import Put
from madoguchi.web.turns import COURT_DAY, Stop
from madoguchi.web.words import words_for


def question_page(
    entered: Entered,
    talk: Consultation,
    shown: Put,
    at: datetime,
    problems: tuple[Problem, ...] = (),
) -> str:
    """The page that puts one question of the guidance."""
    first = shown.id == talk.questions[0].id
    return _page(entered, talk, at, shown.id, shown.id, problems, question=shown, first=first)


def stop_page(
    entered: Entered,
    talk: Consultation,
    stop: Stop,
    at: datetime,
    problems: tuple[Problem, ...] = (),
) -> str:
    """The page that asks for a day, or for the prefecture."""
    field = COURT_DAY if stop is Stop.DAY else "prefecture"
    return _page(entered, talk, at, stop, field, problems, question=None, first=False)


def _page(
    entered: Entered,
    talk: Consultation,
    at: datetime,
    asked: str,
    field: str,
    problems: tuple[Problem, ...],
    *,
    question: Put | None,
    first: bool,
) -> str:
    words = words_for(entered.language)
    return draw(
        "ask.html",
        words,
        entered,
        contacts=talk.always(at=at, language=words.language),
        asked=asked,
        question=question,
        first=first,
        seen=_seen(entered, talk, words),
        pressing=talk.at_once(at=at, language=entered.language),
        problems=problems,
        hidden=travelling(entered, talk, field),
    )


def _seen(entered: Entered, talk: Consultation, words: Words) -> str:
    """What the mail that was shown is, in short; empty when none was."""
    if not entered.found:
        return ""
    if talk.verdict.certainty is Certainty.NOTHING_FOUND:
        return words.say("seen-mail")
    kind = words.say(f"kind.{talk.verdict.kind}")
    certainty = words.say(f"certainty.{talk.verdict.certainty}")
    return words.say("seen-kind", kind=kind, certainty=certainty)
