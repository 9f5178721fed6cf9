"""`duckduckgo.com/l/?uddg=…`: results of a search."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("duckduckgo.com", "www.duckduckgo.com", "html.duckduckgo.com", "links.duckduckgo.com")


def opened(url: str) -> str | None:
    """Where the result leads."""
    return value_of(url, "uddg", "u")
