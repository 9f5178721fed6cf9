"""The Received-SPF field (RFC 7208 §9.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from madoguchi.auth.results import strip_comments
from madoguchi.auth.trust import TrustedZone
from madoguchi.model import Result

VALUE_LIMIT = 2_000
_WORD = re.compile(r"\s*([A-Za-z]+)")
_PAIR = re.compile(r'([A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|<?([^\s;>"]+)>?)')
_WRITER = re.compile(r"\s*[A-Za-z]+\s*\(\s*([A-Za-z0-9._-]+)\s*:")


@dataclass(frozen=True, slots=True)
class ReceivedSpf:
    """What the receiver found about the host that handed the mail over."""

    result: Result
    mailfrom_domain: str
    """Domain of `envelope-from`; empty when not written."""
    helo: str
    receiver: str
    """Who wrote the field: `receiver=`, else the name before the colon of the comment."""
    mailfrom: str = ""
    """`envelope-from` as it stands, without <>."""
    client_ip: str = ""


def parse_received_spf(value: str) -> ReceivedSpf:
    """Read one field's value; an unreadable one is `unknown`."""
    value = value[:VALUE_LIMIT]
    word = _WORD.match(value)
    result = _result(word.group(1).lower() if word else "")
    pairs: dict[str, str] = {}
    for match in _PAIR.finditer(strip_comments(value)):
        pairs.setdefault(match.group(1).lower(), (match.group(2) or match.group(3) or "").strip())
    sender = pairs.get("envelope-from", "").strip("<>")
    writer = _WRITER.match(value)
    return ReceivedSpf(
        result,
        sender.rpartition("@")[2].lower().rstrip("."),
        pairs.get("helo", "").lower(),
        (pairs.get("receiver") or (writer.group(1) if writer else "")).lower(),
        sender,
        pairs.get("client-ip", ""),
    )


def written_spf(zone: TrustedZone) -> ReceivedSpf | None:
    """What the receiver itself wrote.

    RFC 7208 §9.1: the field stands above the Received of the host that made it.  Without a name in
    it, it may have come with the mail.
    """
    for entry in zone.fields:
        if entry.name.lower() == "received-spf":
            written = parse_received_spf(entry.raw)
            if zone.is_receiver(written.receiver):
                return written
    return None


def _result(word: str) -> Result:
    try:
        return Result(word)
    except ValueError:
        # RFC 4408 §2.5 called the permanent error "unknown" before it had a word of its own.
        return Result.PERMERROR if word == "error" else Result.UNKNOWN
