"""Wherever the plan tells a person to call somebody, there is the letter to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

from madoguchi.guidance import advise
from madoguchi.model import (
    NO_DETAILS,
    Afraid,
    CourtPaper,
    Dates,
    Did,
    Elapsed,
    ForWhom,
    Language,
    Paid,
    Plan,
    Situation,
    Told,
    Who,
)
from madoguchi.reports import Case, Draft, drafts
from tests.reports.cases import AT, case, example, examples
from tests.reports.letters.people import LETTERS

BY_ROLE = {
    "bank-paid-from": "paying-bank",
    "bank": "paying-bank",
    "bank-receiving": "receiving-bank",
    "card-company": "card-company",
    "emoney-issuer": "emoney-issuer",
    "convenience-store": "convenience-store-payment",
    "carrier": "carrier-billing",
    "crypto-exchange": "crypto-exchange",
    "post-office": "cash-by-post",
    "credit-bureaus": "credit-bureaus",
}
BY_STEP = {
    "work.tell-finance": "employer-accounting",
    "work.stop-payments": "employer-accounting",
    "work.tell-help-desk": "employer-accounting",
    "work.show-help-desk": "employer-accounting",
    "work.who-must-know": "employer-accounting",
}
"""Steps that name nobody of the directory: people at work."""
BOSS = "impersonated-boss-line-group"
ONLY_PAID = {
    "receiving-bank": Paid.BANK_TRANSFER,
    "emoney-issuer": Paid.EMONEY,
    "convenience-store-payment": Paid.CONVENIENCE_STORE,
    "carrier-billing": Paid.CARRIER_BILLING,
    "crypto-exchange": Paid.CRYPTO,
    "cash-by-post": Paid.CASH_BY_POST,
}
SAYINGS: tuple[tuple[str, object], ...] = (
    *(("did", one) for one in Did),
    *(("told", one) for one in Told),
    *(("paid", one) for one in Paid),
    *(("who", one) for one in Who),
    *(("elapsed", one) for one in Elapsed),
    ("for_whom", ForWhom.OTHER),
    ("afraid", Afraid.YES),
    ("court_paper", CourtPaper.HANDED_OVER),
    ("dates", Dates(lost_on=date(2026, 11, 20))),
)


def _said(sayings: tuple[tuple[str, object], ...]) -> Situation:
    said: dict[str, object] = {}
    for name, word in sayings:
        if name in ("did", "told", "paid"):
            before = said.get(name, frozenset())
            assert isinstance(before, frozenset)
            said[name] = before | {word}
        else:
            said[name] = word
    return replace(Situation(), **said)  # type: ignore[arg-type]


def _wanted(plan: Plan) -> set[str]:
    roles = {step.contact.role for step in plan.steps if step.contact is not None}
    steps = {step.id for step in plan.steps}
    return {BY_ROLE[role] for role in roles & BY_ROLE.keys()} | {
        BY_STEP[step] for step in steps & BY_STEP.keys()
    }


def _cases(name: str) -> list[Case]:
    base = case(example(name))
    made = []
    for count in (0, 1, 2):
        for sayings in combinations(SAYINGS, count):
            said = _said(sayings)
            plan = advise(base.answer.verdict, said, at=AT, language=Language.JA)
            made.append(replace(base, situation=said, answer=replace(base.answer, plan=plan)))
    return made


def test_a_call_that_the_plan_names_has_its_letter() -> None:
    seen: set[str] = set()
    for name in ("phishing-card-forged-sender", BOSS):
        for one in _cases(name):
            assert one.answer.plan is not None
            wanted = _wanted(one.answer.plan)
            seen |= wanted
            for letter in wanted:
                assert LETTERS[letter].fits(one), (name, letter, one.situation)
    assert seen == {*BY_ROLE.values(), *BY_STEP.values()}


def test_a_letter_goes_to_the_desk_that_the_plan_names() -> None:
    compared = set()
    for saying in SAYINGS:
        one = case(example("phishing-card-forged-sender"), _said((saying,)), details=NO_DETAILS)
        assert one.answer.plan is not None
        contacts = [step.contact for step in one.answer.plan.steps if step.contact is not None]
        for contact in contacts:
            if contact.role in BY_ROLE:
                letter = BY_ROLE[contact.role]
                (draft,) = drafts(one, [LETTERS[letter]])
                assert isinstance(draft, Draft)
                assert draft.contact is not None
                assert draft.contact.id == contact.id, (saying, letter)
                compared.add(letter)
    assert compared == set(BY_ROLE.values())


def test_a_letter_that_fits_has_its_reason() -> None:
    """Who paid nobody by a route is not offered the letter about it; who did nothing, none."""
    for one in _cases("phishing-card-forged-sender"):
        fitting = {name for name, letter in LETTERS.items() if letter.fits(one)}
        for letter, route in ONLY_PAID.items():
            assert letter not in fitting or route in one.situation.paid
        if one.situation.only_received and one.situation.dates.lost_on is None:
            at_work = one.situation.who is Who.STAFF
            assert fitting <= ({"employer-accounting"} if at_work else set())
        if "school" in fitting:
            assert one.situation.who is Who.MINOR


def test_nobody_who_only_got_a_mail_is_offered_a_letter() -> None:
    for name in examples():
        received = case(example(name))
        assert not any(letter.fits(received) for letter in LETTERS.values())
