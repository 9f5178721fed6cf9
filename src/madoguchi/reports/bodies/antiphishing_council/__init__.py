"""フィッシング対策協議会: forward the mail; else title, sender, time and outline.

https://www.antiphishing.jp/registration.html (its own page, undated, seen 2026-11): the mail is
forwarded as it is; where that is hard, title, sender, date and time, outline; a short message as
a picture of the screen.  It may hand on what it gets to the police and the organisation used.
"""

from __future__ import annotations

from madoguchi.model import Form, Kind, Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.telling import common_words, lacking, title, told


def _fits(case: Case) -> bool:
    return case.answer.verdict.kind in (Kind.PHISHING, Kind.UNDETERMINED)


def _draft(material: Material) -> Draft:
    words = common_words(Language.JA)
    short_message = material.case.answer.message.form in (Form.SMS, Form.SCREENSHOT)
    notes = ["mail", "passed-on"] + (["picture"] if short_message else [])
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.MAIL,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA, title=title(material, words)),
        text=say(__package__, "text", Language.JA, told=told(material, words)),
        attached=(material.as_file(),) if material.has_source else (),
        lacking=lacking(material),
        notes=tuple(say(__package__, note, material.case.language) for note in notes),
    )


DESTINATION = Destination(
    id="antiphishing-council",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="antiphishing-council",
    order=10,
)
