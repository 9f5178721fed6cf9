"""The last days of the plan (iCalendar, RFC 5545)."""

from __future__ import annotations

from madoguchi.desk.calendar import calendar
from madoguchi.reports.case import Case, Material
from madoguchi.reports.machine import machine


def _fits(case: Case) -> bool:
    plan = case.answer.plan
    return plan is not None and any(step.due and not step.due.passed for step in plan.steps)


def _make(material: Material) -> bytes | None:
    plan = material.case.answer.plan
    return calendar(plan) if plan is not None else None


DESTINATION = machine(
    __package__,
    id="calendar",
    file="deadlines.ics",
    media_type="text/calendar; charset=utf-8",
    fits=_fits,
    make=_make,
)
