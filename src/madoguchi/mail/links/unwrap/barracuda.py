"""Barracuda Link Protection: `linkprotect.cudasvc.com/url?a=…`."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("linkprotect.cudasvc.com", ".linkprotect.cudasvc.com")


def opened(url: str) -> str | None:
    """What was rewritten on the way in."""
    return value_of(url, "a")
