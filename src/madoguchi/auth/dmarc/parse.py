"""The grammar of a record (RFC 9989 §4.7, §4.8)."""

from __future__ import annotations

import re

from madoguchi.auth.dmarc.types import PolicyRecord, Psd
from madoguchi.model import DmarcPolicy

MAX_RECORD = 16_000
"""Characters of a record that are read."""

_VERSION = re.compile(r"v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|\Z)")
_REPORT_URI = re.compile(r"mailto:[^@\s,!]+@[^@\s,!]+", re.IGNORECASE)
_SPACES = " \t"


def is_record(text: str) -> bool:
    """§4.7: v is the first tag, in exactly that spelling."""
    return _VERSION.match(text) is not None


def parse_record(domain: str, text: str) -> PolicyRecord | None:
    """Read a record; unknown tags are ignored, of a tag that stands twice the first counts."""
    if not is_record(text):
        return None
    tags: dict[str, str] = {}
    for piece in text[:MAX_RECORD].split(";"):
        name, equals, value = piece.partition("=")
        if equals:
            tags.setdefault(name.strip(_SPACES).lower(), value.strip(_SPACES))
    policies = {name: _policy(tags.get(name)) for name in ("p", "sp", "np")}
    written = (name for name in ("p", "sp", "np") if name in tags or name == "p")
    return PolicyRecord(
        domain,
        policies["p"],
        policies["sp"],
        policies["np"],
        tags.get("adkim", "r").lower() == "s",
        tags.get("aspf", "r").lower() == "s",
        _psd(tags.get("psd", "u")),
        tags.get("t", "n").lower() == "y",
        any(policies[name] is None for name in written),
        any(_REPORT_URI.match(uri.strip(_SPACES)) for uri in tags.get("rua", "").split(",")),
    )


def _policy(text: str | None) -> DmarcPolicy | None:
    try:
        return DmarcPolicy((text or "").lower())
    except ValueError:
        return None


def _psd(text: str) -> Psd:
    try:
        return Psd(text.lower())
    except ValueError:
        return Psd.UNKNOWN
