"""Microsoft: mails that pose as it, and mails that came to a mailbox of Outlook.

https://support.microsoft.com/ja-jp/office/0d882ea5-eedc-4bed-aebc-079ffa1105a3 (its own page, seen
2026-11): the mail is reported by the button of Outlook.  No address that takes forwarded mails was
found on a page of its own, nor its form for unsafe sites: neither is given.
"""

from __future__ import annotations

from madoguchi.lookups.subjects import recipients_of
from madoguchi.model import Certainty
from madoguchi.reports.case import Case
from madoguchi.reports.reporting import entered

OUTLOOK = frozenset(("outlook.com", "outlook.jp", "hotmail.com", "hotmail.co.jp", "live.com",
                     "live.jp", "msn.com"))  # fmt: skip
"""Where Outlook.com has mailboxes."""


def _fits(case: Case) -> bool:
    answer = case.answer
    if answer.verdict.certainty is not Certainty.SCAM:
        return False
    here = bool(recipients_of(answer.message).domains & OUTLOOK)
    return here or answer.verdict.brand == "microsoft"


DESTINATION = entered(__package__, id="microsoft", desk="microsoft-report", fits=_fits, order=42)
