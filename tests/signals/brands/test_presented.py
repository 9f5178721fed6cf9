"""Which organisation a mail presents itself as."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.model import Form, Link, Mailbox, Message
from madoguchi.signals.brands import PRESENTED, brands_presented
from madoguchi.signals.brands.fold import fold


def mail(
    name: str = "", subject: str = "", text: str = "", sender: str = "a@example.com"
) -> Message:
    return Message(Form.EML, from_=(Mailbox(name, sender),), subject=subject, text=text)


def presented(message: Message) -> list[str]:
    return [m.brand_id for m in brands_presented(message) if m.prominence >= PRESENTED]


@pytest.mark.parametrize(
    ("message", "brand_id"),
    [
        (mail(name="Amazon.co.jp"), "amazon"),
        (mail(name="Аmazon"), "amazon"),  # Cyrillic А
        (mail(name="メル\ufe0fカリ"), "mercari"),
        (mail(name="イオンカ一ド"), "aeon"),  # kanji one for the long vowel
        (mail(name="三井住友カード株式会社"), "smbc-card"),
        (mail(name="三井住友銀行"), "smbc-bank"),
        (mail(name="ＳＭＢＣ"), "smbc-bank"),
        (mail(name="楽天カード株式会社"), "rakuten-card"),
        (mail(name="楽天市場"), "rakuten-ichiba"),
        (mail(name="au お客様サポート"), "au"),
        (mail(name="LINE"), "line"),
        (mail(name="Chase Security Team"), "chase"),
        (mail(subject="【えきねっと】アカウントの確認"), "ekinet"),
        (mail(subject="【au】ご請求のお知らせ", text="au PAYをご利用のお客さま"), "au"),
        (
            mail(
                subject="ETC利用照会サービス解約予告",
                text="ETC利用照会サービスをご利用のお客様\n\n…\n\nETC利用照会サービス事務局",
            ),
            "etc-meisai",
        ),
        (mail(name="国税庁", text="e-Taxをご利用いただきありがとうございます"), "nta"),
    ],
)
def test_a_name_where_the_sender_stands_is_presented(message: Message, brand_id: str) -> None:
    assert presented(message)[:1] == [brand_id]


@pytest.mark.parametrize(
    "message",
    [
        mail(name="Paul"),
        mail(name="Line Hansen", subject="Shopping online"),
        mail(name="Chase Miller"),
        mail(name="Anaïs", subject="advisa"),
        mail(name="例示太郎", subject="オンラインストアのお知らせ"),
        mail(name="Steam engine club"),
        mail(
            name="例示商店", subject="発送しました", text="お荷物はヤマト運輸でお届けします。\n" * 1
        ),
        mail(
            name="例示太郎", text="連絡先は example@docomo.ne.jp です。https://www.amazon.co.jp/x"
        ),
        mail(
            name="例示商店",
            text="あ" * 700 + "お支払いにはPayPayとVISAとJCBが使えます。" + "い" * 900,
        ),
        Message(Form.PASTED, text="こんにちは"),
    ],
)
def test_a_word_or_a_passing_mention_is_not(message: Message) -> None:
    assert presented(message) == []


def test_a_mention_in_the_middle_is_known_but_not_presented() -> None:
    message = mail(text="あ" * 500 + "\nAmazonギフト券も選べます。\n" + "い" * 2000)
    (mention,) = brands_presented(message)
    assert mention.brand_id == "amazon"
    assert mention.prominence < PRESENTED
    assert mention.span is not None
    assert message.text[mention.span.start : mention.span.end] == "Amazon"


def test_the_longest_name_wins() -> None:
    assert [m.brand_id for m in brands_presented(mail(name="PayPayカード"))] == ["paypay-card"]


def test_a_lookalike_link_adds_weight() -> None:
    link = Link("https://amazon-login.example/", "amazon-login.example", "こちら", "a")
    without = mail(subject="Amazonからのお知らせ")
    with_link = Message(Form.EML, from_=without.from_, subject=without.subject, links=(link,))
    assert brands_presented(with_link)[0].prominence > brands_presented(without)[0].prominence


@given(st.text(alphabet="Amazon\u200bＡａメル\ufe0fカリ\u00adİİ au", max_size=60))
@settings(max_examples=150, deadline=None)
def test_spans_quote_what_was_found(text: str) -> None:
    message = mail(text=text)
    for mention in brands_presented(message):
        assert 0.0 <= mention.prominence <= 1.0
        if mention.span is not None and mention.where == "text":
            assert 0 <= mention.span.start < mention.span.end <= len(text)


@given(st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_folding_keeps_positions(text: str) -> None:
    folded = fold(text)
    marks = [folded.original(at) for at in range(len(folded.text))]
    assert marks == sorted(marks)
    assert all(0 <= mark < len(text) for mark in marks)
