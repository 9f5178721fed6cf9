"""An event for a MISP."""

from __future__ import annotations

from madoguchi.reports.case import Material
from madoguchi.reports.forms import misp
from madoguchi.reports.machine import accuses, machine


def _make(material: Material) -> bytes | None:
    return misp(material.found, material.case.answer.verdict, material.case.at)


DESTINATION = machine(
    __package__,
    id="misp",
    file="event.misp.json",
    media_type="application/json",
    fits=accuses,
    make=_make,
)
