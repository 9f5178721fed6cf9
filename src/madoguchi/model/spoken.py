"""The words that doors speak: one TOML file per language in each door, the same keys in each.

Keys of a table are joined with a dot: `[did] opened = "…"` is `did.opened`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from madoguchi.model.sentences import carried
from madoguchi.model.words import Language

SPOKEN: tuple[Language, ...] = (Language.JA, Language.EN)
"""Languages that the doors have words in."""


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences and labels by key, in one language."""

    language: Language
    asked: Language
    """What was asked for: other rooms may have words in it where this door has none yet."""
    entries: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """The words under that key, filled in; a missing key is a programming error."""
        return self.entries[key].format(**values)

    def group(self, table: str) -> tuple[tuple[str, str], ...]:
        """The `(value, label)` pairs of one table, in the order of the file."""
        start = f"{table}."
        return tuple((k[len(start) :], v) for k, v in self.entries.items() if k.startswith(start))


def spoken(asked: Language) -> Language:
    """The language that is shown for the one asked for."""
    if asked in SPOKEN:
        return asked
    return Language.JA if asked is Language.JA_EASY else Language.EN


@cache
def words_of(package: str, asked: Language) -> Words:
    """A door's words in a language; Japanese or English where it has none of its own yet."""
    shown = spoken(asked)
    text = carried(package, f"{shown}.toml").decode("utf-8")
    return Words(shown, asked, MappingProxyType(dict(_flat(tomllib.loads(text)))))


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
