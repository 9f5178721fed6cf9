"""日本産業協会: a trader's advertising mail against the Act on Specified Commercial Transactions.

http://www.nissankyo.or.jp/spam/index.html (its own page, an old copy): two kinds, 表示義務違反 and
再送信禁止義務違反 (sent again after opting out, or no way to opt out); no single answers.
http://www.nissankyo.or.jp/spam/mihon.html (its own sample, dated 2008): the parts of the letter.
Whether it takes these today was not seen.  https://nissankyo.or.jp/nsk/no-trouble/seido.html (its
own page, undated, seen 2026-11): it helps with a 申出 to the authorities, gives no advice on a
single trouble and names 188 for that.  What a 申出 needs (name and address of who makes it, name
and place of the trader, kind of trade, what is against the law):
http://www.caa.go.jp/trade/moushide.html (消費者庁, undated).
"""

from __future__ import annotations

from madoguchi.model import Kind, Language, defang_text
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.telling import common_words, full_text, lacking, received, sender, title

_MISSING = ("kind", "opt-out", "again")
_NOTES = ("check", "two-kinds", "petition", "no-advice")


def _fits(case: Case) -> bool:
    return case.answer.verdict.kind is Kind.UNWANTED_AD


def _draft(material: Material) -> Draft:
    words, spoken = common_words(Language.JA), material.case.language
    mail = {
        "received": received(material, words),
        "sender": sender(material, words),
        "title": title(material, words),
    }
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.LETTER,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=say(__package__, "text", Language.JA, text=defang_text(full_text(material)), **mail),
        lacking=(
            *lacking(material),
            *(say(__package__, f"missing-{one}", spoken) for one in _MISSING),
        ),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


DESTINATION = Destination(
    id="nissankyo",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="nissankyo",
    order=60,
)
