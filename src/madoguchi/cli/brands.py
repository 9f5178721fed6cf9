"""`madoguchi brands` and its options; what each does stands in `brand_registry`."""

from __future__ import annotations

from pathlib import Path

import click

from madoguchi.cli.options import LANGUAGE_OPTION

_REGISTRY = click.option(
    "--registry",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="PATH",
    help="Your own brands, laid over the shipped ones (else MADOGUCHI_BRANDS).",
)
MONTHS = 24
"""Age from which an entry that was made by hand is told as old."""


@click.group()
def brands() -> None:
    """Show, check and update the organisations whose names are used."""


@brands.command()
@_REGISTRY
@LANGUAGE_OPTION
@click.option("--months", default=MONTHS, show_default=True, help="Older entries are told.")
@click.option("--notes", is_flag=True, help="Also what is only worth a look.")
def check(registry: Path | None, lang: str, months: int, notes: bool) -> int:
    """Check the registry; exit status 1 when something is wrong in it."""
    from madoguchi.cli.brand_registry import check_registry

    return check_registry(registry, lang, months, notes=notes)


@brands.command()
@click.argument("name")
@_REGISTRY
@LANGUAGE_OPTION
def show(name: str, registry: Path | None, lang: str) -> int:
    """Show what is known of one organisation, by its id or any of its names."""
    from madoguchi.cli.brand_registry import show_brand

    return show_brand(name, registry, lang)


@brands.command()
@click.argument("file", type=click.Path(path_type=Path))
@_REGISTRY
@LANGUAGE_OPTION
def update(file: Path, registry: Path | None, lang: str) -> int:
    """Merge FILE (docs/add-a-brand.md) into your own registry, unless the check refuses it."""
    from madoguchi.cli.brand_registry import update_own

    return update_own(file, registry, lang)
