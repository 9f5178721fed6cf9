"""What the person wants gone is gone in every form, and is counted as asked for."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import Personal, UsageError
from madoguchi.reports.redaction import Kind, Redacted, redacted


def _redacted(body: str, *asked: str, subject: str = "件名", kind: str = "plain") -> Redacted:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "info@sender.example"
    mail["To"] = "taro@victim.example"
    mail["Subject"] = subject
    mail["X-Note"] = f"<{subject}>"
    mail.set_content(body, subtype=kind, cte="base64")
    mail.add_attachment(f"控え {body}", filename=f"{subject}.txt")
    data = mail.as_bytes()
    return redacted(data, read(data), may_have=tuple(Personal), take_out=asked)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("会員番号 1234", "会員番号　１２３４"),
        ("会員番号１２３４", "会員番号 1234"),
        ("MIHON-77-4242", "mihon774242"),
        ("MIHON774242", "ＭＩＨＯＮ－７７－４２４２"),
        ("ミホンハナコ", "ﾐﾎﾝ ﾊﾅｺ"),
        ("ガッコウ", "ｶﾞｯｺｳ"),
        ("がっこう", "ガッコウ"),
        ("ｶﾞｯｺｳ", "がっこう"),
        ("見本花子", "見本 花子"),
        ("見本 花子", "見\u200b本花子"),
        ("見本花子", "見本\n花子"),
        ("見本花子", f"https://a.example/?n={quote('見本花子')}"),
        ("見本花子", f"https://a.example/?n={quote(quote('見本 花子'))}"),
        ("MIHON-77-4242", f"https://a.example/{_base64('id=MIHON-77-4242&x=1')}"),
        ("見本花子", f"https://a.example/{_base64('見本花子')}"),
        ("090-0000-1234", "０９０（００００）１２３４"),
        ("090-0000-1234", "+81 90 0000 1234"),
        ("hanako@home.example", "HANAKO%40home.example"),
        ("ID", "会員ID: 7"),
        ("佐藤", "佐 藤様"),
    ],
)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_what_was_typed_goes_however_it_is_written(typed: str, written: str, kind: str) -> None:
    subject = written.replace("\n", " ") if "//" not in written else "件名"
    result = _redacted(f"はじめ {written} おわり", typed, subject=subject, kind=kind)
    assert not result.leaks(result.mail)
    assert written not in result.text
    assert "はじめ" in result.text
    assert "おわり" in result.text
    assert {one.kind for one in result.taken_out} <= {Kind.ASKED, Kind.PART}
    assert Kind.ASKED in {one.kind for one in result.taken_out}
    assert result.leaks(f"はじめ {written} おわり")
    assert typed not in repr(result.taken_out)


@pytest.mark.parametrize("typed", ["a", "見", " あ ", "－", "　-　"])
def test_one_character_is_refused_with_what_to_do(typed: str) -> None:
    with pytest.raises(UsageError) as complaint:
        _redacted("本文", typed)
    assert "2文字以上" in complaint.value.ja
    assert "two characters" in complaint.value.en


def test_an_empty_field_is_nothing() -> None:
    assert _redacted("本文", "", "  ").taken_out == ()


def test_short_words_go_only_where_they_stand_alone() -> None:
    result = _redacted("an answer, An. banana", "an")
    assert "answer" in result.text
    assert "banana" in result.text
    assert "An." not in result.text


def test_more_than_one_goes_and_the_rest_stays() -> None:
    result = _redacted("会員番号 77 見本市 例", "見本市", "77")
    assert "会員番号" in result.text
    assert "例" in result.text
    assert "見本" not in result.text
    assert "77" not in result.text


@given(
    st.text(
        st.sampled_from("あアガ見本花AZaz09 　-+.*([^]\\$|{}ﾐﾎ゛－Ⅷ㈱ßİ"), min_size=2, max_size=14
    ),
    st.sampled_from(("plain", "html")),
)
@settings(max_examples=150, deadline=None, derandomize=True)
def test_any_string_goes_or_is_refused(typed: str, kind: str) -> None:
    """Whatever is typed: gone, or refused because it is too short."""
    try:
        result = _redacted(f"前 {typed} 後", typed, kind=kind)
    except UsageError:
        assert len("".join(typed.split())) < 3
        return
    if any(map(str.isalnum, typed)):
        assert typed.strip() not in result.text
        assert not result.leaks(result.mail)
