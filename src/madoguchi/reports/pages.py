"""The pages that a scam leads to, as forms need them: live."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from madoguchi.model import Certainty
from madoguchi.reports.case import Case, Material
from madoguchi.reports.forms import Indicator, Role, Sort, indicators

MOST_ADDRESSES = 20


def live_addresses(material: Material) -> tuple[str, ...]:
    """Addresses of the scam's own pages; never to be shown as links, never in a text for people."""
    return tuple(_pages(material.found))[:MOST_ADDRESSES]


def leads_somewhere(case: Case) -> bool:
    """Whether the mail is a scam that leads to a page of its own."""
    answer = case.answer
    if answer.verdict.certainty is not Certainty.SCAM or not answer.message.links:
        return False
    return any(_pages(indicators(case.data, answer.message, answer.verdict, answer.authentication)))


def host_of(url: str) -> str:
    """The host of an address that `live_addresses` gave, an IPv6 address without brackets."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _pages(found: tuple[Indicator, ...]) -> Iterator[str]:
    return (one.value for one in found if one.sort is Sort.URL and one.role is Role.INDICATOR)


def leads_into(case: Case, country: str) -> bool:
    """Whether it leads to a page below the top-level domain of that country (ISO 3166-1)."""
    hosts = (link.host for link in case.answer.message.links)
    targets = (link.target_host for link in case.answer.message.links)
    below = any(host.lower().endswith(f".{country}") for host in (*hosts, *targets))
    return below and leads_somewhere(case)
