"""What `madoguchi feedback` does: add, list, undo, report."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import JAPAN, language
from madoguchi.desk.feedback import Correction, Kept, corrections, desk_folder
from madoguchi.desk.feedback.note import Noted, note, said_kind
from madoguchi.desk.feedback.statistics import statistics, statistics_record
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Certainty, Kind
from madoguchi.model.spoken import Words
from madoguchi.triage.votes import SHARED

FORMATS = ("text", "json")
TOLD_LINES = 8
"""Numbers of broken lines that are told; the rest is counted."""


def add_corrections(paths: Sequence[str], kind: str, by: str, desk: Path | None, lang: str) -> int:
    """Keep the correction for every mail of the paths; the status says whether all were read."""
    words = words_for(language(lang))
    said, folder = said_kind(kind), desk_folder(desk)
    status = READ_ALL
    for source in sources(paths, sys.stdin.buffer):
        if not isinstance(source, Source):
            complain(words, f"{source.path}: {source.error.says(words.language)}")
            status = UNREADABLE
            continue
        noted = note(folder, source.data, source.form, said=said, by=by, at=datetime.now(UTC))
        for sentence in _noted(noted, words):
            click.echo(sentence)
    return status


def _noted(noted: Noted, words: Words) -> Iterable[str]:
    kept = noted.correction
    if not noted.new:
        yield words.say("feedback-again", id=kept.id)
        return
    yield words.say(
        "feedback-added", id=kept.id, before=was(kept, words), said=named(kept.said, words)
    )
    if len(kept.signals) < SHARED:
        yield words.say("feedback-few")


def list_corrections(by: str | None, desk: Path | None, form: str, lang: str) -> int:
    """Every correction in the order it was made; exit status 2 when a line cannot be read."""
    _known(form)
    words = words_for(language(lang))
    folder = desk_folder(desk)
    kept = folder.read()
    who = folder.reporter(by) if by and kept.corrections else None
    shown = [each for each in kept.corrections if who in (None, each.reporter)]
    for each in shown:
        if form == "json":
            _write(_row(each, undone=each.id in kept.undone))
            continue
        at = f"{each.at.astimezone(JAPAN):%Y-%m-%d %H:%M}"
        line = words.say(
            "feedback-row", id=each.id, at=at, before=was(each, words), said=named(each.said, words)
        )
        undone = f"  ({words.say('feedback-row-undone')})" if each.id in kept.undone else ""
        click.echo(line + undone)
    if not shown and form == "text":
        click.echo(words.say("feedback-none"))
    return _told(kept, words)


def _row(each: Correction, *, undone: bool) -> Mapping[str, object]:
    return {
        "id": each.id,
        "at": each.at.isoformat(),
        "said": each.said,
        "kind_before": each.kind_before,
        "certainty_before": each.certainty_before,
        "signals": list(each.signals),
        "undone": undone,
    }


def undo_corrections(ids: Sequence[str], desk: Path | None, lang: str) -> int:
    """Take corrections back, all of them or, where one is unknown, none."""
    words = words_for(language(lang))
    desk_folder(desk).undo(ids, datetime.now(UTC))
    for each in dict.fromkeys(ids):
        click.echo(words.say("feedback-undone", id=each))
    return READ_ALL


def report_corrections(desk: Path | None, form: str, lang: str) -> int:
    """The statistics; exit status 2 when a line cannot be read."""
    _known(form)
    words = words_for(language(lang))
    found = corrections(desk_folder(desk))
    if form == "json":
        _write(statistics_record(statistics(found)))
    else:
        from madoguchi.cli.corrected import Corrected

        Corrected(words).whole(statistics(found))
    return _told(found.kept, words)


def broken_lines(kept: Kept, words: Words) -> str:
    """The sentence that names the lines that cannot be read."""
    lines = ", ".join(map(str, kept.broken[:TOLD_LINES]))
    more = len(kept.broken) - TOLD_LINES
    if more > 0:
        lines = words.say("feedback-broken-more", lines=lines, count=more)
    return words.say("feedback-broken", lines=lines)


def _told(kept: Kept, words: Words) -> int:
    if not kept.broken:
        return READ_ALL
    complain(words, broken_lines(kept, words))
    return UNREADABLE


def was(correction: Correction, words: Words) -> str:
    """The verdict that was corrected, in words."""
    certainty = words.say(f"feedback-was-{correction.certainty_before}")
    if correction.certainty_before is Certainty.NOTHING_FOUND:
        return certainty
    return f"{words.say(f'kind-{correction.kind_before}')} – {certainty}"


def named(kind: Kind, words: Words) -> str:
    """A kind as a person says it: of a mail that is in order, "nothing found" is no word."""
    return words.say("feedback-kind-ordinary" if kind is Kind.ORDINARY else f"kind-{kind}")


def _known(form: str) -> None:
    if form not in FORMATS:
        raise usage_error("unknown-value", option="--format", value=form, known=", ".join(FORMATS))


def _write(row: Mapping[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
