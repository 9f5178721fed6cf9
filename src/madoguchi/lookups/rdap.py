"""Since when a domain is registered, and who takes complaints (RDAP: RFC 9082, RFC 9083)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from madoguchi.lookups.asking import Asker
from madoguchi.lookups.entities import abuse_contact
from madoguchi.lookups.findings import Purpose
from madoguchi.lookups.https import Getter, Reply
from madoguchi.lookups.resolver import Outcome, RecordType
from madoguchi.model import carried

ANSWER_SECONDS = 4.0
"""For one registry: most answer in half a second; one that does not must not eat the whole time."""
KEEP_SECONDS = 86_400.0
"""A day: the day of a registration does not change; that there is none may, tomorrow."""
_FAILED_SECONDS = 60.0
_TABLE_LIMIT = 4 * 1024 * 1024
_ACCEPT = "application/rdap+json"
"""RFC 7480 §4.2."""


@dataclass(frozen=True, slots=True)
class Registries:
    """Whom to ask about a domain."""

    servers: tuple[tuple[str, str], ...]
    """Top-level domain (or a longer suffix) and the base of its server."""
    base: str = ""
    """One server for all domains, instead: the operator's own."""

    def server_of(self, domain: str) -> str:
        """The base for the longest suffix that the table holds (RFC 9224 §4); or nothing."""
        if self.base:
            return self.base
        table = dict(self.servers)
        labels = domain.split(".")
        suffixes = (".".join(labels[at:]) for at in range(1, len(labels)))
        return next((table[suffix] for suffix in suffixes if suffix in table), "")


def registries(table: Path | None = None, base: str = "") -> Registries:
    """The shipped table, or a file that the operator has; nothing is fetched.

    Raises `OSError` or `ValueError` when the operator's file cannot be read.
    """
    base = base and base.rstrip("/") + "/"
    if table is None:
        return Registries(_shipped(), base)
    with table.open("rb") as file:
        return Registries(tuple(_servers(file.read(_TABLE_LIMIT))), base)


@cache
def _shipped() -> tuple[tuple[str, str], ...]:
    return tuple(_servers(carried("madoguchi.lookups", "rdap_servers.json")))


def _servers(text: bytes) -> Iterator[tuple[str, str]]:
    services = json.loads(text)["services"]
    for entries, urls in services:
        # RFC 9224 §3: several may stand there; only https is taken.
        secure = [url for url in urls if url.startswith("https://")]
        for entry in entries if secure else ():
            yield str(entry).lower(), secure[0].rstrip("/") + "/"


@dataclass(frozen=True, slots=True)
class Registration:
    """What a registry says of a domain."""

    day: datetime | None = None
    """Of the registration; `None` where nobody said it."""
    abuse: str = ""
    """Where its registrar takes complaints: an `addr_spec`; empty where it names none."""


NOT_KNOWN = Registration()


def registration(domain: str, known: Registries, asker: Asker) -> Registration:
    """What the registry says; `NOT_KNOWN` where nobody can be asked, or nobody answers."""
    base = known.server_of(domain)
    if not base:
        return NOT_KNOWN
    host = urlsplit(base).hostname or base
    key = f"rdap {base} {domain}"
    kept = asker.cache.get(key)
    if isinstance(kept, list) and len(kept) == 3:
        asker.note(Purpose.AGE, domain, host, Outcome(str(kept[0])), True)
        return Registration(_moment(kept[1]), str(kept[2]))
    seconds = min(ANSWER_SECONDS, asker.left())
    if not seconds:
        return NOT_KNOWN
    outcome, found = _ask(domain, base, known.base, asker, seconds)
    asker.note(Purpose.AGE, domain, host, outcome, False)
    failed = outcome is Outcome.FAILED
    kept = [outcome, found.day.isoformat() if found.day else "", found.abuse]
    asker.cache.put(key, kept, _FAILED_SECONDS if failed else KEEP_SECONDS)
    return found


def _ask(
    domain: str, base: str, own: str, asker: Asker, seconds: float
) -> tuple[Outcome, Registration]:
    def addresses(host: str) -> tuple[str, ...]:
        # The operator's DNS server finds it, so that nobody else hears of it.
        return asker.dns(host, RecordType.A, Purpose.SERVER).values

    getter = Getter(addresses, _ACCEPT, own)
    return read_reply(getter.get(f"{base}domain/{domain}", seconds), domain)


def read_reply(reply: Reply, domain: str) -> tuple[Outcome, Registration]:
    """What a registry's answer says.  Octets of strangers: whatever is odd has failed."""
    if reply.status == 404:
        return Outcome.NOTHING, NOT_KNOWN  # RFC 7480 §5.3
    if reply.status != 200:
        return Outcome.FAILED, NOT_KNOWN
    try:
        found = json.loads(reply.body)
    except (ValueError, RecursionError):
        return Outcome.FAILED, NOT_KNOWN
    if not isinstance(found, dict) or not _is_about(found, domain):
        return Outcome.FAILED, NOT_KNOWN
    events = found.get("events")
    days = [_day(event) for event in events] if isinstance(events, list) else []
    known = [day for day in days if day is not None]
    # RFC 9083 §10.2.3: who registered it again is somebody new.
    return Outcome.FOUND, Registration(max(known, default=None), abuse_contact(found))


def _is_about(found: dict[str, Any], domain: str) -> bool:
    name = found.get("ldhName", domain)
    return isinstance(name, str) and name.lower().rstrip(".") == domain


def _day(event: object) -> datetime | None:
    if not isinstance(event, dict) or event.get("eventAction") not in _REGISTERED:
        return None
    return _moment(event.get("eventDate"))


_REGISTERED = ("registration", "reregistration")


def _moment(text: object) -> datetime | None:
    """RFC 3339; without an offset it is taken for UTC."""
    if not isinstance(text, str) or not text:
        return None
    try:
        moment = datetime.fromisoformat(text[:40])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
