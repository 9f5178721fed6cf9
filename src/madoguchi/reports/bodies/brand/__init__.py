"""The organisation whose name is used: where it takes such mails, as the directory has it.

The mail goes along where it takes mails, else its address and what was noticed for its form.  Where
the directory knows no such place, there is a draft without a contact, and how to find one.
"""

from __future__ import annotations

from dataclasses import replace

from madoguchi.guidance.desks import directory
from madoguchi.model import Certainty, Contact, Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group
from madoguchi.reports.reporting import entered_at, forwarded_to

ELSEWHERE = frozenset(("apple", "microsoft", "docomo", "softbank"))
"""Brands with a destination of their own, or that take mails of their subscribers only."""
IN_ENGLISH = frozenset(("apple-report", "dhl-report", "netflix-report"))
"""Entries of the directory that are read abroad."""


def _contact(case: Case) -> Contact | None:
    brand = case.answer.verdict.brand
    if brand is None:
        return None
    found = directory().resolve(
        "brand-report", prefecture=None, brand=brand, at=case.at, language=case.language
    )
    return found.contact if found else None


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    if verdict.certainty is Certainty.NOTHING_FOUND or verdict.brand in ELSEWHERE:
        return False
    return _contact(case) is not None


def _draft(material: Material) -> Draft:
    contact = _contact(material.case)
    reader = Language.EN if contact and contact.id in IN_ENGLISH else Language.JA
    by_form = contact is not None and contact.url and not contact.mail
    if by_form:
        draft = entered_at(material, __package__, DESTINATION.id, reader)
    else:
        draft = forwarded_to(material, __package__, DESTINATION.id, reader)
    notes = ("form" if by_form else "send" if contact else "find", "reader")
    spoken = tuple(say(__package__, note, material.case.language) for note in notes)
    return replace(draft, contact=contact, notes=spoken)


DESTINATION = Destination(
    id="brand",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    order=15,
)
