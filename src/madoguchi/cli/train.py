"""`madoguchi train` and its options; what it does stands in `training`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from madoguchi.cli.options import LANGUAGE_OPTION

GENERATED = 12000
SEED = 7


@click.command()
@click.option(
    "--mails",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where the folders of mails lie, each with its labels.jsonl.",
)
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The model file to write.",
)
@click.option(
    "--folder",
    "folders",
    multiple=True,
    metavar="NAME",
    help="A folder of DIR to learn from (default: those of the shipped model).",
)
@click.option(
    "--generated",
    default=GENERATED,
    show_default=True,
    type=click.IntRange(min=0),
    metavar="N",
    help="Mails of our own generator to learn from as well.",
)
@click.option(
    "--seed",
    default=SEED,
    show_default=True,
    type=click.IntRange(min=0),
    metavar="N",
    help="Of the generator.",
)
@LANGUAGE_OPTION
def train(lang: str, **options: Any) -> int:
    """Learn the model file from labelled mails, and print what it learned from.

    The same mails, checks and seed give the same file.  Needs pip install 'madoguchi[train]'.
    Nothing of a mail goes into the file but numbers.
    """
    from madoguchi.cli.training import Wanted, train_model

    return train_model(Wanted(**options), lang)
