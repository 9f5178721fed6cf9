"""What a file is, decided from its first octets and never from its name or declared type."""

from __future__ import annotations

import re

_SIGNATURES: tuple[tuple[bytes, int, str], ...] = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\x89PNG\n\x1a\n", 0, "image/png"),  # its CR LF once passed through a text channel
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"BM", 0, "image/bmp"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"%PDF-", 0, "application/pdf"),
    (b"PK\x03\x04", 0, "application/zip"),
    (b"PK\x05\x06", 0, "application/zip"),
    (b"7z\xbc\xaf\x27\x1c", 0, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", 0, "application/vnd.rar"),
    (b"\x1f\x8b", 0, "application/gzip"),
    (b"BZh", 0, "application/x-bzip2"),
    (b"\xfd7zXZ\x00", 0, "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", 0, "application/zstd"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "application/x-ole-storage"),
    (b"MZ", 0, "application/vnd.microsoft.portable-executable"),
    (b"\x7fELF", 0, "application/x-elf"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", 0, "application/x-ms-shortcut"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", 0, "application/onenote"),
    (b"{\\rtf", 0, "application/rtf"),
    (b"ID3", 0, "audio/mpeg"),
    (b"\xff\xfb", 0, "audio/mpeg"),
    (b"OggS", 0, "audio/ogg"),
    (b"fLaC", 0, "audio/flac"),
    (b"\x1aE\xdf\xa3", 0, "video/webm"),
    (b"\x00\x00\x01\xba", 0, "video/mpeg"),
    (b"ftyp", 4, "video/mp4"),
    (b"CD001", 0x8001, "application/x-iso9660-image"),
    (b"\x78\x9f\x3e\x22", 0, "application/vnd.ms-tnef"),
    (b"SQLite format 3\x00", 0, "application/vnd.sqlite3"),
    (b"ustar", 257, "application/x-tar"),
    (b"BEGIN:VCALENDAR", 0, "text/calendar"),
    (b"BEGIN:VCARD", 0, "text/vcard"),
    (b"-----BEGIN PGP", 0, "application/pgp-encrypted"),
)
_BY_FIRST: dict[int, list[tuple[bytes, int, str]]] = {}
for _entry in _SIGNATURES:
    if _entry[1] == 0:
        _BY_FIRST.setdefault(_entry[0][0], []).append(_entry)
_ELSEWHERE = tuple(entry for entry in _SIGNATURES if entry[1])
_HEIF = (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis", b"avif")
_HTML = re.compile(
    rb"\s{0,200}(?:<!--.{0,2000}?-->\s{0,200})?"
    rb"<(?:!doctype html|html|head|body|meta|script|title|table|div)\b",
    re.I | re.S,
)
_SVG = re.compile(rb"\s{0,200}(?:<\?xml.{0,500}?\?>)?.{0,500}?<svg\b", re.I | re.S)
_ZIP_KINDS = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)


def sniff_media_type(data: bytes) -> str:
    """The media type of a file; empty when its octets are not recognised."""
    if not data:
        return ""
    for signature, _, media_type in _BY_FIRST.get(data[0], ()):
        if data.startswith(signature):
            return _inside_zip(data) if media_type == "application/zip" else media_type
    for signature, offset, media_type in _ELSEWHERE:
        if data.startswith(signature, offset):
            return "image/heif" if signature == b"ftyp" and data[8:12] in _HEIF else media_type
    if data.startswith(b"RIFF"):
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(
            data[8:12], ""
        )
    head = data[:4096]
    if _HTML.match(head):
        return "text/html"
    if b"<svg" in head and _SVG.match(head):
        return "image/svg+xml"
    return ""


def _inside_zip(data: bytes) -> str:
    head = data[:4096]
    if b"[Content_Types].xml" in head:
        for folder, media_type in _ZIP_KINDS:
            if folder in data[:65536]:
                return media_type
    return "application/zip"


def looks_binary(data: bytes) -> bool:
    """Whether octets are no text in any charset: many controls, and not UTF-16 or UTF-32."""
    sample = data[:4096]
    controls = sum(sample.count(code) for code in (*range(1, 8), *range(14, 27), *range(28, 32)))
    return controls * 20 > len(sample) + 20
