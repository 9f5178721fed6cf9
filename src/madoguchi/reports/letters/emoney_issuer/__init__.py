"""The issuer of e-money or a gift card: stop the balance.

Tell the issuer at once: https://www.amazon.co.jp/gp/aw/help/id=201541660 (undated).  Keep card
and receipt, quote 管理番号, shop, time and amount: https://saifunohimo.com/refund/399/ (undated,
third).  Once used it is hard to get back: 国民生活センター 2015-03-26
(https://www.kokusen.go.jp/news/data/n-20150326_2.html, seen as a copy) and 豊岡市 2020-08-27
(http://mobile.city.toyooka.lg.jp/…/1012015.html).  All seen 2026-11.
"""

from __future__ import annotations

from madoguchi.model import Paid
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact

DESTINATION = destination(
    Letter(
        package=__package__,
        id="emoney-issuer",
        order=16,
        fits=lambda case: Paid.EMONEY in case.situation.paid,
        role=lambda _case: "emoney-issuer",
        opening=lambda _case: ("opening",),
        asks=lambda _case: ("ask-block", "ask-used", "ask-refund", "ask-police"),
        notes=lambda _case: ("note-call", "note-secret", "note-keep", "note-hard"),
        attached=lambda _case: ("attach-card", "attach-receipt"),
        pays=Paid.EMONEY,
        reader="issuer",
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("number", "control-number"),
            Fact("place", "bought-at"),
        ),
    )
)
