"""警察への相談: the six questions with the person's own data; it is no 被害届."""

from __future__ import annotations

import pytest

from madoguchi.model import NO_DETAILS, Did, Paid, Situation, Told
from tests.reports.bodies.asked import FORMS, drafted, field, offered
from tests.reports.cases import EVERYTHING, FULL, REPORTER, case, example

ID = "police-consultation"
PHISHING = example("phishing-card-forged-sender")


def test_the_questions_come_in_the_order_of_the_police() -> None:
    labels = [one.label[:2] for one in drafted(ID, case(PHISHING, EVERYTHING)).fields]
    assert labels == ["なぜ", "何を", "誰が", "どこ", "いつ", "どの", "相談"]


def test_amounts_accounts_calls_and_the_person_stand_where_they_belong() -> None:
    draft = drafted(ID, case(PHISHING, EVERYTHING))
    assert "支払った金額の合計: 350,000円" in field(draft, "何を(起きたこと・お金や情報)")
    assert "050[-]0000[-]0000" in field(draft, "誰が(相手)")
    where = field(draft, "どこで(サイト・振込先など)")
    assert "振込先: 架空銀行 例支店" in where
    assert "振込先の口座: 普通 0000000" in where
    assert "honnin-kakunin[.]example" in where
    when = field(draft, "いつ").split("\n")
    assert "2026年11月28日 21時15分ごろ" in when[1]
    assert when[-1] == "- 2026年11月29日 / カード会社に電話して、カードを止めた"
    assert FULL.story.split("\n")[0] in field(draft, "どのようにして")
    who = field(draft, "相談する人")
    for value in (REPORTER.name, REPORTER.address, REPORTER.tel, REPORTER.age):
        assert value in who
        assert value in draft.text


def test_the_mail_goes_with_it_as_it_came() -> None:
    (file,) = drafted(ID, case(PHISHING, EVERYTHING)).attached
    assert file.data == PHISHING


def test_it_says_that_it_is_no_report_of_a_victim() -> None:
    draft = drafted(ID, case(PHISHING, EVERYTHING))
    assert "被害届ではありません" in draft.text
    notes = " ".join(draft.notes)
    for said in ("110番", "被害届は警察署で", "数日", "土日", "#9110"):
        assert said in notes
    assert draft.notes[0].endswith("110番へ電話してください。")


@pytest.mark.parametrize(
    ("situation", "wanted"),
    [
        (Situation(), False),
        (Situation(did=frozenset({Did.OPENED, Did.CLICKED, Did.REPLIED})), False),
        (Situation(told=frozenset({Told.CARD})), True),
        (Situation(paid=frozenset({Paid.EMONEY})), True),
        (Situation(did=frozenset({Did.THREATENED})), True),
    ],
)
def test_nobody_is_alarmed_who_only_got_the_mail(situation: Situation, wanted: bool) -> None:
    assert offered(ID, case(PHISHING, situation)) is wanted


def test_what_is_not_known_can_be_added_later() -> None:
    paid = Situation(did=frozenset({Did.CALLED}), paid=frozenset({Paid.BANK_TRANSFER}))
    draft = drafted(ID, case(PHISHING, paid, details=NO_DETAILS))
    assert field(draft, "相談する人") == "(まだ分かりません)"
    asked = " ".join(draft.lacking)
    for lacks in ("氏名", "住所", "年齢", "電話番号", "あなたの言葉", "口座番号", "相手の番号"):
        assert lacks in asked
    full = drafted(ID, case(PHISHING, EVERYTHING))
    assert full.lacking == ()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_mail_makes_one(form: str) -> None:
    draft = drafted(ID, case(FORMS[form], EVERYTHING))
    assert "差出人の表示: (表示なし)" not in draft.text
    assert bool(draft.attached) is (form == "source")
