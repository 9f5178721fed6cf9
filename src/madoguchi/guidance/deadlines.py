"""From a day that a person named to the last day of a deadline.

民法140条: a period of days begins with the day after; 民法141条: it ends with the end of its last
day.  In court (民事訴訟法95条3項) a period that would end on a Saturday, a Sunday, a public
holiday or between 29 December and 3 January ends with the day after that.  Only Japan's own texts
of these laws bind: every sentence that names such a day says where to have it confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from madoguchi.guidance.desks.hours import is_holiday
from madoguchi.model import Dates, Due, Since

_DAY = timedelta(days=1)
_SATURDAY = 5


class Counting(StrEnum):
    """How the days of a period are counted."""

    DAYS = "days"
    """Calendar days, wherever the last one falls."""
    COURT = "court"
    """As a court counts: never ending on a day on which it is closed."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A rule of a pack: which step has to be done how many days after what."""

    id: str
    action: str
    since: Since
    days: int
    counting: Counting
    says: str
    """Name of the phrase that tells the day."""
    sources: tuple[str, ...]


def last_day(since: date, days: int, counting: Counting) -> date:
    """The last day of a period of so many days; the day it is counted from is not one of them."""
    day = since + timedelta(days=days)
    while counting is Counting.COURT and _court_is_closed(day):
        day += _DAY
    return day


def due(rule: Deadline, dates: Dates, today: date) -> Due | None:
    """The day of a rule; `None` when the person did not name the day it is counted from."""
    since = dates.since(rule.since)
    if since is None:
        return None
    day = last_day(since, rule.days, rule.counting)
    return Due(rule.id, day, since, passed=today > day)


def _court_is_closed(day: date) -> bool:
    turn_of_the_year = (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)
    return day.weekday() >= _SATURDAY or turn_of_the_year or is_holiday(day)
