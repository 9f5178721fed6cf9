"""When a desk is open: weekly tables, lunch breaks, public holidays, the turn of the year.

Three answers, because an honest "not known" is better than a wrong "open": True, False, None.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache

JAPAN = timezone(timedelta(hours=9), "JST")
"""Japan keeps +09:00 the whole year (no daylight saving), so no time-zone data is needed."""

DAY_MINUTES = 24 * 60
LOOK_AHEAD_DAYS = 370
"""How far `next_open` looks: longer than any closure of a table that opens once a year."""


class Basis(StrEnum):
    """What is known of the hours."""

    ALWAYS = "always"
    """Somebody answers day and night."""
    ANYTIME = "anytime"
    """A form or an address: it can be sent to at any time, and is answered later or never."""
    WEEKLY = "weekly"
    UNKNOWN = "unknown"


class Holidays(StrEnum):
    """What happens on a public holiday (国民の祝日・振替休日・国民の休日)."""

    CLOSED = "closed"
    AS_WEEKDAY = "as-weekday"
    TABLE = "table"
    """Its own intervals, as on a day of the week."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interval:
    """Minutes after midnight, `[start, end)`; `sure` is False for "perhaps open then"."""

    start: int
    end: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class YearDays:
    """Days of every year, both ends included; `first` after `last` passes the new year."""

    first: tuple[int, int]
    last: tuple[int, int]
    """(month, day)."""

    def __contains__(self, day: date) -> bool:
        at = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= at <= self.last
        return at >= self.first or at <= self.last


@dataclass(frozen=True, slots=True)
class Hours:
    """A desk's hours.  `week` has seven days from Monday when the basis is `weekly`."""

    basis: Basis = Basis.UNKNOWN
    week: tuple[tuple[Interval, ...], ...] = ()
    holidays: Holidays = Holidays.CLOSED
    holiday_table: tuple[Interval, ...] = ()
    closed: tuple[YearDays, ...] = ()
    unsure: tuple[YearDays, ...] = ()
    """Days on which the source leaves open whether the table holds."""


UNKNOWN = Hours()


def in_japan(at: datetime) -> datetime:
    """The same moment on Japan's clock; a time without a zone is taken to be Japan's."""
    return at.replace(tzinfo=JAPAN) if at.tzinfo is None else at.astimezone(JAPAN)


@lru_cache(maxsize=4096)
def is_holiday(day: date) -> bool:
    """Whether that day is a public holiday of Japan (国民の祝日に関する法律 §2, §3)."""
    import jpholiday  # here, because importing it takes longer than an answer

    return bool(jpholiday.is_holiday(day))


def table_of(hours: Hours, day: date) -> tuple[Interval, ...]:
    """The intervals of one day of Japan for hours whose basis is `weekly`."""
    if any(day in closed for closed in hours.closed):
        return ()
    table = hours.week[day.weekday()]
    doubt = any(day in unsure for unsure in hours.unsure)
    if hours.holidays is not Holidays.AS_WEEKDAY and is_holiday(day):
        if hours.holidays is Holidays.CLOSED:
            return ()
        if hours.holidays is Holidays.TABLE:
            table = hours.holiday_table
        else:
            doubt = True
    return tuple(Interval(i.start, i.end, sure=False) for i in table) if doubt else table


def is_open(hours: Hours, at: datetime) -> bool | None:
    """Whether somebody answers at that moment; `None` when that is not known.

    A form (`anytime`) is neither open nor closed: `None`.
    """
    if hours.basis is Basis.ALWAYS:
        return True
    if hours.basis is not Basis.WEEKLY:
        return None
    local = in_japan(at)
    minute = local.hour * 60 + local.minute
    for interval in table_of(hours, local.date()):
        if interval.start <= minute < interval.end:
            return True if interval.sure else None
    return False


def next_open(hours: Hours, at: datetime) -> datetime | None:
    """The first moment from `at` on at which it is surely open, in Japan's time.

    `at` itself when it is open; `None` when that is not known: no table, or it is perhaps open
    before it surely is.
    """
    local = in_japan(at)
    if hours.basis is Basis.ALWAYS:
        return local
    if hours.basis is not Basis.WEEKLY:
        return None
    minute = local.hour * 60 + local.minute
    for ahead in range(LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        for interval in table_of(hours, day):
            if ahead == 0 and interval.end <= minute:
                continue
            if not interval.sure:
                return None
            if ahead == 0 and interval.start <= minute:
                return local
            opens = time(interval.start // 60, interval.start % 60)
            return datetime.combine(day, opens, tzinfo=JAPAN)
    return None
