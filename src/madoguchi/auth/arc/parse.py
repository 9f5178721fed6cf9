"""The three fields of each ARC Set (RFC 8617 §4.1), gathered by instance."""

from __future__ import annotations

import re

from madoguchi.auth.arc.types import ArcFault, ArcSet, Seal
from madoguchi.auth.dkim.octets import Octets, value_of
from madoguchi.auth.dkim.parse import (
    ALGORITHMS,
    MAX_NAMES,
    parse_base64,
    parse_domain,
    parse_number,
    parse_tags,
    signature_of,
)
from madoguchi.auth.dkim.types import Fault, Signature
from madoguchi.auth.results import parse_results

MAX_SETS = 50
"""§5.2 step 1: with more than these, the chain has failed."""
AAR, AMS, SEAL = "arc-authentication-results", "arc-message-signature", "arc-seal"

_INSTANCE = re.compile(r"[ \t\r\n]*i[ \t\r\n]*=[ \t\r\n]*0*([1-9][0-9]?)[ \t\r\n]*;")
_NUMBER = re.compile(r"0*([1-9][0-9]?)")
_CV = frozenset(("none", "fail", "pass"))


def parse_sets(mail: Octets) -> tuple[ArcSet, ...] | ArcFault:
    """The sets from the first to the last; an empty tuple when there is no field of ARC."""
    fields = [mail.by_name.get(name, []) for name in (AAR, AMS, SEAL)]
    count = max(map(len, fields))
    if count > MAX_SETS:
        return ArcFault.TOO_MANY
    if any(len(found) != count for found in fields):
        return ArcFault.STRUCTURE
    by_instance = [
        _by_instance(found, name) for found, name in zip(fields, (AAR, AMS, SEAL), strict=True)
    ]
    sets: list[ArcSet] = []
    for instance in range(1, count + 1):
        triple = tuple(found.get(instance) for found in by_instance)
        one = _set(instance, *triple)
        if one is None:
            return ArcFault.STRUCTURE
        sets.append(one)
    return tuple(sets)


def _by_instance(fields: list[bytes], name: str) -> dict[int, bytes]:
    return {_instance(value_of(field), name): field for field in fields}


def _instance(value: str, name: str) -> int:
    """0 when there is none (§4.2.1)."""
    if name == AAR:
        found = _INSTANCE.match(value)  # §4.1.1: it stands first
    else:
        found = _NUMBER.fullmatch((parse_tags(value) or {}).get("i", ""))
    return int(found.group(1)) if found else 0


def _set(
    instance: int, results: bytes | None, message: bytes | None, seal: bytes | None
) -> ArcSet | None:
    if results is None or message is None or seal is None:
        return None
    written = _INSTANCE.sub("", value_of(results), count=1)
    parsed = _seal(parse_tags(value_of(seal)) or {})
    if parsed is None:
        return None
    signature = _signature(parse_tags(value_of(message)) or {})
    return ArcSet(instance, parse_results(written), signature, parsed, (results, message, seal))


def _signature(tags: dict[str, str]) -> Signature | Fault:
    """§4.1.2: as in DKIM, but i is the instance, and v and l are not there.

    Against RFC 6376, h may be empty or have gaps and c is relaxed when it is left out: so the test
    suite of those who wrote the standard.  Who believes a chain looks whether From is in h.
    """
    names = tuple(filter(None, (name.strip().lower() for name in tags.get("h", "").split(":"))))
    if "h" not in tags or SEAL in names or len(names) > MAX_NAMES:
        return Fault.SYNTAX  # no seal is signed by it
    kept = {name: value for name, value in tags.items() if name not in "ilv"}
    return signature_of({"c": "relaxed/relaxed", **kept}, names)


def _seal(tags: dict[str, str]) -> Seal | None:
    signature = parse_base64(tags.get("b", ""))
    domain, selector = (parse_domain(tags.get(name, "")) for name in ("d", "s"))
    cv, algorithm = tags.get("cv", "").lower(), tags.get("a", "").lower()
    if not (signature and domain and selector) or "h" in tags or cv not in _CV:
        return None  # §4.1.3: what is signed is fixed, so h has no place
    if algorithm not in ALGORITHMS or parse_number(tags.get("t")) == -1:
        return None
    return Seal(algorithm, signature, domain, selector, cv)
