"""`youtube.com/redirect?q=…`: links under a video."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("youtube.com", "www.youtube.com", "m.youtube.com", "gaming.youtube.com")


def opened(url: str) -> str | None:
    """Where the redirect leads."""
    return value_of(url, "q") if "/redirect" in url else None
