"""The source of a mail pasted below a question, or below what a page called "original" shows.

Gmail's and Yahoo!メール's pages show a table of fields above the source; whoever selects all
copies both.
"""

from __future__ import annotations

import re

from madoguchi.mail.bounds import SNIFF_BYTES
from madoguchi.mail.inputs.sniff import is_source
from madoguchi.mail.line_ends import to_lf

MAX_ABOVE_BYTES = 6000
"""Octets above the source: the table of such a page, or a question."""
MAX_STARTS = 8
"""Lines that are tried as the beginning."""

_FIELD = (
    rb"(?:Delivered-To|Received|Return-Path|X-[A-Za-z0-9-]{1,60}|ARC-Seal|Message-ID|MIME-Version"
    rb"|DKIM-Signature|Authentication-Results|From)[ \t]?:"
)
_START = re.compile(rb"\n[ \t]*\n(" + _FIELD + rb")", re.I)
_ANY_START = re.compile(rb"^(?:" + _FIELD + rb"|(?:Date|To|Subject):)[ \t]?[^\n]", re.I | re.M)
_SUMMARY = re.compile(
    (
        "^(?:Message ID|メッセージ ?ID|Created at|作成日時|作成日|Original Message"
        "|元のメッセージ|SPF|DKIM|DMARC)(?:[:\t ]|：)"
    ).encode(),
    re.M,
)
"""Rows of Gmail's table: Message ID, Created at, Original Message, SPF …, and in Japanese."""
_SUMMARY_ROWS = 2
_SUMMARY_LINES = 40
"""Lines that the table and the buttons below it can take."""
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


def below_summary(data: bytes) -> bytes:
    """The source, all of it there is, from the first field below the rows of Gmail's table; empty
    without that table.  Line ends of `data` are LF."""
    top = b"\n".join(data.split(b"\n", _SUMMARY_LINES)[:_SUMMARY_LINES])
    rows = list(_SUMMARY.finditer(top))
    if len(rows) < _SUMMARY_ROWS:
        return b""
    after = max(row.end() for row in rows)
    for field in _ANY_START.finditer(data, after, after + MAX_ABOVE_BYTES):
        if is_source(data[field.start() : field.start() + SNIFF_BYTES]):
            return data[field.start() :]
    return b""
