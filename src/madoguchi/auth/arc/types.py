"""An ARC Set (RFC 8617 §4.2), and what validating the chain came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from madoguchi.auth.dkim import Fault, Signature
from madoguchi.auth.results import AuthenticationResults
from madoguchi.model import Result


class ArcFault(StrEnum):
    """Why a chain does not hold."""

    STRUCTURE = "structure"
    """A field is missing, stands twice, or cannot be read (§5.2 step 3)."""
    TOO_MANY = "too-many"
    """More than fifty sets (§5.2 step 1)."""
    FAILED_BEFORE = "failed-before"
    """The last that passed it on wrote `cv=fail` (§5.2 step 2)."""
    MESSAGE = "message"
    """The mail is not the one that the last of them passed on (§5.2 step 4)."""
    SEAL = "seal"
    """A seal is not genuine (§5.2 step 6)."""
    DNS = "dns"
    """A key could not be had: asking later may help."""


@dataclass(frozen=True, slots=True)
class Seal:
    """An ARC-Seal field (§4.1.3)."""

    algorithm: str
    signature: bytes
    domain: str
    selector: str
    cv: str
    """Chain validation status: `none`, `fail` or `pass`."""


@dataclass(frozen=True, slots=True)
class ArcSet:
    """What one that passed the mail on wrote."""

    instance: int
    results: AuthenticationResults
    """What it had found when the mail came to it."""
    signature: Signature | Fault
    seal: Seal
    fields: tuple[bytes, bytes, bytes]
    """ARC-Authentication-Results, ARC-Message-Signature, ARC-Seal as they stand."""


@dataclass(frozen=True, slots=True)
class ArcResult:
    """Chain validation status (§4.4): none, pass or fail; temperror when a key was not to be had.

    It proves who passed the mail on and what they say they saw; whether to believe them is open.
    """

    result: Result
    fault: ArcFault | None = None
    sets: tuple[ArcSet, ...] = ()
    """Oldest first; empty unless the chain passed."""

    @property
    def sealers(self) -> tuple[str, ...]:
        """The domains that passed it on, oldest first."""
        return tuple(one.seal.domain for one in self.sets)
