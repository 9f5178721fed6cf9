"""`bing.com/ck/a?…&u=a1<base64>`: results of a search."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import as_address, parameters, value_of

HOSTS = ("bing.com", ".bing.com")


def opened(url: str) -> str | None:
    """Where the result leads; `a1` stands before the base64."""
    for name, value in parameters(url):
        if name == "u" and value.startswith("a1"):
            return as_address(value[2:])
    return value_of(url, "u", "url", "r")
