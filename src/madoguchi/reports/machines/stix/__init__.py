"""A bundle of STIX 2.1 (OASIS, 2021)."""

from __future__ import annotations

from madoguchi.reports.case import Material
from madoguchi.reports.forms import stix
from madoguchi.reports.machine import accuses, machine


def _make(material: Material) -> bytes | None:
    return stix(material.found, material.case.answer.verdict, material.case.at)


DESTINATION = machine(
    __package__,
    id="stix",
    file="indicators.stix.json",
    media_type="application/stix+json;version=2.1",
    fits=accuses,
    make=_make,
)
