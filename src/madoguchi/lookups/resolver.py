"""What is asked of the Domain Name System (RFC 1034, RFC 1035), and what it may answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class RecordType(StrEnum):
    """The types that mail authentication and block lists use."""

    A = "A"
    AAAA = "AAAA"
    MX = "MX"
    NS = "NS"
    PTR = "PTR"
    TXT = "TXT"


class Outcome(StrEnum):
    """How a question ended."""

    FOUND = "found"
    NOTHING = "nothing"
    """The name or the type is not there: NXDOMAIN, or an empty answer (RFC 2308)."""
    FAILED = "failed"
    """No answer in time, or one that says nothing (SERVFAIL, REFUSED): asking later may help."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one name and type."""

    outcome: Outcome
    values: tuple[str, ...] = ()
    """One text per record.  A, AAAA: the address.  MX: preference, a space, the host.  NS, PTR: the
    host.  TXT: its strings joined without a space (RFC 7208 §3.3), each octet one character
    (Latin-1).  Hosts are in lower case and end without a dot."""
    no_such_name: bool = False
    """`NOTHING` because the name is not there at all (NXDOMAIN), nor any under it (RFC 8020).
    `False` where only the type is missing, or where that is not known."""


class Resolver(Protocol):
    """Asks; one that asks the network has time-outs and a cache of its own."""

    def ask(self, name: str, record_type: RecordType) -> Answer:
        """The records of a domain name, which is in A-labels.  Never raises."""
        ...
