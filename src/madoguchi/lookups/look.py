"""Everything that is asked about one mail, the most telling first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from madoguchi.lookups.asking import Asker
from madoguchi.lookups.blocklists import BlockList, listings_of
from madoguchi.lookups.findings import DomainFacts, Findings, Purpose
from madoguchi.lookups.rdap import NOT_KNOWN, Registries, registration
from madoguchi.lookups.resolver import Answer, Outcome, RecordType
from madoguchi.lookups.subjects import Subjects, registrable


@dataclass(frozen=True, slots=True)
class Whom:
    """Who may be asked beside the DNS."""

    registries: Registries
    lists: tuple[BlockList, ...] = ()


def look_up(subjects: Subjects, whom: Whom, asker: Asker, came: datetime | None) -> Findings:
    """What can be found out in the time that is left.  What fails stays unknown."""
    sender = _sender(subjects.sender, asker) if subjects.sender else None
    links = tuple(_link(name, asker) for name in subjects.links)
    known: dict[str, DomainFacts] = {}
    sender = _with_more(sender, whom, asker, known) if sender else None
    links = tuple(_with_more(facts, whom, asker, known) for facts in links)
    of_addresses = [one for one in whom.lists if not one.of_domains]
    relay = subjects.relay if of_addresses else ""
    return Findings(
        sender=sender,
        links=links,
        relay=relay,
        relay_listings=listings_of(relay, of_addresses, asker) if relay else (),
        came=came,
        asked=tuple(asker.asked),
        spent=asker.spent,
    )


def _sender(domain: str, asker: Asker) -> DomainFacts:
    mail = asker.dns(domain, RecordType.MX, Purpose.MAIL_HOST)
    if mail.outcome is Outcome.FOUND:
        # RFC 7505: one MX without a host says that it takes none.
        return DomainFacts(domain, True, any(_host(value) for value in mail.values))
    if mail.outcome is Outcome.FAILED or mail.no_such_name:
        return DomainFacts(domain, *_gone(mail))
    # RFC 5321 §5.1: without MX, the host of that name takes the mail.
    kinds = (RecordType.A, RecordType.AAAA)
    answers = [asker.dns(domain, kind, Purpose.MAIL_HOST).outcome for kind in kinds]
    if Outcome.FOUND in answers:
        return DomainFacts(domain, True, True)
    return DomainFacts(domain, True, None if Outcome.FAILED in answers else False)


def _host(mx: str) -> str:
    return mx.partition(" ")[2].strip(". ")


def _gone(answer: Answer) -> tuple[bool | None, bool | None]:
    return (False, False) if answer.no_such_name else (None, None)


def _link(name: str, asker: Asker) -> DomainFacts:
    answer = asker.dns(name, RecordType.NS, Purpose.EXISTS)
    if answer.outcome is Outcome.FAILED:
        return DomainFacts(name)
    return DomainFacts(name, not answer.no_such_name)


def _with_more(
    facts: DomainFacts, whom: Whom, asker: Asker, known: dict[str, DomainFacts]
) -> DomainFacts:
    """With age and listings: both are of what was registered, and asked once for it."""
    name = registrable(facts.name)
    if name not in known:
        # What is not there has no age; whether it was listed still tells.
        gone = facts.exists is False
        said = NOT_KNOWN if gone else registration(name, whom.registries, asker)
        known[name] = DomainFacts(
            name,
            registered=said.day,
            abuse=said.abuse,
            listings=listings_of(name, (one for one in whom.lists if one.of_domains), asker),
        )
    more = known[name]
    return replace(facts, registered=more.registered, abuse=more.abuse, listings=more.listings)
