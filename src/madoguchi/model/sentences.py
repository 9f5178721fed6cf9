"""Sentences for people stand in TOML files beside the code that needs them, never in the code.

[name]
ja = "… {value} …"
en = "… {value} …"

In やさしい日本語 they carry readings, which every door draws in its own way (`readings`).
"""

from __future__ import annotations

import pkgutil
from functools import cache

from madoguchi.model.errors import PackError
from madoguchi.model.languages import Language
from madoguchi.model.readings import annotated


def carried(package: str, file: str) -> bytes:
    """A file that the package carries.  `FileNotFoundError` when it does not.

    `pkgutil` and not `importlib.resources`: that one costs a fortieth of a second at start-up.
    """
    data = pkgutil.get_data(package, file)
    if data is None:
        raise FileNotFoundError(file)
    return data


@cache
def _tables(package: str, file: str) -> dict[str, dict[str, str]]:
    import tomllib  # here, because a good answer needs no complaint

    return tomllib.loads(carried(package, file).decode("utf-8"))


def sentence(package: str, file: str, name: str, /, **values: str) -> dict[str, str]:
    """The sentence of that name in every language of its file, filled in.

    `raise UsageError(**sentence(__package__, "complaints.toml", "unknown-value", value=x))`
    """
    return {
        tag: (annotated(text) if tag == Language.JA_EASY else text).format(**values)
        for tag, text in _tables(package, file)[name].items()
    }


def broken_part(file: str) -> PackError:
    """A file that the package carries is missing or broken: a bad installation, nothing else."""
    return PackError(**sentence("madoguchi.model", "sentences.toml", "broken-part", file=file))
