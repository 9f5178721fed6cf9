"""The plan as a playbook of CACAO 2.0 (OASIS, 2023)."""

from __future__ import annotations

from madoguchi.reports.case import Case, Material
from madoguchi.reports.forms import cacao
from madoguchi.reports.machine import machine


def _fits(case: Case) -> bool:
    return case.answer.plan is not None


def _make(material: Material) -> bytes | None:
    plan = material.case.answer.plan
    return cacao(plan, material.case.at) if plan is not None else None


DESTINATION = machine(
    __package__,
    id="cacao",
    file="plan.cacao.json",
    media_type="application/cacao+json;version=2.0",
    fits=_fits,
    make=_make,
)
