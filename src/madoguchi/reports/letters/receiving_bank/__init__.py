"""The bank that the money went to: stop the account (口座凍結, 振り込め詐欺救済法).

Steps, notice of at least 60 days, at least 30 days to apply, no application no money, nothing
below 1,000 yen: https://www.nochubank.or.jp/attention/damage.html (undated) and
https://help.paypay-bank.co.jp/hc/ja/articles/900002600003 (undated).  Papers (transfer slip,
identity): https://www.gunmabank.co.jp/faq/faq2.html (undated).  No fees are ever charged:
https://www.nisshin-shinkin.co.jp/kojin/anshin-kyusai.html (undated).  All seen 2026-11.
"""

from __future__ import annotations

from madoguchi.model import Paid
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact

DESTINATION = destination(
    Letter(
        package=__package__,
        id="receiving-bank",
        order=12,
        fits=lambda case: Paid.BANK_TRANSFER in case.situation.paid,
        role=lambda _case: "bank-receiving",
        opening=lambda _case: ("opening",),
        asks=lambda _case: ("ask-freeze", "ask-procedure", "ask-form", "ask-police"),
        notes=lambda _case: ("note-call", "note-law", "note-least", "note-fee"),
        attached=lambda _case: ("attach-slip", "attach-identity"),
        pays=Paid.BANK_TRANSFER,
        reader="to_bank",
        facts=(
            Fact("to_bank", "to-bank"),
            Fact("to_account", "to-account"),
            Fact("to_holder", "to-holder"),
            Fact("yen", "yen"),
            Fact("when", "when"),
            Fact("from_bank", "own-bank"),
        ),
    )
)
