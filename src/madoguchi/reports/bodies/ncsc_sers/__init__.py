"""United Kingdom: the NCSC's Suspicious Email Reporting Service (SERS), the mail forwarded.

https://www.nicybersecuritycentre.gov.uk/report-scam-email and
https://www.actionfraud.police.uk/reportscam (British authorities, undated, seen 2026-11): forward
the mail; the NCSC analyses it and the sites it leads to, and has them removed; it does not tell the
outcome; money lost is reported elsewhere.
"""

from __future__ import annotations

from madoguchi.model import Certainty
from madoguchi.reports.case import Case
from madoguchi.reports.pages import leads_into
from madoguchi.reports.reporting import forwarded
from madoguchi.reports.tongues import tongue

BRITISH = frozenset(("barclays", "lloyds", "natwest", "hmrc", "royal-mail", "evri"))
"""Organisations of that country in the registry."""


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    if verdict.certainty is not Certainty.SCAM or tongue(case.answer.message) != "en":
        return False
    return verdict.brand in BRITISH or leads_into(case, "uk")


DESTINATION = forwarded(__package__, id="ncsc-sers", desk="ncsc-sers", fits=_fits, order=51)
