"""A signature, its key, and what verifying it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from madoguchi.model import Result


class Fault(StrEnum):
    """Why a signature does not count."""

    SYNTAX = "syntax"
    """It cannot be read, or a tag is missing (RFC 6376 §3.5)."""
    ALGORITHM = "algorithm"
    """Unknown, or one that no longer counts: rsa-sha1 (RFC 8301 §3.1)."""
    FROM_NOT_SIGNED = "from-not-signed"
    """§6.1.1"""
    IDENTITY = "identity"
    """`i=` lies outside of `d=` (§3.5)."""
    EXPIRED = "expired"
    """`x=` was over when the mail came (§3.5)."""
    LENGTH = "length"
    """`l=` says more than there is (§3.5)."""
    BODY_HASH = "body-hash"
    """The body is not the one that was signed (§6.1.3)."""
    SIGNATURE = "signature"
    """The header fields are not the ones that were signed, or another key signed them."""
    KEY_MISSING = "key-missing"
    """No key under that selector, now (§6.1.2): it may have been there when the mail came."""
    KEY_REVOKED = "key-revoked"
    """The key is empty (§3.6.1)."""
    KEY_SYNTAX = "key-syntax"
    KEY_SHORT = "key-short"
    """RSA with less than 1,024 bits (RFC 8301 §3.2)."""
    KEY_RESTRICTED = "key-restricted"
    """The key's record does not allow this hash, service, kind or identity (§3.6.1)."""
    DNS = "dns"
    """No answer: asking later may help."""
    TOO_MUCH = "too-much"
    """More header fields or signatures than are looked at."""


class Weakness(StrEnum):
    """What a signature that passed leaves open."""

    PARTIAL_BODY = "partial-body"
    """`l=`: something stands behind the part of the body that was signed (§8.2)."""
    TESTING = "testing"
    """The domain says that it is only trying (`t=y`, §3.6.1)."""
    SUBJECT_NOT_SIGNED = "subject-not-signed"
    WEAK_KEY = "weak-key"
    """RSA with less than 2,048 bits (RFC 8301 §3.2: SHOULD NOT be shorter)."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The tags of a DKIM-Signature or ARC-Message-Signature field that are needed (§3.5)."""

    algorithm: str
    signature: bytes
    body_hash: bytes
    domain: str
    selector: str
    names: tuple[str, ...]
    """`h=`, lower case."""
    relaxed_header: bool = False
    relaxed_body: bool = False
    identity: str = ""
    length: int | None = None
    expires: int | None = None


@dataclass(frozen=True, slots=True)
class SignatureResult:
    """What one signature proves."""

    result: Result
    domain: str = ""
    """`d=`, lower case."""
    selector: str = ""
    fault: Fault | None = None
    weaknesses: tuple[Weakness, ...] = ()
    key_bits: int = 0
    algorithm: str = ""
    header_holds: bool = False
    """The header fields are the ones that were signed, although the body is not: the domain did
    sign a mail of this author, subject and date, with another text."""

    @property
    def is_whole(self) -> bool:
        """Whether it passed, and for all of the body."""
        return self.result is Result.PASS and Weakness.PARTIAL_BODY not in self.weaknesses
