"""Folding: laws that hold for any text, and a table of disguises."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.signals.wording import fold, fold_letters

_ANY = st.text(max_size=200)
_LIKELY = st.text(
    alphabet=st.sampled_from(
        "aｂ　 \n\r\tカｶﾞ\u3099一へ①⑩㍿ﬁßé\u200b\u00ad\ufe09а𝐏😀\ud800ﷺ登 録。İ"
    ),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(_ANY | _LIKELY)
def test_the_way_back_rises_and_stays_in_bounds(text: str) -> None:
    folded = fold(text)
    places = folded.source.tolist()
    assert len(places) == len(folded.text)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@settings(max_examples=150, deadline=None)
@given(_ANY | _LIKELY)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@settings(max_examples=50, deadline=None)
@given(_ANY)
def test_letters_alone_keep_ascii_for_patterns(text: str) -> None:
    ascii_text = "".join(char for char in text if char.isascii() and char != "\0")
    assert fold_letters(ascii_text) == ascii_text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Ｐａｓｓｗｏｒｄ", "password"),
        ("\u0410m\u0430zon", "amazon"),
        ("𝐏𝐚𝐲𝐩𝐚𝐥", "paypal"),
        ("p\u00ada\u200bs\u2060s", "pass"),
        ("メル\ufe09カリ", "メルカリ"),
        ("カ一ド", "カード"),
        ("ｶﾞｿﾘﾝ", "ガソリン"),
        ("か\u3099", "が"),
        ("登 録\n情　報", "登録情報"),
        ("24 時間 以内", "24時間以内"),
        ("㍿", "株式会社"),
        ("Straße café", "strase cafe"),
        ("p a s s w o r d", "password"),
        ("P\u00a0a\u00a0s\u00a0s\u00a0w\u00a0o\u00a0r\u00a0d", "password"),
        ("e n t e r  m y  p.a.s.s.w.o.r.d", "enter my password"),
        ("р а s s w о r d", "password"),
        ("パ ス ワ ー ド", "パスワード"),
        ("ロ座", "口座"),
        ("don’t", "don't"),
    ],
)
def test_a_disguise_folds_as_the_plain_word_does(written: str, plain: str) -> None:
    assert fold(written).text == fold(plain).text


@pytest.mark.parametrize(
    "plain",
    ["the u. s. a. and the e. u.", "i am a b c shop", "plan a b or c d", "vitamin a b c and d"],
)
def test_single_letters_of_a_sentence_are_not_joined(plain: str) -> None:
    assert fold(plain).text == plain


def test_words_keep_one_space_and_paragraphs_stay_apart() -> None:
    assert fold("a  b\n c \r\n\r\n d").text == "a b c\n\nd"
    assert fold("入金。\n\n当選").text == "入金。\n\n当選"


def test_a_found_place_leads_back_to_what_stood_there() -> None:
    text = "　登 録\u200b 情 報 を"
    folded = fold(text)
    at = folded.text.index(fold("登録情報").text)
    start, end = folded.back(at, at + 4)
    assert text[start:end] == "登 録\u200b 情 報"
