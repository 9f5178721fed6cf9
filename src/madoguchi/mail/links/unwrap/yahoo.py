"""`r.search.yahoo.com/…/RU=…/RK=…`: results of a search."""

from __future__ import annotations

import re

from madoguchi.mail.links.unwrap.query import as_address

HOSTS = ("r.search.yahoo.com", ".search.yahoo.com", ".search.yahoo.co.jp", "ard.yahoo.co.jp")
_TARGET = re.compile(r"/(?:RU=|\*\*|\*-)([^/]+)")


def opened(url: str) -> str | None:
    """Where the result leads."""
    match = _TARGET.search(url)
    return as_address(match[1]) if match else None
