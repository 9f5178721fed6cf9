"""Whose turn it is: which page comes after the one that was answered."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TypeAlias

from madoguchi.desk.consultation import Consultation
from madoguchi.guidance import Question
from madoguchi.web.entered import STAY, Entered

BACK = "back"
ENOUGH = "enough"
RECEIVED = "received"
"""Nothing was done: the answer to all questions about that, at once."""
TO = "to:"
"""Followed by the page to go to, so that its answer can be changed."""


class Stop(StrEnum):
    """Pages of the talk that are no question of the guidance."""

    START = "start"
    DAY = "day"
    """Since when the court's two weeks run."""
    WHERE = "where"
    """The prefecture, from which the desks follow."""
    ANSWER = "answer"


Turn: TypeAlias = "Question | Stop"

COURT_DAY = "received_on"


def turn(entered: Entered, talk: Consultation) -> Turn:
    """The page that is wished for, or else the next one that is needed."""
    if entered.wish == STAY:
        return _named(entered.asked, entered, talk)
    if entered.wish.startswith(TO):
        return _named(entered.wish.removeprefix(TO), entered, talk)
    if entered.wish == ENOUGH:
        return Stop.ANSWER
    if entered.wish == BACK:
        return _before(entered, talk)
    return _following(entered, talk)


def only_received(talk: Consultation) -> Consultation:
    """The talk with "none of these" for everything that somebody may have done."""
    return talk.told(dict.fromkeys(talk.deeds, ()))


def _following(entered: Entered, talk: Consultation) -> Turn:
    question = talk.next()
    if question is not None:
        return question
    if talk.wants_the_day and COURT_DAY not in entered.days:
        return Stop.DAY
    return Stop.WHERE if entered.prefecture is None else Stop.ANSWER


def _before(entered: Entered, talk: Consultation) -> Turn:
    """Going back loses nothing: every answer stays with its question."""
    if entered.asked == Stop.WHERE and COURT_DAY in entered.days:
        return Stop.DAY
    if entered.asked in (Stop.WHERE, Stop.DAY):
        return talk.asked[-1] if talk.asked else Stop.START
    return talk.before(entered.asked) or Stop.START


def _named(name: str, entered: Entered, talk: Consultation) -> Turn:
    try:
        return Stop(name)
    except ValueError:
        named = (one for one in talk.questions if one.id == name)
        return next(named, None) or _following(replace(entered, wish=""), talk)
