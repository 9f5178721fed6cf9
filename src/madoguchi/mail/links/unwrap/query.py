"""Reading the query of an address, and telling whether a value is an address itself."""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import unquote_plus

MAX_PARAMETERS = 60
_MAX_ROUNDS = 3
"""`%2525`: more layers of percent-encoding than that were never seen."""
_ADDRESS = re.compile(r"https?:(?://|\\\\|/\\|\\/)[^\s/?#\\]", re.IGNORECASE)
_ENCODED = re.compile(r"https?%(?:25)*3a", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{14,4000}={0,2}")


def parameters(url: str) -> list[tuple[str, str]]:
    """Names in lower case and raw values of the query, in order."""
    query = url.partition("#")[0].partition("?")[2]
    found = []
    for pair in re.split("[&;]", query, maxsplit=MAX_PARAMETERS)[:MAX_PARAMETERS]:
        name, _, value = pair.partition("=")
        found.append((name.lower(), value))
    return found


def value_of(url: str, *names: str) -> str | None:
    """The decoded value of the first parameter of these names that is an address."""
    held = parameters(url)
    for wanted in names:
        for name, value in held:
            if name == wanted and (address := as_address(value)):
                return address
    return None


def as_address(value: str) -> str | None:
    """The absolute http(s) address that a value is, percent- or base64-encoded or not."""
    for _ in range(_MAX_ROUNDS + 1):
        if _ADDRESS.match(value):
            return value
        decoded = unquote_plus(value, errors="replace") if "%" in value else value
        if decoded == value:
            break
        value = decoded
    return _from_base64(value)


def _from_base64(value: str) -> str | None:
    if not _BASE64.fullmatch(value) or value[:4] not in ("aHR0", "aHr0", "SFRU"):
        return None
    octets = value.rstrip("=").replace("-", "+").replace("_", "/").encode()
    octets = octets[: len(octets) - 1] if len(octets) % 4 == 1 else octets
    decoded = b64decode(octets + b"=" * (-len(octets) % 4)).decode("utf-8", "replace")
    if _ENCODED.match(decoded):
        decoded = unquote_plus(decoded, errors="replace")
    return decoded if _ADDRESS.match(decoded) and "\ufffd" not in decoded else None
