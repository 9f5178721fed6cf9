"""IPA 企業組織向けサイバーセキュリティ相談窓口: the first response of an organisation.

https://www.ipa.go.jp/security/support/soudan.html (its own page of 2025-04-15, archived): a desk
for organisations since 2025-04-01; it asks what happened, says whether there is harm and what helps
at once, names firms that respond to incidents and further desks; it does not investigate.  It also
takes information on threats.  How it is reached was not seen in the copy.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Certainty, Kind, Language, Personal
from madoguchi.reports.bodies.ipa import concerned
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.happened import bulleted, happened
from madoguchi.reports.offered import at_work
from madoguchi.reports.telling import as_text, common_words, files, told

_OF_WORK = (Kind.MALWARE, Kind.IMPERSONATED_BOSS)
_NOTES = ("inside-first", "reach", "what", "police")


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    scam = verdict.certainty is Certainty.SCAM and verdict.kind in _OF_WORK
    harmed = not case.situation.only_received
    return at_work(case) and (concerned(case) or (scam and harmed))


def _draft(material: Material) -> Draft:
    spoken = material.case.language
    fields = tuple(_fields(material))
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=as_text(fields),
        fields=fields,
        lacking=tuple(say(__package__, one, spoken) for one in _lacking(material)),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _fields(material: Material) -> Iterator[Field]:
    lines, reporter = happened(material, own=False), material.case.details.reporter
    who = (reporter.organisation, reporter.name, reporter.tel, reporter.mail)
    parts = (
        ("who", tuple(filter(None, map(str.strip, who)))),
        ("mail", tuple(told(material, common_words(Language.JA)).split("\n"))),
        ("files", tuple(bulleted(files(material)))),
        ("did", tuple(bulleted(lines.did()))),
        ("story", (lines.story(),)),
        ("timeline", tuple(bulleted(lines.timeline()))),
    )
    for name, told_lines in parts:
        if text := "\n".join(told_lines).strip():
            yield Field(say(__package__, f"field-{name}", Language.JA), text)


def _lacking(material: Material) -> Iterator[str]:
    reporter = material.case.details.reporter
    if not reporter.organisation.strip():
        yield "lacks-organisation"
    if not (reporter.tel.strip() or reporter.mail.strip()):
        yield "lacks-contact"
    yield "lacks-systems"


DESTINATION = Destination(
    id="ipa-organisation",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset({Personal.REPORTER, Personal.RECIPIENT}),
    fits=_fits,
    draft=_draft,
    desk="ipa-organisations",
    order=16,
)
