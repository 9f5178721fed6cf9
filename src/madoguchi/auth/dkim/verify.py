"""The signatures of a mail (RFC 6376 §6, with RFC 8301 and RFC 8463)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from madoguchi.auth.dkim import canonical
from madoguchi.auth.dkim.keys import Key, bits, find_key, is_signed
from madoguchi.auth.dkim.octets import Octets, value_of
from madoguchi.auth.dkim.parse import parse_domain, parse_signature, parse_tags
from madoguchi.auth.dkim.types import Fault, Signature, SignatureResult, Weakness
from madoguchi.lookups import Resolver
from madoguchi.model import Result

MAX_SIGNATURES = 10
"""Signatures of one mail that are verified, topmost first."""
STRONG_RSA_BITS = 2_048

# RFC 8601 §2.7.1: neutral is "not able to be processed", permerror "will not get better".
_RESULTS = {
    Fault.SYNTAX: Result.NEUTRAL,
    Fault.EXPIRED: Result.NEUTRAL,
    Fault.TOO_MUCH: Result.NEUTRAL,
    Fault.BODY_HASH: Result.FAIL,
    Fault.SIGNATURE: Result.FAIL,
    Fault.DNS: Result.TEMPERROR,
}


def result_of(fault: Fault) -> Result:
    """The result of a signature that does not count: permerror where nothing else is said."""
    return _RESULTS.get(fault, Result.PERMERROR)


class BodyHashes:
    """Hashes of one body, each canonical form made once."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        self._forms: dict[bool, bytes] = {}
        self._hashes: dict[tuple[bool, int | None], bytes] = {}

    def size(self, *, relaxed: bool) -> int:
        """Octets of the canonical form."""
        return len(self._form(relaxed=relaxed))

    def of(self, *, relaxed: bool, length: int | None) -> bytes:
        """SHA-256 of the first octets of a canonical form."""
        key = (relaxed, length)
        if key not in self._hashes:
            form = memoryview(self._form(relaxed=relaxed))
            self._hashes[key] = sha256(form if length is None else form[:length]).digest()
        return self._hashes[key]

    def _form(self, *, relaxed: bool) -> bytes:
        if relaxed not in self._forms:
            self._forms[relaxed] = canonical.body(self._octets, relaxed=relaxed)
        return self._forms[relaxed]


def verify_signatures(
    mail: Octets, resolver: Resolver, *, at: datetime
) -> tuple[SignatureResult, ...]:
    """Every DKIM-Signature, topmost first.  `at`: when the mail came, else now (§3.5, x=).

    Never raises.  None in the mail: an empty tuple.
    """
    if not mail.complete:
        return (SignatureResult(result_of(Fault.TOO_MUCH), fault=Fault.TOO_MUCH),)
    hashes = BodyHashes(mail.body)
    fields = mail.by_name.get("dkim-signature", [])
    results = [_verified(mail, f, hashes, resolver, at) for f in fields[:MAX_SIGNATURES]]
    if len(fields) > MAX_SIGNATURES:
        results.append(SignatureResult(result_of(Fault.TOO_MUCH), fault=Fault.TOO_MUCH))
    return tuple(results)


def _verified(
    mail: Octets, field: bytes, hashes: BodyHashes, resolver: Resolver, at: datetime
) -> SignatureResult:
    value = value_of(field)
    signature = parse_signature(value)
    if isinstance(signature, Fault):
        tags = parse_tags(value) or {}
        domain, selector = (parse_domain(tags.get(name, "")) for name in ("d", "s"))
        algorithm = tags.get("a", "").lower()[:40]
        return SignatureResult(
            result_of(signature), domain, selector, signature, algorithm=algorithm
        )
    if signature.expires is not None and signature.expires < at.timestamp():
        return _because(signature, Fault.EXPIRED)
    return verify_one(mail, field, signature, hashes, resolver)


def verify_one(
    mail: Octets, field: bytes, signature: Signature, hashes: BodyHashes, resolver: Resolver
) -> SignatureResult:
    """One signature over header fields and body; of DKIM, or of a hop in ARC."""
    size = hashes.size(relaxed=signature.relaxed_body)
    if signature.length is not None and signature.length > size:
        return _because(signature, Fault.LENGTH)
    key = find_key(signature.domain, signature.selector, resolver)
    if isinstance(key, Fault):
        return _because(signature, key)
    if not _allowed(key, signature):
        return _because(signature, Fault.KEY_RESTRICTED)
    length = bits(key)
    if isinstance(length, Fault):
        return _because(signature, length)
    data = canonical.signed_fields(mail, signature.names, relaxed=signature.relaxed_header)
    data += canonical.without_signature(field, relaxed=signature.relaxed_header)
    # §6.1.3: the signature is over the header fields and the body's hash as it is written there.
    header_holds = is_signed(key, signature.signature, data)
    body_hash = hashes.of(relaxed=signature.relaxed_body, length=signature.length)
    if body_hash != signature.body_hash:
        failed = _because(signature, Fault.BODY_HASH)
        return replace(failed, key_bits=length, header_holds=header_holds)
    if not header_holds:
        return replace(_because(signature, Fault.SIGNATURE), key_bits=length)
    return SignatureResult(
        Result.PASS,
        signature.domain,
        signature.selector,
        None,
        _weaknesses(signature, key, length, size),
        length,
        signature.algorithm,
        header_holds=True,
    )


def _allowed(key: Key, signature: Signature) -> bool:
    return key.allows(signature.algorithm) and not (
        key.strict and signature.identity != signature.domain
    )


def _weaknesses(signature: Signature, key: Key, length: int, size: int) -> tuple[Weakness, ...]:
    found: list[Weakness] = []
    if signature.length is not None and signature.length < size:
        found.append(Weakness.PARTIAL_BODY)
    if key.testing:
        found.append(Weakness.TESTING)
    if "subject" not in signature.names:
        found.append(Weakness.SUBJECT_NOT_SIGNED)
    if key.kind == "rsa" and length < STRONG_RSA_BITS:
        found.append(Weakness.WEAK_KEY)
    return tuple(found)


def _because(signature: Signature, fault: Fault) -> SignatureResult:
    return SignatureResult(
        result_of(fault),
        signature.domain,
        signature.selector,
        fault,
        algorithm=signature.algorithm,
    )
