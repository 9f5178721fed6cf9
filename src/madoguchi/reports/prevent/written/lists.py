"""Plain lists: senders for Outlook; link hosts for a computer, a browser and a name server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from madoguchi.reports.prevent.features import Feature, Features, Trait
from madoguchi.reports.prevent.shared import plain_ip
from madoguchi.reports.prevent.written.comments import one_line

RPZ_ORIGIN = "rpz.madoguchi.invalid"
"""Under .invalid (RFC 2606 §2), so that nobody's zone is meant; the operator may rename it."""
LONGEST_NAME = 200
"""Octets of a name that fits under the origin with a wildcard in front (RFC 1035 §2.3.4)."""


def names(features: Features) -> tuple[Feature, ...]:
    """The link hosts that have a name: an address is no matter of names."""
    return tuple(one for one in features.of(Trait.LINK_HOST) if not plain_ip(one.value))


def hosts(features: Features, comment: Callable[[Feature], str]) -> str:
    """A hosts file (hosts(5)): it knows no wildcards, so `www.` is said beside the domain."""
    lines: list[str] = []
    for feature in names(features):
        lines.append(f"# {one_line(comment(feature))}")
        lines.append(f"0.0.0.0 {feature.value}")
        if not feature.exact and not feature.value.startswith("www."):
            lines.append(f"0.0.0.0 www.{feature.value}")
    return "\n".join(lines) + "\n"


def outlook(features: Features) -> str:
    """The file that Outlook's list of blocked senders imports: one a line, and no comments."""
    senders = features.of(Trait.FROM_DOMAIN, Trait.FROM_ADDRESS)
    return "".join(f"{feature.value}\r\n" for feature in senders)


def ublock(features: Features, comment: Callable[[Feature], str]) -> str:
    """A list for uBlock Origin (static filter syntax): the host and all under it, whatever asks."""
    lines: list[str] = []
    for feature in features.of(Trait.LINK_HOST):
        lines += [f"! {one_line(comment(feature))}", f"||{feature.value}^$all"]
    return "\n".join(lines) + "\n"


def rpz(features: Features, comment: Callable[[Feature], str], at: datetime) -> str:
    """A response policy zone in master-file form (RFC 1035 §5): these names do not exist.

    `at` gives the serial number (§3.3.13): seconds, so that every later zone counts as newer.
    """
    serial = int(at.timestamp()) % 2**32
    lines = [
        f"$ORIGIN {RPZ_ORIGIN}.",
        "$TTL 300",
        f"@ IN SOA localhost. hostmaster.{RPZ_ORIGIN}. ( {serial} 3600 600 604800 300 )",
        "@ IN NS localhost.",
    ]
    for feature in names(features):
        if len(feature.value) > LONGEST_NAME:
            continue
        lines.append(f"; {one_line(comment(feature))}")
        # CNAME to the root: NXDOMAIN, in every server that knows response policy zones.
        lines.append(f"{feature.value} IN CNAME .")
        if not feature.exact:
            lines.append(f"*.{feature.value} IN CNAME .")
    return "\n".join(lines) + "\n"
