"""The words that doors speak: one TOML file per language in each door, the same keys in each.

Keys of a table are joined with a dot: `[did] opened = "…"` is `did.opened`.  Japanese and English
are whole; any other language may lack words, and those are then said in the one that stands in.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from madoguchi.model.languages import Language
from madoguchi.model.readings import in_brackets
from madoguchi.model.sentences import carried

SPOKEN: tuple[Language, ...] = (Language.JA, Language.EN)
"""Languages that every door has all its words in."""


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences and labels by key, in one language."""

    language: Language
    asked: Language
    """What was asked for: other rooms may have words in it where this door has none yet."""
    entries: Mapping[str, str]
    borrowed: frozenset[str] = frozenset()
    """Keys that this language lacks: their words are those of the language that stands in."""

    def say(self, key: str, **values: object) -> str:
        """The words under that key, filled in; a missing key is a programming error."""
        return self.entries[key].format(**values)

    def group(self, table: str) -> tuple[tuple[str, str], ...]:
        """The `(value, label)` pairs of one table, in the order of the file."""
        start = f"{table}."
        return tuple((k[len(start) :], v) for k, v in self.entries.items() if k.startswith(start))


@cache
def languages_of(package: str) -> tuple[Language, ...]:
    """The languages that a door has words in, whole or in part."""
    return tuple(language for language in Language if _read(package, language) is not None)


def spoken(package: str, asked: Language) -> Language:
    """The language that a door shows for the one asked for."""
    return asked if _read(package, asked) is not None else asked.stand_in


@cache
def words_of(package: str, asked: Language, readings: Callable[[str], str] = in_brackets) -> Words:
    """A door's words in a language, or in the one that stands in where it has none of its own.

    `readings` says how the readings of やさしい日本語 are drawn there.
    """
    shown = spoken(package, asked)
    whole, own = _read(package, shown.stand_in) or {}, _read(package, shown) or {}
    entries = {key: readings(own.get(key, words)) for key, words in whole.items()}
    borrowed = frozenset(whole.keys() - own.keys())
    return Words(shown, asked, MappingProxyType(entries), borrowed)


@cache
def _read(package: str, language: Language) -> Mapping[str, str] | None:
    try:
        text = carried(package, f"{language}.toml").decode("utf-8")
    except FileNotFoundError:
        return None
    return dict(_flat(tomllib.loads(text)))


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
