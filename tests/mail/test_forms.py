"""The form is sniffed from the octets; line ends and marks change nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from madoguchi.mail import read
from madoguchi.model import Form, Missing

EML = """From: =?utf-8?B?6YqA6KGM?= <info@bank.example>
To: taro@example.com
Subject: =?utf-8?B?5Y+j5bqn5YGc5q2i?=
Date: Tue, 3 Nov 2026 10:00:00 +0900
Message-ID: <1@bank.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

口座が停止されました。
https://bank.example/login
"""


@pytest.mark.parametrize(
    "octets",
    [
        EML.encode(),
        EML.replace("\n", "\r\n").encode(),
        EML.replace("\n", "\r").encode(),
        EML.replace("\n", "\r\r\n").encode(),
        EML.replace("\n", "\r\n", 4).encode(),
        b"\xef\xbb\xbf" + EML.encode(),
        EML.encode("utf-16"),
        b"From info@bank.example Tue Nov  3 10:00:00 2026\n" + EML.encode(),
        b"\n\n" + EML.encode(),
    ],
    ids=["lf", "crlf", "cr", "crcrlf", "mixed", "bom", "utf-16", "from-line", "blank-lines"],
)
def test_a_mail_is_the_same_whatever_its_line_ends(octets: bytes) -> None:
    found = read(octets)
    assert found.form is Form.EML
    assert found.size == len(octets)
    assert replace(found, size=0) == replace(read(EML.encode()), size=0)
    assert found.subject == "口座停止"
    assert found.text.rstrip() == "口座が停止されました。\nhttps://bank.example/login"
    assert found.missing == ()


BODY = "口座が停止されました。"
WHO = "銀行 <info@bank.example>"
PASTED = {
    "japanese": f"""件名: 口座停止
差出人: {WHO}
送信日時: 2026年11月3日 10:00
宛先: taro@example.com

{BODY}""",
    "full-width": f"""件名：口座停止
送信者：{WHO}
日時：2026/11/03 10:00

{BODY}""",
    "english": f"""From: {WHO}
Sent: Tuesday, November 3, 2026 10:00 AM
To: taro@example.com
Subject: 口座停止

{BODY}""",
    "gmail": f"""Subject: 口座停止
From: {WHO}
Date: Tue, Nov 3, 2026 at 10:00 AM

{BODY}""",
}


@pytest.mark.parametrize("charset", ["utf-8", "cp932", "iso2022_jp", "utf-16"])
@pytest.mark.parametrize("name", PASTED)
def test_pasted_text_with_some_header_lines(name: str, charset: str) -> None:
    found = read(PASTED[name].encode(charset))
    assert found.form is Form.PASTED
    assert found.subject == "口座停止"
    assert [(box.display_name, box.addr_spec) for box in found.from_] == [
        ("銀行", "info@bank.example")
    ]
    assert found.date is not None
    assert (found.date.month, found.date.day, found.date.hour) == (11, 3, 10)
    assert found.text.strip() == "口座が停止されました。"
    assert set(found.missing) == {Missing.HEADERS, Missing.LINKS}


@pytest.mark.parametrize("charset", ["utf-8", "cp932", "euc-jp"])
def test_pasted_text_with_no_header_at_all(charset: str) -> None:
    text = "【重要】お客様の口座が停止されました。\nこちら: https://bank.example/login"
    found = read(text.encode(charset))
    assert found.form is Form.PASTED
    assert found.text == text
    assert found.subject == ""
    assert [link.host for link in found.links] == ["bank.example"]
    assert Missing.HEADERS in found.missing
    for segment in found.text_map.segments:
        assert segment.part == -1
        source = found.parts[segment.part][segment.source_start : segment.source_end]
        assert source == found.text[segment.start : segment.end]


def test_segments_of_pasted_text_count_from_the_start_of_what_was_pasted() -> None:
    found = read(PASTED["japanese"].encode())
    segment = found.text_map.segments[0]
    assert found.parts[-1][segment.source_start :].startswith("口座が停止")


def test_pasted_source_is_read_as_source() -> None:
    found = read(EML.encode(), form=Form.PASTED)
    assert (found.form, found.subject, found.missing) == (Form.PASTED, "口座停止", ())


@pytest.mark.parametrize("form", [Form.MBOX, Form.MAILDIR, Form.EML])
def test_the_form_a_source_knows_is_kept(form: Form) -> None:
    assert read(EML.encode(), form=form).form is form


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\n",
        b"\xff\xd8\xff\xe0" + b"\0" * 99,
        b"\0" * 50,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600,
    ],
)
def test_what_is_no_mail_has_no_text(octets: bytes) -> None:
    found = read(octets)
    assert found.text.strip(" \n\0") == ""
    assert Missing.TEXT in found.missing
