"""フィッシング110番: the mailbox of a prefecture's police, where it has one of its own.

茨城: http://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/index.html (its own page,
2024-04-08): send the phishing mail to it; attachments up to 5 MB; a filter may take it for
dangerous and keep it out.  鳥取: http://www.pref.tottori.lg.jp/177530.htm (its own page, undated):
no reply unless name, address and telephone number are given.  The addresses themselves stand in
the directory.  Other prefectures' mailboxes were not seen on their own pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Contact, Kind, Language, Personal
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.drafting import contact
from madoguchi.reports.telling import common_words, lacking, title, told

_MAILBOXES = {"JP-08": "police-ibaraki", "JP-31": "police-tottori"}
"""ISO 3166-2 → the entry of the directory that has the mailbox."""
MOST_OCTETS = {"JP-08": 5 * 1000 * 1000}
"""Of what is attached, in base64 (RFC 2045 §6.8: four octets for three)."""

_SAID = {"JP-08": "filtered", "JP-31": "reply"}
"""What a prefecture's police say of their own mailbox."""


def _mailbox(case: Case) -> Contact | None:
    entry = _MAILBOXES.get(case.situation.prefecture or "")
    found = contact(entry, case) if entry else None
    return found if found is not None and found.mail else None


def _fits(case: Case) -> bool:
    return case.answer.verdict.kind is Kind.PHISHING and _mailbox(case) is not None


def _draft(material: Material) -> Draft:
    words, spoken = common_words(Language.JA), material.case.language
    attached = material.has_source and not _too_large(material)
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.MAIL,
        language=Language.JA,
        contact=_mailbox(material.case),
        subject=say(__package__, "subject", Language.JA, title=title(material, words)),
        text=say(__package__, "text", Language.JA, told=told(material, words)),
        attached=(material.as_file(),) if attached else (),
        lacking=lacking(material),
        notes=tuple(say(__package__, note, spoken) for note in _notes(material)),
    )


def _too_large(material: Material) -> bool:
    most = MOST_OCTETS.get(material.case.situation.prefecture or "")
    return most is not None and len(material.redacted.mail) * 4 // 3 > most


def _notes(material: Material) -> Iterator[str]:
    if _mailbox(material.case) is None:
        yield "nowhere"
    else:
        yield "send"
    if _too_large(material):
        yield "too-large"
    place = material.case.situation.prefecture or ""
    if place in _SAID:
        yield _SAID[place]
    yield "information"
    yield "urgent"


DESTINATION = Destination(
    id="police-hotline-prefecture",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset({Personal.TOKENS}),
    fits=_fits,
    draft=_draft,
    order=45,
)
