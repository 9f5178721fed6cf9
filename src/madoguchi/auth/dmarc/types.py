"""A DMARC Policy Record (RFC 9989 §4.7), and what evaluating a mail against it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from madoguchi.model import DmarcPolicy, Result


class Psd(StrEnum):
    """Whether names are handed out under the domain (§4.7, psd=)."""

    YES = "y"
    NO = "n"
    UNKNOWN = "u"


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """The tags that receiving needs."""

    domain: str
    """Where it was found, without `_dmarc`."""
    policy: DmarcPolicy | None
    """`None`: absent or not valid."""
    subdomain_policy: DmarcPolicy | None = None
    non_existent_policy: DmarcPolicy | None = None
    dkim_strict: bool = False
    spf_strict: bool = False
    psd: Psd = Psd.UNKNOWN
    testing: bool = False
    """`t=y`: the owner is only trying, and asks for one step less (§4.7)."""
    broken: bool = False
    """A policy tag is not valid (§4.10.1)."""
    has_rua: bool = False
    """At least one address for reports can be read."""


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Domains that authentication spoke of (§4.3), lower case."""

    dkim: tuple[str, ...] = ()
    """`d=` of signatures."""
    spf: tuple[str, ...] = ()
    """The domain of the reverse path."""


@dataclass(frozen=True, slots=True)
class DmarcResult:
    """pass, fail, none (no policy applies), temperror (RFC 8601 §2.7.3)."""

    result: Result
    policy: DmarcPolicy | None = None
    """What the owner asks for in case of a fail; `None` where no record applies."""
    record_domain: str = ""
    """Where the applied record stands."""
    organizational_domain: str = ""
    """The Author Domain's (§4.10.2)."""
    aligned_by: tuple[str, ...] = ()
    """`dkim`, `spf`: which of them passed for the Author Domain."""
    testing: bool = False
    unanswered: bool = False
    """The DNS did not answer something that decides."""
