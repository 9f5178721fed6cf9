"""KSC, JICC and CIC: 本人申告, a note that the person's identity may be misused.

One sheet to copy from: each bureau has a form of its own.  KSC: lost or stolen identity papers, by
internet or post, binds no lender, is not asked when a deposit account is opened
(https://www.zenginkyo.or.jp/pcic/return/ and https://www.zenginkyo.or.jp/pcic/faq/faq3/, undated).
JICC: also a name that others may misuse; no police report needed; kept for up to five years; by the
person only (http://www.jicc.co.jp/kaiji/comment/index.html,
https://www.jicc.co.jp/faq/comment/index.html, old: fees and ways may have changed).  CIC has the
same, its own page was not seen (https://moneytimes.jp/archives/404467, about 2024).  Seen 2026-11.
"""

from __future__ import annotations

from madoguchi.model import ForWhom, Told
from madoguchi.reports.case import Case
from madoguchi.reports.draft import Medium
from madoguchi.reports.letters.letter import Letter, destination


def _notes(case: Case) -> tuple[str, ...]:
    helper = ("note-person",) if case.situation.for_whom is ForWhom.OTHER else ()
    return ("note-three", *helper, "note-ksc", "note-jicc", "note-cic", "note-limits")


def _opening(case: Case) -> tuple[str, ...]:
    papers = Told.IDENTITY_DOCUMENT in case.situation.told
    return ("opening-papers",) if papers else ("opening-data",)


DESTINATION = destination(
    Letter(
        package=__package__,
        id="credit-bureaus",
        order=60,
        fits=lambda case: bool(case.situation.told & {Told.IDENTITY_DOCUMENT, Told.PERSONAL_DATA}),
        role=lambda _case: "credit-bureaus",
        medium=Medium.LETTER,
        opening=_opening,
        asks=lambda _case: ("ask-note", "ask-accepted", "ask-papers"),
        notes=_notes,
        attached=lambda _case: ("attach-identity",),
        tells_police=False,
        sender=("name", "kana", "birth", "address", "tel"),
    )
)
