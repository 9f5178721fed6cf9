"""Block lists that are asked through the DNS (RFC 5782).  None is asked unless it is named.

Their owners have terms: most forbid asking through a public resolver, or in great number.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from ipaddress import IPv4Address, ip_address, ip_network

from madoguchi.lookups.asking import Asker
from madoguchi.lookups.findings import Listing, Purpose
from madoguchi.lookups.resolver import Outcome, RecordType
from madoguchi.lookups.subjects import registrable
from madoguchi.model import carried

MAX_CODES = 16
_LOOPBACK = ip_network("127.0.0.0/8")
_REFUSED = ip_network("127.255.255.0/24")
"""Spamhaus and others after it: a mistake in the question, or no leave to ask.  Not a listing."""
_TEST = IPv4Address("127.0.0.1")
"""RFC 5782 §5: an answer that must never mean a listing; SURBL says by it "no leave to ask"."""


@dataclass(frozen=True, slots=True)
class BlockList:
    """One list and how it speaks."""

    name: str
    zone: str
    of_domains: bool
    """Asked about domains (RFC 5782 §3), else about addresses (§2.1, §2.4)."""
    means: dict[str, str] = field(default_factory=dict)
    ignores: frozenset[str] = frozenset()
    """Codes that are no reproach, such as addresses that should not send mail by themselves."""


@cache
def known_lists() -> dict[str, BlockList]:
    """Lists that can be asked by name alone."""
    tables = tomllib.loads(carried("madoguchi.lookups", "blocklists.toml").decode("utf-8"))
    return {
        name: BlockList(
            name,
            table["zone"],
            table["of"] == "domain",
            dict(table.get("means", {})),
            frozenset(table.get("ignores", ())),
        )
        for name, table in tables.items()
    }


def block_list(value: str) -> BlockList | None:
    """A list by its name here, or `domain:ZONE`, `address:ZONE`; `None` when it is neither."""
    known = known_lists().get(value.strip())
    kind, colon, zone = value.strip().lower().partition(":")
    if known or not colon or kind not in ("domain", "address"):
        return known
    zone = zone.strip(".")
    return BlockList(zone, zone, kind == "domain") if registrable(zone) else None


def listings_of(subject: str, lists: Iterable[BlockList], asker: Asker) -> tuple[Listing, ...]:
    """The entries for a domain or an address; a list that does not answer says nothing."""
    return tuple(_found(subject, lists, asker))


def query_name(subject: str, zone: str) -> str:
    """The name that is asked: the octets or nibbles of an address the other way round."""
    try:
        address = ip_address(subject)
    except ValueError:
        return f"{subject}.{zone}"
    return (
        f"{address.reverse_pointer.removesuffix('.in-addr.arpa').removesuffix('.ip6.arpa')}.{zone}"
    )


def _found(subject: str, lists: Iterable[BlockList], asker: Asker) -> Iterator[Listing]:
    for one in lists:
        answer = asker.dns(query_name(subject, one.zone), RecordType.A, Purpose.LISTED, one.zone)
        if answer.outcome is not Outcome.FOUND:
            continue
        codes = tuple(code for code in answer.values[:MAX_CODES] if _is_listing(code, one))
        if codes:
            means = dict.fromkeys(one.means[code] for code in codes if code in one.means)
            yield Listing(one.name, codes, tuple(means))


def _is_listing(code: str, one: BlockList) -> bool:
    try:
        address = IPv4Address(code)
    except ValueError:
        return False
    # An answer from elsewhere (RFC 5782 §2.3 wants 127/8) is a domain that was sold, or a provider
    # that answers for names that are not there.
    listed = address in _LOOPBACK and address not in _REFUSED and address != _TEST
    return listed and code not in one.ignores
