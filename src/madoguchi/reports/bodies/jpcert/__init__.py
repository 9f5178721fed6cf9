"""JPCERT/CC 対応依頼: technical staff ask to have a fake site or an attack dealt with.

https://www.jpcert.or.jp/form/ (its own page, seen as a mirror only, undated): requests from the
public; it writes to where an incident comes from and asks to deal with it; for an attack it needs
logs with their time; nothing beyond the technical.  Phishing sites have been taken since 2009
(http://internet.watch.impress.co.jp/docs/news/20090710_300997.html): a mail that confirms goes to
the address that was entered.  The form's fields were not seen: the labels are ours.  What it gets
may reach whoever runs the site, so neither the recipient nor marks in links are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Kind, Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.offered import at_work, scam
from madoguchi.reports.telling import accused_links, common_words, lacking, told

_NOTES = ("who", "check", "fields", "confirmed", "technical")


def _fits(case: Case) -> bool:
    message, kind = case.answer.message, case.answer.verdict.kind
    technical = (kind is Kind.PHISHING and message.links) or kind is Kind.MALWARE
    return at_work(case) and scam(case) and bool(technical)


def _draft(material: Material) -> Draft:
    spoken = material.case.language
    fields = tuple(_fields(material))
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=say(__package__, "text", Language.JA, told=told(material, common_words(Language.JA))),
        fields=fields,
        attached=(material.as_file(),) if material.has_source else (),
        lacking=(say(__package__, "lacks-contact", spoken), *lacking(material)),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _fields(material: Material) -> Iterator[Field]:
    yield Field(_label("request"), say(__package__, "request", Language.JA))
    if urls := accused_links(material):
        yield Field(_label("urls"), "\n".join(urls))
    yield Field(_label("mail"), told(material, common_words(Language.JA)))
    if material.has_source:
        yield Field(_label("header"), material.header)


def _label(name: str) -> str:
    return say(__package__, f"field-{name}", Language.JA)


DESTINATION = Destination(
    id="jpcert",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="jpcert",
    order=35,
)
