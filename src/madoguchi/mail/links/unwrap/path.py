"""An address inside the path: `a.example/rd/https://b.example/`, Cisco, Check Point, archives."""

from __future__ import annotations

import re

from madoguchi.mail.links.domains import organisational_domain
from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap.query import as_address

MARK = re.compile(r"/[*_-]{0,3}(?=https?(?::/|%(?:25)*3a)|aHR0c)", re.IGNORECASE)
"""Where such an address begins: behind a slash, in Yahoo!'s form behind `*`."""
_CLOSED = re.compile(r"___\.[A-Za-z0-9_-]*[^/]*\Z")
"""Check Point and Avanan: `/v2/___https://b.example/___.<token>`."""


def opened(url: str) -> str | None:
    """The last part of the path, when it is another owner's address."""
    mark = MARK.search(url, url.find("/", 8))
    outer = parse_url(url)
    question = url.find("?")
    if mark is None or outer is None or 0 <= question < mark.start():
        return None
    written = url[mark.end() :]
    if mark.group().endswith("___"):
        written = _CLOSED.sub("", written)
    if not written[:6].lower().startswith(("http:", "https:")):
        written = written.partition("/")[0].partition("?")[0].partition("#")[0]
    else:
        # Some servers fold `//` inside a path.
        written = re.sub(r"^(https?:)/+", r"\1//", written, flags=re.IGNORECASE)
    address = as_address(written)
    inner = parse_url(address) if address else None
    if inner is None or organisational_domain(inner[1]) in ("", organisational_domain(outer[1])):
        return None
    return inner[0]
