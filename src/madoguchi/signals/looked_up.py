"""Where in the mail a domain stands that was asked about: for the checks that rest on lookups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from madoguchi.mail.links import registered_domain_icann
from madoguchi.model import Evidence
from madoguchi.signals.brands.leads import LINK_LIMIT
from madoguchi.signals.view import View

if TYPE_CHECKING:
    from madoguchi.lookups.findings import DomainFacts, Findings

Found: TypeAlias = tuple[Evidence, tuple[tuple[str, str], ...]]


def with_domains(view: View, findings: Findings) -> Iterator[tuple[DomainFacts, Evidence]]:
    """Each domain once, the sender's first, with the place that names it."""
    if findings.sender is not None and view.message.from_:
        yield findings.sender, Evidence("header:From", view.message.from_[0].addr_spec[:200])
    sender = registered_domain_icann(findings.sender.name) if findings.sender else ""
    for facts in findings.links:
        if facts.name != sender:
            yield facts, _link(view, facts.name)


def _link(view: View, name: str) -> Evidence:
    for index, link in enumerate(view.message.links[:LINK_LIMIT]):
        if name in (registered_domain_icann(link.target_host), registered_domain_icann(link.host)):
            return Evidence(f"link:{index}", link.url[:200], link.span)
    return Evidence("link", name)
