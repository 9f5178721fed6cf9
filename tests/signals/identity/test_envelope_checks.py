"""Who really sent, and where everything leads: hits, misses and near misses."""

from __future__ import annotations

import pytest

from madoguchi.model import AsOf, Authentication, Form, Message, Result
from tests.signals.identity.mails import CONFIRMED, DENIED, UNKNOWN, box, link, mail, seen

SHOP = box("例示商店", "news@shop.example.com")
AMAZON = box("Amazon.co.jp", "order@amazon.co.jp")
AWAY = (link("https://page.example.net/login"),)
HOME = (link("https://www.example.com/sale"),)
OPEN = (link("https://page.example.net/", "page.example.net"),)
NONE = Authentication(
    spf=Result.NONE, dkim=Result.NONE, as_of=AsOf.RECEIPT, aligned=False, authserv_id="mx.example"
)
STRANGER = (("Return-Path", "<return@bulk.example.net>"),)
LIST = (("List-Id", "<talk.example.net>"), ("List-Post", "<mailto:talk@example.net>"))
WORDS = "いつもご利用いただきありがとうございます。今週のおすすめの品をお知らせいたします。"


def path(value: str) -> tuple[tuple[str, str], ...]:
    return (("Return-Path", value),)


def bounced(value: str, authentication: Authentication, hit: bool) -> tuple[object, ...]:
    message = mail(SHOP, links=AWAY, headers=path(value))
    return "bounces-go-elsewhere", value, message, authentication, hit


