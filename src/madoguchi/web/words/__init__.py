"""The words of the pages."""

from __future__ import annotations

from madoguchi.model import Language
from madoguchi.model.readings import annotated
from madoguchi.model.spoken import Words, languages_of, words_of


def words_for(asked: Language) -> Words:
    """The words of a language; Japanese or English where it has none of its own yet."""
    return words_of(__name__, asked, annotated)


def languages() -> tuple[Language, ...]:
    """The languages that the pages have words in."""
    return languages_of(__name__)


def papers_words(language: Language) -> Words:
    """The words of the page of papers."""
    return words_of("madoguchi.web.words.papers", language, annotated)


def prevention_words(language: Language) -> Words:
    """The words of the page of prevention."""
    return words_of("madoguchi.web.words.prevent", language, annotated)
