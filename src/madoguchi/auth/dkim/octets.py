"""The header fields and the body of a mail, octet by octet (RFC 5322 §2.2, RFC 6376 §5.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

MAX_HEADER = 512_000
"""Octets of the header that are looked at."""
MAX_FIELDS = 2_000

_BARE_LF = re.compile(rb"(?<!\r)\n")
_SEPARATOR = re.compile(rb"From [^\r\n:]*\r\n")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
# A field ends at a line end that no white space follows (RFC 5322 §2.2.3).
_LINE_END = re.compile(rb"\r\n(?![ \t])")


@dataclass(frozen=True)
class Octets:
    """A mail with CRLF at every line's end."""

    fields: tuple[tuple[str, bytes], ...]
    """Name in lower case, and the whole field with its name, its folds and its last CRLF."""
    body: bytes
    complete: bool = True
    """`False` when the header is too large to be looked at."""

    @cached_property
    def by_name(self) -> dict[str, list[bytes]]:
        """The fields of each name, topmost first."""
        found: dict[str, list[bytes]] = {}
        for name, field in self.fields:
            found.setdefault(name, []).append(field)
        return found


def split(source: bytes) -> Octets:
    """Take a saved mail apart; lines that a file ends with LF alone ended with CRLF once."""
    data = _BARE_LF.sub(b"\r\n", source)
    if data.startswith(b"From "):
        data = _SEPARATOR.sub(b"", data, count=1)  # of an mbox (RFC 4155)
    if data.startswith(b"\r\n"):
        head, body = b"", data[2:]
    else:
        head, _, body = data.partition(b"\r\n\r\n")
    if len(head) > MAX_HEADER:
        return Octets((), b"", complete=False)
    fields: list[tuple[str, bytes]] = []
    for piece in _LINE_END.split(head.removesuffix(b"\r\n")):
        found = _FIELD.match(piece)
        if found is not None:
            fields.append((found.group(1).decode("ascii").lower(), piece + b"\r\n"))
    return Octets(tuple(fields[:MAX_FIELDS]), body, complete=len(fields) <= MAX_FIELDS)


def value_of(field: bytes) -> str:
    """What stands behind the colon, each octet one character."""
    return field.partition(b":")[2].decode("latin-1")
