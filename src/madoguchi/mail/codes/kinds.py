"""The kinds of pictures that are read, told from their first octets."""

from __future__ import annotations

_HEIF = (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis")


def kind_of(data: bytes) -> str:
    """The name that the picture library has for it; empty for every other kind of file."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data.startswith(b"BM"):
        return "BMP"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF:
        return "HEIF"
    return ""
