"""Whoever issued the payment slip of a convenience store: stop or undo the payment.

The company on the receipt is to be told; the number may pay for somebody's other purchase:
愛川町 2024-03-28 (https://www.town.aikawa.kanagawa.jp/…/14444.html) and 国民生活センター 2016-07-07
(https://www.kokusen.go.jp/news/data/n-20160707_1.html), both seen 2026-11.  What a store itself can
do has no source: it is not asked for more than the name on the receipt.
"""

from __future__ import annotations

from madoguchi.model import Paid
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact

DESTINATION = destination(
    Letter(
        package=__package__,
        id="convenience-store-payment",
        order=18,
        fits=lambda case: Paid.CONVENIENCE_STORE in case.situation.paid,
        role=lambda _case: "convenience-store",
        opening=lambda _case: ("opening",),
        asks=lambda _case: ("ask-stop", "ask-what", "ask-refund", "ask-records"),
        notes=lambda _case: ("note-call", "note-other", "note-perhaps"),
        attached=lambda _case: ("attach-receipt",),
        pays=Paid.CONVENIENCE_STORE,
        reader="issuer",
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("number", "slip-number"),
            Fact("place", "store"),
        ),
    )
)
