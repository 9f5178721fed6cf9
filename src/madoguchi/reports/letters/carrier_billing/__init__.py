"""The mobile carrier: stop billing with the telephone bill (キャリア決済), look into its use.

Stop it and ask for an inquiry; compensation is by each company's rule and may have a time limit:
国民生活センター FAQ, 2026-01-13 (https://www.faq.kokusen.go.jp/print/faq/1294?site_domain=default,
seen 2026-11).
"""

from __future__ import annotations

from madoguchi.model import Paid, Told
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact

DESTINATION = destination(
    Letter(
        package=__package__,
        id="carrier-billing",
        order=20,
        fits=lambda case: Paid.CARRIER_BILLING in case.situation.paid,
        role=lambda _case: "carrier",
        opening=lambda _case: ("opening",),
        asks=lambda _case: ("ask-stop", "ask-check", "ask-cancel", "ask-rule"),
        notes=lambda _case: ("note-call", "note-limit", "note-statements"),
        pays=Paid.CARRIER_BILLING,
        reader="from_bank",
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("place", "shop"),
            Fact("number", "order-number"),
        ),
        told=(Told.ID_PASSWORD, Told.ONE_TIME_CODE, Told.PIN),
    )
)
