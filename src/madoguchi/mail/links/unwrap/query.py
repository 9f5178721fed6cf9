"""Reading the query of an address, and telling whether a value is an address itself."""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import unquote_plus

MAX_PARAMETERS = 60
_MAX_ROUNDS = 3
"""`%2525`: more layers of percent-encoding than that were never seen."""
_ADDRESS = re.compile(r"https?:(?://|\\\\|/\\|\\/)[^\s/?#\\]", re.IGNORECASE)
_HOST = re.compile(r"[/\\]{2}[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|\Z)", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{14,4000}={0,2}")
_BASE64_STARTS = ("aHR0", "aHr0", "SFRU", "YUhS")
"""`htt`, in three ways, and `aHR`: base64 of base64."""
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){10,2000}")


def parameters(url: str) -> list[tuple[str, str]]:
    """Names in lower case and raw values of the query, in order."""
    query = url.partition("#")[0].partition("?")[2]
    found = []
    for pair in re.split("[&;]", query, maxsplit=MAX_PARAMETERS)[:MAX_PARAMETERS]:
        name, _, value = pair.partition("=")
        found.append((name.lower().removesuffix("[]").removesuffix("%5b%5d"), value))
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
    value = value.lstrip("+")
    for _ in range(_MAX_ROUNDS + 1):
        if _ADDRESS.match(value):
            return value
        if value.startswith(("//", "\\\\", "/\\")) and _HOST.match(value):
            return "https:" + value
        decoded = unquote_plus(value, errors="replace").strip() if "%" in value else value
        if decoded == value:
            decoded = _from_base64(value) or _from_hex(value) or value
        if decoded == value:
            return None
        value = decoded
    return None


def _from_base64(value: str) -> str | None:
    if value[:4] not in _BASE64_STARTS or not _BASE64.fullmatch(value):
        return None
    octets = value.rstrip("=").replace("-", "+").replace("_", "/").encode()
    octets = octets[: len(octets) - 1] if len(octets) % 4 == 1 else octets
    decoded = b64decode(octets + b"=" * (-len(octets) % 4)).decode("utf-8", "replace")
    return None if "\ufffd" in decoded else decoded


def _from_hex(value: str) -> str | None:
    if value[:8].lower() != "68747470" or not _HEX.fullmatch(value):
        return None
    return bytes.fromhex(value).decode("utf-8", "replace")
