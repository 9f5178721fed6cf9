"""Open or closed, and when next: every table of the directory over two years of quarter hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.guidance.desks.test_never_empty import PACKS, rows_of

from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.hours import JAPAN, Basis, Hours, is_open, next_open
from madoguchi.guidance.desks.parse_hours import parse_hours

START = datetime(2026, 7, 1, tzinfo=JAPAN)
QUARTERS = 2 * 365 * 96


def tables() -> dict[Hours, str]:
    """Every distinct table of every pack, by the first entry that has it."""
    found: dict[Hours, str] = {}
    for pack in PACKS:
        for entry in rows_of(pack):
            if entry.hours.week:
                found.setdefault(entry.hours, entry.id)
    return found


def table(**hours: object) -> Hours:
    return parse_hours(Fields({"hours": hours}, "here"))


LUNCH = table(
    **{"mon-fri": ["09:00-12:00", "13:00-17:00"], "holidays": "closed", "closed": ["12-29..01-03"]}
)
NIGHT = table(daily=["00:00-02:00", "22:00-24:00"], holidays="as-weekday")
DOUBT = table(
    **{
        "mon-fri": ["08:00-10:00?", "10:00-16:00"],
        "holidays": "unknown",
        "unsure": ["12-29..01-03"],
    }
)
SUNDAY = table(sun=["10:00-16:00"], holidays=["13:00-14:00"])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("hours", "when", "is_it_open", "opens"),
    [
        (LUNCH, "2026-11-24 08:59", False, "2026-11-24 09:00"),
        (LUNCH, "2026-11-24 09:00", True, "2026-11-24 09:00"),
        (LUNCH, "2026-11-24 11:59", True, "2026-11-24 11:59"),
        (LUNCH, "2026-11-24 12:00", False, "2026-11-24 13:00"),
        (LUNCH, "2026-11-24 16:59", True, "2026-11-24 16:59"),
        (LUNCH, "2026-11-24 17:00", False, "2026-11-25 09:00"),
        (LUNCH, "2026-11-23 10:00", False, "2026-11-24 09:00"),  # 勤労感謝の日
        (LUNCH, "2026-05-06 10:00", False, "2026-05-07 09:00"),  # 振替休日
        (LUNCH, "2026-09-22 10:00", False, "2026-09-24 09:00"),  # 国民の休日 between two holidays
        (LUNCH, "2027-03-22 10:00", False, "2027-03-23 09:00"),  # the equinox fell on a Sunday
        (LUNCH, "2026-12-28 16:00", True, "2026-12-28 16:00"),
        (LUNCH, "2026-12-28 17:00", False, "2027-01-04 09:00"),
        (LUNCH, "2027-01-01 10:00", False, "2027-01-04 09:00"),
        (LUNCH, "2028-01-03 10:00", False, "2028-01-04 09:00"),  # a Monday, no holiday
        (LUNCH, "2026-11-27 18:00", False, "2026-11-30 09:00"),  # Friday evening → Monday
        (NIGHT, "2026-11-24 23:59", True, "2026-11-24 23:59"),
        (NIGHT, "2026-11-25 00:00", True, "2026-11-25 00:00"),
        (NIGHT, "2026-11-25 02:00", False, "2026-11-25 22:00"),
        (DOUBT, "2026-11-24 07:00", False, None),  # perhaps open before it surely is
        (DOUBT, "2026-11-24 09:00", None, None),
        (DOUBT, "2026-11-24 12:00", True, "2026-11-24 12:00"),
        (DOUBT, "2026-11-23 12:00", None, None),  # a holiday of which nothing is said
        (DOUBT, "2026-12-30 12:00", None, None),
        (SUNDAY, "2026-11-22 12:00", True, "2026-11-22 12:00"),
        (SUNDAY, "2026-11-22 17:00", False, "2026-11-23 13:00"),  # the holiday's own hours
        (SUNDAY, "2026-05-03 12:00", False, "2026-05-03 13:00"),  # a Sunday that is a holiday
        (Hours(Basis.ALWAYS), "2027-01-01 03:00", True, "2027-01-01 03:00"),
        (Hours(Basis.ANYTIME), "2026-11-24 12:00", None, None),
        (Hours(Basis.UNKNOWN), "2026-11-24 12:00", None, None),
    ],
)
def test_the_clock(hours: Hours, when: str, is_it_open: bool | None, opens: str | None) -> None:
    assert is_open(hours, at(when)) is is_it_open
    assert next_open(hours, at(when)) == (at(opens) if opens else None)


def test_the_clock_is_japans_wherever_one_asks_from() -> None:
    in_utc = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)  # 09:00 in Japan
    assert is_open(LUNCH, in_utc) is True
    assert is_open(LUNCH, in_utc - timedelta(minutes=1)) is False
    assert is_open(LUNCH, datetime(2026, 11, 24, 9, 0)) is True  # noqa: DTZ001 - no zone: Japan's


def test_every_table_opens_on_a_quarter_hour() -> None:
    """So that the grid of the next test meets every change."""
    for hours in tables():
        for day in (*hours.week, hours.holiday_table):
            assert all(i.start % 15 == 0 and i.end % 15 == 0 for i in day)


@pytest.mark.parametrize("hours", tables(), ids=tables().values())
def test_two_years_of_quarter_hours(hours: Hours) -> None:
    """`next_open` is the next moment at which `is_open` turns true, with nothing unsure between."""
    grid = [START + timedelta(minutes=15 * n) for n in range(QUARTERS)]
    states = [is_open(hours, moment) for moment in grid]
    assert {True, False} <= set(states)
    expected: datetime | None = None
    asked = 0
    # Backwards, each closed quarter opens when the one after it does.
    for index in reversed(range(QUARTERS)):
        state = states[index]
        if state is not False:
            expected = grid[index] if state else None
        turned = index + 1 < QUARTERS and states[index + 1] is not state
        # Asked at every change, and now and then in between, where the answer only repeats.
        if index < QUARTERS - 96 * 14 and (turned or index % 7 == 0):
            asked += 1
            assert next_open(hours, grid[index]) == expected, grid[index]
    assert asked > QUARTERS // 8


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(list(tables())),
    st.datetimes(datetime(2026, 4, 1), datetime(2028, 12, 31)),  # noqa: DTZ001 - put into a zone below
)
def test_next_open_is_after_now_and_open(hours: Hours, when: datetime) -> None:
    moment = when.replace(tzinfo=JAPAN)
    opens = next_open(hours, moment)
    if opens is not None:
        assert opens >= moment
        assert is_open(hours, opens) is True
        if is_open(hours, moment) is False:
            assert opens > moment
            assert is_open(hours, opens - timedelta(minutes=1)) is False
