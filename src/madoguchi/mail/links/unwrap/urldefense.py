"""Proofpoint URL Defense, versions 1 to 3."""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import unquote

from madoguchi.mail.links.unwrap.query import parameters, value_of

HOSTS = ("urldefense.proofpoint.com", "urldefense.com", ".urldefense.com", "urldefense.us")
_V3 = re.compile(r"https?://[^/]+/v3/__(.+?)__;(?:([A-Za-z0-9_-]*)!)?")
_MARK = re.compile(r"\*(\*.)?")
_RUN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_V2 = str.maketrans("-_", "%/")


def opened(url: str) -> str | None:
    """What was rewritten on the way in; the three versions encode it in three ways."""
    if "/v1/" in url:
        return value_of(url, "u")
    if "/v2/" in url:
        for name, value in parameters(url):
            if name == "u":
                return unquote(unquote(value, errors="replace").translate(_V2), errors="replace")
        return None
    match = _V3.match(url)
    return _version_3(match[1], match[2] or "") if match else None


def _version_3(written: str, encoded: str) -> str:
    """`*` stands for one character of the base64 behind `__;`, `**X` for a run of them."""
    octets = encoded.encode()
    octets = octets[: len(octets) - (len(octets) % 4 == 1)]
    kept = b64decode(octets + b"=" * (-len(octets) % 4), altchars=b"-_").decode("utf-8", "replace")
    at = 0

    def restored(match: re.Match[str]) -> str:
        nonlocal at
        count = _RUN.find(match[1][1]) + 2 if match[1] else 1
        piece = kept[at : at + max(count, 1)]
        at += max(count, 1)
        return piece

    # The parser has folded `https://` inside a path nowhere, but some relays fold it to `https:/`.
    return re.sub(r"^(https?:)/+", r"\1//", _MARK.sub(restored, written))
