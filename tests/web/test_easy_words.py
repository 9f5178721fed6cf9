"""The words of the doors in the languages that may lack some: same keys, same values, readings."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import KANJI, READ, check_readings
from madoguchi.model import Language
from madoguchi.model.readings import annotated, in_brackets, in_ruby, plain
from madoguchi.model.spoken import SPOKEN, languages_of, words_of
from tests.web.asking import Counter, example

DOORS = {
    "madoguchi.cli.words": 80,
    "madoguchi.web.words": 80,
    "madoguchi.web.words.papers": 72,
    "madoguchi.reports.words": 34,
    "madoguchi.cli.words.report": 5,
    "madoguchi.web.words.prevent": 29,
    "madoguchi.cli.words.prevent": 18,
    "madoguchi.reports.exposure.words": 32,
}
"""With how many words やさしい日本語 has there at the least."""
FURTHER = [(door, tag) for door in DOORS for tag in languages_of(door) if tag not in SPOKEN]


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(annotated(text)) if name}


def own(door: str, language: Language) -> dict[str, str]:
    words = words_of(door, language, annotated)
    return {key: said for key, said in words.entries.items() if key not in words.borrowed}


@pytest.mark.parametrize(("door", "language"), FURTHER)
def test_the_same_values_are_filled_in(door: str, language: Language) -> None:
    japanese = words_of(door, Language.JA).entries
    for key, said in own(door, language).items():
        assert fields(said) == fields(japanese[key]), key


@pytest.mark.parametrize(("door", "language"), FURTHER)
def test_no_word_blames_anybody_or_says_safe(door: str, language: Language) -> None:
    for key, said in own(door, language).items():
        for words, why in style_of(language).forbidden.items():
            assert words not in plain(said).lower(), (key, why)


@pytest.mark.parametrize(("door", "least"), DOORS.items())
def test_every_word_in_kanji_has_its_reading(door: str, least: int) -> None:
    said = own(door, Language.JA_EASY)
    assert len(said) >= least
    for key, text in said.items():
        if key.startswith("language."):
            continue
        assert not KANJI.search(READ.sub("", text).replace("窓口 madoguchi", "")), key
        check_readings(Node(key, 1, text), text, style_of(Language.JA_EASY))


def test_what_a_language_lacks_is_said_in_the_one_that_stands_in() -> None:
    words = words_of("madoguchi.web.words", Language.JA_EASY)
    assert "serving" in words.borrowed
    japanese = words_of("madoguchi.web.words", Language.JA)
    assert words.say("serving", address="x") == japanese.say("serving", address="x")
    assert list(words.entries) == list(japanese.entries)


READINGS = {
    "{口座|こうざ}を{止|と}める": ("口座を止める", "口座(こうざ)を止(と)める"),
    "{tel.police-110}番": ("{tel.police-110}番", "{tel.police-110}番"),
    "{a|}": ("{a|}", "{a|}"),
    "": ("", ""),
}


@pytest.mark.parametrize("text", READINGS)
def test_a_reading_is_left_out_or_stands_in_brackets(text: str) -> None:
    assert (plain(annotated(text)), in_brackets(annotated(text))) == READINGS[text]
    assert in_brackets(text) == in_brackets(annotated(text))


def test_on_a_page_the_reading_stands_above_the_word_where_elements_may_stand() -> None:
    word = annotated("{口座|こうざ}")
    page = f'<title>{word}</title><p aria-label="{word}">{word}</p><option>{word}</option>'
    ruby = "<ruby>口座<rp>(</rp><rt aria-hidden='true'>こうざ</rt><rp>)</rp></ruby>"
    assert in_ruby(page) == (
        f'<title>口座</title><p aria-label="口座">{ruby}</p><option>口座</option>'
    )
    assert in_ruby("<textarea>a\ufff9b</textarea>") == "<textarea>ab</textarea>"


def test_readings_stand_above_the_words_and_in_no_attribute(counter: Counter) -> None:
    reply = counter.post(
        "/answer",
        [("lang", "ja-easy"), ("a.did", "clicked")],
        example("phishing-amazon-lookalike.eml"),
    )
    assert "<ruby>" in reply.body
    assert not set("\ufff9\ufffa\ufffb") & set(reply.body)
    assert not re.search(r"<[^>]*<ruby>|<option[^>]*>[^<]*<ruby>|<title>[^<]*<ruby>", reply.body)
    assert (
        "<ruby>"
        not in counter.post(
            "/answer", [("lang", "ja")], example("phishing-amazon-lookalike.eml")
        ).body
    )
