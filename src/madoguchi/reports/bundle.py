"""Drafts as files: each in the form it is used in, and all of them in one archive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from madoguchi.desk import JAPAN
from madoguchi.model import Attached, Contact, Language, defang_text, in_brackets
from madoguchi.model.spoken import Words
from madoguchi.reports.draft import Draft, Group, Medium, Withheld
from madoguchi.reports.drafting import named
from madoguchi.reports.mailed import as_mail
from madoguchi.reports.on_paper import on_paper
from madoguchi.reports.telling import common_words

_RULE = "-" * 40
_FIELD = re.compile(r"\bheader (\S+)")


def files_of(
    draft: Draft, at: datetime, language: Language, *, printed: bool = True
) -> tuple[Attached, ...]:
    """The files of one draft; `at` (time-zone aware) becomes a mail's Date.

    A mail is one `.eml` with all that goes along.  A form, a letter or a script is a text, and
    what goes along lies beside it; with `printed` a letter or script is a PDF to print too.  The
    same draft gives the same octets.
    """
    if draft.medium is Medium.MAIL:
        return (Attached(f"{draft.id}.eml", "message/rfc822", as_mail(draft, at)),)
    if draft.medium is Medium.FILE:
        return draft.attached
    words = common_words(language)
    text = "\n".join(_sheet(draft, words)) + "\n"
    # CR LF and a mark, for the editor of Windows reads others' texts wrongly without.
    octets = text.replace("\n", "\r\n").encode("utf-8-sig", "replace")
    beside = [
        Attached(f"{draft.id}-{one.name}", one.media_type, one.data) for one in draft.attached
    ]
    if printed and draft.medium in (Medium.LETTER, Medium.CALL):
        paper = on_paper(draft, in_brackets(named(draft.id).name(draft.language)), at)
        beside += [Attached(f"{draft.id}.pdf", "application/pdf", paper)] if paper else []
    return (Attached(f"{draft.id}.txt", "text/plain; charset=utf-8", octets), *beside)


def _sheet(draft: Draft, words: Words) -> Iterator[str]:
    if draft.subject:
        yield f"{words.say('paper.subject')}: {draft.subject}"
        yield ""
    if draft.text:
        yield draft.text.strip()
    for one in draft.fields:
        yield ""
        yield f"[{one.label}]"
        yield _RULE
        yield one.text
        yield _RULE


def bundle(
    papers: Iterable[Draft | Withheld], at: datetime, language: Language, *, printed: bool = True
) -> tuple[Attached, ...]:
    """All files of these papers, and first a text that says what each is and how to use it."""
    words = common_words(language)
    read = list(_opening(at, words))
    files: list[Attached] = []
    for paper in papers:
        read += ["", *about(paper, language)]
        if isinstance(paper, Draft):
            made = files_of(paper, at, language, printed=printed)
            read += [f"  → {one.name}" for one in made]
            files += made
    octets = ("\r\n".join(read) + "\r\n").encode("utf-8-sig", "replace")
    return (Attached(words.say("readme.file"), "text/plain; charset=utf-8", octets), *files)


def _opening(at: datetime, words: Words) -> Iterator[str]:
    yield words.say("readme.title")
    yield words.say("readme.made", at=at.astimezone(JAPAN))
    yield ""
    yield from words.say("readme.honest").split("\n")


def about(paper: Draft | Withheld, language: Language) -> Iterator[str]:
    """What a person has to know of a paper, line by line; readings stand in brackets."""
    words = common_words(language)
    yield f"■ {in_brackets(named(paper.id).name(language))}"
    if isinstance(paper, Withheld):
        yield f"  {words.say('paper.withheld')}: {in_brackets(paper.why)}"
        return
    if paper.group is not Group.MACHINE:
        yield f"  {words.say(f'medium.{paper.medium}')}"
        yield from (f"  {line}" for line in whom(paper.contact, words))
    notes = "use" if paper.group is Group.MACHINE else "notes"
    for label, lines in ((notes, paper.notes), ("lacking", paper.lacking)):
        if lines:
            yield f"  {words.say(f'paper.{label}')}:"
            yield from (row for line in lines for row in _item(in_brackets(line)))


def _item(text: str) -> Iterator[str]:
    first, *rest = text.split("\n")
    yield f"  - {first}"
    yield from (f"    {line}" for line in rest)


def taken_lines(draft: Draft, words: Words) -> Iterator[str]:
    """What was taken out, told without telling it."""
    for one in draft.taken_out:
        what = words.say(f"taken.{one.kind}")
        yield words.say(
            "paper.taken", what=what, where=defang_text(_place(one.where, words)), times=one.times
        )
    if not draft.taken_out:
        yield words.say("paper.nothing-taken")


def _place(where: str, words: Words) -> str:
    """`header To` in words; a media type is named as it is."""
    return _FIELD.sub(lambda found: words.say("taken-at.header", name=found[1]), where)


def whom(contact: Contact | None, words: Words) -> Iterator[str]:
    """Whom it goes to, and where that may be reached; never anything of a mail."""
    if contact is None:
        yield words.say("paper.no-contact")
        return
    # A name in やさしい日本語 holds its readings.
    yield f"{words.say('paper.to')}: {in_brackets(contact.name)}"
    if contact.mail:
        yield f"{words.say('paper.address')}: {contact.mail}"
    if contact.url:
        yield f"{words.say('paper.page')}: {contact.url}"
