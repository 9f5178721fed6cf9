"""Which family a check belongs to, by what its id begins with: for people who change signals."""

from __future__ import annotations

import tomllib
from functools import cache

from madoguchi.model import Language, carried

FILE = "families.toml"
OTHER = "other"
"""Of a check whose id no family claims."""


@cache
def _tables() -> dict[str, dict[str, object]]:
    return tomllib.loads(carried("madoguchi.signals", FILE).decode("utf-8"))


@cache
def _starts() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, table in _tables().items():
        starts = table["begins"]
        assert isinstance(starts, list)  # noqa: S101 - a broken build, not a mail
        found.update(dict.fromkeys(map(str, starts), name))
    return found


def family_of(check_id: str) -> str:
    """The family that claims the longest beginning of the id."""
    words = check_id.split("-")
    starts = ("-".join(words[:count]) for count in range(len(words), 0, -1))
    return next((_starts()[start] for start in starts if start in _starts()), OTHER)


def family_name(family: str, language: Language) -> str:
    """What it is called, in Japanese or English."""
    table = _tables()[family]
    return str(table["ja" if language in (Language.JA, Language.JA_EASY) else "en"])
