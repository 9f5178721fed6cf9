"""Validating a chain (RFC 8617 §5.2)."""

from __future__ import annotations

from madoguchi.auth.arc.parse import parse_sets
from madoguchi.auth.arc.types import ArcFault, ArcResult, ArcSet
from madoguchi.auth.dkim import canonical
from madoguchi.auth.dkim.keys import bits, find_key, is_signed
from madoguchi.auth.dkim.octets import Octets
from madoguchi.auth.dkim.types import Fault
from madoguchi.auth.dkim.verify import BodyHashes, verify_one
from madoguchi.lookups import Resolver
from madoguchi.model import Result


def verify_chain(mail: Octets, resolver: Resolver) -> ArcResult:
    """The chain validation status of a mail as it is now.  Never raises."""
    sets = parse_sets(mail)
    if isinstance(sets, ArcFault):
        return ArcResult(Result.FAIL, sets)
    if not sets:
        return ArcResult(Result.NONE)
    if sets[-1].seal.cv == "fail":
        return ArcResult(Result.FAIL, ArcFault.FAILED_BEFORE)
    if any(one.seal.cv != ("none" if one.instance == 1 else "pass") for one in sets):
        return ArcResult(Result.FAIL, ArcFault.STRUCTURE)
    fault = _message_fault(mail, sets[-1], resolver) or _seal_fault(sets, resolver)
    if fault is ArcFault.DNS:
        return ArcResult(Result.TEMPERROR, fault)
    return ArcResult(Result.FAIL, fault) if fault else ArcResult(Result.PASS, None, sets)


def _message_fault(mail: Octets, last: ArcSet, resolver: Resolver) -> ArcFault | None:
    if isinstance(last.signature, Fault):
        return ArcFault.MESSAGE
    found = verify_one(mail, last.fields[1], last.signature, BodyHashes(mail.body), resolver)
    if found.fault is Fault.DNS:
        return ArcFault.DNS
    return None if found.result is Result.PASS else ArcFault.MESSAGE


def _seal_fault(sets: tuple[ArcSet, ...], resolver: Resolver) -> ArcFault | None:
    before = b""
    for one in sets:
        results, message, seal = one.fields
        before += canonical.header_field(results, relaxed=True)
        before += canonical.header_field(message, relaxed=True)
        key = find_key(one.seal.domain, one.seal.selector, resolver)
        if key is Fault.DNS:
            return ArcFault.DNS
        # §5.1.1: all fields up to this set's own seal, relaxed, without its signature.
        data = before + canonical.without_signature(seal, relaxed=True)
        if (
            isinstance(key, Fault)
            or not key.allows(one.seal.algorithm)
            or isinstance(bits(key), Fault)
            or not is_signed(key, one.seal.signature, data)
        ):
            return ArcFault.SEAL
        before += canonical.header_field(seal, relaxed=True)
    return None
