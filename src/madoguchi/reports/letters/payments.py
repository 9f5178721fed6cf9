"""What was paid, as one reader needs it: values, groups of one reader each, a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width, normalize

from madoguchi.model import Details, Language, Paid, Payment, When, defang_text
from madoguchi.reports.case import say

LONGEST = 60
"""Characters of one value: a letter is one page."""
MOST_ROWS = 8
"""Payments that a table lists; of the others their number is told."""

_FIGURES = re.compile(r"(?<!\d)\d(?:[ \-‐－ー]?\d){12,18}(?!\d)")
"""A run as long as a card number (ISO/IEC 7812-1: up to 19 figures)."""
_SECRET = re.compile(
    r"(暗証番号|コード番号|コード|暗証|認証コード|確認コード|ワンタイム\w{0,5}|セキュリティコード|パスワード|"
    r"(?i:pin|cvv|password|passcode|code))([\s::=はがをの「]{0,4})[0-9A-Za-z][0-9A-Za-z\-]{2,}"
)
_GIFT_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9A-Z]{4}-?[0-9A-Z]{6}-?[0-9A-Z]{4,5}(?![0-9A-Za-z])")
"""The code of an Amazon gift card, which is money itself: 14 or 15 letters and figures in three
groups (emecowithcoke.com/2022/03/25/chord/, 2022-03-25; with its hyphens 16 or 17:
kiigob2b.com/blog/amazon-06, undated; seen 2026-11).  Other brands' codes look like any number."""
_INSTITUTION = re.compile(r".+?(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|農協|漁協|[Bb]ank)")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a reader asks about a payment."""

    field: str
    """Of `Payment`; `card` is the last four figures of `from_account`."""
    label: str
    """Name of its label in the words of this folder."""


def one_line(text: str, longest: int = LONGEST) -> str:
    """What the person wrote, on one line, without a card number, a PIN or a code."""
    flat = _flat(text)
    flat = _SECRET.sub(r"\1\2****", _FIGURES.sub(_last_four, flat))
    flat = _GIFT_CODE.sub(_without_code, flat)
    return flat if len(flat) <= longest else f"{flat[: longest - 1]}…"


def _flat(text: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _last_four(match: re.Match[str]) -> str:
    return f"****{''.join(filter(str.isdigit, match.group()))[-4:]}"


def _without_code(match: re.Match[str]) -> str:
    """A run of both letters and figures is a code; of figures alone, some other number."""
    told = match.group()
    mixed = re.search("[A-Z]", told) and re.search("[0-9]", told)
    return "****" if mixed else told


def moment(when: When, language: Language) -> str:
    """A day and a time of day; empty when neither is known."""
    parts = []
    if when.day is not None:
        day = when.day
        parts.append(_words("day", language, y=f"{day.year}", m=f"{day.month}", d=f"{day.day}"))
    if when.clock is not None:
        clock = when.clock
        parts.append(_words("clock", language, h=f"{clock.hour}", min=f"{clock.minute:02}"))
    return " ".join(parts)


def value(payment: Payment, field: str, language: Language) -> str:
    """What is known of a payment's field; empty when nothing is."""
    if field == "when":
        return moment(payment.when, language)
    if field == "yen":
        return "" if payment.yen is None else _words("yen", language, yen=f"{payment.yen:,}")
    if field == "card":
        figures = [one for one in payment.from_account if one.isdigit()]
        return "".join(figures[-4:]) if len(figures) >= 4 else ""
    if field in ("number", "to_wallet"):
        # Numbers of transactions, parcels and vouchers are as long as those of cards.
        flat = _flat(getattr(payment, field))
        if payment.by is Paid.EMONEY and _GIFT_CODE.sub(_without_code, flat) != flat:
            return ""  # the code for using it, not the number that the issuer asks for
        return flat if len(flat) <= 2 * LONGEST else f"{flat[: 2 * LONGEST]}…"
    told = one_line(getattr(payment, field))
    return defang_text(told) if field in ("place", "issuer") else told


def institution(text: str) -> str:
    """`架空銀行 例支店` → `架空銀行`: whom a letter goes to, whichever branch it names."""
    flat = one_line(text)
    found = _INSTITUTION.match(flat)
    return found.group() if found else flat.split(" ")[0]


def by_reader(details: Details, by: Paid, reader: str) -> tuple[tuple[Payment, ...], ...]:
    """The payments of a kind, those of one reader together; `reader` is the field naming it.

    What names no reader goes to the only one there is, else by itself.
    """
    groups: dict[str, list[Payment]] = {}
    for payment in details.payments:
        if payment.by is by:
            name = institution(getattr(payment, reader)) if reader else ""
            # `みずほ` and `みずほ銀行` are one bank.
            key = normalize("NFKC", name).casefold().removesuffix("銀行")
            groups.setdefault(key, []).append(payment)
    if len(groups) == 2 and "" in groups:
        named = next(name for name in groups if name)
        kept = [one for one in details.payments if one.by is by]
        groups = {named: kept}
    return tuple(map(tuple, groups.values()))


def others(details: Details, own: Iterable[Payment]) -> frozenset[str]:
    """Accounts and numbers of all other payments: not for this reader."""
    kept = set(own)
    fields = ("from_account", "to_account", "to_holder", "number", "to_wallet")
    told = {getattr(one, field).strip() for one in kept for field in fields}
    rest = {
        getattr(one, field).strip()
        for one in details.payments
        if one not in kept
        for field in fields
    }
    return frozenset(one for one in rest - told if len(one) > 3)


def table(payments: Sequence[Payment], facts: Sequence[Fact], language: Language) -> list[str]:
    """Several payments in plain text: number, time, amount, and what else is asked in one cell."""
    blank = _words("blank", language)
    first = [one for one in facts if one.field in ("when", "yen")]
    rest = [one for one in facts if one not in first]
    rows = [["", *(_words(f"label-{one.label}", language) for one in first), _head(rest, language)]]
    for at, payment in enumerate(payments[:MOST_ROWS], start=1):
        cells = [value(payment, one.field, language) or blank for one in (*first, *rest)]
        rows.append([str(at), *cells[: len(first)], " / ".join(cells[len(first) :])])
    widths = [max(_width(row[column]) for row in rows) for column in range(1 + len(first))]
    lines = ["  ".join((*map(_padded, row, widths), row[-1])).rstrip() for row in rows]
    if len(payments) > MOST_ROWS:
        lines.append(_words("more-rows", language, count=str(len(payments) - MOST_ROWS)))
    if any(one.field == "yen" for one in first):
        lines += _total(payments, language)
    return lines


def _head(facts: Sequence[Fact], language: Language) -> str:
    return " / ".join(_words(f"label-{one.label}", language) for one in facts)


def _total(payments: Sequence[Payment], language: Language) -> Iterable[str]:
    known = [one.yen for one in payments if one.yen is not None]
    total = _words("yen", language, yen=f"{sum(known):,}")
    yield _words("total", language, count=str(len(payments)), total=total)
    if len(known) < len(payments):
        yield _words("total-lacks", language, count=str(len(payments) - len(known)))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Columns: two for a wide character (UAX #11)."""
    return sum(2 if east_asian_width(one) in "WFA" else 1 for one in text)


def _words(name: str, language: Language, **values: str) -> str:
    return say(__package__, name, language, **values)
