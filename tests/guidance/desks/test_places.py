"""Names that are made of a place's name, in the languages beside Japanese and English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.guidance.desks.test_directory import MONDAY_NOON, resolve
from tests.guidance.desks.test_said import FOREIGN, JAPANESE, LANGUAGES

from madoguchi.guidance.desks import directory, prefecture_code, prefecture_name
from madoguchi.guidance.desks.places import composed
from madoguchi.guidance.source.layers import Layer
from madoguchi.guidance.source.nodes import Node
from madoguchi.model import Language, PackError
from madoguchi.model.readings import authored, plain

CODES = directory().gazetteer.codes
LISTED_SELDOM = {"consumer-advisers-weekend"}
"""Rows that no step names and no listing shows."""
TOLD = {"香川県", "香川県警察 警察相談", "高松市の窓口", "ほかの名前"}
KOREAN = """
names:
  香川県: 가가와현
  高松市: 다카마쓰시
patterns:
  "{place}警察 警察相談": "{place} 경찰 ({japanese})"
  "{place}の窓口": "{place} 창구"
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_police_and_the_consumer_centre_of_every_prefecture(language: Language) -> None:
    for code in CODES:
        for role in ("police-local", "consumer-local"):
            contact = resolve(role, code, language=language).contact
            assert contact.language is language, contact.name
            place = prefecture_name(code, language)
            # The Metropolitan Police has a name of its own, of the capital and not of a prefecture.
            capital = code == "JP-13" and role == "police-local"
            assert plain(place) in plain(contact.name) or capital, contact.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_desk_of_the_police_or_for_consumers_is_left_out(language: Language) -> None:
    for entry in directory().entries:
        if entry.id.startswith(("police-", "consumer-")) and entry.id not in LISTED_SELDOM:
            assert entry.names.language(language) is language, entry.id


@pytest.mark.parametrize("language", FOREIGN)
def test_the_whole_japanese_name_stands_beside(language: Language) -> None:
    for entry in directory().entries:
        if re.fullmatch("JP-[0-9]{2}", entry.area) and entry.names.language(language) is language:
            japanese = entry.names.says(Language.JA)
            said = entry.names.says(language)
            shown = japanese in said or JAPANESE.search(said.partition("(")[2] or said) is not None
            assert shown, said


def test_a_few_of_them_as_they_are_read() -> None:
    def name(role: str, code: str, language: Language) -> str:
        return authored(resolve(role, code, language=language).contact.name)

    assert name("police-local", "JP-37", Language.KO) == "가가와현 경찰, 상담 (香川県警察 警察相談)"
    assert name("police-local", "JP-01", Language.ZH_HANS) == (
        "北海道警察，咨询（北海道警察 警察相談）"
    )
    assert name("consumer-local", "JP-26", Language.VI) == (
        "Trung tâm tư vấn tiêu dùng, phủ Kyoto (京都府消費生活安全センター)"
    )
    assert name("police-local", "JP-13", Language.PT_BR) == (
        "Polícia de Tokyo, orientação (警視庁 警察相談)"
    )
    assert name("police-local", "JP-37", Language.JA_EASY) == (
        "{香川県|かがわけん}の{警察|けいさつ}の{相談|そうだん}の{電話|でんわ}"
    )
    listed = directory().desks_for("JP-08", MONDAY_NOON, Language.PT_BR)
    toride = "Centro de Defesa do Consumidor, cidade de Toride (取手市消費生活センター)"
    assert toride in {desk.name for desk in listed}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_prefecture_is_found_by_its_name_in_any_language(language: Language) -> None:
    names = {plain(prefecture_name(code, language)) for code in CODES}
    assert len(names) == len(CODES)
    assert [prefecture_code(plain(prefecture_name(code, language))) for code in CODES] == list(
        CODES
    )


def layer(folder: Path, text: str, name: str = "ko.yaml") -> Layer:
    place = folder / "desks" / "said" / "places"
    place.mkdir(parents=True)
    (place / name).write_text(text, "utf-8")
    return Layer(folder, {"name": Node("pack.yaml", 1, "small")})


def test_what_a_pack_tells_is_made_of_a_name_and_a_pattern(tmp_path: Path) -> None:
    assert composed([layer(tmp_path, KOREAN)], TOLD) == {
        "香川県": {"ko": "가가와현"},
        "香川県警察 警察相談": {"ko": "가가와현 경찰 (香川県警察 警察相談)"},
        "高松市の窓口": {"ko": "다카마쓰시 창구"},
    }


def test_an_heir_adds_places_and_says_others_otherwise(tmp_path: Path) -> None:
    below = layer(tmp_path / "below", KOREAN)
    own = "names:\n  みほん町: 미혼정\npatterns:\n  '{place}の窓口': '{place} 접수'\n"
    heir = layer(tmp_path / "heir", own)
    found = composed([below, heir], {"みほん町の窓口", "高松市の窓口"})
    assert found == {
        "高松市の窓口": {"ko": "다카마쓰시 접수"},
        "みほん町の窓口": {"ko": "미혼정 접수"},
    }


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        (
            "ko.yaml",
            KOREAN + '  "{place}の係": "{place}"\n',
            "ko.yaml:8: no desk says '{place}の係'",
        ),
        ("ko.yaml", "names:\n  徳島県: 도쿠시마현\n", "ko.yaml:2: no desk says '徳島県'"),
        (
            "ko.yaml",
            "names:\n  香川県: 가\n  香川県: 나\n",
            "ko.yaml:3: '香川県' is translated twice",
        ),
        ("ko.yaml", "towns:\n  香川県: 가\n", "ko.yaml:1: there is no such key as 'towns'"),
        ("ko.yaml", "names: [香川県]\n", "ko.yaml:1: 'places' has to be a mapping"),
        ("ko.yaml", "names:\n  香川県: [가]\n", "ko.yaml:2: '香川県' has to be text"),
        ("xx.yaml", "names: {}\n", "xx.yaml:1: 'xx'"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(
    tmp_path: Path, name: str, text: str, words: str
) -> None:
    with pytest.raises(PackError) as raised:
        composed([layer(tmp_path, text, name)], TOLD)
    assert words in raised.value.en
    assert raised.value.ja.startswith(f"small/desks/said/places/{name}:")
