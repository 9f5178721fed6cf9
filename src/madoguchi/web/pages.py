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
from madoguchi.guidance import in_use
from madoguchi.model import Contact, Language, MadoguchiError, Plan
from madoguchi.model import carried as carried_file
from madoguchi.model.readings import in_ruby
from madoguchi.model.spoken import Words
from madoguchi.web.entered import EXCLUSIVE, Entered, pack
from madoguchi.web.intake import MAX_MAIL, MEBI
from madoguchi.web.outline import dialled, outline, stamp, web_address, when
from madoguchi.web.words import languages, words_for

COUNTED_MAILS = 500
"""Mails of one file that are counted; more is "more than"."""
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
    """The first page: the phone question, the form with what was entered, and what is wrong."""
    words = words_for(entered.language)
    carried = pack(entered.mail)
    return _draw(
        "front.html",
        words,
        entered,
        contacts=_always(words.language),
        problems=problems,
        carried="" if entered.text.strip() else carried,
    )


def answered(answer: Answer, plan: Plan, entered: Entered, many: Many) -> str:
    """The page of an answer, with the form to change what was told."""
    return _answer_page(answer, plan, entered, many, carried=pack(entered.mail))


def saved(answer: Answer, plan: Plan, entered: Entered, many: Many) -> str:
    """The answer as a file of its own: its style inside, no form, nothing from elsewhere."""
    return _answer_page(
        answer,
        plan,
        entered,
        many,
        carried="",
        saved=Markup(style()),  # noqa: S704 - our own file
        # A hash lets exactly this style in, although the file has no server to send a policy.
        saved_policy=style_hash(style()),
    )


def _answer_page(answer: Answer, plan: Plan, entered: Entered, many: Many, **more: object) -> str:
    words = words_for(entered.language)
    return _draw(
        "answer.html",
        words,
        entered,
        contacts=plan.always,
        out=outline(answer, plan, entered, words),
        many=many,
        problems=(),
        **more,
    )


def notice(language: Language, key: str) -> str:
    """A page that says one sentence."""
    words = words_for(language)
    return plain_notice(language, words.say(key))


def plain_notice(language: Language, sentence: str) -> str:
    """A page that says a sentence which is already in words."""
    words = words_for(language)
    try:
        contacts = _always(words.language)
    except MadoguchiError:
        contacts = ()  # the guidance is what is broken: still say so
    entered = Entered(language=language)
    return _draw("notice.html", words, entered, contacts=contacts, sentence=sentence, problems=())


def _always(language: Language) -> tuple[Contact, ...]:
    return in_use().adviser().always(datetime.now(UTC).astimezone(JAPAN), language)


def _draw(template: str, words: Words, entered: Entered, **values: object) -> str:
    now = datetime.now(UTC)
    page = _environment().get_template(template)
    drawn = page.render(
        say=words.say,
        group=words.group,
        lang=words.language.html,
        shown=words.language,
        entered=entered,
        exclusive=EXCLUSIVE,
        spoken=languages(),
        fallen_back=words.language is not entered.language,
        limit=MAX_MAIL // MEBI,
        style_version=style_version(),
        when=lambda at: when(at, now, words),
        now=stamp(now, words),
        **{"saved": None, **values},
    )
    return in_ruby(drawn)


def style_hash(text: str) -> str:
    """The source expression of the Content Security Policy that lets an inline style in."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
