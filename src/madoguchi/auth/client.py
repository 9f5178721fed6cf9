"""Who handed the mail to the receiver: the address, what it called itself, its reverse path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address, ip_network

from madoguchi.auth.received import VALUE_LIMIT, parse_received
from madoguchi.auth.spf.field import ReceivedSpf, written_spf
from madoguchi.auth.trust import TrustedZone, organisation
from madoguchi.mail.header.dates import read_date
from madoguchi.model import HeaderField

_BY = re.compile(r"(?:^|\s)by\s", re.IGNORECASE)
_FROM = re.compile(r"\s*from\s+(\S{1,255})", re.IGNORECASE)
# Exim writes helo=, qmail HELO, Yahoo EHLO into the comment.
_HELO = re.compile(r"\b[eh]+lo[= ]\s?([^\s()]{1,255})", re.IGNORECASE)
_ADDRESS = re.compile(r"[\[(](?:IPv6:)?([0-9A-Fa-f:.]{3,45})[\])]", re.IGNORECASE)
_FOUND = re.compile(r"\(([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\.?\s+\[", re.IGNORECASE)
"""Postfix, sendmail and Gmail: `from HELO (name-in-the-DNS [address])`."""
_ENVELOPE = re.compile(r"envelope-from\s+<?([^<>\s()]{0,320})>?", re.IGNORECASE)
_SUBMITTED = re.compile(r"\swith\s+E?SMTPS?A\b|\sauthenticated", re.IGNORECASE)
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
"""Addresses inside a house, and such as are nobody's (RFC 1918, RFC 6598, RFC 6890, RFC 4193):
never a client from outside."""


@dataclass(frozen=True, slots=True)
class Client:
    """What SPF needs to know (RFC 7208 §2.4)."""

    address: str
    helo: str
    mailfrom: str
    """The reverse path without <>; empty for a report (RFC 5321 §4.5.5)."""


@dataclass(frozen=True, slots=True)
class _Boundary:
    """The hop at which the receiver took the mail over."""

    address: str
    helo: str
    field: HeaderField


def client_of(zone: TrustedZone) -> Client | None:
    """As the receiver wrote it down; `None` where that cannot be read."""
    written, boundary = written_spf(zone), _boundary(zone)
    mailfrom = _mailfrom(zone, written, boundary)
    if mailfrom is None:
        return None
    if written is not None and _is_outside(written.client_ip):
        helo = written.helo or (boundary.helo if boundary else "")
        return Client(written.client_ip, helo, mailfrom)
    return Client(boundary.address, boundary.helo, mailfrom) if boundary else None


def received_at(zone: TrustedZone) -> datetime | None:
    """When the receiver took the mail over (RFC 5321 §4.4); `None` when it does not say."""
    boundary = _boundary(zone)
    field = boundary.field if boundary else zone.first("received")
    return read_date(field.raw.rpartition(";")[2].strip()) if field else None


def relay_of(zone: TrustedZone) -> str:
    """The address of the host outside that handed the mail over; empty where it was a person.

    Somebody who logged in to send it (RFC 3848) did so from an address of their own.
    """
    boundary = _boundary(zone)
    if boundary is None or _SUBMITTED.search(boundary.field.raw[:VALUE_LIMIT]):
        return ""
    return str(ip_address(boundary.address))


def relay_name_of(zone: TrustedZone) -> str:
    """The name that the receiver found in the DNS for that host; empty where it wrote none.

    Not what the host called itself: that may lie.
    """
    boundary = _boundary(zone)
    value = boundary.field.raw[:VALUE_LIMIT] if boundary else ""
    by = _BY.search(value)
    # The last one: what stands before is what the receiver was told.
    found = _FOUND.findall(value[: by.start()] if by else value)
    return found[-1].lower() if found else ""


def parse_client(value: str) -> tuple[str, str]:
    """Address and HELO name out of a Received field, as the usual receivers write them."""
    by = _BY.search(value[:VALUE_LIMIT])
    origin = value[: by.start()] if by else value[:VALUE_LIMIT]
    named, said = _FROM.match(origin), _HELO.search(origin)
    helo = said.group(1) if said else named.group(1) if named else ""
    # The last address is the one that the receiver saw: what stands before is what it was told.
    seen = _ADDRESS.findall(_HELO.sub(" ", origin))
    return (seen[-1] if seen else ""), helo.lower().rstrip(".")


def _boundary(zone: TrustedZone) -> _Boundary | None:
    for field in zone.fields:
        if field.name.lower() != "received":
            continue
        hop = parse_received(field.raw)
        address, helo = parse_client(field.raw)
        inner = bool(hop.from_host) and organisation(hop.from_host) == zone.receiver
        if not inner and _is_outside(address):
            return _Boundary(address, helo, field)
    return None


def _mailfrom(
    zone: TrustedZone, written: ReceivedSpf | None, boundary: _Boundary | None
) -> str | None:
    """Return-Path (RFC 5321 §4.4), or what the receiver wrote elsewhere; `None`: not said."""
    path = zone.first("return-path")
    if path is not None:
        return path.raw.strip().strip("<>").strip()
    if written is not None and written.mailfrom:
        return written.mailfrom
    found = _ENVELOPE.search(boundary.field.raw[:VALUE_LIMIT]) if boundary else None
    return found.group(1) if found else None


def _is_outside(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return not any(parsed in network for network in _INNER if network.version == parsed.version)
