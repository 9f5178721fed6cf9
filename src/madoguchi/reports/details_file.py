"""A person's details from a TOML file (`--details`): every key may be missing."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any

from madoguchi.model import (
    Call,
    Details,
    Event,
    Paid,
    Payment,
    Reporter,
    UsageError,
    When,
    sentence,
)
from madoguchi.reports.redaction import asked

LONGEST_ANSWER = 4_000
"""Characters of one answer; of `story` five times as many."""
MOST = 200
"""Payments, calls or events."""


def details_of(data: bytes) -> Details:
    """The details in the octets of a file.

    Raises `UsageError`, which names the key that is wrong: a word that is not there is never
    passed over, for a paper would then lack it without anybody seeing that.
    """
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong("not-toml", cause=str(error)) from None
    _known(table, ("reporter", "story", "payment", "call", "event"), "")
    return Details(
        Reporter(**_texts(_table(table.get("reporter", {}), "reporter"), Reporter, "reporter")),
        _text(table.get("story", ""), "story", 5 * LONGEST_ANSWER),
        tuple(_payment(*one) for one in _rows(table, "payment")),
        tuple(_call(*one) for one in _rows(table, "call")),
        tuple(_event(*one) for one in _rows(table, "event")),
    )


def checked_take_out(words: Iterable[str]) -> tuple[str, ...]:
    """Words to take out of every paper; empty ones are passed over.

    Raises `UsageError` for one of a single character, which would take half the mail with it.
    """
    wanted = tuple(filter(None, (word.strip() for word in words)))[:MOST]
    asked(wanted)
    return wanted


def _payment(row: Mapping[str, Any], key: str) -> Payment:
    by = row.get("by")
    if by not in list(Paid):
        raise _wrong("payment-by", key=f"{key}.by", known=", ".join(Paid))
    yen = row.get("yen")
    if yen is not None and (not isinstance(yen, int) or isinstance(yen, bool) or yen < 0):
        raise _wrong("no-number", key=f"{key}.yen")
    texts = _texts(row, Payment, key, besides=("by", "yen", "day", "clock"))
    return Payment(by=Paid(by), yen=yen, when=_when(row, key), **texts)


def _call(row: Mapping[str, Any], key: str) -> Call:
    return Call(when=_when(row, key), **_texts(row, Call, key, besides=("day", "clock")))


def _event(row: Mapping[str, Any], key: str) -> Event:
    texts = _texts(row, Event, key, besides=("day", "clock"))
    return Event(what=texts.get("what", ""), when=_when(row, key))


def _when(row: Mapping[str, Any], key: str) -> When:
    day, clock = row.get("day"), row.get("clock")
    if isinstance(day, datetime):
        return When(day.date(), clock if isinstance(clock, time) else time(day.hour, day.minute))
    if day is not None and not isinstance(day, date):
        raise _wrong("no-day", key=f"{key}.day")
    if clock is not None and not isinstance(clock, time):
        raise _wrong("no-clock", key=f"{key}.clock")
    return When(day, clock)


def _texts(
    row: Mapping[str, Any], of: type, key: str, besides: tuple[str, ...] = ()
) -> dict[str, str]:
    names = [one.name for one in fields(of) if one.name not in ("by", "yen", "when")]
    _known(row, (*names, *besides), f"{key}.")
    return {name: _text(row[name], f"{key}.{name}") for name in names if name in row}


def _text(value: object, key: str, longest: int = LONGEST_ANSWER) -> str:
    if not isinstance(value, str):
        raise _wrong("no-text", key=key)
    if len(value) > longest:
        raise _wrong("too-long", key=key, most=str(longest))
    return value.strip()


def _rows(table: Mapping[str, Any], name: str) -> list[tuple[Mapping[str, Any], str]]:
    rows = table.get(name, [])
    if not isinstance(rows, list) or len(rows) > MOST:
        raise _wrong("no-rows", key=name, most=str(MOST))
    return [(_table(row, name), f"{name}[{at}]") for at, row in enumerate(rows, start=1)]


def _table(value: object, key: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong("no-table", key=key)
    return value


def _known(table: Mapping[str, Any], known: tuple[str, ...], prefix: str) -> None:
    for key in table:
        if key not in known:
            raise _wrong("unknown-key", key=prefix + key, known=", ".join(known))


def _wrong(name: str, **values: str) -> UsageError:
    return UsageError(**sentence(__package__, "details.toml", name, **values))
