"""The words of a Word document before 2007, in their order (MS-DOC §2.4.1)."""

from __future__ import annotations

from madoguchi.mail.attached.bounds import MAX_TEXT

MAX_PIECES = 5000
"""Pieces of one text; a document that was saved quickly many times has some hundred."""
_CLX = 0x01A2
"""Where the FIB says where the piece table is (§2.5.6, fcClx and lcbClx)."""
_COMPRESSED = 1 << 30


def word_text(body: bytes, table: bytes) -> str:
    """The text of the main document and what stands behind it; empty when it cannot be found."""
    at = int.from_bytes(body[_CLX : _CLX + 4], "little")
    size = int.from_bytes(body[_CLX + 4 : _CLX + 8], "little")
    clx = table[at : at + size]
    at = 0
    while clx[at : at + 1] == b"\x01":  # Prc: formats, before the pieces (§2.9.38)
        at += 3 + int.from_bytes(clx[at + 1 : at + 3], "little")
    if clx[at : at + 1] != b"\x02":
        return ""
    size = int.from_bytes(clx[at + 1 : at + 5], "little")
    return _pieces(body, clx[at + 5 : at + 5 + size])


def _pieces(body: bytes, plc: bytes) -> str:
    """PlcPcd (§2.8.35): positions of characters, then where each run of them stands."""
    count = min(max(len(plc) - 4, 0) // 12, MAX_PIECES)
    total = max(len(plc) - 4, 0) // 12
    out: list[str] = []
    length = 0
    for piece in range(count):
        start = int.from_bytes(plc[4 * piece : 4 * piece + 4], "little")
        end = int.from_bytes(plc[4 * piece + 4 : 4 * piece + 8], "little")
        entry = 4 * (total + 1) + 8 * piece
        place = int.from_bytes(plc[entry + 2 : entry + 6], "little")
        chars = min(max(end - start, 0), 2 * MAX_TEXT)
        if place & _COMPRESSED:
            offset = (place & (_COMPRESSED - 1)) // 2
            out.append(body[offset : offset + chars].decode("cp1252", "replace"))
        else:
            out.append(body[place : place + 2 * chars].decode("utf-16-le", "replace"))
        length += chars
        if length > 2 * MAX_TEXT:
            break
    return "".join(out)
