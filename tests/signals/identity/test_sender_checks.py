"""Who the mail claims to be: hits, misses and near misses."""

from __future__ import annotations

import pytest

from madoguchi.model import Authentication, Message
from tests.signals.identity.mails import (
    CONFIRMED,
    DENIED,
    UNKNOWN,
    box,
    link,
    mail,
    seen,
)

AMAZON = box("Amazon.co.jp", "order@amazon.co.jp")
FORGER = box("Amazon.co.jp", "info@example.com")
LIST = (("List-Id", "<talk.example.net>"), ("List-Post", "<mailto:talk@example.net>"))

Case = tuple[str, str, Message, Authentication, bool]

CASES: list[Case] = [
    ("brand-other-domain", "a name without its domain", mail(FORGER), UNKNOWN, True),
    ("brand-other-domain", "even when its own domain passed", mail(FORGER), CONFIRMED, True),
    ("brand-other-domain", "the brand itself", mail(AMAZON), UNKNOWN, False),
    (
        "brand-other-domain",
        "the brand's second domain",
        mail(box("三井住友カード", "statement@vpass.ne.jp")),
        UNKNOWN,
        False,
    ),
    (
        "brand-other-domain",
        "another domain of the same group",
        mail(box("楽天カード", "info@mkrm.rakuten.co.jp")),
        UNKNOWN,
        False,
    ),
    (
        "brand-other-domain",
        "a delivery service",
        mail(box("三菱UFJ銀行", "mufg@bma.mpse.jp")),
        UNKNOWN,
        False,
    ),
    ("brand-other-domain", "a member of a list", mail(FORGER, headers=LIST), UNKNOWN, False),
    (
        "brand-other-domain",
        "a shop that names its parcel service",
        mail(
            box("例示商店", "shop@example.com"),
            text="あ" * 300 + "ヤマト運輸でお届けします。",
        ),
        UNKNOWN,
        False,
    ),
    (
        "brand-other-domain",
        "a person called Paul",
        mail(box("Paul", "p@example.com")),
        DENIED,
        False,
    ),
    ("brand-domain-unaligned", "a forged From", mail(AMAZON), DENIED, True),
    ("brand-domain-unaligned", "a confirmed From", mail(AMAZON), CONFIRMED, False),
    ("brand-domain-unaligned", "nothing known", mail(AMAZON), UNKNOWN, False),
    ("brand-domain-unaligned", "no brand's domain", mail(FORGER), DENIED, False),
    (
        "brand-domain-unaligned",
        "a customer's mailbox at a provider",
        mail(box("例示太郎", "taro@docomo.ne.jp")),
        DENIED,
        False,
    ),
    (
        "brand-domain-failed-earlier",
        "a list server noted a soft failure",
        mail(
            AMAZON,
            headers=(
                ("Received-SPF", "Softfail (mailfrom) envelope-from=order@amazon.co.jp; helo=x"),
            ),
        ),
        UNKNOWN,
        True,
    ),
    (
        "brand-domain-failed-earlier",
        "a pass proves nothing there",
        mail(AMAZON, headers=(("Received-SPF", "Pass (x) envelope-from=order@amazon.co.jp"),)),
        UNKNOWN,
        False,
    ),
    (
        "brand-domain-failed-earlier",
        "another domain failed",
        mail(AMAZON, headers=(("Received-SPF", "Fail (x) envelope-from=a@lists.example.net"),)),
        UNKNOWN,
        False,
    ),
    (
        "brand-domain-failed-earlier",
        "the receiver confirmed the brand",
        mail(AMAZON, headers=(("Received-SPF", "Fail (x) envelope-from=order@amazon.co.jp"),)),
        CONFIRMED,
        False,
    ),
    ("brand-domain-unproven", "nothing known", mail(AMAZON), UNKNOWN, True),
    ("brand-domain-unproven", "confirmed", mail(AMAZON), CONFIRMED, False),
    ("brand-domain-unproven", "no brand", mail(FORGER), UNKNOWN, False),
    (
        "brand-link-elsewhere",
        "the only link leads elsewhere",
        mail(FORGER, links=(link("https://evil.example/login"),)),
        UNKNOWN,
        True,
    ),
    (
        "brand-link-elsewhere",
        "a forged From with a link elsewhere",
        mail(AMAZON, links=(link("https://evil.example/login"),)),
        DENIED,
        True,
    ),
    (
        "brand-link-elsewhere",
        "a link to the brand",
        mail(FORGER, links=(link("https://www.amazon.co.jp/"),)),
        UNKNOWN,
        False,
    ),
    (
        "brand-link-elsewhere",
        "the confirmed brand with a click counter nobody listed",
        mail(AMAZON, links=(link("https://click.example/x"),)),
        CONFIRMED,
        False,
    ),
    (
        "brand-link-elsewhere",
        "a known delivery service counts clicks",
        mail(box("楽天銀行", "a@mail.rakuten-bank.co.jp"), links=(link("https://rec.mpse.jp/c"),)),
        UNKNOWN,
        False,
    ),
    ("brand-link-elsewhere", "no link at all", mail(FORGER), UNKNOWN, False),
    (
        "brand-links-mixed",
        "one link among real ones",
        mail(FORGER, links=(link("https://www.amazon.co.jp/"), link("https://evil.example/"))),
        UNKNOWN,
        True,
    ),
    (
        "brand-links-mixed",
        "all of them real",
        mail(FORGER, links=(link("https://www.amazon.co.jp/"), link("https://amazon.com/"))),
        UNKNOWN,
        False,
    ),
    (
        "brand-links-mixed",
        "a newsletter that names a brand in passing",
        mail(
            box("例示商店", "a@example.com"),
            text="あ" * 400 + "Amazonギフト券",
            links=(link("https://www.amazon.co.jp/"), link("https://shop.example/")),
        ),
        UNKNOWN,
        False,
    ),
    (
        "display-name-address",
        "another address in the name",
        mail(box("support@amazon.co.jp", "x@example.com")),
        UNKNOWN,
        True,
    ),
    (
        "display-name-address",
        "full-width at sign",
        mail(box("support＠example.net", "x@example.com")),
        UNKNOWN,
        True,
    ),
    (
        "display-name-address",
        "the same address",
        mail(box("x@example.com", "x@example.com")),
        UNKNOWN,
        False,
    ),
    (
        "display-name-address",
        "the same organisation",
        mail(box("info@example.com", "bounce@mail.example.com")),
        UNKNOWN,
        False,
    ),
    (
        "display-name-address",
        "an at sign only",
        mail(box("Taro @ home", "x@example.com")),
        UNKNOWN,
        False,
    ),
    (
        "display-name-brand-freemail",
        "a bank at gmail",
        mail(box("三井住友銀行", "bank123@gmail.com")),
        CONFIRMED,
        True,
    ),
    (
        "display-name-brand-freemail",
        "a provider where its customers are",
        mail(box("NTTドコモ", "info@docomo.ne.jp")),
        UNKNOWN,
        False,
    ),
    (
        "display-name-brand-freemail",
        "a person who asks about a mail",
        mail(
            box("例示花子", "hanako@gmail.com"), subject="これは本物ですか", text="Amazonからです"
        ),
        CONFIRMED,
        False,
    ),
    (
        "reply-to-freemail",
        "answers go to a free mailbox",
        mail(box("例示財団", "info@example.com"), reply_to=(box("", "mr.prize@gmail.com"),)),
        UNKNOWN,
        True,
    ),
    (
        "reply-to-freemail",
        "the same name at another provider",
        mail(box("例示太郎", "taro.rei@example.com"), reply_to=(box("", "taro.rei@gmail.com"),)),
        UNKNOWN,
        False,
    ),
    (
        "reply-to-freemail",
        "another mailbox at the same provider",
        mail(box("例示太郎", "taro@gmail.com"), reply_to=(box("", "jiro@gmail.com"),)),
        UNKNOWN,
        False,
    ),
    (
        "reply-to-freemail",
        "a list",
        mail(
            box("例示太郎", "taro@example.com"),
            reply_to=(box("", "talk@gmail.com"),),
            headers=LIST,
        ),
        UNKNOWN,
        False,
    ),
    (
        "reply-to-elsewhere",
        "another organisation",
        mail(box("例示商店", "a@example.com"), reply_to=(box("", "desk@example.net"),)),
        UNKNOWN,
        True,
    ),
    (
        "reply-to-elsewhere",
        "its own subdomain",
        mail(box("例示商店", "a@example.com"), reply_to=(box("", "desk@help.example.com"),)),
        UNKNOWN,
        False,
    ),
    (
        "reply-to-elsewhere",
        "a free mailbox is another check's",
        mail(box("例示商店", "a@example.com"), reply_to=(box("", "desk@gmail.com"),)),
        UNKNOWN,
        False,
    ),
]


@pytest.mark.parametrize(
    ("check_id", "message", "authentication", "fires"),
    [(c[0], c[2], c[3], c[4]) for c in CASES],
    ids=[f"{c[0]}: {c[1]}" for c in CASES],
)
def test_sender_checks(
    check_id: str, message: Message, authentication: Authentication, fires: bool
) -> None:
    assert (seen(check_id, message, authentication) is not None) is fires
