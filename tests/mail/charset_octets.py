"""Octets that no codec of Python writes, for the tests of charsets."""

from __future__ import annotations

from madoguchi.mail.charsets.iso2022 import jis_to_shift_jis


def iso2022jp_ms(text: str) -> bytes:
    """Octets as a Windows mailer writes them: every JIS row, also NEC's and IBM's."""
    pairs = {
        jis_to_shift_jis(bytes((row, cell))): bytes((row, cell))
        for row in range(0x21, 0x7F)
        for cell in range(0x21, 0x7F)
    }
    pairs["髙".encode("cp932")] = pairs[b"\xee\xe0"]  # IBM's place → the NEC-selected one
    out = b""
    for char in text:
        octets = char.encode("cp932")
        out += b"\x1b$B" + pairs[octets] if len(octets) == 2 else b"\x1b(B" + octets
    return out + b"\x1b(B"
