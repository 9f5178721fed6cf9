"""What `madoguchi pack` does: one mail in, the evidence pack out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.check import situation_of
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import language, moment, take
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import NO_DETAILS, Details, UsageError, sentence
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports import Case, details_of
from madoguchi.reports.evidence import Pack, evidence_pack

LARGEST_DETAILS = 2_000_000
"""Octets of `--details`: more than the longest that `details_of` takes."""


def make_pack(paths: Sequence[str], options: Mapping[str, Any]) -> int:
    """Write the pack, and say what is in it and what can be added.

    A PDF that was asked for by itself and cannot be made is an exit status of its own.
    Raises `UsageError` for a wrong option, `InputError` for a mail that cannot be read.
    """
    spoken = language(options["lang"])
    if len(paths) != 1:
        raise _wrong("one-mail")
    if options["out"] is None:
        raise _wrong("no-out")
    at = moment(options["at"], now=datetime.now(UTC)).replace(microsecond=0)
    said = situation_of(options, at)
    details = _details(options["details"])
    source = _only(paths[0])
    answer = take(source.data, said, at=at, language=spoken, form=source.form)
    case = Case(source.data, answer, said, at, spoken, details)
    pack = evidence_pack(case, large=options["large"])
    _write(pack.zip, "--out", options["out"])
    if options["pdf"] is not None and pack.pdf:
        _write(pack.pdf, "--pdf", options["pdf"])
    _tell(pack, options, words_of("madoguchi.cli.words.pack", spoken))
    return UNREADABLE if options["pdf"] is not None and pack.why_no_pdf else READ_ALL


def _only(path: str) -> Source:
    """The one mail there."""
    found = sources([path], sys.stdin.buffer)
    first = next(found, None)
    if first is None:
        raise _wrong("one-mail")
    if not isinstance(first, Source):
        raise first.error
    if next(found, None) is not None:
        raise _wrong("several", path=path)
    return first


def _details(path: Path | None) -> Details:
    if path is None:
        return NO_DETAILS
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_DETAILS + 1)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise _wrong("unreadable", option="--details", path=str(path), cause=cause) from None
    if len(data) > LARGEST_DETAILS:
        raise _wrong("too-large", option="--details", path=str(path))
    return details_of(data)


def _write(data: bytes, option: str, path: Path) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise usage_error("unwritable", option=option, value=str(path), cause=cause) from None


def _tell(pack: Pack, options: Mapping[str, Any], words: Words) -> None:
    written = [options["out"], *([options["pdf"]] if options["pdf"] and pack.pdf else [])]
    lines = [words.say("written", path=", ".join(map(str, written)))]
    lines += [words.say("personal"), words.say("not-a-report")]
    if pack.lacking:
        lines += [f"{words.say('lacking')}:", *(f"  - {one}" for one in pack.lacking)]
        lines.append(words.say("details"))
    lines.append(words.say("hash", hash=pack.sha256))
    click.echo("\n".join(lines), err=True)
    if pack.why_no_pdf:
        complain(words_for(words.language), pack.why_no_pdf)


def _wrong(name: str, **values: str) -> UsageError:
    return UsageError(**sentence("madoguchi.cli", "pack.toml", name, **values))
