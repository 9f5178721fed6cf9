"""AMP caches: `google.com/amp/s/a.example/x` and `a-example.cdn.ampproject.org/c/s/…`."""

from __future__ import annotations

import re

HOSTS = ("google.com", ".google.com", "google.co.jp", ".google.co.jp", ".ampproject.org")
_PATH = re.compile(
    r"https?://[^/]+/(?:amp|(?:[cvir]|wp|ii/w\d+))/(s/)?(?=[^/?#]*[.%])([^?#]+)(\?[^#]*)?"
)


def opened(url: str) -> str | None:
    """The page that the cache shows; `s/` says that it is fetched over https."""
    match = _PATH.match(url)
    if match is None:
        return None
    return f"{'https' if match[1] else 'http'}://{match[2]}{match[3] or ''}"
