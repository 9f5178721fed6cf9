"""A letter as a destination: what every folder here is made with.

The phone call comes first and the letter below it on the same sheet: who has just lost money calls,
and whoever answers asks for what the letter says.  Two papers of the same content would be twice
the list to choose from.  Several banks get a page each, to be cut apart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from madoguchi.guidance.desks import directory
from madoguchi.model import Contact, Did, Kind, Language, Paid, Payment, Personal, Told
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.letters.page import Content, written
from madoguchi.reports.letters.payments import Fact, by_reader, institution
from madoguchi.signals.brands import brand

Names = Callable[[Case], Sequence[str]]
"""Which sentences of the folder's `words.toml` are said in a case."""


def nothing(_case: Case) -> Sequence[str]:
    """No sentence in any case."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Who is asked for what.  `words.toml` has name, call, to, to-named, subject and the rest."""

    package: str
    id: str
    order: int
    fits: Callable[[Case], bool]
    opening: Names
    asks: Names
    notes: Names
    attached: Names = nothing
    role: Callable[[Case], str] | None = None
    """Of the directory; without one, nobody there can be named."""
    medium: Medium = Medium.CALL
    pays: Paid | None = None
    """The route of payment that concerns the reader."""
    reader: str = ""
    """The field of a payment that names the reader."""
    facts: tuple[Fact, ...] = ()
    facts_unpaid: tuple[Fact, ...] = ()
    """What is asked where nothing was paid by that route."""
    told: tuple[Told, ...] = ()
    did: tuple[Did, ...] = ()
    sender: tuple[str, ...] = ("name", "address", "tel")
    tells_mail: bool = True
    tells_police: bool = True
    tells_timeline: bool = False
    with_mail: bool = False
    """Whether the mail goes with it, and its subject is told."""


def paid(case: Case, route: Paid) -> bool:
    """Whether the person said so, or wrote down such a payment."""
    return route in case.situation.paid or any(one.by is route for one in case.details.payments)


def destination(letter: Letter) -> Destination:
    """The letter as a reader of papers."""
    return Destination(
        id=letter.id,
        group=Group.LETTER,
        words=letter.package,
        # The person's own bank, shop or school: it has to know who is asking, and of the mail
        # nothing is told but its kind.
        may_have=frozenset(Personal),
        fits=letter.fits,
        draft=lambda material: draft(letter, material),
        order=letter.order,
        role=letter.role,
    )


def draft(letter: Letter, material: Material) -> Draft:
    """The pages, one for each reader, and how to use them."""
    case, spoken = material.case, material.case.language
    contents = [_content(letter, case, group) for group in _groups(letter, case)]
    pages = [written(material, one, Language.JA) for one in contents]
    between = f"\n\n{_words('next-page', Language.JA)}\n\n"
    notes = [say(letter.package, name, spoken) for name in letter.notes(case)]
    if len(pages) > 1:
        notes.append(_words("several", spoken))
    if spoken.stand_in is not Language.JA:
        told = "\n\n".join(written(material, one, Language.EN) for one in contents)
        notes.append(_words("explained", spoken, text=told))
    lacking = dict.fromkeys(label for one in contents for label in one.lacking)
    return Draft(
        id=letter.id,
        group=Group.LETTER,
        medium=letter.medium,
        language=Language.JA,
        contact=_contact(letter, case, contents[0].reader),
        subject=say(letter.package, "subject", Language.JA),
        text=between.join(pages),
        attached=(material.as_file(),) if letter.with_mail and material.has_source else (),
        lacking=tuple(_words(f"label-{one}", spoken) for one in lacking),
        notes=tuple(notes),
    )


def _groups(letter: Letter, case: Case) -> tuple[tuple[Payment, ...], ...]:
    if letter.pays is None:
        return ((),)
    return by_reader(case.details, letter.pays, letter.reader) or ((),)


def _content(letter: Letter, case: Case, payments: tuple[Payment, ...]) -> Content:
    went = letter.pays is not None and paid(case, letter.pays)
    named = [institution(getattr(one, letter.reader)) for one in payments if letter.reader]
    return Content(
        package=letter.package,
        call="call" if letter.medium is Medium.CALL else "",
        reader=max(named, key=len, default=""),
        opening=letter.opening(case),
        asks=letter.asks(case),
        attached=letter.attached(case),
        told=letter.told,
        did=letter.did,
        payments=payments,
        facts=letter.facts if went else letter.facts_unpaid,
        sender=letter.sender,
        tells_mail=letter.tells_mail,
        tells_title=letter.with_mail,
        tells_police=letter.tells_police,
        tells_timeline=letter.tells_timeline,
    )


def _contact(letter: Letter, case: Case, reader: str) -> Contact | None:
    """The desk that the plan names too.

    Phishing in a bank's name says which bank it is; a bank that the person wrote down says it
    better, and then another one's number would be wrong.
    """
    if letter.role is None:
        return None
    used = case.answer.verdict.brand if case.answer.verdict.kind is Kind.PHISHING else None
    if used is not None and reader and brand(used).name_ja not in reader:
        used = None
    found = directory().resolve(
        letter.role(case),
        prefecture=case.situation.prefecture,
        brand=used,
        at=case.at,
        language=case.language,
    )
    return found.contact if found else None


def _words(name: str, language: Language, **values: str) -> str:
    return say(__package__, name, language, **values)
