"""Line ends of every kind brought to LF, the only one that the readers of this room know."""

from __future__ import annotations

import re

from madoguchi.mail.bounds import SNIFF_BYTES

_BLANK_LINES = re.compile(rb"(?:[ \t]{0,998}\n)+")
"""Empty lines, or lines of white space only."""


def without_blank_start(data: bytes) -> bytes:
    """The data from its first line that holds something; line ends are LF."""
    match = _BLANK_LINES.match(data)
    return data[match.end() :] if match else data


def to_lf(data: bytes) -> bytes:
    """CRLF, CR CR LF and, in mail of old Macintoshes, lone CR become LF."""
    if b"\r" not in data:
        return data
    lines = data.replace(b"\r", b"")
    if data.count(b"\r\n") == len(data) - len(lines):
        return lines  # nearly always: every CR stood before an LF, and to take them out is cheap
    data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    if b"\r" not in data:
        return data
    head = data[:SNIFF_BYTES]
    first = head.find(b"\r")
    if first < 0:
        return data
    line_feed = head.find(b"\n")
    if line_feed < 0 or first < line_feed:
        return data.replace(b"\r", b"\n")
    # A lone CR inside the header ends a line there for most programs; in a body it is content.
    blank = data.find(b"\n\n")
    if blank < 0 or first > blank:
        return data
    return data[:blank].replace(b"\r", b"\n") + data[blank:]
