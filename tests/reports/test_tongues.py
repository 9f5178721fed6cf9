"""The language of a mail: letters first, then the commonest words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.reports.tongues import tongue
from tests.reports.cases import example, simple


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("お客様のカードを停止しました。Please check https://a.example/the/and/you", "ja"),
        ("Your parcel is on hold. Please confirm the address and pay.", "en"),
        ("Dear 佐藤, your account will be closed. Please confirm it and pay the fee.", "en"),
        ("고객님의 계정이 정지되었습니다. 확인해 주세요.", "ko"),
        ("您的账户已被冻结,请立即确认。", "zh"),
        ("Tài khoản của bạn đã bị khóa. Vui lòng xác nhận ngay.", "vi"),
        ("Sua conta está bloqueada. Clique aqui para não perder seus dados.", "pt"),
        ("Ihr Konto wurde gesperrt.", ""),
        ("12345", ""),
        ("", ""),
    ],
)
def test_by_its_words(text: str, tag: str) -> None:
    assert tongue(read(simple(text, subject="-"))) == tag


def test_the_examples() -> None:
    assert tongue(read(example("phishing-parcel-en"))) == "en"
    assert tongue(read(example("phishing-card-forged-sender"))) == "ja"


@given(st.text())
def test_any_text_has_a_tag_or_none(text: str) -> None:
    assert tongue(read(text.encode("utf-8", "replace"))) in {"", "ja", "ko", "zh", "vi", "pt", "en"}
