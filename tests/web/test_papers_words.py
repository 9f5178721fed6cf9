"""What a person reads of papers and beside them is there in every language, and in that language.

Readings, values that are filled in and words that blame: `test_easy_words`, for these doors too.
"""

from __future__ import annotations

import io
import tomllib
import zipfile
from collections.abc import Mapping
from importlib.resources import files

import pytest

from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import check_endings, check_readings
from madoguchi.model import Language
from madoguchi.model.readings import annotated, in_brackets, plain
from madoguchi.model.sentences import sentence
from madoguchi.model.spoken import SPOKEN, languages_of, words_of
from madoguchi.reports import (
    Case,
    Destination,
    Group,
    Withheld,
    bundle,
    destinations,
    drafts,
    fitting,
)
from madoguchi.reports.bundle import about
from tests.reports.cases import EVERYTHING, case
from tests.reports.cases import example as mail
from tests.web.asking import Counter
from tests.web.test_easy_words import fields
from tests.web.test_papers import hidden, papers

PAGE = "madoguchi.web.words.papers"
BESIDE = "madoguchi.reports.words"
COMMAND = "madoguchi.cli.words.report"
PREVENTION = (
    "madoguchi.web.words.prevent",
    "madoguchi.cli.words.prevent",
    "madoguchi.reports.exposure.words",
)
"""Doors that may lack a language altogether."""
READ = {"group", "medium", "paper", "taken", "readme", "lacking"}
"""Tables of `BESIDE` that a person reads; the others belong to the papers' own readers."""
FURTHER = [tag for tag in Language if tag not in SPOKEN]
AHEAD = [(door, tag) for door in PREVENTION for tag in languages_of(door) if tag not in SPOKEN]
UNDRAWN = set("{}|\ufff9\ufffa\ufffb")


def written(door: str, language: Language) -> dict[str, str]:
    """What stands in the file, unlike `words_of`, which passes over a key that is unknown."""
    tables = tomllib.loads(files(door).joinpath(f"{language}.toml").read_text("utf-8"))
    return {
        f"{table}.{key}" if key else table: said
        for table, entries in tables.items()
        for key, said in (entries if isinstance(entries, Mapping) else {"": entries}).items()
    }


def blame(text: str, language: Language) -> list[str]:
    """What is in the text that no text in that language may hold."""
    return [one for one in style_of(language).forbidden if one in plain(annotated(text)).lower()]


def easy(text: str) -> None:
    """Raises for what no text in やさしい日本語 may hold."""
    style, node = style_of(Language.JA_EASY), Node("papers", 1, text)
    check_readings(node, annotated(text), style)
    for line in text.splitlines():
        check_endings(node, line, style)
        for one in style.sentence_ends.split(plain(annotated(line))):
            assert len(one) <= style.most_characters, one


@pytest.mark.parametrize("door", [PAGE, BESIDE, COMMAND, *PREVENTION])
def test_japanese_and_english_have_the_same_keys_in_the_same_order(door: str) -> None:
    japanese, english = (list(written(door, language)) for language in SPOKEN)
    assert japanese == english


@pytest.mark.parametrize("language", FURTHER)
def test_no_key_is_unknown_or_belongs_to_the_readers_of_papers(language: Language) -> None:
    for door in (PAGE, COMMAND):
        assert written(door, language).keys() <= written(door, Language.JA).keys()
    read = {k for k in written(BESIDE, Language.JA) if k.partition(".")[0] in READ}
    assert written(BESIDE, language).keys() <= read


@pytest.mark.parametrize(("door", "language"), AHEAD)
def test_words_of_prevention_are_known_and_hold_the_same_values(
    door: str, language: Language
) -> None:
    japanese = written(door, Language.JA)
    for key, said in written(door, language).items():
        assert fields(said) == fields(japanese[key]), key
        assert not blame(said, language), key


@pytest.mark.parametrize("one", destinations(), ids=lambda one: one.id)
def test_words_beside_a_paper_hold_the_same_values_in_every_language(one: Destination) -> None:
    packages = {one.words, "madoguchi.reports.letters", "madoguchi.reports.redaction"}
    for package in packages:
        tables = tomllib.loads(files(package).joinpath("words.toml").read_text("utf-8"))
        for name, sentences in tables.items():
            for language in set(sentences).intersection(FURTHER):
                said = sentences[language]
                assert fields(said) == fields(sentences["en"]), (package, name, language)
                assert not blame(said, Language(language)), (package, name)


@pytest.mark.parametrize("door", [PAGE, BESIDE])
def test_easy_japanese_is_short_and_ends_in_desu_or_masu(door: str) -> None:
    for said in written(door, Language.JA_EASY).values():
        easy(said)


@pytest.mark.parametrize("language", FURTHER)
def test_the_file_that_says_what_is_what_is_named_as_in_the_language_that_stands_in(
    language: Language,
) -> None:
    name = words_of(BESIDE, language).say("readme.file")
    assert name == words_of(BESIDE, language.stand_in).say("readme.file")


@pytest.mark.parametrize("language", list(Language))
def test_why_a_paper_was_not_made_names_the_field_that_helps(language: Language) -> None:
    said = sentence("madoguchi.reports", "withheld.toml", "withheld")[language]
    if language is not Language.EN:
        assert words_of(PAGE, language, annotated).say("take-out") in said
    for words, why in style_of(language).forbidden.items():
        assert words not in plain(said).lower(), why
    if language is Language.JA_EASY:
        easy(said)
    (line,) = list(about(Withheld("misp", Group.MACHINE, None, said), language))[1:]
    assert in_brackets(said) in line
    assert not UNDRAWN & set(line)


@pytest.mark.parametrize("language", list(Language))
def test_the_first_file_is_whole_in_its_language(language: Language) -> None:
    one = _case(language)
    first, *_ = bundle(drafts(one, fitting(one)), one.at, language)
    text = first.data.decode("utf-8-sig")
    words = words_of(BESIDE, language)
    assert words.say("readme.honest").splitlines()[0] in text
    assert "10:00" in text or "10時00分" in text
    assert not UNDRAWN & set(text)


@pytest.mark.parametrize("language", FURTHER)
def test_the_page_is_in_its_language(counter: Counter, language: Language) -> None:
    page = papers(counter, language=language)
    words = words_of(PAGE, language, annotated)
    for selector, key in (("h1", "title"), ("p.note", "lead"), ("h2#yours", "yours")):
        shown = page.tree.css_first(f"main {selector}")
        assert shown is not None
        for reading in shown.css("rt, rp"):
            reading.decompose()
        assert shown.text() == plain(words.say(key)), key
        assert not UNDRAWN & set(shown.text())
    saved = counter.post("/papers/save", hidden(page))
    with zipfile.ZipFile(io.BytesIO(saved.octets)) as archive:
        assert archive.namelist()[0] == words_of(BESIDE, language).say("readme.file")


def test_readings_of_words_beside_papers_stand_above_them(counter: Counter) -> None:
    page = papers(counter, language="ja-easy")
    notes = page.texts("main h4 ruby")
    assert notes
    assert not set("\ufff9\ufffa\ufffb") & set(page.body)


def _case(language: Language) -> Case:
    return case(mail("phishing-card-forged-sender"), EVERYTHING, language=language)
