"""Source that was mangled on its way through a clipboard is read like the source."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest

from madoguchi.mail import read
from madoguchi.model import Form

SOURCE = """Delivered-To: taro@example.com
Received: from mail.bank.example (mail.bank.example [192.0.2.7])
        by mx.example.com with ESMTPS id 4711;
        Tue, 3 Nov 2026 10:00:01 +0900 (JST)
From: "Bank" <info@bank.example>
To: taro@example.com
Subject: =?utf-8?B?5Y+j5bqn5YGc5q2i?=
Date: Tue, 3 Nov 2026 10:00:00 +0900
Message-ID: <1@bank.example>
Content-Type: text/plain; charset=utf-8

口座が停止されました。
> 引用です。
https://bank.example/login?a=1&b=2
"""
GMAIL_EN = """Original Message
Message ID\t<1@bank.example>
Created at:\tTue, Nov 3, 2026 at 10:00 AM (Delivered after 1 second)
From:\t"Bank" <info@bank.example>
To:\ttaro@example.com
Subject:\t口座停止
SPF:\tPASS with IP 192.0.2.7 Learn more
DKIM:\t'PASS' with domain bank.example Learn more

Download Original
Copy to clipboard

"""
GMAIL_JA = """元のメッセージ
メッセージ ID\t<1@bank.example>
作成日:\t2026年11月3日 10:00(1 秒後に配信済み)
From:\t"Bank" <info@bank.example>
To:\ttaro@example.com
件名:\t口座停止
SPF:\tPASS(IP: 192.0.2.7)。詳細
DMARC:\t'PASS' 詳細

元のメッセージをダウンロード
クリップボードにコピー
"""


def each_line(before: str) -> str:
    return "".join(before + line + "\n" for line in SOURCE.splitlines())


MANGLED = {
    "blank-lines": "\n \n\n" + SOURCE,
    "mark": "\ufeff" + SOURCE,
    "quoted": each_line("> "),
    "quoted-bare": each_line(">"),
    "indented": each_line("    "),
    "tab": each_line("\t"),
    "full-width-blank": each_line("\u3000"),
    "escaped": escape(SOURCE),
    "escaped-part": escape(SOURCE, quote=False),
    "gmail-en": GMAIL_EN + SOURCE,
    "gmail-ja": GMAIL_JA + SOURCE,
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("form", [None, Form.PASTED])
@pytest.mark.parametrize("name", MANGLED)
def test_what_was_done_to_a_source_is_undone(name: str, form: Form | None, line_end: str) -> None:
    found = read(MANGLED[name].replace("\n", line_end).encode(), form=form)
    plain = read(SOURCE.encode(), form=form)
    assert found.form is (form or Form.EML)
    assert [(one.name, one.value) for one in found.headers] == [
        (one.name, one.value) for one in plain.headers
    ]
    assert found.text == plain.text
    assert replace(found, size=0, headers=()) == replace(plain, size=0, headers=())


def test_a_header_without_its_body_is_source_too() -> None:
    found = read(SOURCE.partition("\n\n")[0].encode())
    assert (found.form, found.subject, found.text.strip()) == (Form.EML, "口座停止", "")


@pytest.mark.parametrize(
    "text",
    [
        "> 差出人: 銀行 <info@bank.example>\n> 件名: 口座停止\n>\n> 口座が停止されました。\n",
        "    From: Bank\n    To: you\n    words\n",
        "Message-ID: とは何ですか?\n教えてください。\n",
        "SPF: PASS\nDKIM: PASS\nDMARC: PASS\nThat is what it said. words",
        "a &lt;b&gt; c\nReceived: &lt;nothing&gt;",
        "Hello,\n> Received: from x\n> by y\nwhat does this mean?\n",
    ],
)
def test_text_about_mail_stays_text(text: str) -> None:
    found = read(text.encode(), form=Form.PASTED)
    assert found.form is Form.PASTED
    assert found.text.split()[-1] == text.split()[-1]
