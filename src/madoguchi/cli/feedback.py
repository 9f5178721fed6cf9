"""`madoguchi feedback` and its options; what each does stands in `corrections`."""

from __future__ import annotations

from pathlib import Path

import click

from madoguchi.cli.options import DESK_OPTION, LANGUAGE_OPTION

_FORMAT = click.option(
    "--format", "form", default="text", metavar="FORMAT", help="text (default) or json"
)


@click.group()
def feedback() -> None:
    """Correct verdicts.  What you say stays in your desk's folder and can be undone.

    Never the mail is kept, nor its words: docs/feedback.md says what is.
    """


@feedback.command()
@click.argument("paths", nargs=-1, required=True, metavar="MAIL… | -")
@click.option("--kind", required=True, metavar="KIND", help="phishing, …, unwanted-ad, ordinary")
@click.option("--by", required=True, metavar="REPORTER", help="Who says so; kept as a keyed hash.")
@DESK_OPTION
@LANGUAGE_OPTION
def add(paths: tuple[str, ...], kind: str, by: str, desk: Path | None, lang: str) -> int:
    """Say what a mail really is.  Of an mbox or a folder, it is said of every mail in it."""
    from madoguchi.cli.corrections import add_corrections

    return add_corrections(paths, kind, by, desk, lang)


@feedback.command("list")
@click.option("--by", metavar="REPORTER", help="Only what that one said.")
@DESK_OPTION
@_FORMAT
@LANGUAGE_OPTION
def list_(by: str | None, desk: Path | None, form: str, lang: str) -> int:
    """List the corrections, the undone ones too."""
    from madoguchi.cli.corrections import list_corrections

    return list_corrections(by, desk, form, lang)


@feedback.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@DESK_OPTION
@LANGUAGE_OPTION
def undo(ids: tuple[str, ...], desk: Path | None, lang: str) -> int:
    """Take corrections back: every verdict is then as if they had never been made."""
    from madoguchi.cli.corrections import undo_corrections

    return undo_corrections(ids, desk, lang)


@feedback.command()
@DESK_OPTION
@_FORMAT
@LANGUAGE_OPTION
def report(desk: Path | None, form: str, lang: str) -> int:
    """Statistics: what was corrected, and what that changes."""
    from madoguchi.cli.corrections import report_corrections

    return report_corrections(desk, form, lang)
