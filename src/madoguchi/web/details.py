"""What a person adds for papers: the fields that a page offers, and what was typed as values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from madoguchi.model import (
    Call,
    Details,
    Did,
    Event,
    Paid,
    Payment,
    Reporter,
    Situation,
    UsageError,
    When,
)
from madoguchi.model.spoken import Words
from madoguchi.reports import LONGEST_ANSWER, checked_take_out
from madoguchi.web.entered import DETAIL

STORY = f"{DETAIL}story"
TAKE_OUT = f"{DETAIL}take-out"
LONG = frozenset({STORY, TAKE_OUT})

EVENTS = 3
REPORTER = ("name", "kana", "address", "tel", "mail", "age", "organisation")
MONEY = ("day", "clock", "yen")
OF_ROUTE: Mapping[Paid, tuple[str, ...]] = {
    Paid.BANK_TRANSFER: ("from_bank", "from_account", "to_bank", "to_account", "to_holder"),
    Paid.CARD: ("from_bank", "place"),
    Paid.EMONEY: ("issuer", "number", "place"),
    Paid.CONVENIENCE_STORE: ("number", "place"),
    Paid.CARRIER_BILLING: ("from_bank", "place"),
    Paid.CRYPTO: ("from_bank", "to_wallet", "number"),
    Paid.CASH_BY_POST: ("to_wallet", "number"),
}
CALL = ("day", "clock", "number", "who", "said")
EVENT = ("day", "what")
_KINDS = {"day": "date", "clock": "time", "tel": "tel", "mail": "email"}
"""Types of `input` (HTML §4.10.5); what is not here is text."""
_FILLED_IN = {"name": "name", "address": "street-address", "tel": "tel", "mail": "email"}
"""What a browser may fill in (WCAG 2.2, 1.3.5)."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Line:
    """One field of the page."""

    name: str
    label: str
    kind: str
    typed: str
    autocomplete: str = "off"


@dataclass(frozen=True, slots=True)
class Set:
    """Fields that belong together, under one legend."""

    legend: str
    lines: tuple[Line, ...]


def offered(situation: Situation, typed: Mapping[str, str], words: Words) -> tuple[Set, ...]:
    """The fields that the case has a use for: no payment that was not made, no call without one."""
    return tuple(_sets(situation, typed, words))


def _sets(situation: Situation, typed: Mapping[str, str], words: Words) -> Iterator[Set]:
    def drawn(legend: str, start: str, names: tuple[str, ...], own: str = "") -> Set:
        return Set(
            legend,
            tuple(_line(f"{DETAIL}{start}.{name}", name, own, typed, words) for name in names),
        )

    yield drawn(words.say("group.reporter"), "reporter", REPORTER)
    for route in Paid:
        if route in situation.paid:
            legend = f"{words.say('group.payment')}: {words.say(f'route.{route}')}"
            yield drawn(legend, f"payment.{route}", (*MONEY, *OF_ROUTE[route]), route)
    if situation.did & {Did.CALLED, Did.ON_THE_PHONE_NOW, Did.THREATENED}:
        yield drawn(words.say("group.call"), "call.0", CALL, "call")
    for at in range(EVENTS):
        yield drawn(f"{words.say('group.event')} {at + 1}", f"event.{at}", EVENT)


def _line(name: str, field: str, own: str, typed: Mapping[str, str], words: Words) -> Line:
    key = f"{own}.{field}"
    label = words.say(key if key in words.entries else f"field.{field}")
    known = _FILLED_IN.get(field, "off") if name.startswith(f"{DETAIL}reporter.") else "off"
    return Line(name, label, _KINDS.get(field, "text"), typed.get(name, ""), known)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as values, and what is wrong with it, by field."""

    details: Details
    take_out: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]
    """The field, and the key of the sentence that says what is wrong."""


def read_details(typed: Mapping[str, str]) -> Typed:
    """The fields as values.  What cannot be read is left out and named, never guessed."""
    wrong: list[tuple[str, str]] = []

    def text(name: str) -> str:
        value = typed.get(f"{DETAIL}{name}", "").strip()
        if len(value) <= LONGEST_ANSWER:
            return value
        wrong.append((f"{DETAIL}{name}", "problem-long"))
        return ""

    def parsed(name: str, read: Callable[[str], _T]) -> _T | None:
        value = text(name)
        try:
            return read(value) if value else None
        except ValueError:
            wrong.append((f"{DETAIL}{name}", f"problem-{name.rpartition('.')[2]}"))
            return None

    def when(start: str) -> When:
        return When(
            parsed(f"{start}.day", date.fromisoformat),
            parsed(f"{start}.clock", time.fromisoformat),
        )

    def payment(route: Paid) -> Payment | None:
        start = f"payment.{route}"
        if not any(typed.get(f"{DETAIL}{start}.{name}") for name in (*MONEY, *OF_ROUTE[route])):
            return None
        values = {name: text(f"{start}.{name}") for name in OF_ROUTE[route]}
        return Payment(route, when(start), parsed(f"{start}.yen", _yen), **values)

    call = Call(when("call.0"), *(text(f"call.0.{name}") for name in CALL[2:]))
    events = (Event(text(f"event.{at}.what"), when(f"event.{at}")) for at in range(EVENTS))
    details = Details(
        Reporter(**{name: text(f"reporter.{name}") for name in REPORTER}),
        text("story"),
        tuple(one for route in Paid if (one := payment(route)) is not None),
        (call,) if call != Call() else (),
        tuple(one for one in events if one.what),
    )
    try:
        take_out = checked_take_out(text("take-out").splitlines())
    except UsageError:
        take_out = ()
        wrong.append((TAKE_OUT, "problem-short"))
    return Typed(details, take_out, tuple(wrong))


def _yen(value: str) -> int:
    """Figures in any width, with the commas and the sign that people put in."""
    figures = value.replace(",", "").replace("，", "").removeprefix("¥").removesuffix("円").strip()
    if not figures.isdecimal() or len(figures) > 15:
        raise ValueError(value)
    return int(figures)
