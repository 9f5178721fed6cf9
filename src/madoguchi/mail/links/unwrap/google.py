"""`google.com/url?q=…`: what search results, Docs and Gmail lead through."""

from __future__ import annotations

import re

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("google.com", ".google.com", "google.co.jp", ".google.co.jp", ".google.co.uk",
         ".google.de", ".google.fr", ".google.com.hk", ".google.co.in", ".google.com.br",
         "googleadservices.com", ".googleadservices.com", ".doubleclick.net")  # fmt: skip
_PATHS = re.compile(r"https?://[^/]+/(?:url|imgres|aclk|pagead/aclk|local_url|searchviewer|clk)\b")


def opened(url: str) -> str | None:
    """The target of a Google redirect."""
    if _PATHS.match(url):
        return value_of(url, "q", "url", "adurl", "imgrefurl")
    return value_of(url, "adurl", "continue") if "doubleclick" in url else None
