"""Honest mail that looks bad: no check of identity, links or hidden text may accuse it."""

from __future__ import annotations

from importlib.resources import files

import pytest

from madoguchi.model import Authentication, Message, Stance
from madoguchi.signals.catalogue import checks
from madoguchi.signals.view import View
from tests.signals.identity.mails import CONFIRMED, UNKNOWN, box, link, mail

FAMILY = {
    "attachment-dangerous",
    "attachment-disguised",
    "authentication-failed",
    "brand-domain-unaligned",
    "brand-in-subdomain",
    "brand-link-elsewhere",
    "brand-on-free-hosting",
    "brand-other-domain",
    "display-name-address",
    "display-name-brand-freemail",
    "from-missing-or-many",
    "hidden-text",
    "image-only",
    "lookalike-host",
    "mixed-script-words",
    "redirector-link",
    "reply-to-freemail",
    "shown-link-differs",
    "template-leftovers",
    "zero-width-in-words",
}

CARD_NOTICE = mail(
    box("三井住友カード", "statement@vpass.ne.jp"),
    subject="ご利用のお知らせ【三井住友カード】",
    text=(
        "例示 太郎 様\n\nいつも三井住友カードをご利用いただきありがとうございます。\n"
        "◇利用日：2026/11/20 12:34\n◇利用先：例示ストア\n◇利用金額：1,234円\n\n"
        "ご利用内容に身に覚えのない場合は、カード裏面の電話番号へご連絡ください。\n"
        "■発行者■\n三井住友カード株式会社\n"
    ),
    links=(link("https://www.smbc-card.com/", "https://www.smbc-card.com/", "text"),),
)
TICKET = mail(
    box("チケットぴあ", "info@pia.co.jp"),
    subject="【ぴあ】当選のお知らせ",
    text="抽選の結果、チケットをご用意できました。お支払期限までにお手続きください。",
    links=(link("https://t.pia.jp/mypage"),),
)
NEWSLETTER = mail(
    box("例示商店", "news@mag.example.com"),
    subject="【例示商店】週末セールのご案内",
    text="今週のおすすめ\n"
    + "商品のご紹介です。\n" * 40
    + "Amazonギフト券も選べます。\n"
    + "特集\n" * 200,
    hidden_text="今だけ送料無料" * 8,
    links=(
        link("https://c.hm-f.jp/x1", "https://www.example.com/sale"),
        link("https://www.instagram.com/example"),
    ),
)
DELIVERY = mail(
    box("ヤマト運輸株式会社", "mail@kuronekoyamato.co.jp"),
    subject="お荷物お届けのお知らせ【受取の日時や場所をご指定ください】",
    text="クロネコメンバーズのお客様\nお荷物をお届けします。",
    links=(link("https://member.kms.kuronekoyamato.co.jp/parcel/detail"),),
)
PERSON = mail(
    box("Paul Line", "paul@example.com"),
    subject="Pineapple order, online",
    text="We moved our shop online. See you, Paul",
    links=(link("https://shop.example.com/", "shop.example.com"),),
)
TAX = mail(
    box("e-Tax（国税電子申告・納税システム）", "info@e-tax.nta.go.jp"),
    subject="税務署からのお知らせ【申告に関する確認について】",
    text="メッセージボックスにお知らせを格納しました。ログインしてご確認ください。",
)
SMALL_SHOP = mail(
    box("例示おもちゃ店", "reiji-toys@yahoo.co.jp"),
    subject="ご注文ありがとうございます",
    text="お支払いはPayPay、銀行振込（楽天銀行）がご利用になれます。",
)
GROUP_SERVICE = mail(
    box("'例示太郎' via 例示ML", "ml@example.com"),
    subject="打ち合わせの件",
    text="資料はGoogleドライブに置きました。",
    links=(link("https://drive.google.com/file/d/x"),),
)

STORIES = {
    "a card notice, nothing known of its route": (CARD_NOTICE, UNKNOWN),
    "a card notice, confirmed": (CARD_NOTICE, CONFIRMED),
    "a ticket firm's second domain": (TICKET, UNKNOWN),
    "a newsletter that names another firm and counts clicks": (NEWSLETTER, CONFIRMED),
    "a parcel notice": (DELIVERY, UNKNOWN),
    "a person called Paul Line": (PERSON, UNKNOWN),
    "a tax notice without a link": (TAX, UNKNOWN),
    "a small shop at a free mailbox": (SMALL_SHOP, CONFIRMED),
    "a group service": (GROUP_SERVICE, CONFIRMED),
}


@pytest.mark.parametrize(("message", "authentication"), list(STORIES.values()), ids=list(STORIES))
def test_honest_mail_is_not_accused(message: Message, authentication: Authentication) -> None:
    view = View(message, authentication)
    accused = [
        check.id
        for check in checks()
        if check.id in FAMILY and check.stance is Stance.ACCUSING and check.examine(view)
    ]
    assert accused == []


def test_the_confirmed_notice_speaks_for_itself() -> None:
    view = View(CARD_NOTICE, CONFIRMED)
    honest = {c.id for c in checks() if c.stance is Stance.HONEST and c.examine(view)}
    assert "authenticated-brand" in honest


def test_every_family_member_exists_and_says_when_it_is_wrong() -> None:
    known = {check.id: check for check in checks()}
    assert set(known) >= FAMILY
    for check_id in FAMILY:
        assert len(known[check_id].wrong_when) > 30
        words = files("madoguchi.signals.checks") / f"{check_id.replace('-', '_')}.toml"
        assert {"[ja]", "[en]"} <= set(words.read_text("utf-8").splitlines())
