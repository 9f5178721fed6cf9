"""Packs RTF as PidTagRtfCompressed holds it (MS-OXRTFCP), stored and really compressed."""

from __future__ import annotations

import struct

DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
    b"\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def checksum(data: bytes) -> int:
    """CRC-32 bit by bit, without the inversions (MS-OXRTFCP §3.1.3.2)."""
    crc = 0
    for octet in data:
        crc ^= octet
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc


def stored(rtf: bytes) -> bytes:
    """`MELA`: as it is."""
    return struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf


def framed(content: bytes, raw_size: int) -> bytes:
    """`LZFu` around what is already packed."""
    head = struct.pack("<IIII", len(content) + 12, raw_size, 0x75465A4C, checksum(content))
    return head + content


def compressed(rtf: bytes) -> bytes:
    """`LZFu`: references into a window of 4096 octets, the longest match each time."""
    window = DICTIONARY + rtf
    at, out, run, flags = len(DICTIONARY), b"", b"", 0
    bits = 0
    ended = False
    while not ended:
        best, length = 0, 0
        for size in range(min(17, len(window) - at), 1, -1):
            # A match may overlap the place it is written to, but not begin there.
            found = window.rfind(window[at : at + size], max(0, at - 4095), at + size - 1)
            if found >= 0:
                best, length = found, size
                break
        if at >= len(window):
            best, length, ended = at, 2, True
        if length:
            run += struct.pack(">H", (best % 4096) << 4 | length - 2)
            flags |= 1 << bits
            at += length
        else:
            run += window[at : at + 1]
            at += 1
        bits += 1
        if bits == 8 or ended:
            out += bytes((flags,)) + run
            run, flags, bits = b"", 0, 0
    return framed(out, len(rtf))
