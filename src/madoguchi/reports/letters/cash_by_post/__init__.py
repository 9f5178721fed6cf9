"""The post office or parcel company: keep what was sent from being handed over (取戻し請求).

郵便法 on 取戻し: the sender may ask for it before delivery; it is applied for at a counter with an
identity document, not by telephone (https://ja.wikipedia.org/wiki/取り戻し請求 and
https://atelegance.com/howto/japanpost-service-request-for-restitution/; both third, undated, seen
2026-11).  Japan Post's own page was not seen, so fees are not told.  Cash by Letter Pack is a sign
of fraud: https://www.soumu.go.jp/yusei/02ryutsu14_03000036.html (undated).  For parcel companies
no source was found: they are asked the same.  How much was inside is not their concern.
"""

from __future__ import annotations

from madoguchi.model import Elapsed, Paid
from madoguchi.reports.case import Case
from madoguchi.reports.draft import Medium
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact


def _fits(case: Case) -> bool:
    """Whether it may still be on its way."""
    sent = Paid.CASH_BY_POST in case.situation.paid
    return sent and case.situation.elapsed is not Elapsed.OLDER


DESTINATION = destination(
    Letter(
        package=__package__,
        id="cash-by-post",
        order=24,
        fits=_fits,
        role=lambda _case: "post-office",
        medium=Medium.LETTER,  # the request is not taken on the telephone
        opening=lambda _case: ("opening",),
        asks=lambda _case: ("ask-stop", "ask-return", "ask-where", "ask-procedure"),
        notes=lambda _case: ("note-go", "note-counter", "note-parcel", "note-police"),
        attached=lambda _case: ("attach-slip", "attach-identity"),
        pays=Paid.CASH_BY_POST,
        facts=(
            Fact("when", "when"),
            Fact("place", "post-office"),
            Fact("number", "tracking"),
            Fact("to_wallet", "sent-to"),
        ),
    )
)
