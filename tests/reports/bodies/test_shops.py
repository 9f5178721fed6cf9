"""悪質ECサイトホットライン and CCJ: shops that are false, and shops abroad."""

from __future__ import annotations

import pytest

from madoguchi.model import NO_DETAILS, Paid, Situation, Who
from tests.reports.bodies.asked import FORMS, drafted, field, must_not_contain, offered
from tests.reports.cases import EVERYTHING, REPORTER, case, example, simple

SHOP = simple("ご注文の品を発送しました https://shop.example/order", subject="ご注文の確認")
PAID = Situation(paid=frozenset({Paid.CARD}))
AT_WORK = Situation(paid=frozenset({Paid.CARD}), who=Who.BUSINESS)


@pytest.mark.parametrize(
    ("data", "situation", "wanted"),
    [
        (SHOP, Situation(), []),
        (SHOP, PAID, ["ccj", "sia-akushitsu-ec"]),
        (SHOP, AT_WORK, ["sia-akushitsu-ec"]),
        (example("phishing-amazon-lookalike"), Situation(), ["sia-akushitsu-ec"]),
        (example("phishing-card-forged-sender"), PAID, []),
        (example("honest-shop-newsletter"), Situation(), []),
    ],
)
def test_each_is_offered_for_what_it_takes(
    data: bytes, situation: Situation, wanted: list[str]
) -> None:
    one = case(data, situation)
    assert [id_ for id_ in ("ccj", "sia-akushitsu-ec") if offered(id_, one)] == wanted


def test_the_hotline_gets_the_shop_how_it_was_met_and_how_it_was_paid() -> None:
    draft = drafted("sia-akushitsu-ec", case(example("phishing-amazon-lookalike"), PAID))
    assert field(draft, "サイトのURL").startswith("http")
    assert field(draft, "どのようにそのサイトを知りましたか") == "メールのリンク"
    assert "クレジットカード払い" in field(draft, "代金のお支払い方法")
    assert "://" not in draft.text.replace("hxxp", "").replace("s://", "").replace("x://", "")


def test_the_hotline_learns_nothing_of_recipient_or_reporter() -> None:
    must_not_contain("sia-akushitsu-ec")


def test_an_honest_shop_is_not_accused() -> None:
    draft = drafted("sia-akushitsu-ec", case(example("honest-shop-newsletter"), PAID))
    assert field(draft, "サイトのURL") == ""
    assert any("アドレス" in one for one in draft.lacking)


def test_ccj_gets_who_asks_and_the_dispute() -> None:
    draft = drafted("ccj", case(SHOP, EVERYTHING))
    assert REPORTER.mail in field(draft, "相談する人")
    assert field(draft, "支払い").endswith("350,000円")
    assert "架空銀行" in field(draft, "時間の順")
    assert "hxxps://shop[.]example/order" in field(draft, "サイトのアドレス(書き替えてあります)")
    assert len(draft.lacking) == 3
    assert len(drafted("ccj", case(SHOP, PAID, details=NO_DETAILS)).lacking) == 5
    notes = " ".join(draft.notes)
    for said in ("188", "4〜5営業日", "約束されません"):
        assert said in notes


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("id_", ["ccj", "sia-akushitsu-ec"])
def test_every_form_of_a_mail_makes_one(id_: str, form: str) -> None:
    assert drafted(id_, case(FORMS[form], EVERYTHING)).fields
