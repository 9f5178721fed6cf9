"""Who writes letters in the tests: a payment by every route, and situations for each letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from madoguchi.model import (
    NO_DETAILS,
    Call,
    Details,
    Did,
    Event,
    ForWhom,
    Paid,
    Payment,
    Reporter,
    Situation,
    Told,
    When,
    Who,
)
from madoguchi.reports import Case, Draft, Group, destinations, drafts
from tests.reports.cases import FULL, NIGHT, REPORTER, case, example, simple

LETTERS = {one.id: one for one in destinations() if one.group is Group.LETTER}
TRANSFER = FULL.payments[0]
CARD = Payment(
    Paid.CARD,
    NIGHT,
    20_000,
    from_bank="見本カード",
    from_account="4000 0000 0000 1234",
    place="例ストア",
)
ONE_EACH = Details(
    REPORTER,
    story="カード番号は 4000-0000-0000-1234 で、暗証番号は 9876 です。",
    payments=(
        TRANSFER,
        CARD,
        Payment(
            Paid.EMONEY, NIGHT, 50_000, issuer="見本ギフト", number="KANRI-0001", place="例マート"
        ),
        Payment(
            Paid.CONVENIENCE_STORE,
            NIGHT,
            30_000,
            issuer="例決済",
            number="HIKAE-0002",
            place="例マート 見本店",
        ),
        Payment(
            Paid.CARRIER_BILLING,
            NIGHT,
            10_000,
            from_bank="例モバイル",
            number="CHUMON-0003",
            place="例アプリ",
        ),
        Payment(
            Paid.CRYPTO,
            NIGHT,
            400_000,
            from_bank="見本取引所",
            number="ab" * 32,
            to_wallet="mihon1qexampleexampleexample",
        ),
        Payment(
            Paid.CASH_BY_POST,
            NIGHT,
            200_000,
            number="0000-0000-0000",
            place="見本郵便局",
            to_wallet="東京都例区見本1-1 例 一郎",
        ),
    ),
    calls=(Call(NIGHT, "050-0000-0000", "見本カード会社の田中", "今日中に払わないと裁判になる"),),
    events=(Event("家族に話した", When(date(2026, 11, 29), time(8, 5))),),
)
SITUATIONS = {
    "employer-accounting": Situation(
        did=frozenset({Did.REPLIED, Did.CLICKED}),
        paid=frozenset({Paid.BANK_TRANSFER}),
        who=Who.STAFF,
    ),
    "paying-bank": Situation(
        told=frozenset({Told.PIN, Told.ACCOUNT_NUMBER}), paid=frozenset({Paid.BANK_TRANSFER})
    ),
    "receiving-bank": Situation(paid=frozenset({Paid.BANK_TRANSFER})),
    "card-company": Situation(told=frozenset({Told.CARD}), paid=frozenset({Paid.CARD})),
    "emoney-issuer": Situation(paid=frozenset({Paid.EMONEY})),
    "convenience-store-payment": Situation(paid=frozenset({Paid.CONVENIENCE_STORE})),
    "carrier-billing": Situation(paid=frozenset({Paid.CARRIER_BILLING})),
    "crypto-exchange": Situation(told=frozenset({Told.ID_PASSWORD}), paid=frozenset({Paid.CRYPTO})),
    "cash-by-post": Situation(paid=frozenset({Paid.CASH_BY_POST})),
    "credit-bureaus": Situation(told=frozenset({Told.IDENTITY_DOCUMENT})),
    "school": Situation(did=frozenset({Did.REPLIED}), who=Who.MINOR),
    "family": Situation(paid=frozenset({Paid.EMONEY})),
}
EMPTY = NO_DETAILS


def full(letter: str) -> Case:
    """Everything is known."""
    details = ONE_EACH
    if SITUATIONS[letter].who is Who.STAFF:
        details = replace(details, reporter=replace(REPORTER, organisation="例商事"))
    return case(example("phishing-card-forged-sender"), SITUATIONS[letter], details=details)


def empty(letter: str) -> Case:
    """Nothing is known but what was done."""
    return case(simple("本文"), SITUATIONS[letter], details=EMPTY)


def helped(letter: str, details: Details = ONE_EACH) -> Case:
    """Somebody writes for another."""
    said = replace(SITUATIONS[letter], for_whom=ForWhom.OTHER)
    return case(example("phishing-card-forged-sender"), said, details=details)


def written(letter: str, one: Case) -> Draft:
    """The letter for the case; it is never withheld."""
    (made,) = drafts(one, [LETTERS[letter]])
    assert isinstance(made, Draft)
    return made


def paying(*payments: Payment) -> Details:
    """Details with these payments only."""
    return Details(Reporter(name="見本 花子"), payments=payments)
