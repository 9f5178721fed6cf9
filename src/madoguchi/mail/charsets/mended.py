"""Two accidents after which one charset does not read a whole text: encoded twice, and mixed.

A gateway took UTF-8 for Latin-1 and made UTF-8 of that; a list or a filter added its footer in
another charset than the body's.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from madoguchi.mail.bounds import CHARSET_SAMPLE_BYTES

MAX_STRAY_LINES = 200
"""Lines that are read on their own: a footer has ten, and each costs a decision."""
MAX_LAYERS = 3
"""Times that one text is found encoded again: two gateways in a row happen."""
_SURE_OCTETS = 9
"""Octets with the high bit from which valid UTF-8 is no chance (RFC 3629 §1): three kana."""

_CP1252_CONTROLS = {
    bytes((code,)).decode("cp1252"): code
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_TO_LATIN1 = str.maketrans(_CP1252_CONTROLS)
_TRAIL = "[\x80-\xbf" + re.escape("".join(_CP1252_CONTROLS)) + "]"
_TWICE = re.compile(f"[\xc2-\xdf]{_TRAIL}|[\xe0-\xef]{_TRAIL}{{2}}|[\xf0-\xf4]{_TRAIL}{{3}}")
"""UTF-8 sequences seen through Latin-1 or windows-1252."""
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_ASCII_OCTETS = bytes(range(128))


def encoded_twice(text: str) -> str | None:
    """The text below, when all that is not ASCII in `text` is UTF-8 taken for Latin-1."""
    below: str | None = None
    if text.isascii():
        return None
    for _ in range(MAX_LAYERS):
        first = _NOT_ASCII.search(text)
        if first is None or _TWICE.match(text, first.start()) is None:
            break
        try:
            below = text = text.translate(_TO_LATIN1).encode("latin-1").decode("utf-8")
        except UnicodeError:
            break
    return below


def is_mixed(data: bytes) -> bool:
    """Whether octets that are not UTF-8 as a whole hold a line that surely is."""
    return any(_surely_utf8(line) for line in data[:CHARSET_SAMPLE_BYTES].split(b"\n")) or (
        _surely_utf8(data[data.rfind(b"\n", 0, len(data.rstrip())) + 1 :])
    )


def _surely_utf8(line: bytes) -> bool:
    if line.isascii() or len(line.translate(None, _ASCII_OCTETS)) < _SURE_OCTETS:
        return False
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def by_lines(
    data: bytes, read: Callable[[bytes], str], decide: Callable[[bytes], str]
) -> str | None:
    """The text when some lines are in another charset than the rest; `None` when none are.

    `read` decodes as the rest is, `decide` a line by itself, whatever it is in.
    """
    out: list[str] = []
    stray = tried = 0
    for line in data.split(b"\n"):
        text = read(line)
        if not line.isascii() and tried < MAX_STRAY_LINES:
            broken = text.count("\ufffd")
            if broken or _surely_utf8(line):
                tried += 1
                other = decide(line)
                if other != text and (not broken or other.count("\ufffd") < broken):
                    text = other
                    stray += 1
        out.append(text)
    return "\n".join(out) if stray else None
