"""Which host handed the mail to which, out of a Received field (RFC 5321 §4.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass

VALUE_LIMIT = 2_000
COMMENT_DEPTH = 4
"""Comments inside comments (RFC 5322 §3.2.2) that are taken out: none is nested deeper."""
_COMMENT = re.compile(r"\([^()]*\)")
_BY = re.compile(r"(?:^|\s)by\s+\[?([A-Za-z0-9._:-]+)", re.IGNORECASE)
_FROM = re.compile(r"^\s*from\s+\[?([A-Za-z0-9._:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hop:
    """One hand-over.  `from_host` is what the sending side called itself: it may lie."""

    from_host: str
    by_host: str


def parse_received(value: str) -> Hop:
    """Read one field's value; parts that cannot be found are empty."""
    value = value[:VALUE_LIMIT]
    for _ in range(COMMENT_DEPTH):
        value, removed = _COMMENT.subn(" ", value)
        if not removed:
            break
    by = _BY.search(value)
    origin = _FROM.match(value)
    return Hop(
        origin.group(1).lower().rstrip(".") if origin else "",
        by.group(1).lower().rstrip(".") if by else "",
    )
