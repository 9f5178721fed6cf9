"""警察への相談: why, what, who, where, when, how, with the person's own data.  No 被害届.

https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html (福井県警, 2024): put together
「なぜ」「何を」「誰が」「どこで」「いつ」「どのようにして」 and the materials; who wants an
answer writes address, name, age and a daytime telephone number.
https://pref.oita.jp/site/keisatu/cyber-05.html (大分県警, undated): print the screens, destination
bank, account and holder, the slip, mails with their header; bring them to the station of your
address.  Telephone the station first (茨城県警, 2024-04-08).  Limits of the window (110 if urgent,
it cannot be taken as a 被害届, an answer takes days): 埼玉県警, 2024-07-29, seen as a mirror; not
opened on weekends: https://ameblo.jp/hannoit/entry-12846767628.html (2024-04, not its own page).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from madoguchi.model import Did, Language, Personal
from madoguchi.reports.bodies.police_consultation.questions import answers
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.happened import bulleted
from madoguchi.reports.telling import as_text, common_words, lacking, title

_ALARMS_NOBODY = frozenset({Did.OPENED, Did.CLICKED, Did.REPLIED})
_NEEDED = ("name", "address", "age", "tel")
"""What 福井県警 needs of whoever wants an answer."""
_NOTES = ("urgent", "consultation", "no-report", "place", "days", "bring", "telephone")


def _fits(case: Case) -> bool:
    """Something was lost, or somebody got near: who only opened or answered it is not alarmed."""
    said = case.situation
    return bool(said.told or said.paid or said.did - _ALARMS_NOBODY)


def _draft(material: Material) -> Draft:
    words, spoken = common_words(Language.JA), material.case.language
    asked = tuple(_fields(material))
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA, title=title(material, words)),
        text=say(__package__, "text", Language.JA, parts=as_text(asked)),
        fields=asked,
        attached=(material.as_file(),) if material.has_source else (),
        lacking=(
            *(say(__package__, one, spoken) for one in _lacking(material)),
            *lacking(material),
        ),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _fields(material: Material) -> Iterator[Field]:
    for question, lines in answers(material):
        text = "\n".join(bulleted(lines)) or say(__package__, "unknown", Language.JA)
        yield Field(say(__package__, f"asks-{question}", Language.JA), text)
    who = "\n".join(_reporter(material)) or say(__package__, "unknown", Language.JA)
    yield Field(say(__package__, "asks-reporter", Language.JA), who)


def _reporter(material: Material) -> Iterator[str]:
    reporter = material.case.details.reporter
    for one in fields(reporter):
        if value := getattr(reporter, one.name).strip():
            yield say(__package__, f"reporter-{one.name}", Language.JA, value=value)


def _lacking(material: Material) -> Iterator[str]:
    details = material.case.details
    for name in _NEEDED:
        if not getattr(details.reporter, name).strip():
            yield f"lacks-{name}"
    if not details.story.strip():
        yield "lacks-story"
    if material.case.situation.paid and not details.payments:
        yield "lacks-payments"
    if Did.CALLED in material.case.situation.did and not details.calls:
        yield "lacks-calls"


DESTINATION = Destination(
    id="police-consultation",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(Personal),
    fits=_fits,
    draft=_draft,
    desk="police-online",
    order=5,
)
