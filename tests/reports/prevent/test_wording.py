"""Waves that change hosts and senders and keep their text: several lines together make a rule."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from madoguchi.reports.prevent import Features, Trait, choose
from madoguchi.reports.prevent.written.sieve import sieve
from tests.reports.prevent.campaigns import answered
from tests.reports.prevent.conftest import Filed

LINES = (
    "いつも三井住友カードをご利用いただき、まことにありがとうございます。",
    "第三者による不正利用の可能性がある取引を検知したため、カードの利用を制限しました。",
    "下記よりカード番号、有効期限、暗証番号をご入力のうえ、ご本人確認をお願いいたします。",
    "ご確認いただけない場合、カードは永久に停止されますのでご注意ください。",
)
BRAND = "statement@vpass.ne.jp"


def mail(
    number: int,
    *,
    sender: str = "",
    lines: tuple[str, ...] = LINES,
    charset: str = "utf-8",
    checked: str = "",
    host: str = "",
) -> bytes:
    """One mail of the wave: sender, host, subject and charset are its own."""
    made = EmailMessage()
    if checked:
        made["Authentication-Results"] = f"mx.victim.example; {checked}"
    made["From"] = f"三井住友カード <{sender or f'info@sender{number}.example'}>"
    made["To"] = f"taro{number}.mihon@victim.example"
    made["Subject"] = f"【重要】三井住友カード ご利用確認のお願い {number}"
    made["Message-ID"] = f"<{number}@sender.example>"
    link = f"https://vpass.ne.jp.{host or f'kakunin{number}.example'}/login?id={number}"
    made.set_content("\n".join((*lines, link, f"受付番号 {number}")), charset=charset)
    return made.as_bytes()


def wording(*mails: bytes) -> Features:
    """Only the rules of this kind: the others of these mails would file them too."""
    features = choose([answered(one) for one in mails])
    return Features(features.of(Trait.WORDING), ())


def script(features: Features) -> bytes:
    return sieve(features, lambda one: one.why).encode()


@pytest.fixture(scope="module")
def rules() -> bytes:
    """From the first two mails of the wave."""
    made = wording(mail(1), mail(2))
    assert len(made.taken) == 1
    return script(made)


@pytest.mark.parametrize("charset", ["utf-8", "iso-2022-jp", "shift_jis", "euc-jp"])
def test_the_waves_other_mails_are_filed_whatever_changes(
    rules: bytes, filed: Filed, charset: str
) -> None:
    assert filed(rules, [mail(7, charset=charset)]) == [True]


def test_the_brands_own_mail_is_left_alone_unless_its_sender_is_forged(
    rules: bytes, filed: Filed
) -> None:
    own = mail(8, sender=BRAND)
    passed = mail(8, sender=BRAND, checked="dmarc=pass header.from=vpass.ne.jp")
    forged = mail(8, sender=BRAND, checked="spf=softfail; dmarc=fail header.from=vpass.ne.jp")
    assert filed(rules, [own, passed, forged]) == [False, False, True]


def test_one_line_or_two_are_not_enough(rules: bytes, filed: Filed) -> None:
    for at in range(len(LINES)):
        fewer = (*LINES[:at], *LINES[at + 2 :])
        assert filed(rules, [mail(9, lines=fewer)]) == [False]


def test_nothing_comes_of_one_mail_of_mails_that_share_little_or_of_the_brands_own() -> None:
    assert wording(mail(1)).taken == ()
    assert wording(mail(1), mail(2, lines=LINES[:2])).taken == ()
    assert wording(mail(1, sender=BRAND), mail(2, sender=BRAND)).taken == ()
    honest = ("次回の定例会は、十二月十日の午後から会議室で行います。",) * 1
    assert wording(mail(1, lines=honest), mail(2, lines=honest)).taken == ()


def test_no_line_holds_a_number_an_address_or_whoever_got_it() -> None:
    lines = (*LINES, "ご登録の taro1.mihon@victim.example さま宛てにお送りしています。")
    (rule,) = wording(mail(1, lines=lines), mail(1, lines=lines, host="b.example")).taken
    assert len(rule.value.split("\n")) == 3
    assert not any(character.isdigit() or character in '@"\\' for character in rule.value)
    assert rule.mails == 2


def test_two_waves_in_one_folder_make_two_rules() -> None:
    other = tuple(
        line.replace("カード", "カ一ド") + "以上、何とぞよろしくお願いします。" for line in LINES
    )
    made = wording(mail(1), mail(2, lines=other), mail(3), mail(4, lines=other))
    assert len(made.taken) == 2
    assert {rule.mails for rule in made.taken} == {2}
