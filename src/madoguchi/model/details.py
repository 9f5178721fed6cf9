"""What a person adds for papers only: who they are, what was paid, who called, what happened.

No plan turns on it and nothing of it is kept.  Everything may be missing: a paper names what it
lacks as 「後で足せます」 and is made all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, time

from madoguchi.model.words import Paid


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who hands the paper in; as they wrote it."""

    name: str = ""
    kana: str = ""
    """The reading of the name (フリガナ)."""
    address: str = ""
    """Postal."""
    tel: str = ""
    mail: str = ""
    age: str = ""
    birth: str = ""
    organisation: str = ""
    """Firm, school or office, where it happened to one."""


@dataclass(frozen=True, slots=True)
class When:
    """A day and a time of day in Japan, as far as they are known."""

    day: date | None = None
    clock: time | None = None


UNKNOWN_WHEN = When()


@dataclass(frozen=True, slots=True)
class Payment:
    """Money or its like that went, by one route, once.  Accounts are what the person copied."""

    by: Paid
    when: When = UNKNOWN_WHEN
    yen: int | None = None
    from_bank: str = ""
    """The person's own bank and branch, or the card company, exchange, carrier."""
    from_account: str = ""
    """Their own account: the last four figures are enough.  Never a PIN, never a card number."""
    to_bank: str = ""
    """Bank and branch of the account that it went to."""
    to_account: str = ""
    """Kind and number."""
    to_holder: str = ""
    issuer: str = ""
    """Of e-money: Amazon, Apple, BitCash, …"""
    number: str = ""
    """管理番号 of e-money, transaction id, receipt or tracking number: not the secret code."""
    place: str = ""
    """Shop or site where it was bought or paid."""
    to_wallet: str = ""
    """Address of a wallet, or of whoever got cash by post."""


@dataclass(frozen=True, slots=True)
class Call:
    """One telephone call with the other side."""

    when: When = UNKNOWN_WHEN
    number: str = ""
    who: str = ""
    """Whom they said to be."""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Anything else, in the person's words: what happened, or what was done about it already."""

    what: str
    when: When = UNKNOWN_WHEN


@dataclass(frozen=True, slots=True)
class Details:
    """All of it."""

    reporter: Reporter = Reporter()
    story: str = ""
    """What happened, in the person's words."""
    payments: tuple[Payment, ...] = ()
    calls: tuple[Call, ...] = ()
    events: tuple[Event, ...] = ()

    def of_reporter(self) -> Iterator[str]:
        """Every string by which the person can be told: what some readers may not have."""
        for one in fields(self.reporter):
            value = getattr(self.reporter, one.name).strip()
            if value and one.name != "age":
                yield value


NO_DETAILS = Details()
