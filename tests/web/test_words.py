"""Every page can be said in every language, and every choice has a label."""

from __future__ import annotations

import re
from enum import StrEnum
from importlib.resources import files
from string import Formatter

import pytest

from madoguchi.guidance.desks import prefecture_code
from madoguchi.model import (
    Block,
    Certainty,
    Kind,
    Language,
    Missing,
    Result,
    Settle,
    Urgency,
    Want,
)
from madoguchi.model.spoken import SPOKEN, languages_of, spoken, words_of
from madoguchi.web.words import words_for

GROUPS: dict[str, type[StrEnum]] = {
    "urgency": Urgency,
    "block": Block,
    "kind": Kind,
    "want": Want,
    "settle": Settle,
    "certainty": Certainty,
    "missing": Missing,
    "result": Result,
    "language": Language,
}
BLAMING = ("だまされ", "引っかか", "不注意", "安全です", "fell for", "careless", "is safe")


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    japanese, english = (list(words_for(language).entries) for language in SPOKEN)
    assert japanese == english


def test_both_languages_fill_in_the_same_values() -> None:
    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    japanese, english = (words_for(language).entries for language in SPOKEN)
    assert {k: fields(v) for k, v in japanese.items()} == {k: fields(v) for k, v in english.items()}


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("group", GROUPS)
def test_every_value_has_a_label(language: Language, group: str) -> None:
    labelled = {value for value, _ in words_for(language).group(group)}
    assert {str(value) for value in GROUPS[group]} <= labelled


@pytest.mark.parametrize("language", SPOKEN)
def test_the_prefectures_are_those_of_the_directory(language: Language) -> None:
    offered = words_for(language).group("prefecture")
    assert len(offered) == 47
    assert [prefecture_code(label) for _, label in offered] == [code for code, _ in offered]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_word_blames_anybody_or_says_safe(language: Language) -> None:
    said = " ".join(words_for(language).entries.values())
    assert [word for word in BLAMING if word in said] == []


def test_every_key_that_a_template_names_exists() -> None:
    templates = files("madoguchi.web").joinpath("templates")
    named = {
        key
        for page in templates.iterdir()
        for key in re.findall(r'say\("([a-z0-9-]+)"[,)]', page.read_text("utf-8"))
    }
    assert len(named) > 50
    assert named <= set(words_for(Language.JA).entries)


def test_a_language_without_words_is_answered_in_one_that_has_them() -> None:
    nowhere = "madoguchi.cli.words.train"
    assert languages_of(nowhere) == SPOKEN
    assert spoken(nowhere, Language.JA_EASY) is Language.JA
    assert spoken(nowhere, Language.VI) is Language.EN
    assert words_of(nowhere, Language.PT_BR).language is Language.EN


def test_no_words_lie_unused() -> None:
    room = files("madoguchi.web")
    written = [*room.iterdir(), *room.joinpath("templates").iterdir()]
    sources = [page.read_text("utf-8") for page in written if page.name.endswith((".py", ".html"))]
    keys = {key for key in words_for(Language.JA).entries if "." not in key}
    assert sorted(key for key in keys if not any(f'"{key}"' in text for text in sources)) == []
