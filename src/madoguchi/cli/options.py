"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from madoguchi.model import Language

LANGUAGE_OPTION = click.option(
    "--lang",
    envvar="MADOGUCHI_LANG",
    default=Language.JA.value,
    metavar="LANG",
    help="Language of the answer: ja (default), en, …",
)

DESK_OPTION = click.option(
    "--desk",
    envvar="MADOGUCHI_DESK",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder of your desk's own corrections (docs/feedback.md).",
)

PACK_OPTION = click.option(
    "--pack",
    envvar="MADOGUCHI_PACK",
    metavar="NAME",
    help="Guidance for everybody here (else by prefecture): docs/packs.md.",
)

PACK_DIR_OPTION = click.option(
    "--pack-dir",
    envvar="MADOGUCHI_PACKS",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder of your own guidance packs.",
)
