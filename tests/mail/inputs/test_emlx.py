"""Apple's files: a length, the mail, a property list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from madoguchi.mail import read
from madoguchi.model import Form

MAIL = (
    "Return-Path: <info@bank.example>\nFrom: 銀行 <info@bank.example>\nTo: taro@example.com\n"
    "Subject: 口座停止\nDate: Tue, 3 Nov 2026 10:00:00 +0900\nMessage-ID: <1@bank.example>\n"
    "Content-Type: text/plain; charset=utf-8\n\n口座が停止されました。\nhttps://bank.example/login\n"
).encode()
PLIST = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
    b'"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n'
    b"\t<key>flags</key>\n\t<integer>8590195713</integer>\n</dict>\n</plist>\n"
)


def emlx(mail: bytes = MAIL, length: int | None = None, plist: bytes = PLIST) -> bytes:
    return b"%-10d\n" % (len(mail) if length is None else length) + mail + plist


@pytest.mark.parametrize("mail", [MAIL, MAIL.replace(b"\n", b"\r\n")], ids=["lf", "crlf"])
@pytest.mark.parametrize("wrong", [0, -30, 45, 10**9, -(10**9)])
def test_the_mail_is_read_and_the_list_is_not(mail: bytes, wrong: int) -> None:
    octets = emlx(mail, max(len(mail) + wrong, 0))
    found = read(octets)
    assert found.form is Form.EMLX
    assert found.size == len(octets)
    assert replace(found, form=Form.EML, size=0) == replace(read(mail), size=0)


def test_without_a_list_the_length_must_be_right() -> None:
    assert read(emlx(plist=b"")).form is Form.EMLX
    assert read(emlx(length=7, plist=b"")).form is Form.PASTED


def test_a_partial_file_keeps_the_words_of_its_other_parts() -> None:
    mail = (
        b"From: a@example.com\nMessage-ID: <2@example.com>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nwords\n'
        b'--x\nContent-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment\n'
        b"X-Apple-Content-Length: 4711\n\n--x--\n"
    )
    found = read(emlx(mail))
    assert (found.form, found.text.strip()) == (Form.EMLX, "words")
    assert [(one.filename, one.size) for one in found.attachments] == [("a.pdf", 0)]


@pytest.mark.parametrize(
    "octets",
    [
        b"100\nyen are enough, said the man.\n",
        b"3\napples\n",
        b"2026\n" + MAIL,
        b"12 24 36\nnumbers of a lottery\n",
        b"99999999999999999999\n" + MAIL + PLIST,
    ],
)
def test_a_text_that_begins_with_digits_is_none(octets: bytes) -> None:
    assert read(octets).form is Form.PASTED
