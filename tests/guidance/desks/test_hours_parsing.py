"""The written form of hours: what each spelling means, and what is refused."""

from __future__ import annotations

import pytest

from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.hours import Basis, Holidays, Hours, Interval, YearDays
from madoguchi.guidance.desks.parse_hours import parse_hours
from madoguchi.model import PackError

NINE_TO_FIVE = (Interval(540, 1020),)


def parsed(hours: object) -> Hours:
    return parse_hours(Fields({"hours": hours}, "here:7"))


@pytest.mark.parametrize(
    ("written", "basis"),
    [("always", Basis.ALWAYS), ("anytime", Basis.ANYTIME), ("unknown", Basis.UNKNOWN)],
)
def test_a_word_stands_for_hours_without_a_table(written: str, basis: Basis) -> None:
    assert parsed(written) == Hours(basis)


def test_hours_that_are_not_written_are_not_known() -> None:
    assert parse_hours(Fields({}, "here:7")) == Hours(Basis.UNKNOWN)


@pytest.mark.parametrize(
    ("days", "open_on"),
    [
        ("mon", {0}),
        ("sun", {6}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("sat-sun", {5, 6}),
        ("sun-fri", {6, 0, 1, 2, 3, 4}),
        ("fri-mon", {4, 5, 6, 0}),
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
    ],
)
def test_days(days: str, open_on: set[int]) -> None:
    hours = parsed({days: ["09:00-17:00"], "holidays": "closed"})
    assert {day for day in range(7) if hours.week[day]} == open_on
    assert all(hours.week[day] == NINE_TO_FIVE for day in open_on)


def test_lunch_breaks_doubt_and_midnight() -> None:
    hours = parsed(
        {"mon": ["00:00-09:00?", "09:00-12:00", "13:00-24:00"], "holidays": ["10:00-16:00"]}
    )
    assert hours.week[0] == (
        Interval(0, 540, sure=False),
        Interval(540, 720),
        Interval(780, 1440),
    )
    assert hours.holidays is Holidays.TABLE
    assert hours.holiday_table == (Interval(600, 960),)


def test_closed_days_pass_the_new_year() -> None:
    hours = parsed(
        {
            "daily": ["09:00-17:00"],
            "holidays": "as-weekday",
            "closed": ["12-29..01-03", "08-13"],
            "unsure": ["02-29"],
        }
    )
    assert hours.closed == (YearDays((12, 29), (1, 3)), YearDays((8, 13), (8, 13)))
    assert hours.unsure == (YearDays((2, 29), (2, 29)),)


@pytest.mark.parametrize(
    "written",
    [
        "weekly",
        "sometimes",
        ["09:00-17:00"],
        {"mon-fri": ["09:00-17:00"]},  # nothing said of holidays
        {"mon-fri": "09:00-17:00", "holidays": "closed"},
        {"mon-fri": ["9:00-17:00"], "holidays": "closed"},
        {"mon-fri": ["09:00~17:00"], "holidays": "closed"},
        {"mon-fri": ["17:00-09:00"], "holidays": "closed"},
        {"mon-fri": ["09:00-09:00"], "holidays": "closed"},
        {"mon-fri": ["09:00-24:01"], "holidays": "closed"},
        {"mon-fri": ["09:60-17:00"], "holidays": "closed"},
        {"mon-fri": ["09:00-13:00", "12:00-17:00"], "holidays": "closed"},
        {"mon-fri": ["13:00-17:00", "09:00-12:00"], "holidays": "closed"},
        {"mon-fri": ["09:00-17:00?"], "holidays": "closed"},  # never surely open
        {"holidays": "closed"},
        {"weekdays": ["09:00-17:00"], "holidays": "closed"},
        {"mon-": ["09:00-17:00"], "holidays": "table"},
        {"mon": ["09:00-17:00"], "holidays": "table"},
        {"mon": ["09:00-17:00"], "holidays": "closed", "closed": ["13-01"]},
        {"mon": ["09:00-17:00"], "holidays": "closed", "closed": ["02-30"]},
        {"mon": ["09:00-17:00"], "holidays": "closed", "closed": ["12-29...01-03"]},
        {"mon": ["٠٩:00-17:00"], "holidays": "closed"},
    ],
)
def test_anything_else_is_refused_with_its_place(written: object) -> None:
    with pytest.raises(PackError) as refused:
        parsed(written)
    assert refused.value.ja.startswith("here:7: ")
    assert refused.value.en.startswith("here:7: ")
