"""Header blocks as programs show them: labels, senders, dates and separators, as tables."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.mail.shown_header import ShownHeader, message_from, read_shown_header
from madoguchi.model import Form, Message, Wrapping


def block(*lines: str) -> Message:
    return message_from(read_shown_header(list(lines)), Form.PASTED)


@pytest.mark.parametrize(
    ("shown", "name", "address"),
    [
        ("例示銀行 <info@bank.example>", "例示銀行", "info@bank.example"),
        ("例示銀行<info@bank.example>", "例示銀行", "info@bank.example"),
        ("例示銀行 ＜info@bank.example＞", "例示銀行", "info@bank.example"),
        ('"例示銀行" <info@bank.example>', "例示銀行", "info@bank.example"),
        ("例示銀行 [mailto:info@bank.example]", "例示銀行", "info@bank.example"),
        ("例示銀行 <mailto:info@bank.example>", "例示銀行", "info@bank.example"),
        ("Bank [mailto:info@bank.example] On Behalf Of X", "Bank", "info@bank.example"),
        ("<info@bank.example>", "", "info@bank.example"),
        ("info@bank.example", "", "info@bank.example"),
        ("info@bank.example <info@bank.example>", "info@bank.example", "info@bank.example"),
        ("info＠bank.example", "", "info@bank.example"),
        ("例示銀行", "例示銀行", ""),
        ("Example Bank info@bank.example", "Example Bank", "info@bank.example"),
        ("例示銀行（info@bank.example）", "例示銀行", "info@bank.example"),
        ("例示銀行 (info@bank.example)", "例示銀行", "info@bank.example"),
        ("例示銀行 <info@bank.example<mailto:info@bank.example>>", "例示銀行", "info@bank.example"),
        ("'Bank' via Group <group@example.org>", "'Bank' via Group", "group@example.org"),
    ],
)
def test_senders(shown: str, name: str, address: str) -> None:
    (sender,) = block(f"From: {shown}", "Subject: x").from_
    assert (sender.display_name, sender.addr_spec) == (name, address)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("2026年11月23日(月) 10:05", "2026-11-23T10:05:00+09:00"),
        ("2026年11月23日 月曜日 午後10:05", "2026-11-23T22:05:00+09:00"),
        ("2026年11月23日月曜日 10時05分", "2026-11-23T10:05:00+09:00"),
        ("２０２６年１１月２３日（月）１０：０５", "2026-11-23T10:05:00+09:00"),
        ("2026/11/23 月 10:05", "2026-11-23T10:05:00+00:00"),
        ("2026/11/23 (月) 午前 10:05", "2026-11-23T10:05:00+00:00"),
        ("2026-11-23 10:05", "2026-11-23T10:05:00+00:00"),
        ("2026.11.23 10:05", "2026-11-23T10:05:00+00:00"),
        ("2026/11/23 10:05 (GMT+09:00)", "2026-11-23T10:05:00+09:00"),
        ("Nov 23 2026", "2026-11-23T00:00:00+00:00"),
        ("Nov 23, 2026, 10:05 PM", "2026-11-23T22:05:00+00:00"),
        ("Mon, Nov 23, 2026 at 10:05\u202fAM", "2026-11-23T10:05:00+00:00"),
        ("Monday, 23 November 2026 10:05", "2026-11-23T10:05:00+00:00"),
        ("Monday, November 23rd, 2026 10:05 AM", "2026-11-23T10:05:00+00:00"),
        ("November 23, 2026 at 10:05:00 AM GMT+9", "2026-11-23T10:05:00+09:00"),
        ("23 November 2026 at 10:05:00 GMT-5", "2026-11-23T10:05:00-05:00"),
        ("23 Nov 2026, at 10:05", "2026-11-23T10:05:00+00:00"),
        ("Mon, 23 Nov 2026 10:05:00 +0900 (JST)", "2026-11-23T10:05:00+09:00"),
        ("23.11.2026 10:05", "2026-11-23T10:05:00+00:00"),
        ("11/23/2026 10:05 AM", "2026-11-23T10:05:00+00:00"),
        ("23/11/2026 10:05", "2026-11-23T10:05:00+00:00"),
        ("2026年13月45日", None),
        ("yesterday", None),
        ("10:05 (2 時間前)", None),
        ("05/06/2026 10:05", None),
    ],
)
def test_dates(shown: str, expected: str | None) -> None:
    date = block("From: a@example.com", f"Date: {shown}").date
    assert (date.isoformat() if date else None) == expected


@pytest.mark.parametrize(
    "line",
    [
        *("From: x", "From：x", "*From:* x", "**From:** x", "From : x", "> From: x", "Ｆｒｏｍ：x"),
        *(
            "差出人: x",
            "差出人：x",
            "　差出人　：　x",
            "■差出人：x",
            "・差出人: x",
            "差出人(From): x",
        ),
        *(
            "送信者: x",
            "送信元：x",
            "発信元: x",
            "発信者: x",
            "送信者名: x",
            "FROM: x",
            "_From:_ x",
        ),
    ],
)
def test_labels_of_the_sender(line: str) -> None:
    assert read_shown_header([line]).fields == {"from": "x"}


@pytest.mark.parametrize(
    "line",
    [
        *("From the beginning: x", "差出人不明: x", "http://from.example: x", "10:05", "From", ""),
        *("Re: From: x", "お客様の差出人情報を確認: x"),
    ],
)
def test_what_is_no_label(line: str) -> None:
    assert read_shown_header([line]) == ShownHeader()


BLOCK = "From: A <a@bank.example>\nDate: Mon, 23 Nov 2026 10:00:00 +0900\nSubject: x\n\nbody\n"


@pytest.mark.parametrize(
    ("line", "forward"),
    [
        ("---------- Forwarded message ---------", True),
        ("---------- 転送メッセージ ----------", True),
        ("======== 転送ここから ========", False),
        ("＜＜ 転送されたメッセージ ＞＞", True),
        ("【転送メール】", True),
        ("転送されたメッセージ：", True),
        ("Begin forwarded message:", True),
        ("--- begin forwarded text", True),
        ("Anfang der weitergeleiteten Nachricht:", False),
        ("----- Forwarded by A B/X/Y on 2026/11/24 -----", True),
        ("-----Original Message-----", False),
        ("We have forwarded message after message to you.", False),
        ("", False),
    ],
)
def test_lines_that_announce_a_forward_even_in_a_reply(line: str, forward: bool) -> None:
    """Under `Re:` only a line that nothing but a forward has may announce one."""
    data = (
        "From: taro@example.com\nTo: desk@example.org\nSubject: Re: hello\n"
        "Message-ID: <1@x.example>\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{line}\n{BLOCK}"
    ).encode()
    assert (read(data).wrapped_in is Wrapping.INLINE) is forward


@pytest.mark.parametrize(
    ("fields", "forward"),
    [
        ("Subject: question\nTo: desk@example.org", True),
        ("Subject: question\nTo: A <a@bank.example>", False),
        ("Subject: question\nTo: desk@example.org\nCc: a@bank.example", False),
        ("Subject: FW: x\nTo: A <a@bank.example>", True),
        ("Subject: Re: x\nTo: desk@example.org", False),
        ("Subject: question\nTo: desk@example.org\nIn-Reply-To: <1@bank.example>", True),
        ("Subject: x\nTo: desk@example.org\nIn-Reply-To: <1@bank.example>", False),
        ("Subject: question\nTo: desk@example.org\nAuto-Submitted: auto-replied", False),
        ("Subject: question\nTo: desk@example.org\nAuto-Submitted: no", True),
        ("Subject: question\nTo: desk@example.org\nPrecedence: bulk", False),
        ("Subject: FW: x\nTo: desk@example.org\nList-Id: <desk.example.org>", True),
    ],
)
def test_labelled_fields_alone_announce_a_forward_unless_it_is_an_answer(
    fields: str, forward: bool
) -> None:
    data = (
        f"From: taro@example.com\n{fields}\nMessage-ID: <1@x.example>\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\nhello\n\n{BLOCK}"
    ).encode()
    assert (read(data).wrapped_in is Wrapping.INLINE) is forward
