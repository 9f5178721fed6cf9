"""What a person reads of papers and beside them is there in every language, and in that language.

Readings, values that are filled in and words that blame: `test_easy_words`, for these doors too.
"""

from __future__ import annotations

import io
import re
import tomllib
import zipfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest

import madoguchi.reports
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import KANJI, check_endings, check_readings
from madoguchi.model import Language
from madoguchi.model.readings import annotated, in_brackets, plain
from madoguchi.model.sentences import sentence
from madoguchi.model.spoken import SPOKEN, languages_of, words_of
from madoguchi.reports import Case, Draft, Group, Withheld, bundle, destinations, drafts, fitting
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
    "madoguchi.reports.exposure.words",
    "madoguchi.cli.words.prevent",
)
READ = {"group", "medium", "paper", "taken", "taken-at", "readme", "lacking"}
"""Tables of `BESIDE` that a person reads; the others belong to the papers' own readers."""
FURTHER = [tag for tag in Language if tag not in SPOKEN]
BESIDE_EACH = sorted({one.words for one in destinations()})
SHARED = ("madoguchi.reports.letters", "madoguchi.reports.redaction")
"""Further words beside papers that stand in a `words.toml`."""
_READ = re.compile(r"\w+\([ぁ-ゖー]+\)")
LATER = PREVENTION
"""Doors that a language may still lack as a whole."""
HERE = [(door, tag) for door in LATER for tag in languages_of(door) if tag not in SPOKEN]
SENTENCES = sorted(Path(madoguchi.reports.__file__).parent.rglob("words.toml"))
"""What stands in papers and, in more languages, beside them."""
WHOLE = (Language.ZH_HANS, Language.KO, Language.VI, Language.PT_BR)
"""Languages in which everything is said that stands beside a paper."""
UNDRAWN = set("{}|\ufff9\ufffa\ufffb")


def written(door: str, language: Language) -> dict[str, str]:
    """What stands in the file, unlike `words_of`, which passes over a key that is unknown."""
    tables = tomllib.loads(files(door).joinpath(f"{language}.toml").read_text("utf-8"))
    return {
        f"{table}.{key}" if key else table: said
        for table, entries in tables.items()
        for key, said in (entries if isinstance(entries, Mapping) else {"": entries}).items()
    }


def calm(text: str, language: Language) -> None:
    """Raises for what no text in that language may hold."""
    for words, why in style_of(language).forbidden.items():
        assert words not in plain(annotated(text)).lower(), (text, why)


def easy(text: str) -> None:
    """Raises for what no text in やさしい日本語 may hold."""
    style, node = style_of(Language.JA_EASY), Node("papers", 1, text)
    check_readings(node, annotated(text), style)
    for line in text.splitlines():
        check_endings(node, line, style)
        for one in style.sentence_ends.split(plain(annotated(line))):
            assert len(one) <= style.most_characters, one


def unread(text: str) -> bool:
    """Whether a word in kanji stands without its reading, authored or already in brackets."""
    return bool(KANJI.search(_READ.sub("", in_brackets(text))))


@pytest.mark.parametrize("door", [PAGE, BESIDE, COMMAND, *PREVENTION])
def test_japanese_and_english_have_the_same_keys_in_the_same_order(door: str) -> None:
    japanese, english = (list(written(door, language)) for language in SPOKEN)
    assert japanese == english


@pytest.mark.parametrize("language", FURTHER)
def test_no_key_is_unknown_or_belongs_to_the_readers_of_papers(language: Language) -> None:
    doors = [one for one in PREVENTION if language in languages_of(one)]
    for door in (PAGE, COMMAND, *doors):
        assert written(door, language).keys() <= written(door, Language.JA).keys()
    read = {k for k in written(BESIDE, Language.JA) if k.partition(".")[0] in READ}
    assert written(BESIDE, language).keys() <= read


@pytest.mark.parametrize(("door", "language"), HERE)
def test_words_of_prevention_and_exposure_have_known_keys_and_the_same_values(
    door: str, language: Language
) -> None:
    japanese = written(door, Language.JA)
    for key, said in written(door, language).items():
        assert fields(said) == fields(japanese[key]), key
        calm(said, language)


@pytest.mark.parametrize("path", SENTENCES, ids=lambda path: path.parent.name)
def test_what_is_said_beside_a_paper_has_the_same_values(path: Path) -> None:
    for name, said in tomllib.loads(path.read_text("utf-8")).items():
        first = next(iter(said.values()))
        for tag, text in said.items():
            assert fields(text) == fields(first), (name, tag)
            if Language(tag) not in SPOKEN:
                calm(text, Language(tag))


@pytest.mark.parametrize("language", FURTHER)
def test_a_paper_stays_in_its_readers_language(language: Language) -> None:
    for here, there in zip(_every(language), _every(Language.JA), strict=True):
        assert (here.language, here.subject) == (there.language, there.subject)
        assert (here.text, here.fields) == (there.text, there.fields), here.id


@pytest.mark.parametrize("language", WHOLE)
def test_nothing_beside_a_paper_is_said_in_the_language_that_stands_in(language: Language) -> None:
    for here, there in zip(_every(language), _every(language.stand_in), strict=True):
        assert not {*here.notes, *here.lacking} & {*there.notes, *there.lacking}, here.id
    for one in destinations():
        assert language in sentence(one.words, "words.toml", "name"), one.id


@pytest.mark.parametrize("door", [PAGE, BESIDE, *PREVENTION[:2]])
def test_easy_japanese_is_short_and_ends_in_desu_or_masu(door: str) -> None:
    for said in written(door, Language.JA_EASY).values():
        easy(said)


@pytest.mark.parametrize("package", [*BESIDE_EACH, *SHARED])
def test_what_stands_beside_one_paper_is_said_as_in_japanese(package: str) -> None:
    tables = tomllib.loads(files(package).joinpath("words.toml").read_text("utf-8"))
    for name, said in tables.items():
        for tag in said.keys() - set(SPOKEN):
            # Only what a person reads is there in a further language, and that in both of these.
            assert said.keys() >= set(SPOKEN), name
            assert fields(said[tag]) == fields(said[Language.JA]), (name, tag)
            for words, why in style_of(Language(tag)).forbidden.items():
                assert words not in plain(annotated(said[tag])).lower(), (name, tag, why)
        if Language.JA_EASY in said:
            easy(said[Language.JA_EASY])
            assert not unread(said[Language.JA_EASY]), name


def test_every_note_is_in_easy_japanese() -> None:
    one = _case(Language.JA_EASY)
    for draft in drafts(one, destinations()):
        assert isinstance(draft, Draft)
        for said in (*draft.notes, *draft.lacking):
            assert not unread(said), (draft.id, said)


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


def _every(language: Language) -> list[Draft]:
    made = drafts(_case(language), destinations())
    return [one for one in made if isinstance(one, Draft)]


def _case(language: Language) -> Case:
    return case(mail("phishing-card-forged-sender"), EVERYTHING, language=language)
