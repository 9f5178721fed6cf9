"""The links a person would act on, and where they lead: what the link checks ask of a message."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.mail.links import organisational_domain
from madoguchi.model import LOADED_CARRIERS, Evidence, Link, Message
from madoguchi.signals.brands.hosts import is_rewriter
from madoguchi.signals.brands.registry import owners_of, registry

LINK_LIMIT = 200
"""Links of one mail that are looked at: newsletters stay below, link bombs are cut off."""

_UNSEEN = LOADED_CARRIERS | {"header", "base"}
"""Carriers that nobody clicks: loaded or followed by the mail program, or in the header."""

_BUTTONS = frozenset(("a", "area", "form", "svg"))
"""Carriers that show words or a picture of the writer's choice in place of the address."""

Lead = tuple[int, Link]
"""A link and its index in `Message.links`."""

_last: tuple[Message, tuple[Lead, ...]] | None = None
# A dozen checks ask for one mail in a row; to hash a whole mail would cost more than it saves.


def leads(message: Message) -> tuple[Lead, ...]:
    """Links to web pages that a person can see and touch, in order.

    Addresses of the other alternative (`text`, hidden) count: some mail programs show that one.
    """
    global _last  # noqa: PLW0603
    known = _last
    if known is not None and known[0] is message:
        return known[1]
    found = tuple(
        (index, link)
        for index, link in enumerate(message.links[:LINK_LIMIT])
        if link.host and link.carrier not in _UNSEEN and (not link.hidden or link.carrier == "text")
    )
    _last = (message, found)
    return found


def destination(link: Link) -> str:
    """The host a person ends up on, when a security product or a redirect tells it."""
    return link.target_host if link.target else link.host


def hides_where(link: Link) -> bool:
    """Whether a person sees no address before they touch it: "Click here", a picture."""
    return link.carrier in _BUTTONS and "." not in link.shown


def unwrapped(link: Link) -> str:
    """The host behind a security product's rewriting; else the host itself."""
    return link.target_host if link.target and is_rewriter(link.host) else link.host


def organisation(host: str) -> str:
    """The organisational domain of a host, or the host itself for addresses and local names."""
    return organisational_domain(host) or host


def same_owner(one: str, other: str) -> bool:
    """Whether two hosts belong to one organisation or one group of the registry."""
    if one == other or organisation(one) == organisation(other):
        return True
    theirs = owners_of(other)
    by_id = registry().by_id
    return any(
        owner == their or by_id[owner].family == by_id[their].family != ""
        for owner in owners_of(one)
        for their in theirs
    )


def link_evidence(lead: Lead, quote: str = "") -> Evidence:
    """Evidence that points at one link; the quote is its address unless given."""
    index, link = lead
    return Evidence(f"link:{index}", (quote or link.url)[:200], link.span)


def by_host(message: Message) -> Iterator[Lead]:
    """One lead for each host, the first."""
    seen: set[str] = set()
    for lead in leads(message):
        if lead[1].host not in seen:
            seen.add(lead[1].host)
            yield lead
