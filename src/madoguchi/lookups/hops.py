"""Who handed the mail to its receiver, out of the fields that the receiver wrote itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from ipaddress import ip_address, ip_network

from madoguchi.mail.header.dates import read_date
from madoguchi.model import HeaderField

_VALUE_LIMIT = 2_000
_BY = re.compile(r"(?:^|\s)by\s", re.IGNORECASE)
_SUBMITTED = re.compile(r"\swith\s+E?SMTPS?A\b|\sauthenticated", re.IGNORECASE)
"""RFC 3848: somebody logged in to send it.  That is a person's own address: nobody's business."""
_ADDRESS = re.compile(r"[\[(](?:IPv6:)?([0-9A-Fa-f:.]{3,45})[\])]", re.IGNORECASE)
_INNER = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3",
            "::/127",
            "fc00::/7",
            "fe80::/10",
            "ff00::/8",
        ),
    )
)
"""Addresses inside a house, and such as are nobody's (RFC 1918, RFC 6598, RFC 6890)."""


def relay_of(fields: Sequence[HeaderField]) -> str:
    """The last host outside; empty when the fields do not tell.

    `fields` are those that the receiver wrote, topmost first: what stands below them was in the
    mail when it came, and would let a stranger choose what is asked.
    """
    found = ""
    for value in _received(fields):
        by = _BY.search(value)
        seen = _ADDRESS.findall(value[: by.start()] if by else value)
        if seen and not _SUBMITTED.search(value) and is_outside(seen[-1]):
            found = str(ip_address(seen[-1]))
    return found


def came_at(fields: Sequence[HeaderField]) -> datetime | None:
    """When the receiver says that it came (RFC 5321 §4.4); `None` when it does not."""
    for value in _received(fields):
        found = read_date(value.rpartition(";")[2].strip())
        if found is not None:
            return found
    return None


def is_outside(address: str) -> bool:
    """Whether it is an address of the public internet (or one for documents, RFC 5737)."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return not any(parsed in network for network in _INNER if network.version == parsed.version)


def _received(fields: Sequence[HeaderField]) -> Iterator[str]:
    for field in fields:
        if field.name.lower() == "received":
            yield field.raw[:_VALUE_LIMIT]
