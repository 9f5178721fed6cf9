"""Public holidays: the library that is used, a list written by hand, and a second library."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from madoguchi.guidance.desks.hours import is_holiday

# 国民の祝日に関する法律 §2 (holidays), §3-2 (振替休日), §3-3 (国民の休日); the equinoxes as
# announced or computed by 国立天文台.
HOLIDAYS = {
    2026: "0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103"
    " 1123",
    2027: "0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123",
}


@pytest.mark.parametrize("year", HOLIDAYS)
def test_the_holidays_are_those_of_the_law(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
    assert [f"{day:%m%d}" for day in days if is_holiday(day)] == HOLIDAYS[year].split()


def test_a_second_library_agrees_for_every_year_that_can_be_asked_for() -> None:
    second = country_holidays("JP", years=range(2026, 2030))
    first = date(2026, 1, 1)
    days = [first + timedelta(days=n) for n in range(4 * 365)]
    assert [day for day in days if is_holiday(day)] == [day for day in days if day in second]
