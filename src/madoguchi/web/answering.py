"""From what a person entered to the page that comes next: the work that leaves the event loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from itertools import islice

from madoguchi.desk import take
from madoguchi.desk.calendar import calendar
from madoguchi.desk.consultation import Consultation, without_mail
from madoguchi.desk.options import dates
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Form, MadoguchiError, Situation, UsageError
from madoguchi.web import asking, pages
from madoguchi.web.entered import FIRST, Entered
from madoguchi.web.found import Found, unpacked
from madoguchi.web.intake import MAX_MAIL, MEBI, Handed
from madoguchi.web.pages import COUNTED_MAILS, Answered, Many, Problem
from madoguchi.web.questions import put
from madoguchi.web.turns import BACK, ENOUGH, RECEIVED, Stop, only_received, turn
from madoguchi.web.words import words_for

Page = tuple[str, int]
"""What a page is, and its status."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was entered, and the minute at which desks are open or closed."""

    entered: Entered
    at: datetime
    problems: tuple[Problem, ...] = ()
    """Days that were left out, because they cannot be."""


class UnreadableError(Exception):
    """Nothing in what was handed over could be read as a mail."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self.says = says


def mail_problems(entered: Entered, handed: Handed) -> tuple[Problem, ...]:
    """What is wrong with the mail that was handed over."""
    words = words_for(entered.language)
    if handed.too_large:
        return (Problem(words.say("problem-too-large", limit=MAX_MAIL // MEBI), "mail"),)
    if entered.file_chosen and not handed.file and not entered.mail:
        return (Problem(words.say("problem-empty-file"), "mail"),)
    if entered.lost_mail and not entered.mail:
        return (Problem(words.say("problem-lost-mail"), "mail"),)
    return ()


def sheet_problems(entered: Entered, handed: Handed) -> tuple[Problem, ...]:
    """What has to be put right before there can be an answer, in the order of the page."""
    words = words_for(entered.language)
    found = list(mail_problems(entered, handed))
    nothing = entered.sheet and not (entered.mail or entered.found or entered.says_something)
    if nothing and not found:
        found.append(Problem(words.say("problem-empty"), "mail"))
    found += [Problem(words.say("problem-alone"), f"q-{name}") for name in entered.contradictions()]
    try:
        replace(entered, days={}).talk().situation()
    except UsageError as error:
        found.append(Problem(error.says(words.language), "tell"))
    return tuple(found)


def next_page(asked: Asked) -> Page:
    """The next question, or the answer when nothing is left to ask."""
    return told_page(asked, _next)


def answer_page(asked: Asked) -> Page:
    """The page that answers."""
    return told_page(asked, _answered)


def saved_page(asked: Asked) -> Page:
    """The answer as a file of its own."""
    return told_page(
        asked, lambda one: _answered(one) if one.problems else (pages.saved(answered_for(one)), 200)
    )


def calendar_of(asked: Asked) -> bytes | None:
    """The last days as a calendar file; `None` when there are none, or something is wrong."""
    asked = _possible(asked)
    if asked.problems:
        return None
    try:
        plan = answered_for(asked).answer.plan
    except (UnreadableError, MadoguchiError):
        return None
    return calendar(plan) if plan is not None else None


def told_page(asked: Asked, draw: Callable[[Asked], Page]) -> Page:
    """What `draw` draws, or a page that says what is wrong."""
    asked = _possible(asked)
    entered = asked.entered
    try:
        return draw(asked)
    except UnreadableError as unreadable:
        # What could not be read is not carried on: the person chooses again.
        problem = Problem(unreadable.says, "mail")
        draw_again = pages.sheet if entered.sheet else pages.front
        return draw_again(replace(entered, mail=b""), (problem,)), 422
    except UsageError as error:
        return pages.plain_notice(entered.language, error.says(entered.language)), 422
    except MadoguchiError as error:
        return pages.plain_notice(entered.language, error.says(entered.language)), 500


def _possible(asked: Asked) -> Asked:
    """Without the days that cannot be: the rest is answered, and the page asks for them again."""
    entered, words = asked.entered, words_for(asked.entered.language)
    wrong = []
    for name, typed in entered.days.items():
        try:
            dates(asked.at, **{name: typed})
        except UsageError:
            wrong.append(name)
    days = {**entered.days, **dict.fromkeys(wrong, "")}
    problems = tuple(Problem(words.say("problem-day"), name) for name in wrong)
    return replace(asked, entered=replace(entered, days=days), problems=problems)


def _answered(asked: Asked, talk: Consultation | None = None) -> Page:
    """The answer, with what is left to put right."""
    drawn = pages.answered(answered_for(asked, talk), asked.problems)
    return drawn, 422 if asked.problems else 200


def _next(asked: Asked) -> Page:
    entered = asked.entered
    found = _found(asked)
    talk = entered.talk(found.verdict, found.signals)
    entered = replace(entered, found=_carried(found, entered))
    if entered.wish == RECEIVED:
        talk = only_received(talk)
    problem = _unanswered(entered, talk)
    if problem is not None:
        same = next(one for one in talk.questions if one.id == entered.asked)
        shown = put(same, talk, entered, words_for(entered.language))
        return asking.question_page(entered, talk, shown, asked.at, (problem,)), 422
    where = turn(entered, talk)
    if asked.problems and entered.asked == Stop.DAY and entered.wish == FIRST:
        where = Stop.DAY
    match where:
        case Stop.START:
            return pages.front(entered), 200
        case Stop.ANSWER:
            return _answered(replace(asked, entered=entered), talk)
        case Stop.DAY | Stop.WHERE:
            page = asking.stop_page(entered, talk, where, asked.at, asked.problems)
            return page, 422 if asked.problems else 200
    shown = put(where, talk, entered, words_for(entered.language))
    page = asking.question_page(entered, talk, shown, asked.at, asked.problems)
    return page, 422 if asked.problems else 200


def _unanswered(entered: Entered, talk: Consultation) -> Problem | None:
    """What is wrong with the answer to the page before; whoever goes back is not stopped."""
    if entered.asked not in {one.id for one in talk.questions}:
        return None
    words = words_for(entered.language)
    field = f"q-{entered.asked}"
    if entered.wish not in (BACK, ENOUGH) and entered.asked in entered.contradictions():
        return Problem(words.say("problem-alone"), field)
    forward = entered.wish == FIRST
    if forward and entered.asked not in talk.answers:
        return Problem(words.say("problem-choose"), field)
    return None


def _found(asked: Asked) -> Found:
    """What is known of the mail; it is only looked at when nothing travelled."""
    entered = asked.entered
    known = unpacked(entered.found)
    if known is not None:
        return known
    if not entered.mail:
        return Found()
    data, form, _ = _pick(entered)
    said, at = Situation(), asked.at
    answer = take(data, said, at=at, language=entered.language, form=form, with_plan=False)
    return Found(answer.verdict, answer.signals)


def _carried(found: Found, entered: Entered) -> str:
    """The finding as it goes on; nothing where no mail was ever shown."""
    return found.packed() if entered.mail or unpacked(entered.found) else ""


def answered_for(asked: Asked, talk: Consultation | None = None) -> Answered:
    """The answer to what was entered.

    Raises `UnreadableError` where nothing handed over is a mail, else `MadoguchiError`.
    """
    entered = asked.entered
    talk = talk or entered.talk()
    said = talk.situation()
    data = b""
    if entered.mail:
        data, form, many = _pick(entered)
        answer = take(data, said, at=asked.at, language=entered.language, form=form)
        found = Found(answer.verdict, answer.signals)
    else:
        found, many = unpacked(entered.found) or Found(), Many()
        answer = without_mail(
            said,
            at=asked.at,
            language=entered.language,
            verdict=found.verdict,
            signals=found.signals,
        )
    talk = replace(talk, verdict=found.verdict, signals=found.signals)
    return Answered(answer, talk, replace(entered, found=_carried(found, entered)), many, data)


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
