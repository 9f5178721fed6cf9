"""The words of the terminal: one TOML file per language, the same keys in each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

import click

from madoguchi.model import Language, carried


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences and labels by key, in one language."""

    language: Language
    entries: tuple[tuple[str, str], ...]

    def say(self, key: str, **values: str) -> str:
        """The words under that key, filled in; a missing key is a programming error."""
        return dict(self.entries)[key].format(**values)


@cache
def words_for(language: Language) -> Words:
    """The words of a language; Japanese or English where it has none of its own yet."""
    tag = "ja" if language in (Language.JA, Language.JA_EASY) else "en"
    text = carried(__name__, f"{tag}.toml").decode("utf-8")
    return Words(Language(tag), tuple(tomllib.loads(text).items()))


def complain(words: Words, sentence: str) -> None:
    """One sentence on standard error; never a trace."""
    click.echo(f"{words.say('error')}: {sentence}", err=True)
