"""What the mail wrote about its way: hits, misses and near misses."""

from __future__ import annotations

import pytest

from madoguchi.model import Authentication, Form, Message
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
ANSWERED = (("In-Reply-To", "<1@example.org>"),)
AUTOREPLY = (
    "お問い合わせありがとうございます。以下の内容で受け付けました。\n"
    "お名前：当選おめでとう https://prize.example/\nメールアドレス：reader@example.org\n内容：…\n"
)
PRIZE = (link("https://prize.example/", carrier="text"),)

Case = tuple[str, str, Message, Authentication, bool]

CASES: list[Case] = [
    ("from-missing-or-many", "no sender", mail(None), UNKNOWN, True),
    (
        "from-missing-or-many",
        "two From fields",
        mail(AMAZON, headers=(("From", "x@example.com"),)),
        UNKNOWN,
        True,
    ),
    ("from-missing-or-many", "one sender", mail(AMAZON), UNKNOWN, False),
    ("from-missing-or-many", "pasted text", mail(None, form=Form.PASTED), UNKNOWN, False),
    ("authentication-failed", "failed", mail(FORGER), DENIED, True),
    ("authentication-failed", "confirmed", mail(FORGER), CONFIRMED, False),
    (
        "authentication-failed",
        "nothing failed, nothing answered",
        mail(FORGER),
        Authentication(aligned=False),
        False,
    ),
    (
        "from-equals-to",
        "from oneself",
        mail(box("", "reader@example.org")),
        DENIED,
        True,
    ),
    (
        "from-equals-to",
        "really from oneself",
        mail(box("", "reader@example.org")),
        CONFIRMED,
        False,
    ),
    ("from-equals-to", "from somebody else", mail(FORGER), DENIED, False),
    ("fake-reply-prefix", "answers nothing", mail(FORGER, subject="Re: ご注文"), UNKNOWN, True),
    (
        "fake-reply-prefix",
        "a real answer",
        mail(FORGER, subject="Re: ご注文", headers=ANSWERED),
        UNKNOWN,
        False,
    ),
    ("fake-reply-prefix", "a word with Re", mail(FORGER, subject="Report: 3月"), UNKNOWN, False),
    (
        "fake-reply-prefix",
        "pasted text has no fields",
        mail(FORGER, subject="Re: ご注文", form=Form.PASTED),
        UNKNOWN,
        False,
    ),
    ("undisclosed-recipients", "nobody in To", mail(FORGER, to=()), UNKNOWN, True),
    ("undisclosed-recipients", "somebody in To", mail(FORGER), UNKNOWN, False),
    ("undisclosed-recipients", "a list", mail(FORGER, to=(), headers=LIST), UNKNOWN, False),
    (
        "authenticated-brand",
        "confirmed, and links stay",
        mail(AMAZON, links=(link("https://www.amazon.co.jp/gp"),)),
        CONFIRMED,
        True,
    ),
    ("authenticated-brand", "forged", mail(AMAZON), DENIED, False),
    (
        "authenticated-brand",
        "confirmed, and a link leads away",
        mail(AMAZON, links=(link("https://evil.example/"),)),
        CONFIRMED,
        False,
    ),
    ("authenticated-brand", "the forger's own domain", mail(FORGER), CONFIRMED, False),
    ("list-mail", "a list", mail(FORGER, headers=LIST), UNKNOWN, True),
    ("list-mail", "only an identifier", mail(FORGER, headers=LIST[:1]), UNKNOWN, False),
    ("list-mail", "no list", mail(FORGER), UNKNOWN, False),
    (
        "links-stay-with-sender",
        "links under the confirmed sender's domain",
        mail(
            box("例示商店", "a@mail.example.com"),
            links=(link("https://www.example.com/"), link("https://shop.example.com/")),
        ),
        CONFIRMED,
        True,
    ),
    (
        "links-stay-with-sender",
        "one link leads away",
        mail(
            box("例示商店", "a@example.com"),
            links=(link("https://www.example.com/"), link("https://other.example/")),
        ),
        CONFIRMED,
        False,
    ),
    (
        "links-stay-with-sender",
        "a look-alike sender's own links",
        mail(
            box("Amazon", "a@amazon-login.example"), links=(link("https://amazon-login.example/"),)
        ),
        CONFIRMED,
        False,
    ),
    (
        "links-stay-with-sender",
        "not confirmed",
        mail(box("例示商店", "a@example.com"), links=(link("https://www.example.com/"),)),
        UNKNOWN,
        False,
    ),
    (
        "relayed-autoreply",
        "a form's answer with a link",
        mail(FORGER, text=AUTOREPLY, links=PRIZE),
        UNKNOWN,
        True,
    ),
    ("relayed-autoreply", "no link in it", mail(FORGER, text=AUTOREPLY), UNKNOWN, False),
    (
        "relayed-autoreply",
        "thanks without a form",
        mail(FORGER, text="お問い合わせありがとうございます。担当者が返信します。", links=PRIZE),
        UNKNOWN,
        False,
    ),
]


@pytest.mark.parametrize(
    ("check_id", "message", "authentication", "fires"),
    [(c[0], c[2], c[3], c[4]) for c in CASES],
    ids=[f"{c[0]}: {c[1]}" for c in CASES],
)
def test_route_checks(
    check_id: str, message: Message, authentication: Authentication, fires: bool
) -> None:
    assert (seen(check_id, message, authentication) is not None) is fires


def test_the_sentence_has_its_values() -> None:
    signal = seen("brand-other-domain", mail(FORGER), UNKNOWN)
    assert signal is not None
    assert (signal.arg("brand"), signal.arg("domain")) == ("amazon", "example.com")
    assert signal.evidence[0].where == "header:From"
