"""Laws of links: what a browser opens, and where it is shown."""

from __future__ import annotations

from functools import lru_cache

import can_ada

from fuzz.finding import holds
from fuzz.laws.text import text_is_clean, writable
from madoguchi.mail.links.collect import MAX_SHOWN_CHARS, MAX_URL_SHOWN
from madoguchi.model import Link


@lru_cache(maxsize=4096)
def _parsed(url: str) -> tuple[str, str] | None:
    """`(href, hostname)` as the WHATWG parser has them."""
    try:
        parsed = can_ada.parse(url)
        return parsed.href, parsed.hostname
    except ValueError:
        return None


def url_holds(url: str, host: str) -> None:
    """A URL is what the URL standard's parser makes of it, and so is its host."""
    writable(url, "url")
    parsed = _parsed(url)
    holds(parsed is not None, "url-parses", url[:200])
    assert parsed is not None
    holds(parsed[0] == url, "url-serialised", f"{url[:200]!r} {parsed[0][:200]!r}")
    if url.startswith(("http:", "https:", "ftp:")):
        holds(parsed[1].rstrip(".") == host, "host-is-the-browsers", f"{host!r} {parsed[1]!r}")
        holds(host == host.lower() and host.isascii() and bool(host), "host-ascii", host)
    else:
        holds(host == "", "host-of-no-site", f"{host!r} {url[:80]!r}")


def link_holds(link: Link, text: str) -> None:
    """The span is inside the text and holds the words that `shown` quotes."""
    whole = len(link.url) < MAX_URL_SHOWN
    if whole or link.host:
        url_holds(link.url, link.host)
    if link.target is not None:
        target = _parsed(link.target)
        holds(
            target is not None and target[0] == link.target, "target-serialised", link.target[:200]
        )
        assert target is not None
        holds(link.target_host == target[1], "target-host", f"{link.target_host} {target[1]}")
        holds(link.target != link.url, "target-differs", link.url[:200])
    text_is_clean(link.shown, "shown")
    text_is_clean(link.carrier, "carrier")
    holds(len(link.shown) <= MAX_SHOWN_CHARS, "shown-bounded", str(len(link.shown)))
    if link.span is None:
        return
    holds(0 <= link.span.start <= link.span.end <= len(text), "span-inside", repr(link.span))
    holds(link.span.start < link.span.end, "span-not-empty", repr(link))
    words = " ".join(text[link.span.start : link.span.end].split())
    shown = " ".join(link.shown.split())
    # Only the beginning is kept of long words.
    same = words.startswith(shown) if len(shown) > MAX_SHOWN_CHARS - 9 else words == shown
    holds(same, "shown-is-in-the-text", f"{words[:200]!r} {shown[:200]!r}")
