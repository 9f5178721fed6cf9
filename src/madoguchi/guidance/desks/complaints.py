"""The sentences of this room's errors, read only when one is needed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def _sentences() -> dict[str, dict[str, str]]:
    import tomllib  # here, because a good answer needs no complaint

    return tomllib.loads(files(__package__).joinpath("complaints.toml").read_text("utf-8"))


def complaint(name: str, **values: str) -> dict[str, str]:
    """The sentence of that name in `ja` and `en`, filled in: `PackError(**complaint(...))`."""
    return {tag: text.format(**values) for tag, text in _sentences()[name].items()}
