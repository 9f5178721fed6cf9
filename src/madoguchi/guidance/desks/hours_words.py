"""Opening hours in words: 「平日 9:00〜17:00(12:00〜13:00は休み)、12/29〜1/3は休み」."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from madoguchi.guidance.desks.hours import Basis, Holidays, Hours, Interval, YearDays

LONGEST_BREAK = 120
"""Minutes: a shorter gap inside a day is a lunch break, a longer one parts two sessions."""
_WEEKDAYS = (0, 1, 2, 3, 4)
_ALL = (0, 1, 2, 3, 4, 5, 6)

Phrases = Mapping[str, str]
"""The pieces of the sentence in one language, from the pack's `words.yaml`."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Days in a row that have the same hours."""

    days: tuple[int, ...]
    table: tuple[Interval, ...]


def hours_in_words(hours: Hours, phrases: Phrases) -> str:
    """The table as one line; empty when the hours are not known."""
    if hours.basis is Basis.UNKNOWN:
        return ""
    if hours.basis is not Basis.WEEKLY:
        return phrases[hours.basis]
    pieces = [
        f"{_days(run.days, phrases)}{phrases['space']}{_table(run.table, phrases)}"
        for run in _runs(hours)
    ]
    if hours.holidays is Holidays.TABLE:
        pieces.append(
            f"{phrases['holidays']}{phrases['space']}{_table(hours.holiday_table, phrases)}"
        )
    shut = [_year_days(days, phrases) for days in hours.closed]
    if hours.holidays is Holidays.CLOSED:
        shut.insert(0, phrases["holidays"])
    if shut:
        pieces.append(phrases["shut"].format(days=phrases["and"].join(shut)))
    return phrases["join"].join(pieces)


def _runs(hours: Hours) -> tuple[_Run, ...]:
    runs: list[_Run] = []
    for day, table in enumerate(hours.week):
        sure = tuple(interval for interval in table if interval.sure)
        if not sure:
            continue
        if runs and runs[-1].table == sure and runs[-1].days[-1] == day - 1:
            runs[-1] = _Run((*runs[-1].days, day), sure)
        else:
            runs.append(_Run((day,), sure))
    return tuple(runs)


def _days(days: tuple[int, ...], phrases: Phrases) -> str:
    names = phrases["days"].split()
    if days == _ALL:
        return phrases["daily"]
    if days == _WEEKDAYS:
        return phrases["weekdays"]
    if len(days) == 1:
        return names[days[0]]
    template = phrases["pair"] if len(days) == 2 else phrases["days-range"]
    return template.format(first=names[days[0]], last=names[days[-1]])


def _table(table: tuple[Interval, ...], phrases: Phrases) -> str:
    sessions: list[list[Interval]] = []
    for interval in table:
        if sessions and interval.start - sessions[-1][-1].end <= LONGEST_BREAK:
            sessions[-1].append(interval)
        else:
            sessions.append([interval])
    return phrases["and"].join(_session(session, phrases) for session in sessions)


def _session(session: list[Interval], phrases: Phrases) -> str:
    said = phrases["range"].format(first=_clock(session[0].start), last=_clock(session[-1].end))
    breaks = [
        phrases["range"].format(first=_clock(before.end), last=_clock(after.start))
        for before, after in pairwise(session)
        if before.end < after.start
    ]
    if breaks:
        said += phrases["break"].format(times=phrases["and"].join(breaks))
    return said


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def _year_days(days: YearDays, phrases: Phrases) -> str:
    months = phrases["months"].split()
    first, last = (
        phrases["date"].format(month=months[month - 1], day=day)
        for month, day in (days.first, days.last)
    )
    return first if first == last else phrases["range"].format(first=first, last=last)
