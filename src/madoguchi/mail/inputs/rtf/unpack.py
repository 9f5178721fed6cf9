"""Compressed RTF (MS-OXRTFCP): the form in which PidTagRtfCompressed holds a body."""

from __future__ import annotations

import struct
from zlib import crc32

from madoguchi.mail.bounds import MAX_RTF_BYTES
from madoguchi.model import Defect

_COMPRESSED, _UNCOMPRESSED = 0x75465A4C, 0x414C454D
"""`LZFu` and `MELA` (MS-OXRTFCP §2.1.3.1.1)."""
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
    b"\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the dictionary holds before the first octet (MS-OXRTFCP §2.1.2.1)."""
_WINDOW = 4096


def unpack_rtf(data: bytes, defects: list[Defect]) -> bytes:
    """The RTF inside; as much of it as can be read, and no more than `MAX_RTF_BYTES`."""
    if len(data) < 16:
        defects.append(Defect("rtf-broken", "header"))
        return b""
    packed, raw, kind, checksum = struct.unpack_from("<IIII", data)
    # MS-OXRTFCP §2.1.3.1.1: the first size counts the twelve octets after itself.
    end = packed + 4
    content = data[16 : end if 16 < end <= len(data) else len(data)]
    if kind == _UNCOMPRESSED:
        return _bounded(content[: raw or None], defects)
    if kind != _COMPRESSED:
        if data.startswith(b"{\\rtf"):  # some writers forget to pack
            return _bounded(data, defects)
        defects.append(Defect("rtf-broken", "kind"))
        return b""
    if crc32(content, 0xFFFFFFFF) ^ 0xFFFFFFFF != checksum:
        # MS-OXRTFCP §3.1.3.2: CRC-32 without the inversions that zlib makes.
        defects.append(Defect("rtf-broken", "checksum"))
    found, ended = _inflate(content, min(raw, MAX_RTF_BYTES) if raw else MAX_RTF_BYTES)
    if raw > MAX_RTF_BYTES and len(found) >= MAX_RTF_BYTES:
        defects.append(Defect("rtf-too-long"))
    elif not ended or len(found) < raw:
        defects.append(Defect("rtf-broken", "cut short"))
    return found


def _bounded(rtf: bytes, defects: list[Defect]) -> bytes:
    if len(rtf) > MAX_RTF_BYTES:
        defects.append(Defect("rtf-too-long"))
    return rtf[:MAX_RTF_BYTES]


def _inflate(content: bytes, limit: int) -> tuple[bytes, bool]:
    """What was packed, up to `limit` octets, and whether its end was met (MS-OXRTFCP §3.1.3.2).

    The output stands right after the dictionary's first content, so that its index modulo the
    window is the place in the dictionary, and a reference is a distance back.
    """
    out = bytearray(_DICTIONARY)
    limit += len(out)
    at, size = 0, len(content)
    while at < size and len(out) < limit:
        control = content[at]
        at += 1
        if not control:  # eight octets as they are
            out += content[at : at + 8]
            at += 8
            continue
        for bit in range(8):
            if not control >> bit & 1:
                out += content[at : at + 1]
                at += 1
                continue
            if at + 1 >= size:
                return bytes(out[len(_DICTIONARY) : limit]), False
            offset = content[at] << 4 | content[at + 1] >> 4
            length = (content[at + 1] & 0xF) + 2
            at += 2
            back = (len(out) - offset) % _WINDOW
            if not back:  # MS-OXRTFCP §2.1.3.1.5: the write place itself marks the end
                return bytes(out[len(_DICTIONARY) : limit]), True
            _copy(out, back, length)
    return bytes(out[len(_DICTIONARY) : limit]), len(out) >= limit


def _copy(out: bytearray, back: int, length: int) -> None:
    """Append `length` octets from `back` octets ago; they may overlap what is being written."""
    start = len(out) - back
    if start < 0:  # a place of the dictionary that nothing was written to yet
        out += bytes(min(length, -start))
        length -= min(length, -start)
        start = 0
    piece = out[start : start + length]
    while length > len(piece) > 0:
        piece = (piece * (length // len(piece) + 1))[:length]
    out += piece
