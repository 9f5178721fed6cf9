"""A complaint to whoever's machines a mail came from, or its pages stand on.

The contact never comes from the mail.  It is the entry of the directory for a big hoster whose
name the host bears (`hosts.toml`), or the address that the registry gave for the registrar's abuse
desk, where the operator lets registries be asked (RDAP: RFC 9083 §5.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from madoguchi.lookups.findings import DomainFacts
from madoguchi.lookups.subjects import registrable
from madoguchi.mail.links import organisational_domain
from madoguchi.model import Contact, Language, Message, defang_text, sentence
from madoguchi.reports.case import Case, Material, in_language, say
from madoguchi.reports.draft import Draft, Field, Group, Medium
from madoguchi.reports.drafting import contact
from madoguchi.reports.forms import arf_files, arf_text
from madoguchi.reports.hosts import Use, desk_of, reads
from madoguchi.reports.pages import live_addresses
from madoguchi.reports.shared import is_shared
from madoguchi.reports.telling import common_words, lacking, told

FROM_REGISTRY = "registrar-abuse"
"""Id of a contact that stands in no directory: a registry named it."""


@dataclass(frozen=True, slots=True)
class Accused:
    """What the complaint is about, and who takes it."""

    what: str
    """A host or an IP address, live."""
    contact: Contact | None


def found(
    case: Case, what: str, names: Iterable[str], use: Use, facts: DomainFacts | None, package: str
) -> Accused:
    """The desk for one host: the hoster's by a name that cannot lie, else the registrar's."""
    desk = next(filter(None, (desk_of(name, use) for name in names)), "")
    if desk:
        return Accused(what, contact(desk, case))
    return Accused(what, _registrars(case, facts, package))


def _registrars(case: Case, facts: DomainFacts | None, package: str) -> Contact | None:
    """The desk that the registry named; a registrar's own page beside it, where one is known."""
    if facts is None or not facts.abuse or _is_of_the_mail(facts.abuse, case.answer.message):
        return None
    domain = facts.abuse.rpartition("@")[2]
    desk = desk_of(domain, "registrar")
    page = contact(desk, case) if desk else None
    said = sentence(package, "words.toml", "registrar")
    named = Contact(
        FROM_REGISTRY,
        in_language(said, case.language),
        "web-abuse",
        mail=facts.abuse,
        note=say(package, "registrar-note", case.language),
        language=case.language if case.language in said else case.language.stand_in,
        answers=False,
        source="RDAP (RFC 9083)",
        seen_on=case.at.date().isoformat(),
    )
    return replace(named, name=page.name, url=page.url, language=page.language) if page else named


def _is_of_the_mail(address: str, message: Message) -> bool:
    """Whether the address belongs to a domain of the mail: then its maker may be behind it."""
    hosts = [one.domain for one in (*message.from_, *message.reply_to)]
    hosts += [link.host for link in message.links]
    hosts += [link.target_host for link in message.links]
    own = organisational_domain(address.rpartition("@")[2].lower())
    return any(organisational_domain(host.lower()) == own for host in hosts if host)


def facts_of(case: Case, host: str) -> DomainFacts | None:
    """What the outside answered about the domain of a host, where it was asked.

    Nothing for a domain that many share: its registrar is not who can stop one page of it.
    """
    looked_up = case.answer.looked_up
    name = registrable(host)
    if looked_up is None or not name or is_shared(name):
        return None
    known = (looked_up.sender, *looked_up.links)
    return next((one for one in known if one and registrable(one.name) == name), None)


def complaint(material: Material, accused: Accused, *, id: str, package: str) -> Draft:  # noqa: A002
    """A draft in ARF; or the fields of a web form, where the desk only takes that."""
    case = material.case
    reader = reads(accused.contact.id) if accused.contact else Language.EN
    files = (
        arf_files(material.redacted.mail, material.message, case.answer.verdict, material.found)
        if material.has_source  # without its header an abuse desk cannot act
        else ()
    )
    shown = defang_text(accused.what) or say(package, "no-host", reader)
    text = say(package, "text", reader, what=shown, arf=arf_text(case.answer.verdict))
    if not files:
        text = f"{text}\n{told(material, common_words(reader))}\n"
    by_form = bool(accused.contact and accused.contact.url and not accused.contact.mail)
    return Draft(
        id=id,
        group=Group.REPORT,
        medium=Medium.FORM if by_form else Medium.MAIL,
        language=reader,
        contact=accused.contact,
        subject=say(package, "subject", reader, what=shown),
        text=text,
        fields=tuple(_fields(material, accused, package, reader)) if by_form else (),
        attached=files,
        lacking=lacking(material),
        notes=tuple(_notes(case, accused, package)),
    )


def _fields(
    material: Material, accused: Accused, package: str, reader: Language
) -> Iterator[Field]:
    """What such forms ask for; the addresses live, since the desk has to find the pages."""
    said = {"host": accused.what, "pages": "\n".join(live_addresses(material))}
    said["details"] = told(material, common_words(reader))
    said["header"] = material.header if material.has_source else ""
    for name, text in said.items():
        if text:
            yield Field(say(package, f"field-{name}", reader), text)


def _notes(case: Case, accused: Accused, package: str) -> Iterator[str]:
    what = defang_text(accused.what)
    yield say(package, "about" if what else "about-none", case.language, what=what)
    to = accused.contact
    if to is None or not (to.mail or to.url):
        yield say(package, "find", case.language)
    elif to.id == FROM_REGISTRY:
        yield say(package, "from-registry", case.language)
    elif not to.mail:
        yield say(package, "by-form", case.language)
    yield say(package, "mail", case.language)
