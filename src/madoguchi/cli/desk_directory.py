"""What `madoguchi desks` does: look at the directory, check it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from madoguchi.cli import READ_ALL
from madoguchi.desk import JAPAN, language, moment
from madoguchi.guidance import use
from madoguchi.guidance.desks import Directory, ReportingPoint, prefecture_code
from madoguchi.guidance.desks.audit import Finding, audit, next_check
from madoguchi.guidance.desks.contacts import contact_of
from madoguchi.guidance.desks.entry import NATIONAL, Entry
from madoguchi.model import Contact, Language, PackError, sentence

WRONG = 1
"""Exit status when something is wrong in the data, or there is no such desk."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A directory, for one place and minute, in one language."""

    directory: Directory
    prefecture: str | None
    at: datetime
    language: Language
    broken: tuple[PackError, ...]
    """What was found wrong in an operator's pack while opening it."""

    def say(self, name: str, **values: str) -> str:
        told = sentence("madoguchi.cli", "desks.toml", name, **values)
        return told.get(self.language) or told[Language.EN]

    def contact(self, entry: Entry) -> Contact:
        """The desk as people are shown it."""
        return contact_of(entry, entry.roles[0], self.at, self.language, self.directory.phrasebook)


def opened(
    pack: str | None, folder: Path | None, prefecture: str | None, at: str | None, lang: str
) -> Asked:
    """The directory of the pack that would answer; errors as for `madoguchi check`."""
    spoken = language(lang)
    minute = moment(at, now=datetime.now(UTC))
    code = prefecture_code(prefecture) if prefecture else None
    told: list[PackError] = []
    desks = use(pack or None, folder, told.append).adviser(code).desks
    return Asked(desks, code, minute.astimezone(JAPAN), spoken, tuple(told))


def list_desks(asked: Asked, role: str | None) -> int:
    """A line per desk that people of the place may be sent to on that day."""
    if role is not None and role not in asked.directory.roles:
        known = ", ".join(sorted(asked.directory.roles))
        click.echo(asked.say("no-role", value=role, known=known), err=True)
        return WRONG
    entries = [entry for entry in _valid(asked) if role is None or role in entry.roles]
    # Nearest first, and last the desks of single companies.
    entries.sort(key=lambda entry: (bool(entry.brands), entry.area == NATIONAL))
    width = max((len(entry.id) for entry in entries), default=0)
    for entry in entries:
        contact = asked.contact(entry)
        reach = contact.tel or contact.mail or asked.say("page-only" if contact.url else "none")
        click.echo(f"{_mark(contact)} {entry.id:{width}}  {reach}  {contact.name}")
    click.echo(asked.say("total", count=str(len(entries))))
    return READ_ALL


def show_desk(asked: Asked, name: str) -> int:
    """Everything that is known of the desks of that id, or with that in their name."""
    entries = asked.directory.entries
    found = [entry for entry in entries if entry.id == name.strip()]
    found = found or [entry for entry in entries if _folded(name) in _names(entry)]
    for number, entry in enumerate(found):
        if number:
            click.echo("")
        for line in _whole(asked, entry):
            click.echo(line)
    if not found:
        click.echo(asked.say("unknown", value=name), err=True)
    return READ_ALL if found else WRONG


def check_desks(asked: Asked) -> int:
    """What a maintainer has to do on that day; only what is wrong makes the status 1."""
    for error in asked.broken:
        click.echo(f"× {error.says(asked.language)}", err=True)
    findings = audit(asked.directory, asked.at.date())
    shown: Finding | None = None
    for finding in findings:
        if shown is None or finding.kind is not shown.kind:
            click.echo(asked.say(finding.kind))
        shown = finding
        click.echo(f"  {'×' if finding.wrong else '·'} {finding.entry}  {finding.value}".rstrip())
    wrong = sum(finding.wrong for finding in findings) + len(asked.broken)
    counts = {"desks": str(len(asked.directory.entries)), "wrong": str(wrong)}
    click.echo(asked.say("checked", notes=str(len(findings) + len(asked.broken) - wrong), **counts))
    return WRONG if wrong else READ_ALL


def _valid(asked: Asked) -> Iterator[Entry]:
    places = (NATIONAL, asked.prefecture)
    for entry in asked.directory.entries:
        if entry.valid_on(asked.at.date()) and (not asked.prefecture or entry.area in places):
            yield entry


def _mark(contact: Contact) -> str:
    return {True: "●", False: "×", None: "○"}[contact.open_now]


def _names(entry: Entry) -> str:
    return _folded(" ".join(text for _, text in entry.names.texts))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _whole(asked: Asked, entry: Entry) -> Iterator[str]:
    contact = asked.contact(entry)
    kind = "reporting-point" if isinstance(entry, ReportingPoint) else "desk"
    yield f"{entry.id}  {contact.name}"
    lines = {
        "kind": asked.say(kind),
        "roles": ", ".join(entry.roles),
        "area": entry.area,
        "brands": ", ".join(entry.brands),
        "hours": f"{_mark(contact)} {contact.hours}".rstrip(),
        "languages": ", ".join(entry.languages),
        "note": contact.note,
        "seen": entry.seen_on,
        "next": str(next_check(entry) or "?"),
        "remark": entry.remark.strip(),
    }
    for key, value in lines.items():
        if value:
            yield f"  {asked.say(f'label-{key}')}: {value}"
    for channel in entry.channels:
        shown = asked.say("shown" if channel.shown else "not-shown")
        yield f"  {channel.kind} {channel.value}  {channel.confidence}, {shown}"
        yield f"    {' '.join(filter(None, (channel.source, channel.source_date, channel.remark)))}"
