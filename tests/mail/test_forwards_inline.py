"""Inline forwards of each mail program are unwrapped; replies and imitations are not."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.model import Message, Missing, Wrapping

BODY_JA = (
    "お客様の口座が停止されました。\nこちらへ https://bank.example/login からお手続きください。"
)
BODY_EN = "Your parcel is on hold.\nPay at http://post.example/pay now."


def mail(subject: str, body: str, *fields: str, html: bool = False) -> bytes:
    kind = "html" if html else "plain"
    header = [
        "From: 例示太郎 <taro@example.com>",
        "To: desk@example.org",
        f"Subject: {subject}",
        "Date: Tue, 3 Nov 2026 12:00:00 +0900",
        "Message-ID: <1@example.com>",
        *fields,
        "MIME-Version: 1.0",
        f"Content-Type: text/{kind}; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return ("\n".join(header) + "\n\n" + body).encode()


GMAIL_EN = f"""Is this real?

---------- Forwarded message ---------
From: Parcel Desk <info@post.example>
Date: Mon, Nov 2, 2026 at 10:05 PM
Subject: On hold
To: <taro@example.com>


{BODY_EN}
"""
GMAIL_JA = f"""---------- Forwarded message ---------
差出人: 銀行 <info@bank.example>
Date: 2026年11月2日(月) 22:05
Subject: 口座停止
To: <taro@example.com>

{BODY_JA}
"""
OUTLOOK_JA = f"""これは本物ですか。

-----元のメッセージ-----
差出人: 銀行 <info@bank.example>
送信日時: 2026年11月2日月曜日 22:05
宛先: taro@example.com
件名: 口座停止

{BODY_JA}
"""
OUTLOOK_EN = f"""FYI

-----Original Message-----
From: Parcel Desk [mailto:info@post.example]
Sent: Monday, November 2, 2026 10:05 PM
To: taro@example.com
Subject: On hold

{BODY_EN}
"""
OUTLOOK_BARE = f"""これは本物ですか。

________________________________
差出人: 銀行 <info@bank.example>
送信日時: 2026年11月2日 22:05
宛先: taro@example.com <taro@example.com>
件名: 口座停止

{BODY_JA}
"""
APPLE_EN = """Begin forwarded message:

> From: Parcel Desk <info@post.example>
> Subject: On hold
> Date: November 2, 2026 at 10:05:00 PM GMT+9
> To: taro@example.com
>
> Your parcel is on hold.
> Pay at http://post.example/pay now.
"""
IPHONE_JA = f"""どうでしょうか
iPhoneから送信

転送されたメッセージ:

差出人: 銀行 <info@bank.example>
日時: 2026年11月2日 22:05:00 JST
宛先: taro@example.com
件名: 口座停止

{BODY_JA}
"""
YAHOO_JA = f"""----- Original Message -----
From: "銀行" <info@bank.example>
To: "taro" <taro@example.com>
Date: 2026/11/02 月 22:05
Subject: 口座停止

{BODY_JA}
"""
YAHOO_FORWARD = f"""----- 転送 -----
From: 銀行 <info@bank.example>
Date: 2026/11/02 22:05
Subject: 口座停止

{BODY_JA}
"""
THUNDERBIRD_EN = f"""
-------- Forwarded Message --------
Subject: \tOn hold
Date: \tMon, 2 Nov 2026 22:05:00 +0900
From: \tParcel Desk <info@post.example>
To: \ttaro@example.com

{BODY_EN}
"""
THUNDERBIRD_JA = f"""
-------- 転送メッセージ --------
件名: \t口座停止
日付: \tMon, 2 Nov 2026 22:05:00 +0900
差出人: \t銀行 <info@bank.example>
宛先: \ttaro@example.com

{BODY_JA}
"""
DOCOMO = f"""----- 転送メール -----
From：info@bank.example
件名：口座停止
日時：2026/11/02 22:05

{BODY_JA}
"""
AU = f"""---------- 転送メッセージ ----------
送信者:info@bank.example
題名:口座停止
受信日時:2026/11/02 22:05

{BODY_JA}
"""
SOFTBANK = f"""----Original Message----
From: info@bank.example
Date: 2026/11/02 22:05
To: taro@example.com
Sub: 口座停止

{BODY_JA}
"""
BECKY = f"""Forwarded by 例示太郎 <taro@example.com>
----------------------- Original Message -----------------------
 From:    銀行 <info@bank.example>
 To:      taro@example.com
 Date:    Mon, 02 Nov 2026 22:05:00 +0900
 Subject: 口座停止
----