CASES = [
    bounced("<return@bulk.example.net>", UNKNOWN, True),
    bounced("<return@bulk.example.net>", NONE, True),
    bounced("<return@bulk.example.net>", CONFIRMED, False),
    bounced("<bounce-1@mail.example.com>", UNKNOWN, False),
    bounced("<0100-2@eu-west-1.amazonses.com>", UNKNOWN, False),
    bounced("<SRS0=x=y=example.com=news@forward.example.net>", UNKNOWN, False),
    bounced("<reader-alias@example.org>", UNKNOWN, False),
    bounced("<<<>>>", UNKNOWN, False),
    ("bounces-go-elsewhere", "list", mail(SHOP, headers=STRANGER + LIST), UNKNOWN, False),
    ("bounces-go-elsewhere", "no link", mail(SHOP, headers=STRANGER), UNKNOWN, False),
    ("null-return-path", "notice", mail(SHOP, links=AWAY, headers=path("<>")), UNKNOWN, True),
    ("null-return-path", "no path known", mail(SHOP, links=AWAY), UNKNOWN, False),
    (
        "null-return-path",
        "automatic answer (RFC 3834)",
        mail(SHOP, links=AWAY, headers=(*path("<>"), ("Auto-Submitted", "auto-replied"))),
        UNKNOWN,
        False,
    ),
    (
        "null-return-path",
        "bounce",
        mail(box("", "MAILER-DAEMON@example.com"), links=AWAY, headers=path("<>")),
        UNKNOWN,
        False,
    ),
    ("sender-unconfirmed", "none", mail(SHOP), NONE, True),
    ("sender-unconfirmed", "failed is another check", mail(SHOP), DENIED, False),
    ("sender-unconfirmed", "unknown is not guilt", mail(SHOP), UNKNOWN, False),
    ("sender-unconfirmed", "list", mail(SHOP, headers=LIST), NONE, False),
    (
        "address-for-name",
        "greeting",
        mail(SHOP, text="Dear reader@example.org, your parcel waits."),
        UNKNOWN,
        True,
    ),
    ("address-for-name", "様", mail(SHOP, text="reader@example.org 様"), UNKNOWN, True),
    ("address-for-name", "subject", mail(SHOP, subject="reader@example.org: last"), NONE, True),
    (
        "address-for-name",
        "the address as a fact",
        mail(SHOP, text="ログインID: reader@example.org\n例示 太郎 様"),
        UNKNOWN,
        False,
    ),
    (
        "address-for-name",
        "confirmed, and leads home",
        mail(SHOP, text="reader@example.org 様", links=HOME),
        CONFIRMED,
        False,
    ),
    ("random-sender", "consonants", mail(box("", "a@qkvrtplm.example")), UNKNOWN, True),
    ("random-sender", "digits", mail(box("", "a@7ab31cd902ef5gh8.example.com")), UNKNOWN, True),
    ("random-sender", "a word", mail(box("", "a@schwarzwald.example")), UNKNOWN, False),
    ("random-sender", "short", mail(box("", "a@b2b4u2.example")), UNKNOWN, False),
    ("links-all-lead-away", "one stranger", mail(SHOP, links=AWAY), UNKNOWN, True),
    ("links-all-lead-away", "home", mail(SHOP, links=HOME), UNKNOWN, False),
    ("links-all-lead-away", "home too", mail(SHOP, links=HOME + AWAY), UNKNOWN, False),
    ("links-all-lead-away", "says where", mail(SHOP, links=OPEN), UNKNOWN, False),
    (
        "links-all-lead-away",
        "the delivery service of its envelope counts clicks",
        mail(SHOP, links=AWAY, headers=path("<b@out.example.net>")),
        UNKNOWN,
        False,
    ),
    (
        "links-all-lead-away",
        "a known delivery service",
        mail(SHOP, links=(link("https://c.hm-f.jp/x1"),)),
        UNKNOWN,
        False,
    ),
    ("hardly-any-words", "picture", mail(SHOP, text="画像", links=AWAY), UNKNOWN, True),
    ("hardly-any-words", "home", mail(SHOP, text="画像", links=HOME), UNKNOWN, False),
    ("hardly-any-words", "words", mail(SHOP, text=WORDS, links=AWAY), UNKNOWN, False),
    ("hardly-any-words", "a shown address", mail(SHOP, text="見て", links=OPEN), UNKNOWN, False),
    ("role-on-freemail", "desk", mail(box("Support Team", "a@gmail.com")), UNKNOWN, True),
    ("role-on-freemail", "事務局", mail(box("抽選事務局", "a@yahoo.co.jp")), UNKNOWN, True),
    ("role-on-freemail", "person", mail(box("Bill Banks", "a@gmail.com")), UNKNOWN, False),
    ("role-on-freemail", "own domain", mail(box("Support", "a@example.com")), UNKNOWN, False),
    (
        "link-carries-address",
        "log-in page",
        mail(SHOP, links=(link("https://page.example.net/?u=reader%40example.org"),)),
        UNKNOWN,
        True,
    ),
    (
        "link-carries-address",
        "leaving the list",
        mail(SHOP, links=(link("https://page.example.net/unsubscribe?e=reader@example.org"),)),
        UNKNOWN,
        False,
    ),
    (
        "link-carries-address",
        "at home",
        mail(SHOP, links=(link("https://www.example.com/?u=reader@example.org"),)),
        UNKNOWN,
        False,
    ),
    (
        "brand-links-own",
        "all at home",
        mail(AMAZON, links=(link("https://www.amazon.co.jp/orders"),)),
        UNKNOWN,
        True,
    ),
    (
        "brand-links-own",
        "one leads away",
        mail(AMAZON, links=(link("https://www.amazon.co.jp/"), *AWAY)),
        UNKNOWN,
        False,
    ),
    (
        "brand-links-own",
        "denied at receipt",
        mail(AMAZON, links=(link("https://www.amazon.co.jp/"),)),
        DENIED,
        False,
    ),
    (
        "brand-links-own",
        "copied text does not show where it led",
        mail(AMAZON, links=(link("https://www.amazon.co.jp/"),), form=Form.PASTED),
        UNKNOWN,
        False,
    ),
    ("brand-links-own", "nothing to click", mail(AMAZON), UNKNOWN, False),
]


@pytest.mark.parametrize(
    ("check_id", "story", "message", "authentication", "hit"),
    CASES,
    ids=[f"{case[0]}: {case[1]}" for case in CASES],
)
def test_it_shows_where_it_must(
    check_id: str, story: str, message: Message, authentication: Authentication, hit: bool
) -> None:
    signal = seen(check_id, message, authentication)
    assert (signal is not None) is hit, story
    if signal is not None:
        assert all(evidence.quote for evidence in signal.evidence)
        for evidence in signal.evidence:
            if evidence.span is not None:
                assert message.text[evidence.span.start : evidence.span.end] == evidence.quote
