"""`madoguchi report` and its options; what it does stands in `reporting`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from madoguchi.cli.options import (
    DAY_OPTIONS,
    LANGUAGE_OPTION,
    NETWORK_OPTIONS,
    PAID_ON_OPTION,
    SITUATION_OPTIONS,
    written_on_the_line,
)


@click.command()
@click.argument("mail", required=False, metavar="[MAIL | -]")
@click.option("--to", multiple=True, metavar="ID,…", help="Whom the paper is for: see --list.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write the papers there: all that fit, or those of --to.",
)
@click.option(
    "--details",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Who you are, what was paid, who called (TOML): see --blank.",
)
@click.option("--take-out", multiple=True, metavar="WORD", help="Take this out too, everywhere.")
@click.option("--compare", is_flag=True, help="Show what was taken out, before and after.")
@click.option("--list", "listing", is_flag=True, help="All papers that can be made.")
@click.option("--blank", is_flag=True, help="Print an empty file for --details.")
@LANGUAGE_OPTION
@SITUATION_OPTIONS
@PAID_ON_OPTION
@DAY_OPTIONS
@NETWORK_OPTIONS
@click.pass_context
def report(context: click.Context, /, mail: str | None, **options: Any) -> int:
    """Draft the reports and letters of a case.  Nothing is sent.

    Without --to and --out: which papers fit.  Each holds only what its reader may have.  With
    --network the registries are asked where a sender's or page's host takes complaints.
    """
    from madoguchi.cli.reporting import Papers, print_blank, print_list

    if options["blank"]:
        return print_blank()
    if options["listing"]:
        return print_list(options["lang"])
    written = written_on_the_line(context, options)
    return Papers.from_options(mail, {**options, "written": written}).hand_out()
