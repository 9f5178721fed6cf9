"""Whom an RDAP answer names for complaints (RFC 9083 §5.1), read out of jCard (RFC 7095)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

MOST_ENTITIES = 50
_ADDR_SPEC = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""RFC 5322 §3.4.1, without quotes: what a mail can be sent to as it stands."""
_LONGEST = 254


def abuse_contact(found: dict[str, Any]) -> str:
    """The first address with the role `abuse` below the registrar; empty where there is none.

    Only below an entity with the role `registrar`: what stands elsewhere in the answer about a
    domain may have been written by whoever registered it.
    """
    for registrar in _with_role(found, "registrar"):
        for desk in (*_with_role(registrar, "abuse"), *_also(registrar, "abuse")):
            for address in _addresses(desk):
                return address
    return ""


def _also(entity: dict[str, Any], role: str) -> Iterator[dict[str, Any]]:
    """The entity itself, where it has the role too (RFC 9083 §5.1: roles are a list)."""
    if role in _list(entity.get("roles")):
        yield entity


def _with_role(of: dict[str, Any], role: str) -> Iterator[dict[str, Any]]:
    for entity in _list(of.get("entities"))[:MOST_ENTITIES]:
        if isinstance(entity, dict):
            yield from _also(entity, role)


def _addresses(entity: dict[str, Any]) -> Iterator[str]:
    """RFC 7095 §3.3: `["vcard", [[name, parameters, type, value, ...], ...]]`."""
    card = _list(entity.get("vcardArray"))
    for line in _list(card[1] if len(card) > 1 else None)[:MOST_ENTITIES]:
        if isinstance(line, list) and len(line) > 3 and line[0] == "email":
            written = line[3]
            if isinstance(written, str) and len(written) <= _LONGEST:
                address = written.removeprefix("mailto:")
                if _ADDR_SPEC.fullmatch(address):
                    yield address


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
