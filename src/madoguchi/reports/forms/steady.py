"""Ids, times and JSON that come out the same whenever the same goes in."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, UUID, uuid5

NAMESPACE = uuid5(NAMESPACE_URL, "https://madoguchi.invalid/forms")
"""Of all ids of our own (RFC 9562 §5.5); `.invalid` belongs to nobody (RFC 2606 §2)."""


def made_id(*of: str, namespace: UUID = NAMESPACE) -> str:
    """A version 5 UUID of what the thing is; the parts cannot run into each other."""
    return str(uuid5(namespace, json.dumps(of, ensure_ascii=True, separators=(",", ":"))))


def in_utc(at: datetime) -> str:
    """A time-zone aware minute as STIX 2.1 §3.2 writes it (RFC 3339, `Z`)."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"


def json_octets(value: object) -> bytes:
    """JSON (RFC 8259) in ASCII, so that nothing in it can be read in another charset."""
    return json.dumps(value, ensure_ascii=True, indent=1).encode("ascii") + b"\n"


MAKER = f"identity--{made_id('identity')}"
"""The program as who made a form, in STIX and in CACAO."""
