"""From what a person entered to the page of papers, or to their files."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from madoguchi.model import Contact, MadoguchiError
from madoguchi.model.readings import annotated
from madoguchi.model.spoken import Words
from madoguchi.reports import (
    Case,
    Draft,
    Group,
    Withheld,
    bundle,
    drafts,
    files_of,
    fitting,
    named,
    zipped,
)
from madoguchi.reports.bundle import taken_lines
from madoguchi.reports.evidence import evidence_pack
from madoguchi.reports.redaction import label
from madoguchi.reports.telling import common_words
from madoguchi.web import pages
from madoguchi.web.answering import (
    Asked,
    Page,
    UnreadableError,
    answered_for,
    told_page,
)
from madoguchi.web.details import LONG, Set, Typed, offered, read_details
from madoguchi.web.pages import Answered, Problem
from madoguchi.web.words import papers_words, words_for

EVIDENCE = "evidence"
EVIDENCE_LARGE = "evidence-large"
"""What is asked for instead of a paper: the evidence pack, in type of either size."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper as the page shows it."""

    id: str
    name: str
    medium: str
    contact: Contact | None
    draft: Draft | None
    """`None` where it was withheld."""
    why: str
    taken: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...] = ()
    """What it is called, before, after."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The papers of one group."""

    title: str
    papers: tuple[Paper, ...]


def papers_page(asked: Asked) -> Page:
    """All papers that fit, with the fields for what they lack."""
    return told_page(asked, _drawn)


def papers_file(asked: Asked, only: str) -> tuple[str, bytes] | None:
    """All papers, or the one of that id, as a file with its name.

    `None` when there is nothing to save, or something that was typed has to be put right first.
    """
    typed = read_details(asked.entered.typed)
    if typed.wrong:
        return None
    evidence = only in (EVIDENCE, EVIDENCE_LARGE)
    try:
        one = answered_for(asked)
        wanted = [named(only)] if only and not evidence else None
    except (UnreadableError, MadoguchiError, KeyError):
        return None
    case = _case(asked, one, typed)
    if evidence:
        pack = evidence_pack(case, large=only == EVIDENCE_LARGE)
        return f"{pack.name}.zip", pack.zip
    if wanted is None:
        files = bundle(drafts(case, fitting(case)), case.at, case.language)
    else:
        (paper,) = drafts(case, wanted)
        files = files_of(paper, case.at, case.language) if isinstance(paper, Draft) else ()
    if len(files) == 1:
        return files[0].name, files[0].data
    return (f"{only or 'madoguchi-papers'}.zip", zipped(files, case.at)) if files else None


def _case(asked: Asked, one: Answered, typed: Typed) -> Case:
    return Case(
        one.data,
        one.answer,
        one.talk.situation(),
        asked.at,
        asked.entered.language,
        typed.details,
        typed.take_out,
    )


def _drawn(asked: Asked) -> Page:
    one = answered_for(asked)
    typed = read_details(asked.entered.typed)
    case = _case(asked, one, typed)
    tell = papers_words(asked.entered.language)
    wrong = tuple(Problem(tell.say(key), name) for name, key in typed.wrong)
    problems = (*asked.problems, *wrong)
    page = pages.draw(
        "papers.html",
        words_for(one.entered.language),
        one.entered,
        contacts=one.plan.always,
        problems=problems,
        hidden=pages.travelling(one.entered, one.talk, shown=pages.DETAILS),
        tell=tell.say,
        label=common_words(asked.entered.language, annotated).say,
        sets=_sets(one, asked, tell),
        long=LONG,
        shelves=_shelves(case),
    )
    return page, 422 if problems else 200


def _sets(one: Answered, asked: Asked, tell: Words) -> tuple[Set, ...]:
    return offered(one.talk.situation(), asked.entered.typed, tell)


def _shelves(case: Case) -> list[Shelf]:
    words = common_words(case.language, annotated)
    papers = drafts(case, fitting(case))
    return [
        Shelf(words.say(f"group.{group}"), tuple(_paper(one, case, words) for one in ones))
        for group, ones in groupby(papers, lambda one: one.group)
    ]


def _paper(one: Draft | Withheld, case: Case, words: Words) -> Paper:
    name = named(one.id).name(case.language)
    if isinstance(one, Withheld):
        return Paper(one.id, name, "", one.contact, None, one.why, ())
    medium = "" if one.group is Group.MACHINE else words.say(f"medium.{one.medium}")
    taken = tuple(taken_lines(one, words)) if one.taken_out else ()
    rows = tuple(
        (label(change, case.language), change.before, change.after) for change in one.changes.rows
    )
    return Paper(one.id, name, medium, one.contact, one, "", taken, rows)
