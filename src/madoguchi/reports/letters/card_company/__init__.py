"""The card company: stop and reissue, look for use, see whether a payment can be undone.

Loss and theft desk first, stop, reissue; look at statements for months:
https://www.antiphishing.jp/contact_faq.html and
https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html (both undated, seen 2026-11).
Each company sets conditions and a time limit, for instance 60 days:
https://www.resonacard.co.jp/jcb/faq/trouble/faq_p_jcb_trouble_0012.html (undated, seen 2026-11).
Of the card only the last four figures stand in the letter.
"""

from __future__ import annotations

from madoguchi.model import Paid, Told
from madoguchi.reports.case import Case
from madoguchi.reports.letters.letter import Letter, destination, paid
from madoguchi.reports.letters.page import WORKERS
from madoguchi.reports.letters.payments import Fact

CARD = (Fact("card", "card"),)


def _asks(case: Case) -> tuple[str, ...]:
    cancel = ("ask-cancel",) if paid(case, Paid.CARD) else ()
    return ("ask-stop", "ask-reissue", *cancel, "ask-check", "ask-rule")


def _notes(case: Case) -> tuple[str, ...]:
    company = ("note-organisation",) if case.situation.who in WORKERS else ()
    return ("note-call", "note-last-four", "note-limit", "note-statements", *company)


DESTINATION = destination(
    Letter(
        package=__package__,
        id="card-company",
        order=14,
        fits=lambda case: Told.CARD in case.situation.told or Paid.CARD in case.situation.paid,
        role=lambda _case: "card-company",
        opening=lambda case: ("opening-paid" if paid(case, Paid.CARD) else "opening-told",),
        asks=_asks,
        notes=_notes,
        pays=Paid.CARD,
        reader="from_bank",
        facts=(*CARD, Fact("when", "when"), Fact("yen", "yen"), Fact("place", "shop")),
        facts_unpaid=CARD,
        told=(Told.CARD, Told.PIN, Told.ONE_TIME_CODE, Told.ID_PASSWORD),
        tells_timeline=True,
    )
)
