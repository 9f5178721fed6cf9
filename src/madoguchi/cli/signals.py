"""`madoguchi signals` and its options: for people who change signals."""

from __future__ import annotations

import click

from madoguchi.cli.options import LANGUAGE_OPTION

_FORMAT = click.option(
    "--format", "form", default="text", metavar="FORMAT", help="text (default) or json"
)


@click.group()
def signals() -> None:
    """Show what the checks look for, and all they see in one mail."""


@signals.command("list")
@_FORMAT
@LANGUAGE_OPTION
def list_(form: str, lang: str) -> int:
    """List every signal: its family, its stance, what it sees, when it is wrong."""
    from madoguchi.cli.explain import list_signals

    return list_signals(form, lang)


@signals.command()
@click.argument("path", metavar="PATH | -")
@_FORMAT
@LANGUAGE_OPTION
def explain(path: str, form: str, lang: str) -> int:
    """Show everything that was seen in one mail, and what each signal rests on.

    Nothing of the mail is printed live.  PATH may hold several: each is explained, as JSON one
    object a line.
    """
    from madoguchi.cli.explain import explain_path

    return explain_path(path, form, lang)
