"""A subject as a rule: only where it names a brand, never against that brand's own mail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from madoguchi.desk import Answer
from madoguchi.model import Certainty
from madoguchi.reports.prevent.features import Feature, LeftOut, Trait
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import (
    PRESENTED,
    Brand,
    brand,
    brands_presented,
    is_freemail,
    registry,
    sends_as,
)
from madoguchi.signals.brands.fold import fold_plain

SHORTEST = 12
"""Characters beside digits, spaces and marks: a shorter subject says nothing of its own."""
LONGEST = 200
"""Characters of a subject that is made a rule; a longer one is noise."""
_PIECES = re.compile(r"\d+|\s+")


def subject_feature(answer: Answer) -> Iterator[Feature | LeftOut]:
    """The subject of a mail as a rule, or why it is none."""
    subject = answer.message.subject.strip()
    if not subject:
        return
    why, owner = _why_not(answer, subject)
    if why or owner is None:
        yield LeftOut(Trait.SUBJECT, subject, why)
        return
    yield Feature(Trait.SUBJECT, subject, "names-brand", unless_from=domains_of(owner))


def _why_not(answer: Answer, subject: str) -> tuple[str, Brand | None]:
    if answer.verdict.certainty is not Certainty.SCAM:
        return "unsure", None
    letters = sum(character.isalpha() for character in subject)
    if letters < SHORTEST or len(subject) > LONGEST:
        return "subject-length", None
    if not all(writable(character) for character in subject):
        return "not-plain", None
    if Search(recipients(answer.message), tokens=False).in_text(subject):
        return "names-recipient", None
    mentions = brands_presented(answer.message)
    if not mentions or mentions[0].prominence < PRESENTED:
        return "subject-shared", None
    owner = brand(mentions[0].brand_id)
    folded = fold_plain(subject)
    if not any(fold_plain(name) in folded for name in owner.names):
        # Without its name in the subject, anybody's honest mail may have the same one.
        return "subject-shared", None
    sender = answer.message.rfc5322_from_domain
    if not sender or sends_as(owner.id, sender):
        return "forged-brand", None
    return "", owner


def writable(character: str) -> bool:
    """Neither a control nor what turns the direction of text (Unicode Cc, Cf, Cs, Co, Cn)."""
    return not unicodedata.category(character).startswith("C")


def domains_of(owner: Brand) -> tuple[str, ...]:
    """Where the brand and its group send from, free mail of the same name left out."""
    group = [
        one
        for one in registry().brands
        if one.id == owner.id or (owner.family and one.family == owner.family)
    ]
    found = (domain for one in group for domain, _ in one.domains + one.sending_domains)
    return tuple(dict.fromkeys(domain for domain in found if not is_freemail(domain)))


def pieces(subject: str) -> tuple[str, ...]:
    """A subject cut where digits and spaces stand: those change from mail to mail."""
    return tuple(_PIECES.split(subject))
