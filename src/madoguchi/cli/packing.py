"""What `madoguchi pack` does: one mail in, the evidence pack out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.paper_case import case_of
from madoguchi.cli.words import complain, words_for
from madoguchi.desk.options import usage_error
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.evidence import Pack, evidence_pack


def make_pack(mail: str | None, options: Mapping[str, Any]) -> int:
    """Write the pack, and say what is in it and what can be added.

    A PDF that was asked for by itself and cannot be made is an exit status of its own.
    Raises `UsageError` for a wrong option, `InputError` for a mail that cannot be read.
    """
    case = case_of(mail, options)
    if options["out"] is None:
        raise usage_error("no-out")
    pack = evidence_pack(case, large=options["large"])
    _write(pack.zip, "--out", options["out"])
    if options["pdf"] is not None and pack.pdf:
        _write(pack.pdf, "--pdf", options["pdf"])
    _tell(pack, options, words_of("madoguchi.cli.words.pack", case.language))
    return UNREADABLE if options["pdf"] is not None and pack.why_no_pdf else READ_ALL


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
