"""Payments and calls: what the bank and the police ask for, as the person copied it."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Call, Did, Payment, defang_text
from madoguchi.reports.evidence.exhibit import Exhibit, order
from madoguchi.reports.evidence.layout import Block, Fields, Section, Subtitle, Table, Text

_ALWAYS = ("when", "by", "yen")
_OF_TRANSFER = ("from-bank", "from-account", "to-bank", "to-account", "to-holder")
_OTHERS = ("issuer", "number", "place", "to-wallet")
_IN_SUMMARY = ("number", "when", "by", "yen")


def payments(exhibit: Exhibit) -> tuple[Payment, ...]:
    """In order of time, so that their numbers are the same everywhere in the paper."""
    return tuple(sorted(exhibit.details.payments, key=lambda one: order(one.when)))


def calls(exhibit: Exhibit) -> tuple[Call, ...]:
    """In order of time."""
    return tuple(sorted(exhibit.details.calls, key=lambda one: order(one.when)))


def total(exhibit: Exhibit) -> int:
    """Yen that are known to have gone."""
    return sum(one.yen or 0 for one in exhibit.details.payments)


def money(exhibit: Exhibit) -> Section:
    """Every payment with its accounts.  Without one, a form to fill in where money was paid."""
    words, paid = exhibit.words, payments(exhibit)
    blocks: list[Block] = []
    if paid:
        blocks.append(Text(words.say("money.lead")))
        blocks.append(_summary(exhibit, paid))
        for number, payment in enumerate(paid, start=1):
            blocks.append(Subtitle(words.say("money.one", number=number)))
            blocks.append(Fields(tuple(_rows(exhibit, payment))))
    else:
        blocks.append(Text(words.say("money.none")))
        if exhibit.case.situation.paid:
            keys = (*_ALWAYS, *_OF_TRANSFER)
            blocks.append(Fields(tuple((words.say(f"money.{key}"), "") for key in keys)))
    return Section(words.say("money.title"), tuple(blocks), exhibit.japanese.say("money.title"))


def _summary(exhibit: Exhibit, paid: tuple[Payment, ...]) -> Table:
    words = exhibit.words
    rows = [
        (
            str(number),
            exhibit.when(one.when),
            words.say(f"paid.{one.by}"),
            exhibit.yen(one.yen),
        )
        for number, one in enumerate(paid, start=1)
    ]
    if len(paid) > 1:
        rows.append(("-", "-", words.say("money.total"), exhibit.yen(total(exhibit))))
    labels = ("header.number", *(f"money.{one}" for one in _IN_SUMMARY[1:]))
    return Table(tuple(map(words.say, labels)), tuple(rows), (9, 33, 32, 26))


def _rows(exhibit: Exhibit, payment: Payment) -> Iterator[tuple[str, str]]:
    """Accounts stand as they were copied: they are to be quoted.  Empty ones can be filled in."""
    words = exhibit.words
    known = {
        "when": exhibit.when(payment.when),
        "by": words.say(f"paid.{payment.by}"),
        "yen": exhibit.yen(payment.yen),
        "from-bank": payment.from_bank,
        "from-account": payment.from_account,
        "to-bank": payment.to_bank,
        "to-account": payment.to_account,
        "to-holder": payment.to_holder,
        "issuer": payment.issuer,
        "number": payment.number,
        "place": defang_text(payment.place),
        "to-wallet": payment.to_wallet,
    }
    asked = {*_ALWAYS, *(_OF_TRANSFER if payment.by == "bank-transfer" else ())}
    for key in (*_ALWAYS, *_OF_TRANSFER, *_OTHERS):
        if known[key] or key in asked:
            yield words.say(f"money.{key}"), known[key]


def telephone(exhibit: Exhibit) -> Section:
    """Every call, their numbers defanged."""
    words, held = exhibit.words, calls(exhibit)
    blocks: list[Block] = [] if held else [Text(words.say("calls.none"))]
    if not held and exhibit.case.situation.did & {Did.CALLED, Did.ON_THE_PHONE_NOW}:
        keys = ("when", "tel", "who", "said")
        blocks.append(Fields(tuple((words.say(f"calls.{key}"), "") for key in keys), lines=2))
    for number, call in enumerate(held, start=1):
        values = (
            ("when", exhibit.when(call.when)),
            ("tel", defang_text(call.number)),
            ("who", call.who),
            ("said", defang_text(call.said)),
        )
        blocks.append(Subtitle(words.say("calls.one", number=number)))
        blocks.append(Fields(tuple((words.say(f"calls.{key}"), value) for key, value in values)))
    return Section(words.say("calls.title"), tuple(blocks), exhibit.japanese.say("calls.title"))
