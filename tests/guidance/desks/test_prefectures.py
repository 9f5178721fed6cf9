"""Finding a prefecture by whatever a person types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance.desks import directory, prefecture_code, prefecture_name
from madoguchi.model import Language, UsageError

CODES = tuple(f"JP-{n:02}" for n in range(1, 48))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("香川県", "JP-37"),
        ("香川", "JP-37"),
        ("かがわ", "JP-37"),
        ("かがわけん", "JP-37"),
        ("カガワ", "JP-37"),
        ("ｶｶﾞﾜ", "JP-37"),
        ("kagawa", "JP-37"),
        ("Kagawa", "JP-37"),
        ("KAGAWA-KEN", "JP-37"),
        ("Kagawa Prefecture", "JP-37"),
        (" 香川県 ", "JP-37"),
        ("JP-37", "JP-37"),
        ("jp-37", "JP-37"),
        ("jp37", "JP-37"),
        ("37", "JP-37"),
        ("３７", "JP-37"),
        ("01", "JP-01"),
        ("1", "JP-01"),
        ("北海道", "JP-01"),
        ("ほっかいどう", "JP-01"),
        ("Hokkaidō", "JP-01"),
        ("Hokkaido", "JP-01"),
        ("東京", "JP-13"),
        ("東京都", "JP-13"),
        ("Tōkyō", "JP-13"),
        ("tokyo-to", "JP-13"),
        ("京都", "JP-26"),
        ("京都府", "JP-26"),
        ("kyoto-fu", "JP-26"),
        ("おおさかふ", "JP-27"),
        ("Ōita", "JP-44"),
        ("Gunma", "JP-10"),
    ],
)
def test_every_usual_spelling(typed: str, code: str) -> None:
    assert prefecture_code(typed) == code


@pytest.mark.parametrize("code", CODES)
def test_all_forty_seven_by_code_and_by_name(code: str) -> None:
    assert prefecture_code(code) == code
    assert prefecture_code(code[3:]) == code
    for language in Language:
        assert prefecture_code(prefecture_name(code, language)) == code


def test_there_are_forty_seven() -> None:
    assert directory().gazetteer.codes == CODES


@pytest.mark.parametrize(
    ("typed", "meant", "meant_en"),
    [
        ("香山県", "香川県", "Kagawa"),
        ("kagwa", "香川県", "Kagawa"),
        ("Fukusima", "福島県", "Fukushima"),
    ],
)
def test_a_mistyped_name_is_answered_with_what_is_near(
    typed: str, meant: str, meant_en: str
) -> None:
    with pytest.raises(UsageError) as refused:
        prefecture_code(typed)
    assert typed in refused.value.ja
    assert meant in refused.value.ja
    assert typed in refused.value.en
    assert meant_en in refused.value.en


@pytest.mark.parametrize(
    "typed", ["", " ", "0", "00", "48", "JP-48", "JP-00", "県", "Atlantis", "北海"]
)
def test_what_is_no_prefecture_is_refused(typed: str) -> None:
    with pytest.raises(UsageError):
        prefecture_code(typed)


@given(st.text(max_size=200))
def test_any_text_is_answered_or_refused(typed: str) -> None:
    try:
        code = prefecture_code(typed)
    except UsageError as refused:
        said = refused.ja
    else:
        said = prefecture_name(code, Language.JA)
    assert 0 < len(said) < 400


def test_the_name_of_an_unknown_code_is_refused() -> None:
    with pytest.raises(UsageError):
        prefecture_name("JP-99", Language.JA)
