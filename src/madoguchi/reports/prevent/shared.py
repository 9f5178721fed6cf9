"""Domains and hosts that honest mail shares: they never become a rule.

A rule made from a mail is a weapon that its writer can aim: whoever puts an honest firm's address
into a scam would have that firm blocked.  So the question is never only "did it stand there".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from madoguchi.guidance.desks import directory
from madoguchi.mail.links import organisational_domain
from madoguchi.mail.links.domains import a_labels, is_address, is_top_level
from madoguchi.model import Message
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import (
    is_freemail,
    is_rewriter,
    is_shortener,
    lookalike_of,
    owners_of,
    sends_for_others,
    user_content_domain,
)

_LDH = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
"""Letters, digits, hyphen (RFC 1123 §2.1): nothing in it means anything to any rule language."""
_ADDR_SPEC = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+=-]{0,62}[A-Za-z0-9])?")
"""Less than RFC 5322 §3.4.1 allows: what a quoted string or a pattern could misread is refused."""
_IPV4 = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")
_PUBLIC_BODIES = frozenset({"go", "lg", "ac", "ed", "gov", "gob", "gouv", "mil", "edu", "int"})
"""Second-level and top-level names that are given only to governments and schools."""
_KNOWN_SITES = (
    "w3.org wikipedia.org ietf.org mozilla.org kernel.org gnu.org python.org debian.org "
    "apache.org archive.org creativecommons.org openstreetmap.org letsencrypt.org iana.org "
    "sourceforge.net schema.org xmlsoap.org purl.org gravatar.com wordpress.org"
)
_KNOWN = frozenset(_KNOWN_SITES.split(" "))
"""Sites of everybody's that are no brand: they stand in footers and in the source of pages."""


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


def why_shared(host: str) -> str:
    """Why honest mail may have this host too, as a key of the words; empty when nothing says so."""
    if is_shortener(host):
        return "shortener"
    if is_rewriter(host):
        return "rewriter"
    if sends_for_others(host):
        return "sends-for-others"
    service = user_content_domain(host)
    if service:
        # shop-a.pages.dev is one tenant's; storage.googleapis.com is everybody's.
        return "" if host.endswith("." + service) and not _is_front(host, service) else "hosting"
    if is_freemail(host):
        return "freemail"
    if owners_of(host):
        return "brand"
    return _why_public(host)


def _is_front(host: str, service: str) -> bool:
    return host.removesuffix("." + service) in {"www", "docs", "sites", "app", "m"}


def _why_public(host: str) -> str:
    organisation = organisational_domain(host)
    if not organisation:
        return "no-domain"
    labels = organisation.split(".")
    if any(label in _PUBLIC_BODIES for label in labels[1:]):
        return "public-body"
    if organisation in _KNOWN or organisation in _desk_domains():
        return "well-known"
    return ""


@cache
def _desk_domains() -> frozenset[str]:
    """Domains of the desks and reporting points that people are sent to."""
    values = (channel.value for entry in directory().entries for channel in entry.channels)
    hosts = (url.partition("://")[2].partition("/")[0].partition(":")[0] for url in values)
    return frozenset(filter(None, map(organisational_domain, hosts)))


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
