"""What the outside answered, as the checks see it; and the list of what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from madoguchi.lookups.resolver import Outcome


class Purpose(StrEnum):
    """What a question was for."""

    EXISTS = "exists"
    MAIL_HOST = "mail-host"
    """Whether the domain takes mail (RFC 5321 §5.1)."""
    AGE = "age"
    """Since when the domain is registered (RFC 9083 §4.5)."""
    LISTED = "listed"
    """Whether a block list holds it (RFC 5782)."""
    AUTHENTICATION = "authentication"
    """SPF, DKIM, DMARC and ARC, verified now."""
    SERVER = "server"
    """The address of a server that is asked next."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: everything that left the machine for it, or would have."""

    purpose: Purpose
    what: str
    """The name and the type, or the domain: as it was sent."""
    whom: str
    at: datetime
    outcome: Outcome
    from_cache: bool
    """Answered out of what is kept here: nothing was sent."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An entry of a block list."""

    list: str
    codes: tuple[str, ...]
    """The addresses that it answered (RFC 5782 §2.3)."""
    means: tuple[str, ...] = ()
    """What its owner says that they mean, in one word each; empty when that is not known here."""


@dataclass(frozen=True, slots=True)
class DomainFacts:
    """What is known of one domain.  `None`: not asked, or not answered; unknown is not guilt."""

    name: str
    exists: bool | None = None
    takes_mail: bool | None = None
    registered: datetime | None = None
    abuse: str = ""
    """Where its registrar takes complaints, as the registry says; an `addr_spec`, or empty."""
    listings: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was found out about one mail."""

    sender: DomainFacts | None = None
    """The domain of the From address: whole, or cut to what was registered."""
    links: tuple[DomainFacts, ...] = ()
    relay: str = ""
    """The address that handed the mail to the receiver; empty when it was not asked about."""
    relay_listings: tuple[Listing, ...] = ()
    came: datetime | None = None
    """When the mail came, or was written: by that the age of a domain is counted."""
    asked: tuple[Asked, ...] = ()
    spent: bool = False
    """The time for one mail was used up before everything was asked."""
