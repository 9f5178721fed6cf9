"""日本産業協会: a trader's advertising mail, as far as it is known to take one."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.model import Kind
from madoguchi.reports import Case, Medium
from tests.reports.bodies.asked import drafted, must_not_contain, offered
from tests.reports.cases import case, example, simple

ID = "nissankyo"
AD = simple("配信停止はこちら https://shop.example/stop", subject="秋の大売り出し")


def judged(kind: Kind) -> Case:
    one = case(AD)
    verdict = replace(one.answer.verdict, kind=kind)
    return replace(one, answer=replace(one.answer, verdict=verdict))


def test_only_for_advertising_mail() -> None:
    assert [kind for kind in Kind if offered(ID, judged(kind))] == [Kind.UNWANTED_AD]
    assert not offered(ID, case(example("prize-support-money")))


def test_what_the_case_has_is_filled_in_and_the_rest_is_left_to_add() -> None:
    draft = drafted(ID, case(AD))
    assert draft.medium is Medium.LETTER
    first, second, third = draft.text.split("1. 受け取ったメール")[1].partition("2. 配信解除")
    assert "<件名> 秋の大売り出し" in first
    assert "hxxps://shop[.]example/stop" in first
    assert "2026年11月28日" in first
    assert "shop" not in second + third
    assert sum("解除" in one for one in draft.lacking) == 2
    assert "表示義務違反" in draft.text
    assert draft.text.count("□") == 3


def test_it_says_what_is_not_known_and_who_advises() -> None:
    notes = " ".join(drafted(ID, case(AD)).notes)
    for said in ("確かめられていません", "申出制度", "188", "詐欺のメールの届け先ではありません"):
        assert said in notes
    contact = drafted(ID, case(AD)).contact
    assert contact is not None
    assert (contact.tel, contact.mail) == ("", ""), "its number was seen on an old page only"


def test_nothing_of_recipient_or_reporter_is_in_it() -> None:
    must_not_contain(ID)
