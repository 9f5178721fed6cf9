"""From what a person entered to the page that answers: the work that leaves the event loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from itertools import islice

from madoguchi.desk import Answer, take
from madoguchi.desk.consultation import without_mail
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Form, MadoguchiError, Plan, UsageError
from madoguchi.web import pages
from madoguchi.web.entered import EXCLUSIVE, Entered
from madoguchi.web.intake import MAX_MAIL, MEBI, Handed
from madoguchi.web.pages import COUNTED_MAILS, Many, Problem
from madoguchi.web.words import words_for

Draw = Callable[[Answer, Plan, Entered, Many], str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was entered, and the minute at which desks are open or closed."""

    entered: Entered
    at: datetime


def asked_problems(entered: Entered, handed: Handed) -> tuple[Problem, ...]:
    """What has to be put right before there can be an answer, in the order of the page."""
    words = words_for(entered.language)
    found: list[Problem] = []
    if handed.too_large:
        found.append(Problem(words.say("problem-too-large", limit=MAX_MAIL // MEBI), "mail"))
    elif entered.file_chosen and not handed.file and not entered.mail:
        found.append(Problem(words.say("problem-empty-file"), "mail"))
    elif entered.lost_mail and not entered.mail:
        found.append(Problem(words.say("problem-lost-mail"), "mail"))
    elif not entered.mail and not entered.something_happened:
        found.append(Problem(words.say("problem-empty"), "mail"))
    for group in entered.contradictions():
        none = words.say(f"{group}.{EXCLUSIVE[group]}")
        found.append(Problem(words.say("problem-contradiction", none=none), group))
    try:
        entered.situation()
    except UsageError as error:
        found.append(Problem(error.says(words.language), "tell"))
    return tuple(found)


def answer_page(asked: Asked) -> tuple[str, int]:
    """The page that answers, and its status."""
    return _draw(asked, pages.answered)


def saved_page(asked: Asked) -> tuple[str, int]:
    """The answer as a file of its own, and its status."""
    return _draw(asked, pages.saved)


def _draw(asked: Asked, draw: Draw) -> tuple[str, int]:
    entered = asked.entered
    try:
        answer, many = _answer(asked)
    except UnreadableError as unreadable:
        problem = Problem(unreadable.says, "mail")
        # What could not be read is not carried on: the person chooses again.
        return pages.front(replace(entered, mail=b""), (problem,)), 422
    except MadoguchiError as error:
        return pages.plain_notice(entered.language, error.says(entered.language)), 500
    if answer.plan is None:
        return pages.notice(entered.language, "error-inside"), 500
    return draw(answer, answer.plan, entered, many), 200


def _answer(asked: Asked) -> tuple[Answer, Many]:
    entered = asked.entered
    said = entered.situation()
    if not entered.mail:
        return without_mail(said, at=asked.at, language=entered.language), Many()
    data, form, many = _pick(entered)
    return take(data, said, at=asked.at, language=entered.language, form=form), many


class UnreadableError(Exception):
    """Nothing in what was handed over could be read as a mail."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self.says = says


def _pick(entered: Entered) -> tuple[bytes, Form | None, Many]:
    """The mail to answer for, and how many there are in what was handed over."""
    picked: Source | None = None
    count = 0
    says = ""
    for item in islice(sources(["-"], BytesIO(entered.mail)), COUNTED_MAILS + 1):
        if not isinstance(item, Source):
            says = says or item.error.says(words_for(entered.language).language)
            continue
        if picked is None or count == entered.which:
            picked = item
        count += 1
    if picked is None:
        words = words_for(entered.language)
        raise UnreadableError(says or words.say("problem-unreadable"))
    return picked.data, picked.form, Many(count, entered.which if entered.which < count else 0)
