"""What goes depends on the reader: marks in links, and what the person said of themselves."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.model import Personal
from madoguchi.reports.redaction import Kind, Redacted, redacted
from madoguchi.reports.redaction.tokens import token_ranges

HEADER = (
    "From: info@sender.example\r\nTo: hanako77@victim.example\r\nSubject: =?utf-8?B?6KuL5rGC?=\r\n"
    "DKIM-Signature: v=1; d=sender.example; b=AAAA\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
)


def _redacted(body: str, may_have: tuple[Personal, ...], *reporter: str) -> Redacted:
    mail = (HEADER + body + "\r\n").encode()
    return redacted(mail, read(mail), may_have=may_have, reporter=reporter)


MARKS = (
    "https://a.example/login.php?id=[8f3Kd92mXq71ZpLw]&x=1",
    "https://a.example/p/[550e8400-e29b-41d4-a716-446655440000]/",
    "https://a.example/#[abcdef0123456789abcdef]",
    "https://a.example/u?m=[123456789012]",
    "https://a.example/c/[QWxhZGRpbjpvcGVuIHNlc2FtZQ]==",
    "//t.example/o.gif?r=[Ab3dE5gH7jK9]",
    "hxxps://a[.]example/?id=[8f3Kd92mXq71ZpLw]",
    "https://a.example/r?url=https%3A%2F%2Fb.example%2Fx%3Ft%3D[aB3dE5gH7jK9mN]",
    "mailto:leave+[x8Kd92mXq71Zp]@sender.example",
)
NO_MARKS = (
    "https://a.example/news/2026/11/03/update-your-account-information",
    "https://a.example/images/logo_header_2x.png",
    "https://a.example/?utm_source=newsletter&utm_campaign=autumn_sale_2026",
    "https://a.example/20261103/verifyAccountInformationNow",
    "https://a.example/%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3",
    "data:image/png;base64,iVBORw0KGgo//8f3Kd92mXq71ZpLw/aaaa",
    "お問い合わせ番号 8f3Kd92mXq71ZpLw",
)


@pytest.mark.parametrize("written", MARKS)
def test_marks_of_one_recipient_are_met(written: str) -> None:
    dots = written.replace("[.]", "\0")
    plain = dots.replace("[", "").replace("]", "").replace("\0", "[.]")
    expected = dots[dots.index("[") + 1 : dots.index("]")]
    assert [plain[start:end] for start, end in token_ranges(plain)] == [expected]


@pytest.mark.parametrize("written", NO_MARKS)
def test_words_dates_and_names_of_files_are_no_marks(written: str) -> None:
    assert list(token_ranges(written)) == []


def test_marks_stay_for_a_reader_who_may_have_them() -> None:
    link = "https://a.example/?id=8f3Kd92mXq71ZpLw"
    without = _redacted(link, (Personal.RECIPIENT,))
    assert without.links == ("https://a.example/?id=REDACTED",)
    assert [taken.kind for taken in without.taken_out] == [Kind.TOKEN, Kind.SIGNATURE]
    assert b"DKIM-Signature: v=1; d=sender.example; b=AAAA" in without.mail
    assert _redacted(link, (Personal.RECIPIENT, Personal.TOKENS)).links == (link,)


def test_a_mark_goes_wherever_else_it_is_written() -> None:
    body = "https://a.example/?id=8f3Kd92mXq71ZpLw\r\n受付番号 8f3Kd92mXq71ZpLw です。"
    result = _redacted(body, (Personal.RECIPIENT,))
    assert "8f3Kd92mXq71ZpLw" not in result.text
    assert result.leaks("a.example,8f3Kd92mXq71ZpLw")


@pytest.mark.parametrize(
    "quoted",
    [
        "リンク先は https://a.example/?id=8f3Kd92mXq71ZpLw です",
        "リンク先は「hxxps://a[.]example/p/8f3Kd92mXq71ZpLw」です",
        "The link leads to a.example/x?u=8f3Kd92mXq71ZpLw, not to the bank.",
        "hanako77@victim.example に a[.]example/8f3Kd92mXq71ZpLw",
    ],
)
def test_a_sentence_that_quotes_the_mail_is_cleaned_of_marks_too(quoted: str) -> None:
    clean = _redacted("本文", ()).cleaned(quoted)
    assert "8f3Kd92mXq71ZpLw" not in clean
    assert "hanako77" not in clean
    assert "example" in clean
    assert "8f3Kd92mXq71ZpLw" in _redacted("本文", (Personal.TOKENS,)).cleaned(quoted)


def test_the_name_of_a_field_may_tell_too() -> None:
    mail = f"X-hanako77@victim.example: 1\r\n{HEADER}本文\r\n".encode()
    result = redacted(mail, read(mail), may_have=(Personal.TOKENS,))
    assert b"hanako77" not in result.mail
    assert "hanako77" not in repr(result.taken_out)


@pytest.mark.parametrize(
    "written",
    [
        "090-0000-0012",
        "09000000012",
        "（090）0000-0012",
        "０９０－００００－００１２",
        "+81 90 0000 0012",
        "+81-(0)90-0000-0012",
        "090 0000 0012",
    ],
)
def test_a_telephone_number_of_the_reporter_goes_in_any_writing(written: str) -> None:
    body = f"電話 {written} までご連絡した方へ"
    result = _redacted(body, (Personal.RECIPIENT, Personal.TOKENS), "090-0000-0012")
    assert "0012" not in result.text
    assert "００１２" not in result.text
    assert result.leaks(written)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("山田 太郎", "山田太郎"),
        ("山田太郎", "山田様"),
        ("東京都千代田区丸の内0-0-0", "東京都千代田区丸の内０－０－０"),
        ("Taro Yamada", "Dear Taro,"),
        ("taro77@home.example", "TARO77%40HOME.EXAMPLE"),
    ],
)
def test_what_the_reporter_said_goes(said: str, written: str) -> None:
    result = _redacted(f"本文 {written} 終わり", (Personal.RECIPIENT, Personal.TOKENS), said)
    assert written.removesuffix("様").split()[-1].rstrip(",") not in result.text
    assert result.leaks(f"[{written}]")


def test_a_number_of_the_scammer_stays() -> None:
    body = "03-0000-0034 へお電話ください"
    result = _redacted(body, (Personal.RECIPIENT, Personal.TOKENS), "03-0000-0012")
    assert "03-0000-0034" in result.text
    assert result.taken_out == ()


def test_everybody_is_no_name() -> None:
    result = _redacted("お客様\r\n会員様\r\nご利用者様\r\n各位", (Personal.TOKENS,))
    assert "お客様" in result.text
    assert "ご利用者様" in result.text


def test_a_name_that_only_the_salutation_has_goes() -> None:
    result = _redacted("鈴木 一郎 様\r\n\r\n鈴木一郎様の口座", (Personal.TOKENS,))
    assert "鈴木" not in result.text
    assert "様の口座" in result.text
