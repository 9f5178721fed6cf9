"""The mail inside an opaque S/MIME signature (RFC 8551 §3.5.2): CMS SignedData, not verified.

Only as much of BER (X.690) as leads to the signed octets; keys and signatures are passed over.
"""

from __future__ import annotations

from typing import NamedTuple

_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
"""id-signedData and id-data (RFC 5652 §5.1, §4), whole."""
_OCTETS, _SEQUENCE, _SET, _CONTENT = 0x04, 0x30, 0x31, 0xA0
_CONSTRUCTED_OCTETS = 0x24
_END = b"\0\0"
MAX_PIECES = 100_000
"""Pieces of a constructed string: writers cut every 1000 octets, and a mail has 50 MiB."""


class _Value(NamedTuple):
    tag: int
    start: int
    end: int
    """Of the contents; -1 when their length is not told (X.690 §8.1.3.6)."""


def signed_content(data: bytes) -> bytes | None:
    """The octets that were signed; `None` when `data` is no SignedData that encloses them."""
    if data[:1] != b"\x30" or _SIGNED_DATA not in data[:40]:
        return None
    at = _inside(data, 0, _SEQUENCE)
    if at is None or not data.startswith(_SIGNED_DATA, at):
        return None
    at = _inside(data, at + len(_SIGNED_DATA), _CONTENT)
    at = None if at is None else _inside(data, at, _SEQUENCE)
    if at is None:
        return None
    version = _read(data, at)
    digests = _read(data, version.end) if version and version.end > 0 else None
    if digests is None or digests.tag != _SET:
        return None
    at = _past(data, digests)
    at = None if at is None else _inside(data, at, _SEQUENCE)
    if at is None or not data.startswith(_DATA, at):
        return None
    at = _inside(data, at + len(_DATA), _CONTENT)
    return None if at is None else _string(data, at)


def _read(data: bytes, at: int) -> _Value | None:
    """Tag and length at an offset (X.690 §8.1.2-3); contents that are cut short end with data."""
    if at + 2 > len(data):
        return None
    tag, length = data[at], data[at + 1]
    at += 2
    if length == 0x80:
        return _Value(tag, at, -1)
    if length > 0x80:
        width = length & 0x7F
        if width > 8:
            return None
        length = int.from_bytes(data[at : at + width], "big")
        at += width
    return _Value(tag, at, min(at + length, len(data)))


def _inside(data: bytes, at: int, tag: int) -> int | None:
    value = _read(data, at)
    return value.start if value and value.tag == tag else None


def _past(data: bytes, value: _Value) -> int | None:
    """Offset after a value; of one without a length, after what it holds one level deep."""
    if value.end >= 0:
        return value.end
    at = value.start
    for _ in range(100):
        if data.startswith(_END, at):
            return at + 2
        inner = _read(data, at)
        if inner is None or inner.end < 0:
            return None
        at = inner.end
    return None


def _string(data: bytes, at: int) -> bytes | None:
    """An OCTET STRING, in one piece or constructed of several (X.690 §8.7.3)."""
    value = _read(data, at)
    if value is None:
        return None
    if value.tag == _OCTETS and value.end >= 0:
        return data[value.start : value.end]
    if value.tag != _CONSTRUCTED_OCTETS:
        return None
    pieces = []
    at = value.start
    stop = value.end if value.end >= 0 else len(data)
    for _ in range(MAX_PIECES):
        piece = _read(data, at)
        if at >= stop or piece is None or piece.tag != _OCTETS or piece.end < 0:
            break
        pieces.append(data[piece.start : piece.end])
        at = piece.end
    return b"".join(pieces)
