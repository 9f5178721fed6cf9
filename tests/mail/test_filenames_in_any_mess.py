"""Names of files as they come: RFC 2231 in every mess, encoded words, raw octets, no quotes.

Each case is the Content-Type, the Content-Disposition, and the name that a person saw.
"""

from __future__ import annotations

import base64
from urllib.parse import quote_from_bytes

import pytest

from madoguchi.mail import read
from madoguchi.model import Form

NAME = "請求書.pdf"
SJIS = "仕様表ソ.pdf"
"""Octets of 表 and ソ in Shift_JIS end in a backslash."""


def b(octets: bytes, charset: str = "utf-8") -> bytes:
    return b"=?" + charset.encode() + b"?B?" + base64.b64encode(octets) + b"?="


def pct(octets: bytes) -> bytes:
    return quote_from_bytes(octets, safe="").encode()


U8 = pct(NAME.encode())
PDF = b"application/pdf"
A = b"attachment; "

# ruff: noqa: E501 - a table is read row by row
# fmt: off
CASES: tuple[tuple[str, bytes, bytes, str], ...] = (
    ("filename", PDF, A + b'filename="a b.pdf"', "a b.pdf"),
    ("name only", PDF + b'; name="a.pdf"', b"attachment", "a.pdf"),
    ("filename before name", PDF + b'; name="n.pdf"', A + b'filename="f.pdf"', "f.pdf"),
    ("empty filename, a name", PDF + b'; name="n.pdf"', A + b'filename=""', "n.pdf"),
    ("RFC 2231 in UTF-8", PDF, A + b"filename*=utf-8''" + U8, NAME),
    ("RFC 2231 with a language", PDF, A + b"filename*=UTF-8'ja'" + U8, NAME),
    ("RFC 2231 in ISO-2022-JP", PDF, A + b"filename*=iso-2022-jp''" + pct(NAME.encode("iso2022_jp")), NAME),
    ("RFC 2231 in Shift_JIS", PDF, A + b"filename*=shift_jis''" + pct(SJIS.encode("cp932")), SJIS),
    ("RFC 2231 with a wrong charset", PDF, A + b"filename*=us-ascii''" + U8, NAME),
    ("RFC 2231, charset left empty", PDF, A + b"filename*=''" + U8, NAME),
    ("RFC 2231 without charset and quotes", PDF, A + b"filename*=" + U8, NAME),
    ("RFC 2231 inside quotes", PDF, A + b'filename*="utf-8\'\'' + U8 + b'"', NAME),
    ("RFC 2231 in name", PDF + b"; name*=utf-8''" + U8, b"attachment", NAME),
    ("RFC 2231 and a plain one, plain first", PDF, A + b'filename="x.pdf"; filename*=utf-8\'\'' + U8, NAME),
    ("RFC 2231 and a plain one, plain last", PDF, A + b"filename*=utf-8''" + U8 + b'; filename="x.pdf"', NAME),
    ("continuations", PDF, A + b"filename*0*=utf-8''" + U8[:9] + b"; filename*1*=" + U8[9:], NAME),
    ("continuations out of order", PDF, A + b"filename*1*=" + U8[9:] + b"; filename*0*=utf-8''" + U8[:9], NAME),
    ("continuations cut inside a character", PDF, A + b"filename*0*=utf-8''" + U8[:6] + b"; filename*1*=" + U8[6:], NAME),
    ("continuations cut inside an escape", PDF, A + b"filename*0*=utf-8''" + U8[:7] + b"; filename*1*=" + U8[7:], NAME),
    ("continuations, plain ones between", PDF, A + b"filename*0*=utf-8''" + pct("請求".encode()) + b'; filename*1="-2026"; filename*2*=.pdf', "請求-2026.pdf"),
    ("continuations without stars at the end", PDF, A + b'filename*0="very long "; filename*1="name.pdf"', "very long name.pdf"),
    ("continuations from one on", PDF, A + b"filename*1*=utf-8''" + U8[:9] + b"; filename*2*=" + U8[9:], NAME),
    ("continuations with a gap", PDF, A + b"filename*0*=utf-8''" + U8[:9] + b"; filename*2*=" + U8[9:], NAME),
    ("continuations beyond nine", PDF, A + b"; ".join(b"filename*%d=%s" % (at, b"abcdefghijkl"[at : at + 1]) for at in range(12)), "abcdefghijkl"),
    ("continuations, charset in each", PDF, A + b"filename*0*=utf-8''" + U8[:9] + b"; filename*1*=utf-8''" + U8[9:], NAME),
    ("continuations of encoded words", PDF, A + b'filename*0="' + b("請求書".encode()) + b'"; filename*1=".pdf"', NAME),
    ("continuations folded, no semicolons", PDF, A + b"filename*0*=utf-8''" + U8[:9] + b"\n filename*1*=" + U8[9:], NAME),
    ("percent without charset in filename", PDF, A + b'filename="' + U8 + b'"', NAME),
    ("a percent that is one", PDF, A + b'filename="100%25off 50%.pdf"', "100%25off 50%.pdf"),
    ("encoded word in quotes", PDF, A + b'filename="' + b(NAME.encode()) + b'"', NAME),
    ("encoded word without quotes", PDF, A + b"filename=" + b(NAME.encode()), NAME),
    ("encoded words, two", PDF, A + b'filename="' + b(NAME.encode()[:7]) + b"\n " + b(NAME.encode()[7:]) + b'"', NAME),
    ("encoded word in ISO-2022-JP", PDF + b'; name="' + b(NAME.encode("iso2022_jp"), "iso-2022-jp") + b'"', b"attachment", NAME),
    ("encoded word and an ending behind", PDF, A + b'filename="' + b("請求書".encode()) + b'.pdf"', NAME),
    ("encoded word with Q", PDF, A + b'filename="=?utf-8?Q?=E8=AB=8B.pdf?="', "請.pdf"),
    ("raw cp932", PDF, A + b'filename="' + SJIS.encode("cp932") + b'"', SJIS),
    ("raw cp932 without quotes", PDF, A + b"filename=" + SJIS.encode("cp932"), SJIS),
    ("raw cp932 that ends in a backslash", PDF, A + b'filename="' + "仕様表".encode("cp932") + b'"; size=10', "仕様表"),
    ("raw UTF-8", PDF, A + b'filename="' + NAME.encode() + b'"', NAME),
    ("raw EUC-JP", PDF, A + b'filename="' + "請求書のご確認.pdf".encode("euc-jp") + b'"', "請求書のご確認.pdf"),
    ("raw ISO-2022-JP", PDF, A + b'filename="' + NAME.encode("iso2022_jp") + b'"', NAME),
    ("raw ISO-2022-JP with a quote inside", PDF, A + b'filename="' + "「あ」.pdf".encode("iso2022_jp") + b'"', "「あ」.pdf"),
    ("no quotes, spaces", PDF, A + b"filename=a b c.pdf; size=1", "a b c.pdf"),
    ("quote never closed", PDF, A + b'filename="a b.pdf', "a b.pdf"),
    ("quote never closed, more follow", PDF + b'; name="a b.pdf; x-unix-mode=0644', b"attachment", "a b.pdf"),
    ("semicolon inside quotes", PDF, A + b'filename="a;b.pdf"', "a;b.pdf"),
    ("quoted quote inside", PDF, A + b'filename="a\\"b.pdf"', 'a"b.pdf'),
    ("single quotes", PDF, A + b"filename='a b.pdf'", "'a b.pdf'"),
    ("path of Windows", PDF, A + b'filename="C:\\temp\\a.pdf"', "C:\\temp\\a.pdf"),
    ("said twice", PDF, A + b'filename="first.pdf"; filename="second.pdf"', "first.pdf"),
    ("spaces around the equals sign", PDF, A + b'filename = "a.pdf"', "a.pdf"),
    ("capitals", PDF, b'ATTACHMENT; FileName="a.pdf"', "a.pdf"),
    ("no semicolon before it", PDF, b'attachment filename="a.pdf"', "a.pdf"),
    ("no disposition type", PDF, b'; filename="a.pdf"', "a.pdf"),
    ("no disposition type and no semicolon", PDF, b'filename="a.pdf"', "a.pdf"),
    ("comment behind", PDF, A + b"filename=a.pdf (the bill)", "a.pdf"),
    ("right-to-left override kept", PDF, A + b"filename*=utf-8''a%E2%80%AEfdp.exe", "a\u202efdp.exe"),
    ("line end inside", PDF, A + b"filename*=utf-8''a%0D%0AX%3A%20y.pdf", "a X: y.pdf"),
)
# fmt: on


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    ("content_type", "disposition", "name"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_a_name_is_read(content_type: bytes, disposition: bytes, name: str, end: bytes) -> None:
    source = (
        b"From: a@example.com\nTo: b@example.com\nSubject: x\n"
        b"Content-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\ntext\n--b\nContent-Type: "
        + content_type
        + b"\nContent-Disposition: "
        + disposition
        + b"\n\n%PDF-1.7\n--b--\n"
    )
    found = read(source.replace(b"\n", end), form=Form.EML)
    assert [file.filename for file in found.attachments] == [name]
    assert found.attachments[0].media_type == "application/pdf"
