"""The source of a mail pasted below a question, or below what a page called "original" shows.

Gmail's and Yahoo!メール's pages show a table of fields above the source; whoever selects all
copies both.
"""

from __future__ import annotations

import re

from madoguchi.mail.inputs.sniff import is_source
from madoguchi.mail.line_ends import to_lf

MAX_ABOVE_BYTES = 6000
"""Octets above the source: the table of such a page, or a question."""
MAX_STARTS = 8
"""Lines that are tried as the beginning."""

_START = re.compile(
    rb"\n[ \t]*\n((?:Delivered-To|Received|Return-Path|X-[A-Za-z0-9-]{1,60}|ARC-Seal|Message-ID"
    rb"|MIME-Version|DKIM-Signature|Authentication-Results|From)[ \t]?:)",
    re.I,
)
_SURE = (
    b"\nreceived:",
    b"\nmessage-id:",
    b"\nmime-version:",
    b"\nreturn-path:",
    b"\ndelivered-to:",
)
SURE_FIELDS = 3
"""Fields out of `_SURE` that prove a source: a text that quotes one or two is no mail."""


def source_below(octets: bytes) -> bytes:
    """The source, line ends LF, that begins below an empty line; empty when there is none."""
    head = to_lf(octets[: MAX_ABOVE_BYTES * 2])
    for tried, match in enumerate(_START.finditer(head, 0, MAX_ABOVE_BYTES)):
        if tried >= MAX_STARTS:
            break
        header = b"\n" + head[match.start(1) :].partition(b"\n\n")[0].lower()
        if sum(name in header for name in _SURE) >= SURE_FIELDS and b"\nfrom:" in header:
            source = to_lf(octets)[match.start(1) :]
            return source if is_source(source) else b""
    return b""
