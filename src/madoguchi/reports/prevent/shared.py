"""Names that a rule can hold, and whose own they are.

What honest mail shares with a scam stands in `madoguchi.reports.shared`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from madoguchi.mail.links import organisational_domain
from madoguchi.mail.links.domains import a_labels, is_address, is_top_level
from madoguchi.model import Message
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import lookalike_of

_LDH = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
"""Letters, digits, hyphen (RFC 1123 §2.1): nothing in it means anything to any rule language."""
_ADDR_SPEC = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+=-]{0,62}[A-Za-z0-9])?")
"""Less than RFC 5322 §3.4.1 allows: what a quoted string or a pattern could misread is refused."""
_IPV4 = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")


def plain_host(host: str) -> str:
    """The host in A-labels, lower case; empty when it is no name that a rule can hold."""
    name = a_labels(host.rstrip(".")).lower()
    if not _LDH.fullmatch(name) or not is_top_level(name.rpartition(".")[2]):
        return ""
    return name


def plain_ip(host: str) -> str:
    """An IPv4 address as a host; empty for anything else."""
    return host if is_address(host) and _IPV4.fullmatch(host) else ""


def plain_address(addr_spec: str) -> str:
    """The address when nothing in it needs quoting anywhere, lower case; else empty."""
    local, _, domain = addr_spec.rpartition("@")
    host = plain_host(domain)
    if not host or not _ADDR_SPEC.fullmatch(local) or ".." in local:
        return ""
    return f"{local}@{host}".lower()


def own_domains(messages: Iterable[Message]) -> frozenset[str]:
    """Domains of whoever got these mails or passed them on: colleagues write from there."""
    found: set[str] = set()
    for message in messages:
        addresses = [one.plain for one in recipients(message) if "@" in one.plain]
        if message.outer is not None:
            addresses += [mailbox.addr_spec for mailbox in message.outer.from_]
        for address in addresses:
            host = plain_host(address.rpartition("@")[2])
            found.add(organisational_domain(host) or host)
    return frozenset(found - {""})


def made_to_deceive(host: str) -> bool:
    """Whether the host is made to look like a brand's: no honest firm has it."""
    return lookalike_of(host) is not None
