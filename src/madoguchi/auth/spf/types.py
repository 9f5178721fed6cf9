"""A record's parts, and what evaluating it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network

from madoguchi.model import Result


class Fault(StrEnum):
    """Why there is an error, or no result."""

    DOMAIN = "domain"
    """Nothing that could be asked for: no domain of several labels (§4.3)."""
    NO_RECORD = "no-record"
    SEVERAL_RECORDS = "several-records"
    """§4.5"""
    SYNTAX = "syntax"
    """§4.6"""
    LOOKUPS = "lookups"
    """More than ten terms that ask the DNS (§4.6.4)."""
    VOID_LOOKUPS = "void-lookups"
    """More than two questions with nothing for an answer (§4.6.4)."""
    MX_HOSTS = "mx-hosts"
    """More than ten hosts for one `mx` (§4.6.4)."""
    INCLUDED = "included"
    """The domain of an `include` or `redirect` has no record (§5.2, §6.1)."""
    DNS = "dns"
    """No answer: asking later may help (§2.6.6)."""
    WITHHELD = "withheld"
    """The record wants to be told the sender's local part, and it is not told: `unknown`."""


@dataclass(frozen=True, slots=True)
class Macro:
    """`%{letter digits r delimiters}` (§7.1)."""

    letter: str
    """Lower case."""
    digits: int = 0
    """How many parts are kept, from the right; 0: all."""
    turned: bool = False
    delimiters: str = "."
    escaped: bool = False
    """Written as a capital: what is not `unreserved` in a URI is escaped (§7.3)."""


MacroString = tuple[str | Macro, ...]


@dataclass(frozen=True, slots=True)
class Mechanism:
    """One directive (§4.6.1): where it matches, its qualifier is the result."""

    qualifier: Result
    name: str
    """`all`, `include`, `a`, `mx`, `ptr`, `ip4`, `ip6`, `exists`."""
    domain: MacroString = ()
    """Empty: the domain that is being checked."""
    network: IPv4Network | IPv6Network | None = None
    ip4_length: int = 32
    ip6_length: int = 128


@dataclass(frozen=True, slots=True)
class Record:
    mechanisms: tuple[Mechanism, ...]
    redirect: MacroString = ()
    exp: MacroString = ()


@dataclass(frozen=True, slots=True)
class SpfResult:
    """What `check_host` found (§2.6): none, neutral, pass, fail, softfail or an error."""

    result: Result
    domain: str = ""
    """The domain that was checked."""
    matched: str = ""
    """Name of the mechanism that decided; empty when none matched."""
    fault: Fault | None = None
    explanation: str = ""
    """What the domain says about a fail (§6.2); somebody else's words, ASCII."""
