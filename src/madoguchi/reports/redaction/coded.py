"""Runs of a text that may say something in base64, base32 or base16, and what they then say."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_BASE64_RUN = re.compile(r"[A-Za-z0-9+/_-]{11,}+={0,2}")
_BASE32_RUN = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z2-7]{12,}+|[a-z2-7]{12,}+)={0,6}")
_HEX_RUN = re.compile(r"[0-9a-fA-F]{12,}+")
_FROM_URL_SAFE = str.maketrans("-_", "+/")
_TO_DIGITS = str.maketrans("abcdefghijklmnopqrstuvwxyz234567", "0123456789abcdefghijklmnopqrstuv")
_BASE64_OCTETS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-=%"


class Run(NamedTuple):
    """A range of a text that may be a code."""

    start: int
    end: int
    readings: Callable[[str], Iterator[bytes]]
    """Every way to read it, wherever in it the code begins (RFC 4648 §4, §5, §6, §8)."""


def runs(text: str) -> Iterator[Run]:
    """Every run of a text; time is linear in it, and so is that of all readings.

    Pieces of a run between slashes, which also part a path, come before the whole run.
    """
    for match in _BASE64_RUN.finditer(text):
        for start, end in _segments(text, *match.span()):
            yield Run(start, end, _from_base64)
    for match in _BASE32_RUN.finditer(text):
        yield Run(*match.span(), _from_base32)
    for match in _HEX_RUN.finditer(text):
        yield Run(*match.span(), _from_hex)


def may_be_coded(octets: bytes) -> bool:
    """Whether what came out looks like a code again: nearly all of base64's own characters."""
    others = octets.translate(None, _BASE64_OCTETS)
    return len(octets) >= 12 and len(others) * 8 <= len(octets)


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if "/" in text[start:end]:
        at = start
        for piece in text[start:end].split("/"):
            if len(piece) >= 11:
                yield at, at + len(piece)
            at += len(piece) + 1
    yield start, end


def _from_base64(run: str) -> Iterator[bytes]:
    run = run.rstrip("=").translate(_FROM_URL_SAFE)
    for shift in range(4):
        own = run[shift:]
        own = own[: len(own) - 1] if len(own) % 4 == 1 else own
        yield base64.b64decode(own + "=" * (-len(own) % 4))


def _from_base32(run: str) -> Iterator[bytes]:
    """In either letter case; the octets may begin at any bit, for five go to a character."""
    digits = run.rstrip("=").lower().translate(_TO_DIGITS)
    value = int(digits, 32)
    bits = 5 * len(digits)
    for shift in range(8):
        yield (value << shift).to_bytes((bits + shift + 7) // 8, "big")


def _from_hex(run: str) -> Iterator[bytes]:
    for shift in (0, 1):
        yield bytes.fromhex(run[shift : len(run) - (len(run) - shift) % 2])
