"""Whoever is closed has somebody who is not: every desk of every pack, every quarter of two years.

Not asked minute by minute: the quarters at which a desk is known to be closed are one big integer,
and so are those at which some desk of its fallback roles is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.guidance.packs.folders import EXAMPLES

from madoguchi.guidance.compile import in_order
from madoguchi.guidance.desks import Desk, Directory, ReportingPoint, directory
from madoguchi.guidance.desks.compile import checked_desks
from madoguchi.guidance.desks.contacts import shown_hours
from madoguchi.guidance.desks.entry import Entry
from madoguchi.guidance.desks.hours import JAPAN, Hours, is_open
from madoguchi.guidance.desks.pack import pack_of
from madoguchi.guidance.source.layers import layers_of
from madoguchi.model import Language

START = datetime(2026, 7, 1, tzinfo=JAPAN)
QUARTERS = 2 * 365 * 96
PACKS = (*in_order(), "example-desk", "xx")


@cache
def desks_of(pack: str) -> Directory:
    if pack in in_order():
        return directory(pack)
    return Directory(pack_of(checked_desks(layers_of(EXAMPLES / pack)), pack))


@cache
def rows_of(pack: str) -> tuple[Desk | ReportingPoint, ...]:
    return desks_of(pack).entries


@cache
def closed(hours: Hours) -> int:
    """The quarters at which it is surely closed, one bit each."""
    bits = bytearray(QUARTERS // 8)
    for at in range(QUARTERS):
        if is_open(hours, START + timedelta(minutes=15 * at)) is False:
            bits[at // 8] |= 1 << at % 8
    return int.from_bytes(bytes(bits), "little")


def places_of(entry: Entry, pack: str) -> Iterator[tuple[str | None, str | None]]:
    """Where it may be named: its prefecture or everywhere, for its brands or for any."""
    areas = (None, *desks_of(pack).gazetteer.codes) if entry.area == "national" else (entry.area,)
    for area in areas:
        for brand in entry.brands or (None,):
            yield area, brand


def stand_ins(
    closed_one: Desk, pack: str, prefecture: str | None, brand: str | None
) -> Iterator[Entry]:
    """Written again, and simpler: what is reached over fallback roles, by the rows alone."""
    waiting, tried = list(closed_one.fallback), set(closed_one.fallback)
    while waiting:
        role = waiting.pop()
        serving = [
            entry
            for entry in rows_of(pack)
            if role in entry.roles
            and entry is not closed_one
            and entry.area in ("national", prefecture)
            and (not entry.brands or brand in entry.brands)
        ]
        serving.sort(key=lambda entry: (not entry.brands, entry.area == "national"))
        for entry in serving[:1]:
            yield entry
            following = set(entry.fallback) - tried if isinstance(entry, Desk) else set()
            tried |= following
            waiting += following


def test_no_row_begins_or_ends_within_the_two_years() -> None:
    """Else who stands in would change on a day, and the days would have to be taken apart."""
    for pack in PACKS:
        for entry in rows_of(pack):
            for day in (date(2026, 7, 1), date(2027, 7, 1), date(2028, 6, 29)):
                assert entry.valid_on(day), (pack, entry.id)


@pytest.mark.parametrize("pack", PACKS)
def test_at_no_quarter_of_two_years_is_there_nobody(pack: str) -> None:
    can_close = [entry for entry in rows_of(pack) if closed(shown_hours(entry))]
    assert can_close or pack == "xx"
    for entry in can_close:
        if not isinstance(entry, Desk):
            continue
        for prefecture, brand in places_of(entry, pack):
            empty = closed(shown_hours(entry))
            for other in stand_ins(entry, pack, prefecture, brand):
                empty &= closed(shown_hours(other))
            assert not empty, (entry.id, prefecture, brand)


@pytest.mark.parametrize("pack", PACKS)
@settings(max_examples=60, deadline=None)
@given(minute=st.integers(0, QUARTERS * 15 - 1), data=st.data())
def test_the_directory_itself_names_somebody_at_any_minute(
    pack: str, minute: int, data: st.DataObject
) -> None:
    desks = desks_of(pack)
    entry = data.draw(st.sampled_from([one for one in rows_of(pack) if isinstance(one, Desk)]))
    prefecture, brand = data.draw(st.sampled_from(list(places_of(entry, pack))))
    at = (START + timedelta(minutes=minute)).astimezone(UTC)
    for role in entry.roles:
        found = desks.resolve(role, prefecture=prefecture, brand=brand, at=at, language=Language.KO)
        assert found is not None
        if found.contact.open_now is False:
            assert found.fallback is not None, (role, prefecture, brand, at)
            assert found.fallback.open_now is not False
            opens = found.contact.opens_at
            assert opens is None or opens > at
        else:
            assert found.fallback is None
