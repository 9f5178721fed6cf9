"""The pages that a scam leads to, as forms need them: live."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from madoguchi.model import Certainty
from madoguchi.reports.case import Case, Material
from madoguchi.reports.forms import Indicator, Role, Sort, indicators

MOST_ADDRESSES = 20


def live_addresses(material: Material) -> tuple[str, ...]:
    """Addresses of the scam's own pages, without what tells of the recipient.

    Live: for the fields of forms only, never shown as links, never in a text for people.
    """
    return tuple(_pages(material.found))[:MOST_ADDRESSES]


def addresses_of(case: Case) -> tuple[str, ...]:
    """The same of a mail that nothing was taken out of yet: to decide what to offer."""
    answer = case.answer
    if answer.verdict.certainty is not Certainty.SCAM or not answer.message.links:
        return ()
    found = indicators(case.data, answer.message, answer.verdict, answer.authentication)
    return tuple(_pages(found))[:MOST_ADDRESSES]


def leads_somewhere(case: Case) -> bool:
    """Whether the mail is a scam that leads to a page of its own."""
    return bool(addresses_of(case))


def leads_into(case: Case, country: str) -> bool:
    """Whether it leads to a page below the top-level domain of that country (ISO 3166-1)."""
    return any(host_of(url).endswith(f".{country}") for url in addresses_of(case))


def host_of(url: str) -> str:
    """The host of such an address, an IPv6 address without its brackets."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _pages(found: tuple[Indicator, ...]) -> Iterator[str]:
    """The scam's own pages; the front of its host, where a page named the recipient."""
    urls = [one for one in found if one.sort is Sort.URL]
    own = {one.value for one in found if one.sort is Sort.HOST and one.role is Role.INDICATOR}
    for one in urls:
        cut_back = urlsplit(one.value).path == "/" and host_of(one.value) in own
        if one.role is Role.INDICATOR or cut_back:
            yield one.value
