"""Google Translate as a cloak: `translate.google.com/translate?u=` and `*.translate.goog`."""

from __future__ import annotations

import re
from urllib.parse import unquote

from madoguchi.mail.links.bare import is_bare_domain
from madoguchi.mail.links.unwrap.query import parameters, value_of

HOSTS = ("translate.google.com", "translate.google.co.jp", ".translate.goog",
         "translate.googleusercontent.com")  # fmt: skip
_PROXIED = re.compile(r"https?://([a-z0-9-]+)\.translate\.goog(?::\d+)?(/[^#]*)?")
_OWN = re.compile(r"[?&]_x_tr_[^=&]*=[^&]*")


def _without_scheme(url: str) -> str | None:
    """`u=evil.example/x`, which the translator completes."""
    for name, value in parameters(url):
        if name == "u" and is_bare_domain(written := unquote(value, errors="replace")):
            return "http://" + written
    return None


def opened(url: str) -> str | None:
    """The translated page: in the proxy's host `-` stands for `.`, and `--` for `-`."""
    match = _PROXIED.match(url)
    if match is None:
        return value_of(url, "u") or _without_scheme(url)
    label = match[1]
    # Chromium's rule: `--` was a hyphen, `-` a dot; an `0-…-0` prefix flags other spellings.
    host = label.replace("--", "\0").replace("-", ".").replace("\0", "-")
    path = _OWN.sub("", match[2] or "/")
    if "?" not in path and "&" in path:
        path = path.replace("&", "?", 1)
    return f"https://{host}{path}"
