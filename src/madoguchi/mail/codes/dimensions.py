"""Width and height of a picture from its header, before anything is unpacked.

So tracking pixels, rules and banners cost nothing, and a small file that says it is a huge
picture never reaches the library.
"""

from __future__ import annotations

from madoguchi.mail.codes.kinds import kind_of

MAX_SEGMENTS = 400
"""Segments of a JPEG file in front of its frame header; cameras write some twenty."""
_FRAME_HEADERS = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""SOF markers (ITU-T T.81 table B.1): C4, C8 and CC are something else."""


def dimensions(data: bytes) -> tuple[int, int] | None:
    """`(width, height)` in pixels; `None` when the header is of no known kind or is broken."""
    kind = kind_of(data)
    size: tuple[int, int] | None = None
    if kind == "PNG":
        size = _big(data, 16, 4), _big(data, 20, 4)  # W3C PNG §11.2.1: IHDR comes first
    elif kind == "GIF":
        size = _little(data, 6, 2), _little(data, 8, 2)  # GIF89a §18
    elif kind == "BMP":
        size = _bmp(data)
    elif kind == "WEBP":
        size = _webp(data)
    elif kind == "JPEG":
        size = _jpeg(data)
    return size if size and size[0] > 0 and size[1] > 0 else None


def _big(data: bytes, at: int, length: int) -> int:
    return int.from_bytes(data[at : at + length], "big") if at + length <= len(data) else 0


def _little(data: bytes, at: int, length: int) -> int:
    return int.from_bytes(data[at : at + length], "little") if at + length <= len(data) else 0


def _bmp(data: bytes) -> tuple[int, int]:
    """BITMAPCOREHEADER has 16-bit sides; a negative height says that rows go downwards."""
    if _little(data, 14, 4) == 12:
        return _little(data, 18, 2), _little(data, 20, 2)
    height = _little(data, 22, 4)
    return _little(data, 18, 4), min(height, 0x1_0000_0000 - height)


def _webp(data: bytes) -> tuple[int, int] | None:
    """RFC 9649 §2.5-2.7: lossy, lossless, and the extended form."""
    chunk = data[12:16]
    if chunk == b"VP8X":
        return _little(data, 24, 3) + 1, _little(data, 27, 3) + 1
    if chunk == b"VP8L":
        bits = _little(data, 21, 4)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 ":
        return _little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """The first frame header (ITU-T T.81 §B.2.2)."""
    at = 2
    for _ in range(MAX_SEGMENTS):
        at = data.find(b"\xff", at)
        if at < 0 or at + 9 > len(data):
            return None
        marker = data[at + 1]
        if marker in _FRAME_HEADERS:
            return _big(data, at + 7, 2), _big(data, at + 5, 2)
        if marker in (0x00, 0x01, 0xFF) or 0xD0 <= marker <= 0xD8:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + _big(data, at + 2, 2)
    return None
