"""Keys in the DNS (RFC 6376 §3.6, RFC 8463 §4), and the arithmetic, which is `cryptography`'s."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from madoguchi.auth.dkim.parse import parse_base64, parse_tags
from madoguchi.auth.dkim.types import Fault
from madoguchi.lookups import Outcome, RecordType, Resolver

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

MIN_RSA_BITS = 1_024
"""RFC 8301 §3.2: signatures with shorter keys MUST NOT be considered valid."""
MAX_RSA_BITS = 8_192
"""Longer ones only cost time."""
MAX_RECORDS = 3
"""Of several records under one name (§3.6.2.2: undefined), the first that is a key counts."""
ED25519_OCTETS = 32


@dataclass(frozen=True, slots=True)
class Key:
    """A key record (§3.6.1)."""

    kind: str
    """`rsa` or `ed25519`."""
    octets: bytes
    testing: bool = False
    strict: bool = False
    """`t=s`: the identity's domain is `d=` itself."""
    hashes: tuple[str, ...] = ()
    """Empty: all."""
    services: tuple[str, ...] = ("*",)

    def allows(self, algorithm: str) -> bool:
        """Whether the record lets a mail be signed that way."""
        kind, _, hash_name = algorithm.partition("-")
        return (
            self.kind == kind
            and (not self.hashes or hash_name in self.hashes)
            and bool({"*", "email"} & set(self.services))
        )


def parse_key(text: str) -> Key | Fault:
    """Read a key record."""
    tags = parse_tags(text)
    if tags is None or "p" not in tags:
        return Fault.KEY_SYNTAX
    if "v" in tags and (tags["v"] != "DKIM1" or next(iter(tags)) != "v"):
        return Fault.KEY_SYNTAX  # §3.6.1: where it stands, it is the first
    if not tags["p"]:
        return Fault.KEY_REVOKED
    octets = parse_base64(tags["p"])
    if octets is None:
        return Fault.KEY_SYNTAX
    flags = _listed(tags.get("t", ""))
    return Key(
        tags.get("k", "rsa").lower(),
        octets,
        "y" in flags,
        "s" in flags,
        _listed(tags.get("h", "")),
        _listed(tags.get("s", "*")),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word for word in (w.strip().lower() for w in text.split(":")) if word)


def find_key(domain: str, selector: str, resolver: Resolver) -> Key | Fault:
    """The key of a selector (§3.6.2.1)."""
    answer = resolver.ask(f"{selector}._domainkey.{domain}", RecordType.TXT)
    if answer.outcome is Outcome.FAILED:
        return Fault.DNS
    found = [parse_key(text) for text in answer.values[:MAX_RECORDS]]
    keys = (key for key in found if isinstance(key, Key))
    return next(keys, found[0] if found else Fault.KEY_MISSING)


def bits(key: Key) -> int | Fault:
    """The length of a key; a fault when it is none, or too short or long to count."""
    if key.kind == "ed25519":
        return 256 if len(key.octets) == ED25519_OCTETS else Fault.KEY_SYNTAX
    length = _modulus_bits(key.octets)
    if not length or length > MAX_RSA_BITS:
        return Fault.KEY_SYNTAX
    return Fault.KEY_SHORT if length < MIN_RSA_BITS else length


def is_signed(key: Key, signature: bytes, data: bytes) -> bool:
    """Whether the key's owner signed the data with SHA-256."""
    from cryptography.exceptions import InvalidSignature

    loaded = _loaded(key.kind, key.octets)
    if loaded is None:
        return False
    try:
        _check(loaded, signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _check(loaded: RSAPublicKey | Ed25519PublicKey, signature: bytes, data: bytes) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256, Hash

    if isinstance(loaded, Ed25519PublicKey):
        digest = Hash(SHA256())  # RFC 8463 §3: the digest is what Ed25519 signs
        digest.update(data)
        loaded.verify(signature, digest.finalize())
    else:
        loaded.verify(signature, data, PKCS1v15(), SHA256())


@lru_cache(maxsize=64)
def _loaded(kind: str, octets: bytes) -> RSAPublicKey | Ed25519PublicKey | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        if kind == "ed25519":
            return Ed25519PublicKey.from_public_bytes(octets)
        loaded = load_der_public_key(octets)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return loaded if isinstance(loaded, RSAPublicKey) else None


def _modulus_bits(octets: bytes) -> int:
    """Bits of the first large INTEGER of an RSA key in DER, in a SubjectPublicKeyInfo or bare.

    The library refuses short keys without saying that this is why.
    """
    at = 0
    for _ in range(12):
        if at + 2 > len(octets):
            return 0
        tag, length, begin = octets[at], octets[at + 1], at + 2
        if length & 0x80:
            count = length & 0x7F
            length = int.from_bytes(octets[begin : begin + min(count, 4)], "big")
            begin += count
        if tag == 0x02:
            return int.from_bytes(octets[begin : begin + length][:4_096], "big").bit_length()
        if tag == 0x03:
            at = begin + 1  # BIT STRING: the key is inside, behind the count of unused bits
        elif tag == 0x30:
            at = begin
        else:
            at = begin + length  # the algorithm's OBJECT IDENTIFIER and NULL
    return 0
