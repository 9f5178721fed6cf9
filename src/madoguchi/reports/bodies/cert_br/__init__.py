"""Brazil: CERT.br, the mail attached; for mails in Portuguese, or that lead to Brazilian hosts.

https://cert.br/about/rfc2350/ (its own page of 2025-01-09, seen 2026-11): incidents that involve
networks in Brazil are reported by mail, in English or Portuguese; not by telephone.
http://www.antispam.br/reclamar/ (same house): a complaint needs the whole header.
"""

from __future__ import annotations

from madoguchi.model import Certainty
from madoguchi.reports.case import Case
from madoguchi.reports.pages import leads_into
from madoguchi.reports.reporting import forwarded
from madoguchi.reports.tongues import tongue


def _fits(case: Case) -> bool:
    if case.answer.verdict.certainty is not Certainty.SCAM:
        return False
    return tongue(case.answer.message) == "pt" or leads_into(case, "br")


DESTINATION = forwarded(__package__, id="cert-br", desk="cert-br", fits=_fits, order=53)
