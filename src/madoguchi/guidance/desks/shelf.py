"""The rows of a pack, each read only when it is asked for: a plan needs fifteen of two hundred."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.entry import NATIONAL, Desk, ReportingPoint
from madoguchi.guidance.desks.parse import Notes, parse_desks
from madoguchi.model import PackError

Row = Mapping[str, object]


class Shelf:
    """Finds entries by role, place and brand.  Rows are checked when compiled and when read."""

    __slots__ = ("_by_role", "_notes", "_places", "_read", "_rows")

    def __init__(self, rows: Sequence[Row], places: Sequence[str], notes: Notes) -> None:
        self._rows = rows
        self._places = places
        self._notes = notes
        self._read: dict[int, Desk | ReportingPoint] = {}
        self._by_role: dict[str, list[int]] = {}
        for index, row in enumerate(rows):
            for role in _texts(row, "roles"):
                self._by_role.setdefault(role, []).append(index)

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(self._by_role)

    def all(self) -> tuple[Desk | ReportingPoint, ...]:
        """Every entry, in the order of the data; raises `PackError` for the first broken row."""
        entries = parse_desks(self._rows, self._places.__getitem__, self._notes)
        return tuple(self._read.setdefault(i, entry) for i, entry in enumerate(entries))

    def fitting(
        self, role: str, prefecture: str | None, brand: str | None, day: date
    ) -> list[Desk | ReportingPoint]:
        """The valid entries of a role for this place and brand: the brand's own desk first, then
        the prefecture's, then the national ones; among equals the order of the data.

        Raises `PackError` when no row has the role, or none of those that have it is valid.
        """
        if role not in self._by_role:
            raise PackError(**complaint("unknown-role", value=role))
        near = [i for i in self._by_role[role] if _serves(self._rows[i], prefecture, brand)]
        fitting = [entry for i in near if (entry := self._entry(i)).valid_on(day)]
        if not fitting and not any(self._entry(i).valid_on(day) for i in self._by_role[role]):
            raise PackError(**complaint("nothing-valid", value=role, day=day.isoformat()))
        # sorted() is stable.
        return sorted(fitting, key=lambda entry: (not entry.brands, entry.area == NATIONAL))

    def named(self, entry_id: str) -> Desk | ReportingPoint:
        """The entry with that id.  `PackError` when there is none."""
        for index, row in enumerate(self._rows):
            if row.get("id") == entry_id:
                return self._entry(index)
        raise PackError(**complaint("unknown-desk", value=entry_id))

    def _entry(self, index: int) -> Desk | ReportingPoint:
        if index not in self._read:
            row, place = self._rows[index], self._places[index]
            self._read[index] = parse_desks([row], lambda _: place, self._notes)[0]
        return self._read[index]


def _serves(row: Row, prefecture: str | None, brand: str | None) -> bool:
    brands = _texts(row, "brands")
    return row.get("area", NATIONAL) in (NATIONAL, prefecture) and (not brands or brand in brands)


def _texts(row: Row, key: str) -> Sequence[str]:
    value = row.get(key, ())
    return value if isinstance(value, list | tuple) else ()
