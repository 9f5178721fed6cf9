"""警察庁 オンライン受付窓口, 情報提供: the mail and what happened, not who tells it."""

from __future__ import annotations

from madoguchi.model import Paid, Situation
from tests.reports.bodies.asked import drafted, everything_of, field, offered
from tests.reports.cases import EVERYTHING, FULL, case, example, simple

ID = "police-online-info"
TRACED = simple("ご確認 https://pay.example/a?id=Zm9vYmFyMTIzNDU2Nzg5MA")


def test_the_mail_and_what_happened_are_told() -> None:
    draft = drafted(ID, case(example("phishing-card-forged-sender"), EVERYTHING))
    text = field(draft, "内容")
    for said in (
        "三井住友カード",
        "銀行振込",
        "架空銀行 例支店",
        "050[-]0000[-]0000",
        "カード番号",
    ):
        assert said in text
    assert "hxxps://www[.]vpass[.]ne[.]jp[.]honnin-kakunin[.]example" in draft.fields[1].text


def test_who_tells_it_and_their_own_account_are_not_in_it() -> None:
    told = everything_of(drafted(ID, case(example("phishing-card-forged-sender"), EVERYTHING)))
    for secret in (*FULL.of_reporter(), "****567", "見本銀行"):
        assert secret not in told


def test_marks_in_links_stay_for_the_police() -> None:
    assert "Zm9vYmFyMTIzNDU2Nzg5MA" in drafted(ID, case(TRACED)).text
    assert "Zm9vYmFyMTIzNDU2Nzg5MA" not in drafted("antiphishing-council", case(TRACED)).text


def test_whoever_only_got_it_is_told_to_choose_information() -> None:
    only = " ".join(drafted(ID, case(example("phishing-card-forged-sender"))).notes)
    harmed = case(example("phishing-card-forged-sender"), Situation(paid=frozenset({Paid.CARD})))
    assert "「情報提供」を選びます" in only
    assert "通報" not in only
    assert "通報" in " ".join(drafted(ID, harmed).notes)
    assert "110番" in only
    assert "被害届ではありません" in only


def test_it_is_offered_where_the_plan_names_it() -> None:
    assert offered(ID, case(example("extortion-recorded-you")))
    assert not offered(ID, case(example("honest-shop-newsletter")))
