"""APWG: an international body that collects phishing mails, attached to a mail.

http://apwg.org/reportphishing/ (its own page, undated, seen 2026-11): forward the mail, best as an
attachment; who sends it permits APWG to keep it whole and to share it with its members.  The copy
of the page does not hold the address, so that the directory shows the page only.
"""

from __future__ import annotations

from madoguchi.model import Certainty, Kind
from madoguchi.reports.case import Case
from madoguchi.reports.reporting import forwarded
from madoguchi.reports.tongues import tongue


def _fits(case: Case) -> bool:
    verdict, message = case.answer.verdict, case.answer.message
    phishing = verdict.kind in (Kind.PHISHING, Kind.MALWARE, Kind.SUPPORT_SCAM)
    return phishing and verdict.certainty is Certainty.SCAM and tongue(message) not in ("", "ja")


DESTINATION = forwarded(__package__, id="apwg", desk="apwg", fits=_fits, order=50)
