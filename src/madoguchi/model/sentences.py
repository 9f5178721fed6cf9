"""Sentences for people stand in TOML files beside the code that needs them, never in the code.

[name]
ja = "… {value} …"
en = "… {value} …"
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from madoguchi.model.errors import PackError


@cache
def _tables(package: str, file: str) -> dict[str, dict[str, str]]:
    import tomllib  # here, because a good answer needs no complaint

    return tomllib.loads(files(package).joinpath(file).read_text("utf-8"))


def sentence(package: str, file: str, name: str, /, **values: str) -> dict[str, str]:
    """The sentence of that name in every language of its file, filled in.

    `raise UsageError(**sentence(__package__, "complaints.toml", "unknown-value", value=x))`
    """
    return {tag: text.format(**values) for tag, text in _tables(package, file)[name].items()}


def broken_part(file: str) -> PackError:
    """A file that the package carries is missing or broken: a bad installation, nothing else."""
    return PackError(**sentence("madoguchi.model", "sentences.toml", "broken-part", file=file))
