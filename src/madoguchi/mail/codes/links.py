"""What a code says → where a phone that scans it would go."""

from __future__ import annotations

import re

from madoguchi.mail.links.bare import is_bare_domain
from madoguchi.mail.links.find import find_urls
from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap import unwrap
from madoguchi.model import Link

MAX_LINKS = 30
"""Links of the codes of one mail."""
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{1,30}):(?=\S)", re.IGNORECASE)
_WEB = frozenset({"http", "https", "ftp"})
_ENVELOPES = frozenset({"url", "urlto", "mebkm", "mecard", "begin", "bizcard", "lpl"})
"""Bookmarks and cards that phones read: `MEBKM:TITLE:x;URL:https\\://…;;` (NTT docomo), vCard."""
_NOT_OPENED = frozenset({"wifi", "data", "javascript", "vbscript", "file", "blob", "about", "cid"})
"""Nothing that a touch would open: a network's password, or what a scanner refuses."""


def as_links(texts: tuple[str, ...], carrier: str) -> tuple[Link, ...]:
    """The links of codes; what one touches is the picture, so `shown` is empty.

    `https://…` in any case, a bare host with or without a path, addresses inside a bookmark, a
    card or prose, and other schemes as they stand (`tel:`, `bitcoin:`, `otpauth:`) without host.
    """
    found: dict[str, Link] = {}
    for text in texts:
        for url, host in _opened(text):
            if len(found) < MAX_LINKS:
                target = unwrap(url) if host else None
                found.setdefault(url, Link(url, host, "", carrier, None, target))
    return tuple(found.values())


def _opened(text: str) -> list[tuple[str, str]]:
    written = text.strip()
    match = _SCHEME.match(written)
    scheme = match.group(1).lower() if match else ""
    if scheme in _WEB:
        # A line break inside an address is not part of it (URL standard §4.4); it is a space now.
        parsed = parse_url(written) or parse_url(written.replace(" ", ""))
        if parsed and parsed[1]:
            return [parsed]
    elif is_bare_domain(written):
        parsed = parse_url("http://" + written)
        if parsed:
            return [parsed]
    if scheme in _NOT_OPENED:
        return []
    if scheme in _ENVELOPES:
        # These escape `:` and `;` with a backslash.
        written = written.replace("\\:", ":").replace("\\;", ";")
    inside = [(one.url, one.host) for one in find_urls(written) if one.url]
    if inside or not scheme or scheme in _ENVELOPES:
        return inside
    parsed = parse_url(written)
    return [parsed] if parsed and not parsed[1] else []
