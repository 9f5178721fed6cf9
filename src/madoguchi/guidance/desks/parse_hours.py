"""The written form of opening hours, read into a table.

    hours: always | anytime | unknown
    hours:
      mon-fri: [09:00-12:00, 13:00-16:00]     days: mon, mon-fri, sun-fri, daily
      sat: [10:00-16:00?]                     "?": perhaps open then
      holidays: closed                        or as-weekday, unknown, [10:00-16:00]
      closed: [12-29..01-03]                  every year, both ends included
      unsure: [05-03..05-05]                  whether the table holds then is not known

A day that is not named is closed.
"""

from __future__ import annotations

import re
from datetime import date

from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.hours import (
    DAY_MINUTES,
    Basis,
    Holidays,
    Hours,
    Interval,
    YearDays,
)

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPECIAL = ("holidays", "closed", "unsure", "confidence", "source")
_INTERVAL = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})(\??)", re.ASCII)
_YEAR_DAYS = re.compile(r"(\d{2})-(\d{2})(?:\.\.(\d{2})-(\d{2}))?", re.ASCII)
_LEAP_YEAR = 2028
"""A year in which every (month, day) exists that exists in any."""


def parse_hours(fields: Fields, key: str = "hours") -> Hours:
    """The hours written under that key; unknown when absent."""
    value = fields.raw(key)
    if value is None:
        return Hours(Basis.UNKNOWN)
    if isinstance(value, str):
        basis = fields.word(key, Basis)
        if basis is Basis.WEEKLY:
            raise fields.wrong("not-mapping", key=key)
        return Hours(basis)
    table = Fields(value, fields.where, key)
    week: list[tuple[Interval, ...]] = [()] * len(DAYS)
    for name in value if isinstance(value, dict) else ():
        if name not in _SPECIAL:
            for day in _days(table, str(name)):
                week[day] = _intervals(table, str(name))
    rule, on_holidays = _holidays(table)
    if not any(interval.sure for day in (*week, on_holidays) for interval in day):
        raise fields.wrong("never-open")
    return Hours(
        Basis.WEEKLY,
        tuple(week),
        rule,
        on_holidays,
        _year_days(table, "closed"),
        _year_days(table, "unsure"),
    )


def _days(table: Fields, name: str) -> tuple[int, ...]:
    """`mon-fri` → (0, 1, 2, 3, 4); `sun-fri` runs over the week's end."""
    if name == "daily":
        return tuple(range(len(DAYS)))
    first, _, last = name.partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        raise table.wrong("bad-days", value=name)
    start, end = DAYS.index(first), DAYS.index(last or first)
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def _intervals(table: Fields, key: str) -> tuple[Interval, ...]:
    found: list[Interval] = []
    for text in table.texts(key):
        match = _INTERVAL.fullmatch(text)
        if not match:
            raise table.wrong("bad-interval", value=text)
        from_hour, from_minute, to_hour, to_minute = (int(n) for n in match.groups()[:4])
        start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
        after_last = found[-1].end if found else 0
        if max(from_minute, to_minute) > 59 or not after_last <= start < end <= DAY_MINUTES:
            raise table.wrong("bad-interval", value=text)
        found.append(Interval(start, end, sure=not match.group(5)))
    return tuple(found)


def _holidays(table: Fields) -> tuple[Holidays, tuple[Interval, ...]]:
    value = table.raw("holidays")
    if value is None or isinstance(value, str):
        rule = table.word("holidays", Holidays)
        if rule is Holidays.TABLE:
            raise table.wrong("not-list", key="holidays")
        return rule, ()
    return Holidays.TABLE, _intervals(table, "holidays")


def _year_days(table: Fields, key: str) -> tuple[YearDays, ...]:
    found: list[YearDays] = []
    for text in table.texts(key):
        match = _YEAR_DAYS.fullmatch(text)
        if not match:
            raise table.wrong("bad-year-days", value=text)
        first = (int(match[1]), int(match[2]))
        last = (int(match[3]), int(match[4])) if match[3] else first
        try:
            date(_LEAP_YEAR, *first), date(_LEAP_YEAR, *last)
        except ValueError:
            raise table.wrong("bad-year-days", value=text) from None
        found.append(YearDays(first, last))
    return tuple(found)
