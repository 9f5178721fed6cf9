"""`madoguchi desks` and its options; what each does stands in `desk_directory`."""

from __future__ import annotations

from pathlib import Path

import click

from madoguchi.cli.options import LANGUAGE_OPTION, PACK_DIR_OPTION, PACK_OPTION

_AT = click.option("--at", metavar="TIME", help="For that day or minute: 2026-11-23")
_PREFECTURE = click.option("--prefecture", metavar="NAME", help="香川県, JP-37, …")


@click.group()
def desks() -> None:
    """Show the desks that people are sent to, and what has to be checked again."""


@desks.command("list")
@click.option("--role", metavar="ROLE", help="police-local, consumer-local, bank, …")
@_PREFECTURE
@_AT
@PACK_OPTION
@PACK_DIR_OPTION
@LANGUAGE_OPTION
def list_(
    role: str | None,
    prefecture: str | None,
    at: str | None,
    pack: str | None,
    pack_dir: Path | None,
    lang: str,
) -> int:
    """List the desks: number, open or closed, when seen."""
    from madoguchi.cli.desk_directory import list_desks, opened

    return list_desks(opened(pack, pack_dir, prefecture, at, lang), role)


@desks.command()
@click.argument("name")
@_PREFECTURE
@_AT
@PACK_OPTION
@PACK_DIR_OPTION
@LANGUAGE_OPTION
def show(
    name: str,
    prefecture: str | None,
    at: str | None,
    pack: str | None,
    pack_dir: Path | None,
    lang: str,
) -> int:
    """Show all that is known of one desk, by its id or name: sources, dates, doubts."""
    from madoguchi.cli.desk_directory import opened, show_desk

    return show_desk(opened(pack, pack_dir, prefecture, at, lang), name)


@desks.command()
@_PREFECTURE
@_AT
@PACK_OPTION
@PACK_DIR_OPTION
@LANGUAGE_OPTION
def check(
    prefecture: str | None, at: str | None, pack: str | None, pack_dir: Path | None, lang: str
) -> int:
    """List what is due, missing or contradictory; exit status 1 only when something is wrong."""
    from madoguchi.cli.desk_directory import check_desks, opened

    return check_desks(opened(pack, pack_dir, prefecture, at, lang))