{BODY_JA}
--------------------- Original Message Ends --------------------
"""

FORWARDS = {
    "gmail-en": ("Fwd: On hold", GMAIL_EN),
    "gmail-ja": ("Fwd: 口座停止", GMAIL_JA),
    "outlook-ja": ("FW: 口座停止", OUTLOOK_JA),
    "outlook-en": ("FW: On hold", OUTLOOK_EN),
    "outlook-bare": ("転送: 口座停止", OUTLOOK_BARE),
    "apple-en": ("Fwd: On hold", APPLE_EN),
    "iphone-ja": ("Fwd: 口座停止", IPHONE_JA),
    "yahoo-ja": ("Fw: 口座停止", YAHOO_JA),
    "yahoo-forward": ("相談", YAHOO_FORWARD),
    "thunderbird-en": ("Fwd: On hold", THUNDERBIRD_EN),
    "thunderbird-ja": ("Fwd: 口座停止", THUNDERBIRD_JA),
    "docomo": ("Fw:口座停止", DOCOMO),
    "au": ("Fw:口座停止", AU),
    "softbank": ("Fw:口座停止", SOFTBANK),
    "becky": ("Fw: 口座停止", BECKY),
}


def check_inner(message: Message, japanese: bool) -> None:
    expected = BODY_JA if japanese else BODY_EN
    assert message.wrapped_in is Wrapping.INLINE
    assert message.outer is not None
    assert message.subject == ("口座停止" if japanese else "On hold")
    assert message.from_[0].domain == ("bank.example" if japanese else "post.example")
    assert message.date is not None
    assert (message.date.month, message.date.day) == (11, 2)
    assert message.text.strip() == expected
    assert {Missing.HEADERS, Missing.AUTHENTICATION} <= set(message.missing)
    (link,) = message.links
    assert link.span is not None
    assert message.text[link.span.start : link.span.end].startswith("http")


@pytest.mark.parametrize("name", FORWARDS)
def test_the_inner_mail_of_a_forward_is_examined(name: str) -> None:
    subject, body = FORWARDS[name]
    check_inner(read(mail(subject, body)), "口座停止" in body)


@pytest.mark.parametrize("name", FORWARDS)
def test_line_ends_of_windows_change_nothing(name: str) -> None:
    subject, body = FORWARDS[name]
    check_inner(read(mail(subject, body).replace(b"\n", b"\r\n")), "口座停止" in body)


def test_a_forward_is_found_in_the_text_that_html_shows() -> None:
    body = (
        '<div>これは？</div><div class="gmail_quote">---------- Forwarded message ---------<br>'
        "差出人: <b>銀行</b> &lt;info@bank.example&gt;<br>Date: 2026年11月2日(月) 22:05<br>"
        "Subject: 口座停止<br>To: &lt;taro@example.com&gt;<br></div><br><br>"
        '<p>お客様の口座が停止されました。<a href="https://bank.example/login">こちら</a></p>'
    )
    message = read(mail("Fwd: 口座停止", body, html=True))
    assert message.wrapped_in is Wrapping.INLINE
    assert message.subject == "口座停止"
    assert message.text.strip().startswith("お客様の口座")
    links = [link for link in message.links if link.host == "bank.example"]
    assert links[0].span is not None
    assert message.text[links[0].span.start : links[0].span.end] == "こちら"


def test_a_forward_of_a_forward_is_opened_to_the_innermost() -> None:
    middle = "---------- Forwarded message ---------\nFrom: B <b@example.net>\n"
    middle += "Date: Mon, Nov 2, 2026 at 11:00 PM\nSubject: Fwd: On hold\nTo: <c@example.com>\n\n"
    message = read(mail("Fwd: Fwd: On hold", middle + GMAIL_EN))
    check_inner(message, japanese=False)
    assert message.outer is not None
    assert message.outer.wrapped_in is Wrapping.INLINE


REPLY = f"""了解しました。

2026年11月2日(月) 22:05 銀行 <info@bank.example>:

> {BODY_JA}
"""
LONG_LETTER = "我々はあなたの端末に侵入しました。期限までに送金しなさい。\n" * 40


@pytest.mark.parametrize(
    ("subject", "body", "fields"),
    [
        ("Re: 口座停止", REPLY, ()),
        ("RE: 口座停止", OUTLOOK_JA, ("In-Reply-To: <0@bank.example>",)),
        ("口座停止", OUTLOOK_JA, ("In-Reply-To: <0@bank.example>",)),
        ("FW: 【重要】口座停止", BODY_JA, ()),
        ("Fwd: おめでとう", "転送\n\nおめでとうございます。当選しました。", ()),
        ("警告", LONG_LETTER + GMAIL_JA, ()),
        ("Fwd: 警告", LONG_LETTER * 2 + GMAIL_JA, ()),
        ("送金", "http://pay.example/ で送金\n\n" + GMAIL_JA, ()),
        ("連絡", "From: the beginning\nI wanted to say: hello.\n\nDate: tomorrow\n", ()),
    ],
    ids=[
        *("quoting-reply", "outlook-reply", "reply-without-prefix", "no-block", "word-only"),
        *("imitation-at-the-end", "imitation-said", "own-link", "prose"),
    ],
)
def test_what_is_no_forward_stays_as_it_is(
    subject: str, body: str, fields: tuple[str, ...]
) -> None:
    message = read(mail(subject, body, *fields))
    assert message.wrapped_in is None
    assert message.outer is None
    assert message.subject == subject


def test_every_segment_of_the_inner_text_points_to_its_source() -> None:
    for subject, body in FORWARDS.values():
        message = read(mail(subject, body))
        for segment in message.text_map.segments:
            shown = message.text[segment.start : segment.end]
            source = message.parts[segment.part][segment.source_start : segment.source_end]
            if segment.exact:
                assert shown == source
