"""`madoguchi pack` and its options; what it does stands in `packing`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from madoguchi.cli.options import (
    DAY_OPTIONS,
    LANGUAGE_OPTION,
    PAID_ON_OPTION,
    SITUATION_OPTIONS,
)


@click.command()
@click.argument("mail", required=False, metavar="[MAIL | -]")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.zip", help="The pack.")
@click.option(
    "--pdf", type=click.Path(path_type=Path), metavar="FILE.pdf", help="Its PDF by itself too."
)
@click.option(
    "--details",
    type=click.Path(path_type=Path),
    metavar="FILE.toml",
    help="Who you are, what was paid, who called: docs/evidence.md.",
)
@click.option("--large", is_flag=True, help="Print in large type.")
@LANGUAGE_OPTION
@SITUATION_OPTIONS
@PAID_ON_OPTION
@DAY_OPTIONS
def pack(mail: str | None, **options: Any) -> int:
    """Make the papers to take to the police or the bank: a PDF and the original mail in a zip.

    It holds personal data.  Nothing is sent, and it is no report of damage.
    """
    from madoguchi.cli.packing import make_pack

    return make_pack(mail, options)
