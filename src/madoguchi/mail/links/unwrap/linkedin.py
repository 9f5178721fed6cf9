"""`linkedin.com/redir/redirect?url=…` and `/safety/go?url=…`."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("linkedin.com", ".linkedin.com")


def opened(url: str) -> str | None:
    """Where the redirect leads."""
    return value_of(url, "url", "dest", "session_redirect")
