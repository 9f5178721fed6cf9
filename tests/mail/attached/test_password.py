"""The password of a locked file told in the mail itself, and mails that only speak of one."""

from __future__ import annotations

import base64
import re

import pytest
from tests.mail.attached.written import zipped

from madoguchi.mail import read
from madoguchi.mail.attached.password import tells_password, told_password
from madoguchi.model import FileTrait

TOLD = [
    "解凍パスワードは 20261103 です。",
    "パスワード：Ab3x9",
    "パスワード\u3000：\u3000１２３４",
    "【パスワード】 kx82-jq",
    "添付ファイルのパスワードは以下の通りです。\n\nz7Qp!m",
    "PW: 8841",
    "ZIPのパスワードは「sample-2026」となります。",
    "解凍パス→abc123",
    "暗証番号は 4471",
    "The password for the attached file is 4821.",
    "Password: Xk29pq",
    "Archive password - 7781",
    'password is "invoice"',
    "PASSWORD: infected",
    "Passcode = 9921",
    "密码：8821",
    "비밀번호: 7712",
]
NOT_TOLD = [
    "パスワードは別メールでお送りします。",
    "パスワードは、後ほどお電話にてお知らせいたします。",
    "パスワードはお客様の生年月日8桁です。",
    "パスワード：別送",
    "パスワードの再設定はこちら https://a.example/reset?1",
    "パスワード：https://a.example/reset1",
    "パスワードを忘れた場合は a1@example.com まで",
    "パスワード: ********",
    "パスワードはPDFファイルを開く際に必要です。",
    "ID・パスワード・暗証番号は絶対に教えないでください。",
    "The password will be sent in a separate email.",
    "Password: sent separately",
    "This is a password-protected PDF.",
    "Your password is required to open the file.",
    "Your password is incorrect.",
    "The password is the last four digits of your number.",
    "We will never ask for your password or PIN.",
    "Our password policy changed on 2026-11-03.",
    "spinning: 1234",
]


@pytest.mark.parametrize("text", TOLD)
def test_the_password_is_told(text: str) -> None:
    assert tells_password(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_the_password_is_not_told(text: str) -> None:
    assert not tells_password(text)


@pytest.mark.parametrize(
    "filler", ["パスワード", "password is ", "パスワード：", "pin ", "(【パスワード"]
)
def test_a_text_full_of_the_word_is_read_in_time(filler: str) -> None:
    assert not tells_password(filler * (20_000 // len(filler)))


def mail(body: str, content: bytes, name: str) -> bytes:
    return (
        (
            "From: a@example.com\nMessage-ID: <1@example.com>\nSubject: s\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed; boundary=b\n\n"
            f"--b\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
            f"--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
            f'Content-Disposition: attachment; filename="{name}"\n\n'
        ).encode()
        + base64.encodebytes(content)
        + b"--b--\n"
    )


LOCKED, OPEN = zipped({"a.doc": b"x"}, encrypted=True), zipped({"a.doc": b"x"})


def test_a_locked_archive_with_its_password_beside_it() -> None:
    found = read(mail("パスワードは 4471 です。", LOCKED, "a.zip")).attachments[0]
    assert found.traits == (FileTrait.ENCRYPTED, FileTrait.PASSWORD_IN_BODY)


def test_a_locked_archive_whose_password_comes_in_another_mail() -> None:
    found = read(mail("パスワードは別途お送りします。", LOCKED, "a.zip")).attachments[0]
    assert found.traits == (FileTrait.ENCRYPTED,)


def test_an_open_archive_beside_a_password() -> None:
    found = read(mail("パスワードは 4471 です。", OPEN, "a.zip")).attachments[0]
    assert found.traits == ()


@pytest.mark.parametrize("text", TOLD)
def test_the_passage_that_tells_it_holds_it(text: str) -> None:
    before = "㈱例示\n\n"
    span = told_password(f"{before}{text}\nend")
    assert span is not None
    assert len(before) <= span.start < span.end <= len(before) + len(text)
    token = re.findall(r"[0-9A-Za-z\uff10-\uff19!-]{3,}", text)[-1]
    assert token in f"{before}{text}"[span.start : span.end]


def test_letters_that_fold_to_several_do_not_shift_the_passage() -> None:
    text = "㍿㌔㌘ パスワード: x9Kp23 ﷺ\n次の行"
    span = told_password(text)
    assert span is not None
    assert text[span.start : span.end] == text.partition("\n")[0]
