"""Values into pages: one Jinja environment, everything escaped, nothing undefined let through."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from madoguchi.desk import JAPAN, Answer
from madoguchi.desk.calendar import calendar
from madoguchi.desk.consultation import Consultation
from madoguchi.guidance import in_use
from madoguchi.guidance.interview import Answers
from madoguchi.model import Contact, Language, MadoguchiError, Plan
from madoguchi.model import carried as carried_file
from madoguchi.model.readings import in_ruby, plain
from madoguchi.model.spoken import Words
from madoguchi.reports import Case, for_steps
from madoguchi.web.entered import ANSWER, Entered, pack
from madoguchi.web.intake import MAX_MAIL, MEBI
from madoguchi.web.outline import dialled, outline, stamp, web_address, when
from madoguchi.web.questions import put, said, values
from madoguchi.web.words import languages, papers_words, prevention_words, words_for

COUNTED_MAILS = 500
"""Mails of one file that are counted; more is "more than"."""
Fields = list[tuple[str, str]]
"""Names and values of hidden fields."""

DETAILS = "details"
"""Stands for all fields of what only papers need."""

OFFERED_MAILS = 50
"""Mails of one file that are offered to choose from."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to put right: a sentence, and the id of the field it is about."""

    text: str
    field: str


@dataclass(frozen=True, slots=True)
class Many:
    """How many mails were in what was handed over, and which one is answered."""

    count: int = 1
    which: int = 0

    @property
    def offered(self) -> range:
        return range(min(self.count, OFFERED_MAILS)) if self.count > 1 else range(0)

    @property
    def uncounted(self) -> bool:
        return self.count > COUNTED_MAILS


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("madoguchi.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["tel"] = dialled
    environment.filters["web_address"] = web_address
    return environment


@cache
def style() -> str:
    """The style sheet, whole."""
    return carried_file("madoguchi.web", "static/style.css").decode("utf-8")


@cache
def style_version() -> str:
    """A word that changes with the style sheet, so that a browser never keeps an old one."""
    return hashlib.sha256(style().encode()).hexdigest()[:12]


def front(entered: Entered, problems: tuple[Problem, ...] = ()) -> str:
    """The first page: the phone question, the mail, and what is wrong."""
    words = words_for(entered.language)
    return draw(
        "front.html",
        words,
        entered,
        contacts=always(words.language),
        problems=problems,
        hidden=[*_mail(entered, in_its_field=_is_text(entered)), *told(entered, entered.answers())],
    )


def sheet(entered: Entered, problems: tuple[Problem, ...] = ()) -> str:
    """All questions on one page, with what was entered and what is wrong."""
    words = words_for(entered.language)
    talk = Entered(language=entered.language).talk()
    return draw(
        "sheet.html",
        words,
        entered,
        contacts=always(words.language),
        problems=problems,
        questions=[put(one, talk, entered, words) for one in talk.questions],
        hidden=_mail(entered, in_its_field=_is_text(entered)),
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, the talk that led to it, and what was entered."""

    answer: Answer
    talk: Consultation
    entered: Entered
    many: Many
    data: bytes = b""
    """Of the one mail that was answered for; empty without one."""

    @property
    def plan(self) -> Plan:
        assert self.answer.plan is not None  # noqa: S101 - every answer here is asked with a plan
        return self.answer.plan


def answered(one: Answered, problems: tuple[Problem, ...] = ()) -> str:
    """The page of an answer, with the ways to change what was told."""
    words = words_for(one.entered.language)
    return _answer_page(
        one,
        problems,
        hidden=_kept(one),
        answers=said(one.talk, words),
        unasked=one.talk.next() is not None,
        days=_days(one),
        dated=calendar(one.plan) is not None,
        offers_papers=_carries(one),
        papers=_papers(one) if _carries(one) else {},
        tell=papers_words(words.language).say,
        ahead=prevention_words(words.language).say,
    )


def saved(one: Answered) -> str:
    """The answer as a file of its own: its style inside, no form, nothing from elsewhere."""
    return _answer_page(
        one,
        saved=Markup(style()),  # noqa: S704 - our own file
        # A hash lets exactly this style in, although the file has no server to send a policy.
        saved_policy=style_hash(style()),
        offers_papers=False,
        papers={},
    )


def _answer_page(one: Answered, problems: tuple[Problem, ...] = (), **more: object) -> str:
    words = words_for(one.entered.language)
    return draw(
        "answer.html",
        words,
        one.entered,
        contacts=one.plan.always,
        out=outline(one.answer, one.plan, one.talk, one.entered, words),
        many=one.many,
        problems=problems,
        **more,
    )


def _papers(one: Answered) -> dict[str, str]:
    """The paper that each step has, by the step's id; by its own id it is found on its page."""
    at = one.plan.at or datetime.now(JAPAN)
    case = Case(one.data, one.answer, one.talk.situation(), at, one.entered.language)
    return {step: paper.id for step, paper in for_steps(case).items()}


def _carries(one: Answered) -> bool:
    """Whether the mail goes on in the page; of one that is too large no paper could be made."""
    return not one.entered.mail or bool(dict(_mail(one.entered)).get("carried"))


def _kept(one: Answered) -> Fields:
    """The hidden fields of an answer: all but those that stand there to be changed."""
    shown = {name for name, _ in _days(one)} | ({"which"} if one.many.offered else set())
    return [(n, value) for n, value in travelling(one.entered, one.talk) if n not in shown]


def _days(one: Answered) -> tuple[tuple[str, str], ...]:
    """The days from which a step of the plan counts, by field, and what was typed."""
    return tuple((name, one.entered.days.get(name, "")) for name in one.talk.days_of(one.plan))


def travelling(entered: Entered, talk: Consultation, shown: str = "") -> Fields:
    """The hidden fields of a page: all that is known, but what stands there to be answered.

    `shown` is the question, or the field, that the page asks for.
    """
    return [*_mail(entered), *told(entered, talk.answers, shown)]


def _mail(entered: Entered, *, in_its_field: bool = False) -> Fields:
    """The mail, unless it stands in the field of its text, and what was found in it."""
    carried = "" if in_its_field else pack(entered.mail)
    which = str(entered.which) if entered.which else ""
    fields = [("carried", carried), ("found", entered.found), ("which", which)]
    return [(name, value) for name, value in fields if value]


def _is_text(entered: Entered) -> bool:
    return bool(entered.text.strip())


def told(entered: Entered, answers: Answers, shown: str = "") -> Fields:
    """What was answered, the days and the place."""
    found = [
        (f"{ANSWER}{name}", value)
        for name, answer in answers.items()
        if name != shown
        for value in values(answer)
    ]
    found += [(name, day) for name, day in entered.days.items() if name != shown]
    if entered.prefecture is not None and shown != "prefecture":
        found.append(("prefecture", entered.prefecture))
    if shown != DETAILS:
        found += [(name, typed) for name, typed in entered.typed.items() if typed]
    return found


def notice(language: Language, key: str) -> str:
    """A page that says one sentence."""
    words = words_for(language)
    return plain_notice(language, words.say(key))


def plain_notice(language: Language, sentence: str) -> str:
    """A page that says a sentence which is already in words."""
    words = words_for(language)
    try:
        contacts = always(words.language)
    except MadoguchiError:
        contacts = ()  # the guidance is what is broken: still say so
    entered = Entered(language=language)
    return draw("notice.html", words, entered, contacts=contacts, sentence=sentence, problems=())


def always(language: Language) -> tuple[Contact, ...]:
    """110, #9110 and 188, as they are at this minute."""
    return in_use().adviser().always(datetime.now(UTC).astimezone(JAPAN), language)


def draw(template: str, words: Words, entered: Entered, **values: object) -> str:
    """A page of that template."""
    now = datetime.now(UTC)
    page = _environment().get_template(template)
    drawn = page.render(
        say=words.say,
        group=words.group,
        lang=words.language.html,
        readings=words.language is Language.JA_EASY,
        shown=words.language,
        entered=entered,
        spoken=languages(),
        fallen_back=words.language is not entered.language,
        limit=MAX_MAIL // MEBI,
        style_version=style_version(),
        when=lambda at: when(at, now, words),
        now=stamp(now, words),
        **{"saved": None, **values},
    )
    return in_ruby(drawn) if entered.furigana else plain(drawn)


def style_hash(text: str) -> str:
    """The source expression of the Content Security Policy that lets an inline style in."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
