"""The grammar of RTF (Rich Text Format 1.9.1, "RTF Syntax"): signs one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

_SIGN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})?[ ]?"
    rb"|((?:\\'[0-9A-Fa-f]{2})+)"
    rb"|\\([^A-Za-z])"
    rb"|([{}])"
    rb"|([^\\{}\r\n\0]+)"
    rb"|[\r\n\0]+"
    rb"|\\",
    re.S,
)


MAX_TOKENS = 100_000
"""Signs of one document that are read: a letter of fifty pages, and half a second."""


class Kind(Enum):
    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    SYMBOL = "symbol"
    HEX = "hex"
    TEXT = "text"
    CUT = "cut"
    """More follows than `MAX_TOKENS`."""


class Token(NamedTuple):
    """One sign; `octets` is the name of a word, a symbol, or text in the charset of its font."""

    kind: Kind
    octets: bytes = b""
    number: int | None = None


_OPEN, _CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


def tokens(rtf: bytes) -> Iterator[Token]:
    """Every sign of `rtf`; raw binary data (`\\binN`) is passed over."""
    at = 0
    left = MAX_TOKENS
    while left and (match := _SIGN.match(rtf, at)):
        left -= 1
        at = match.end()
        group = match.lastindex
        if group in (1, 2):
            number = int(match.group(2)) if match.group(2) else None
            if match.group(1) == b"bin" and number and number > 0:
                at += number
            else:
                yield Token(Kind.WORD, match.group(1), number)
        elif group == 3:
            yield Token(
                Kind.HEX, bytes.fromhex(match.group(3).replace(b"\\'", b"").decode("ascii"))
            )
        elif group == 4:
            yield Token(Kind.SYMBOL, match.group(4))
        elif group == 5:
            yield _OPEN if match.group(5) == b"{" else _CLOSE
        elif group == 6:
            yield Token(Kind.TEXT, match.group(6))
    if not left and at < len(rtf):
        yield Token(Kind.CUT)
