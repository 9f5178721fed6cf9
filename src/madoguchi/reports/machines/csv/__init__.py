"""A table of indicators (RFC 4180)."""

from __future__ import annotations

from madoguchi.reports.case import Material
from madoguchi.reports.forms import table
from madoguchi.reports.machine import accuses, machine


def _make(material: Material) -> bytes | None:
    return table(material.found)


DESTINATION = machine(
    __package__,
    id="csv",
    file="indicators.csv",
    media_type="text/csv; charset=utf-8",
    fits=accuses,
    make=_make,
)
