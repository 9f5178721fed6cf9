"""The address behind an address, as far as it stands in the address itself; nothing is fetched.

One file per wrapper: each has `opened(url) -> str | None`, where `url` is an absolute address as
the URL standard serialises it, and the answer what it says it leads to, not yet parsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap import (
    amp,
    barracuda,
    bing,
    duckduckgo,
    facebook,
    fragment,
    google,
    linkedin,
    parameter,
    path,
    safelinks,
    translate,
    urldefense,
    yahoo,
    youtube,
)

MAX_LEVELS = 5
"""Wrappers around wrappers: security rewrites stack to three in real mail."""
_CACHED = 2048
Wrapper = Callable[[str], str | None]
_BY_HOST: tuple[tuple[tuple[str, ...], Wrapper], ...] = (
    (google.HOSTS, google.opened),
    (amp.HOSTS, amp.opened),
    (translate.HOSTS, translate.opened),
    (safelinks.HOSTS, safelinks.opened),
    (urldefense.HOSTS, urldefense.opened),
    (barracuda.HOSTS, barracuda.opened),
    (facebook.HOSTS, facebook.opened),
    (youtube.HOSTS, youtube.opened),
    (linkedin.HOSTS, linkedin.opened),
    (bing.HOSTS, bing.opened),
    (yahoo.HOSTS, yahoo.opened),
    (duckduckgo.HOSTS, duckduckgo.opened),
)
_EXACT: dict[str, list[Wrapper]] = {}
_BELOW: dict[str, list[Wrapper]] = {}
for _hosts, _wrapper in _BY_HOST:
    for _host in _hosts:
        (_BELOW if _host[0] == "." else _EXACT).setdefault(_host.lstrip("."), []).append(_wrapper)
_ANY_HOST: tuple[Wrapper, ...] = (parameter.opened, fragment.opened)
_SHARES = re.compile(
    r"https?://[^/?#]+/(?:[^?#]*/)?(?:sharer?(?:\.php)?|intent|lineit|search)(?=[/?#])"
)
"""Pages that speak about an address (a share button, a search) and do not lead there."""


@lru_cache(maxsize=_CACHED)
def unwrap(url: str) -> str | None:
    """The final address inside `url`, or `None` when it leads where it says.

    `url` is absolute, as `parse_url` gives it.  Wrappers in wrappers are opened up to
    `MAX_LEVELS`; an address that cannot be parsed is not told.
    """
    found: str | None = None
    seen = {url}
    for _ in range(MAX_LEVELS):
        inner = _one_level(found or url)
        if inner is None or inner in seen:
            break
        seen.add(inner)
        found = inner
    return found


def _one_level(url: str) -> str | None:
    if not url.startswith(("https://", "http://")):
        return None
    parsed = parse_url(url)
    if parsed is None:
        return None
    wrappers = _for_host(parsed[1])
    if "?" in url or "#" in url:
        wrappers += _ANY_HOST
    if path.MARK.search(url, 8):
        wrappers += (path.opened,)
    for wrapper in wrappers:
        written = wrapper(url)
        inner = parse_url(written) if written else None
        if inner and inner[1]:
            return None if _SHARES.match(url) else inner[0]
    return None


def _for_host(host: str) -> tuple[Wrapper, ...]:
    """The wrappers of a service, by its host or by a domain above it."""
    found = list(_EXACT.get(host, ()))
    at = host.find(".")
    while at >= 0:
        host = host[at + 1 :]
        if host in _BELOW:
            found += _BELOW[host]
        at = host.find(".")
    return tuple(found)
