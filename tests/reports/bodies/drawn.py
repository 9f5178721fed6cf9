"""Drafts of one destination, and what stands in them."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default

from madoguchi.reports import Case, Draft, as_mail, destinations, drafts, fitting


def draft_for(case: Case, id: str) -> Draft:  # noqa: A002
    """The draft that whoever asks for it by its id gets."""
    (drawn,) = drafts(case, [one for one in destinations() if one.id == id])
    assert isinstance(drawn, Draft)
    return drawn


def offered(case: Case) -> set[str]:
    """Ids of everything that is offered."""
    return {one.id for one in fitting(case)}


def words_of(draft: Draft) -> str:
    """What people read of it, the fields too."""
    return "\n".join((draft.subject, draft.text, *(one.text for one in draft.fields)))


def fields_of(draft: Draft) -> dict[str, str]:
    return {one.label: one.text for one in draft.fields}


def read_back(draft: Draft, case: Case) -> EmailMessage:
    """The draft as the standard library reads the file that a mail program opens."""
    whole = email.message_from_bytes(as_mail(draft, case.at), policy=default)
    assert [defect for part in whole.walk() for defect in part.defects] == []
    return whole
