"""The school of somebody under age: stand by them, warn the others without naming anybody.

Not alone but with family or a teacher: 警視庁 as told in a report
(https://news.yahoo.co.jp/articles/2f97f18ef0f7e4131326c110981754a94fc3feb6?page=3) and
広島中央署 as copied (http://anan.jpn.org/archives/692071); both undated, third.  子供SOSダイヤル:
https://www.mext.go.jp/a_menu/shotou/seitoshidou/1306988.htm.  All seen 2026-11.  What a school has
to do by rule was not looked for: it is asked, not told.
"""

from __future__ import annotations

from madoguchi.model import Told, Who
from madoguchi.reports.case import Case
from madoguchi.reports.draft import Medium
from madoguchi.reports.letters.letter import Letter, destination


def _fits(case: Case) -> bool:
    return case.situation.who is Who.MINOR and not case.situation.only_received


def _asks(case: Case) -> tuple[str, ...]:
    login = ("ask-login",) if Told.ID_PASSWORD in case.situation.told else ()
    return ("ask-stand-by", "ask-one", "ask-quiet", "ask-warn", *login)


DESTINATION = destination(
    Letter(
        package=__package__,
        id="school",
        order=70,
        fits=_fits,
        medium=Medium.LETTER,
        opening=lambda _case: ("opening",),
        asks=_asks,
        notes=lambda _case: ("note-child", "note-number", "note-pictures", "note-sos"),
        tells_police=False,
        sender=("name", "tel"),
    )
)
