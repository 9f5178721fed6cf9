"""Options that several commands share."""

from __future__ import annotations

import click

from madoguchi.model import Language

LANGUAGE_OPTION = click.option(
    "--lang",
    envvar="MADOGUCHI_LANG",
    default=Language.JA.value,
    metavar="LANG",
    help="Language of the answer: ja (default), en, …",
)
