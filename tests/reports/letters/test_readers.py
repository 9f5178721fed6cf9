"""Several payments, several readers, somebody else's letter, an organisation's, a child's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from unicodedata import east_asian_width

from madoguchi.model import Dates, ForWhom, Kind, Paid, Payment, Situation, Told, When, Who
from tests.reports.cases import NIGHT, REPORTER, case, example, simple
from tests.reports.letters.people import (
    CARD,
    LETTERS,
    SITUATIONS,
    TRANSFER,
    helped,
    paying,
    written,
)

CUT = "════ ここで切り離します。次は、別の相手に渡す紙です ════"
SECOND = replace(
    TRANSFER,
    when=When(date(2026, 11, 29), time(9, 5)),
    yen=50_000,
    to_account="普通 1111111",
    to_holder="レイ ハナコ",
)
ELSEWHERE = replace(TRANSFER, to_bank="例示銀行 見本支店", to_account="普通 2222222", yen=7_000)
TRANSFERRED = SITUATIONS["receiving-bank"]


def _receiving(*payments: Payment) -> str:
    return written(
        "receiving-bank", case(simple("本文"), TRANSFERRED, details=paying(*payments))
    ).text


def test_several_transfers_to_one_bank_are_a_table_with_a_total() -> None:
    text = _receiving(TRANSFER, SECOND)
    assert CUT not in text
    rows = [line for line in text.split("\n") if line.startswith(("1 ", "2 "))]
    assert [line.split("  ")[0] for line in rows] == ["1", "2"]
    assert "普通 0000000" in rows[0]
    assert "レイ ハナコ" in rows[1]
    assert "合計 2件 350,000円" in text
    starts = {
        sum(2 if east_asian_width(one) in "WFA" else 1 for one in row[: row.index("20")])
        for row in rows
    }
    assert len(starts) == 1


def test_an_amount_that_is_not_known_is_not_counted_as_nothing() -> None:
    text = _receiving(TRANSFER, replace(SECOND, yen=None))
    assert "合計 2件 300,000円\n(額がまだ分からないもの 1件を除く)" in text


def test_each_receiving_bank_gets_a_page_without_the_others_accounts() -> None:
    pages = _receiving(TRANSFER, ELSEWHERE, SECOND).split(CUT)
    assert len(pages) == 2
    assert "架空銀行 御中" in pages[0]
    assert "0000000" in pages[0]
    assert "1111111" in pages[0]
    assert "2222222" not in pages[0]
    assert "例示銀行" not in pages[0]
    assert "例示銀行 御中" in pages[1]
    assert "0000000" not in pages[1]
    assert "架空銀行" not in pages[1]


def test_a_payment_without_a_bank_goes_with_the_only_bank_named() -> None:
    text = _receiving(TRANSFER, replace(SECOND, to_bank=""))
    assert CUT not in text
    assert "1111111" in text


def test_one_bank_that_is_written_in_two_ways_gets_one_page() -> None:
    text = _receiving(TRANSFER, replace(SECOND, to_bank="架空 見本支店"))
    assert CUT not in text
    assert "架空銀行 御中" in text


def test_more_payments_than_a_page_holds_are_counted() -> None:
    text = _receiving(*[replace(TRANSFER, yen=1_000)] * 40)
    assert "合計 40件 40,000円" in text
    assert "ほかに32件" in text


def test_of_a_card_only_the_last_four_figures_are_told() -> None:
    said = SITUATIONS["card-company"]
    text = written("card-company", case(simple("本文"), said, details=paying(CARD))).text
    assert "カード番号の下4けた: 1234" in text
    assert "4000" not in text


def test_a_gift_code_is_money_and_is_left_out() -> None:
    code = "AAAA-123456-BBBB"
    told = Payment(Paid.EMONEY, NIGHT, 50_000, issuer="見本ギフト", number=code, place=f"例 {code}")
    said = SITUATIONS["emoney-issuer"]
    made = written("emoney-issuer", case(simple("本文"), said, details=paying(told)))
    assert code not in made.text
    assert "管理番号" in made.lacking
    kept = replace(told, number="0000-000000-0000")
    made = written("emoney-issuer", case(simple("本文"), said, details=paying(kept)))
    assert "管理番号: 0000-000000-0000" in made.text


def test_a_bank_that_the_person_named_is_not_given_another_banks_number() -> None:
    mail = example("phishing-card-forged-sender")
    said = Situation(told=frozenset({Told.CARD}), paid=frozenset({Paid.CARD}))
    found = case(mail, said, details=paying(CARD))
    assert found.answer.verdict.kind is Kind.PHISHING
    own = written("card-company", found).contact
    used = written("card-company", case(mail, said, details=paying())).contact
    assert own is not None
    assert used is not None
    assert own.id == "card-company"
    assert used.id == "brand-smbc-card"


def test_a_helper_signs_as_a_helper_and_the_person_is_left_blank() -> None:
    for letter in SITUATIONS:
        if letter == "family":
            continue
        text = written(letter, helped(letter)).text
        assert "本人の名前: ＿＿＿" in text
        assert f"連絡している人: {REPORTER.name}" in text
        if "■ まず電話で" in text:
            assert "家族(知り合い)に代わって、お話しします" in text


def test_helpers_are_told_what_to_say_without_blame() -> None:
    text = written("family", helped("family")).text
    assert "あなたのせいではありません" in text
    assert "私" not in text


def test_an_organisation_is_named_and_its_banks_rule_is_not_the_persons() -> None:
    said = Situation(
        told=frozenset({Told.ACCOUNT_NUMBER}),
        paid=frozenset({Paid.BANK_TRANSFER}),
        who=Who.BUSINESS,
    )
    details = replace(paying(TRANSFER), reporter=replace(REPORTER, organisation="例商事"))
    made = written("paying-bank", case(simple("本文"), said, details=details))
    assert "会社・団体: 例商事" in made.text
    assert not any("30日" in note for note in made.notes)
    assert any("銀行ごとに決まりが違います" in note for note in made.notes)
    own = written("paying-bank", case(simple("本文"), replace(said, who=Who.PRIVATE)))
    assert any("30日" in note for note in own.notes)
    assert "会社・団体" not in own.text


def test_a_child_does_not_write_alone() -> None:
    said = Situation(paid=frozenset({Paid.EMONEY}), who=Who.MINOR)
    made = written("emoney-issuer", case(simple("本文"), said))
    assert "本人は18歳未満です。" in made.text
    assert "保護者の名前: ＿＿＿" in made.text
    helped_by = replace(said, for_whom=ForWhom.OTHER)
    assert "保護者の名前" not in written("school", case(simple("本文"), helped_by)).text


def test_a_day_on_which_money_left_is_told_to_the_persons_own_bank_only() -> None:
    said = replace(SITUATIONS["paying-bank"], dates=Dates(lost_on=date(2026, 11, 20)))
    assert (
        "出金があった日: 2026年11月20日" in written("paying-bank", case(simple("本文"), said)).text
    )
    assert "2026年11月20日" not in written("receiving-bank", case(simple("本文"), said)).text


def test_only_the_employer_gets_the_mail_itself() -> None:
    for letter in SITUATIONS:
        made = written(letter, case(simple("本文"), SITUATIONS[letter]))
        assert bool(made.attached) == (letter == "employer-accounting")


def test_a_payment_by_another_route_makes_no_fact() -> None:
    card = Payment(Paid.CARD, NIGHT, 123_456)
    for letter in LETTERS:
        if letter != "card-company":
            made = written(letter, case(simple("本文"), SITUATIONS[letter], details=paying(card)))
            assert "123,456" not in made.text
