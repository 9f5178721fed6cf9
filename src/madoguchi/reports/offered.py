"""For whom a paper is there: questions that several destinations ask of a case."""

from __future__ import annotations

from madoguchi.guidance.desks import directory
from madoguchi.model import Certainty, Did, Kind, Who
from madoguchi.reports.case import Case

_ON_THE_DEVICE = frozenset({Did.OPENED_ATTACHMENT, Did.INSTALLED_APP, Did.GAVE_REMOTE_CONTROL})
_WORK = (Who.BUSINESS, Who.STAFF)
_OF_TRADERS = (Kind.UNWANTED_AD, Kind.ORDINARY, Kind.UNDETERMINED)
"""Kinds in which the other side may be a shop, and not somebody who poses as one."""


def listed(case: Case, point: str) -> bool:
    """Whether the directory names that reporting point for the mail's kind, as the plan does."""
    kind, prefecture = case.answer.verdict.kind, case.situation.prefecture
    points = directory().reporting_points_for(kind, case.at, case.language, prefecture=prefecture)
    return point in (one.id for one in points)


def scam(case: Case) -> bool:
    """Whether the verdict is that it is a scam."""
    return case.answer.verdict.certainty is Certainty.SCAM


def at_work(case: Case) -> bool:
    """Whether it happened to an organisation or to somebody who works there."""
    return case.situation.who in _WORK


def device_touched(case: Case) -> bool:
    """Whether something may have been done to a computer or telephone."""
    return bool(case.situation.did & _ON_THE_DEVICE)


def paid_a_trader(case: Case) -> bool:
    """Whether something was paid, and the mail may be a shop's."""
    return bool(case.situation.paid) and case.answer.verdict.kind in _OF_TRADERS
