"""The sentences of this room's errors, read only when one is needed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from madoguchi.model import PackError


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("complaints.toml").read_text("utf-8"))


def broken(complaint: str, /, **values: str) -> PackError:
    """The error of that name in `ja` and `en`, filled in."""
    return PackError(
        **{tag: text.format(**values) for tag, text in _sentences()[complaint].items()}
    )
