"""Apple: mails that pose as it, attached to a mail.

https://support.apple.com/ja-jp/HT204759 (its own page, seen 2026-11): forward to the address in the
directory; from a Mac as an attachment (添付ファイルとして転送).
"""

from __future__ import annotations

from madoguchi.model import Certainty
from madoguchi.reports.case import Case
from madoguchi.reports.reporting import forwarded


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    return verdict.brand == "apple" and verdict.certainty is not Certainty.NOTHING_FOUND


DESTINATION = forwarded(__package__, id="apple", desk="apple-report", fits=_fits, order=41)
