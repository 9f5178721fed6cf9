"""Addresses found in a file → `Link`s of the message."""

from __future__ import annotations

from collections.abc import Iterable

from madoguchi.mail.attached.bounds import MAX_LINKS
from madoguchi.mail.header.encoded_words import one_line
from madoguchi.mail.links import find_urls, parse_url, unwrap
from madoguchi.mail.links.bare import is_bare_domain
from madoguchi.model import Link

MAX_SHOWN = 300
"""Characters of a link's words that are kept."""
MAX_SEARCHED = 200_000
"""Characters in which addresses are looked for."""


def link_to(written: str, carrier: str, shown: str = "", *, hidden: bool = False) -> Link | None:
    """The link that an address in a file makes; `None` when it leads nowhere."""
    parsed = parse_url(written)
    if parsed is None and is_bare_domain(written.strip()):
        parsed = parse_url("http://" + written.strip())
    if parsed is None:
        return None
    url, host = parsed
    words = " ".join(one_line(shown).split())[:MAX_SHOWN]
    target = unwrap(url) if host else None
    return Link(url[:4000] if not host else url, host, words, carrier, None, target, hidden)


def links_to(written: Iterable[str], carrier: str) -> tuple[Link, ...]:
    """A link for each different address that leads somewhere."""
    found = (link_to(one, carrier) for one in list(dict.fromkeys(written))[:MAX_LINKS])
    return tuple(link for link in found if link is not None)


def links_in(text: str, carrier: str) -> tuple[Link, ...]:
    """Links for the addresses written in a text."""
    text = text[:MAX_SEARCHED]
    found: dict[str, Link] = {}
    for one in find_urls(text):
        if one.url and one.url not in found and len(found) < MAX_LINKS:
            shown = " ".join(one_line(text[one.start : one.end]).split())[:MAX_SHOWN]
            found[one.url] = Link(one.url, one.host, shown, carrier, None, unwrap(one.url))
    return tuple(found.values())


def without_repeats(links: Iterable[Link]) -> tuple[Link, ...]:
    """Each address once; the first that has words is kept."""
    kept: dict[str, Link] = {}
    for link in links:
        if link.url not in kept or (link.shown and not kept[link.url].shown):
            kept[link.url] = link
    return tuple(kept.values())
