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


NEWS = (
    "今週のお買い得情報です。\nAmazonのタイムセールが始まりました。楽天市場ではポイントアップ、"
    "PayPayは抽選で還元です。\nAmazonの注目商品と、Amazonの新着クーポンのまとめ。\n"
)


@pytest.mark.parametrize(
    "message",
    [
        mail(name="例示くらし通信", subject="今週のお得情報", text=NEWS),
        mail(name="例示くらし通信", subject="Amazonと楽天市場のセールまとめ", text=NEWS),
        mail(
            name="例示経済メール",
            subject="三井住友銀行とみずほ銀行が新サービス、りそな銀行も",
            text="三井住友銀行は新しいサービスを始めます。みずほ銀行も続きます。りそな銀行は検討中。\n"
            "例示経済 お問い合わせ 三井住友銀行の記事について",
        ),
        mail(
            name="Reiji Weekly",
            subject="Microsoft, Google and Apple this week",
            text="Microsoft has a new plan. Google answers Microsoft. Apple waits.\n" * 3,
        ),
    ],
)
def test_a_newsletter_about_several_is_from_none_of_them(message: Message) -> None:
    assert presented(message) == []
    assert len(brands_presented(message)) > 1


@pytest.mark.parametrize(
    "message",
    [
        mail(name="Amazon.co.jp", subject="今週のお得情報", text=NEWS),
        mail(name="お客様窓口", subject="【Amazon】お支払い方法の更新", text=NEWS),
        Message(
            Form.EML,
            from_=(Mailbox("お客様窓口", "a@example.com"),),
            subject="Amazonからのお知らせ",
            text=NEWS,
            links=(Link("https://amazon-login.example/", "amazon-login.example", "", "a"),),
        ),
    ],
)
def test_one_that_stands_where_the_sender_does_is_claimed_beside_others(message: Message) -> None:
    assert presented(message) == ["amazon"]


def test_the_waterworks_of_another_town_are_not_those_of_tokyo() -> None:
    assert presented(mail(name="例示市水道局")) == []
    assert presented(mail(name="水道局", subject="水道料金のお知らせ")) == []
    assert presented(mail(name="東京都水道局")) == ["tokyo-water"]


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
