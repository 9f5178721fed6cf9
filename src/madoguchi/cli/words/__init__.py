"""The words of the terminal."""

from __future__ import annotations

import click

from madoguchi.model import Language
from madoguchi.model.spoken import Words, words_of


def words_for(language: Language) -> Words:
    """The words of a language; Japanese or English where it has none of its own yet."""
    return words_of(__name__, language)


def complain(words: Words, sentence: str) -> None:
    """One sentence on standard error; never a trace."""
    click.echo(f"{words.say('error')}: {sentence}", err=True)
