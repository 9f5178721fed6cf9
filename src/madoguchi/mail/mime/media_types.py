"""What a file is, decided from its first octets and never from its name or declared type."""

from __future__ import annotations

import re
from collections.abc import Callable

OLE = "application/x-ole-storage"
"""What many programs of one maker write (MS-CFB); which one is told by its streams."""
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First octets of a compound file (MS-CFB §2.2): Outlook's .msg is one."""
TNEF_MARK = b"\x78\x9f\x3e\x22"
"""First octets of a TNEF stream (MS-OXTNEF §2.1.3.1), `winmail.dat`."""
_SIGNATURES: tuple[tuple[bytes, int, str], ...] = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\x89PNG\n\x1a\n", 0, "image/png"),  # its CR LF once passed through a text channel
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"%PDF-", 0, "application/pdf"),
    (b"PK\x03\x04", 0, "application/zip"),
    (b"PK\x05\x06", 0, "application/zip"),
    (b"7z\xbc\xaf\x27\x1c", 0, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", 0, "application/vnd.rar"),
    (b"\x1f\x8b", 0, "application/gzip"),
    (b"PK00PK\x03\x04", 0, "application/zip"),  # a split archive that needed one piece only
    (b"\xfd7zXZ\x00", 0, "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", 0, "application/zstd"),
    (OLE_MARK, 0, OLE),
    (b"\x7fELF", 0, "application/x-elf"),
    (b"\xfe\xed\xfa\xce", 0, "application/x-mach-binary"),
    (b"\xfe\xed\xfa\xcf", 0, "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", 0, "application/x-mach-binary"),
    (b"\xcf\xfa\xed\xfe", 0, "application/x-mach-binary"),
    (b"dex\n03", 0, "application/x-dex"),
    (b"MSCF\x00\x00\x00\x00", 0, "application/vnd.ms-cab-compressed"),
    (b"ITSF\x03\x00\x00\x00", 0, "application/vnd.ms-htmlhelp"),
    (b"xar!\x00\x1c", 0, "application/x-xar"),
    (b"vhdxfile", 0, "application/x-vhdx-disk"),
    (b"conectix", 0, "application/x-vhd-disk"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", 0, "application/x-ms-shortcut"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", 0, "application/onenote"),
    (b"{\\rtf", 0, "application/rtf"),
    (b"ID3\x02", 0, "audio/mpeg"),
    (b"ID3\x03", 0, "audio/mpeg"),
    (b"ID3\x04", 0, "audio/mpeg"),
    (b"\xff\xfb", 0, "audio/mpeg"),
    (b"OggS", 0, "audio/ogg"),
    (b"fLaC", 0, "audio/flac"),
    (b"\x1aE\xdf\xa3", 0, "video/webm"),
    (b"\x00\x00\x01\xba", 0, "video/mpeg"),
    (b"ftyp", 4, "video/mp4"),
    (b"CD001", 0x8001, "application/x-iso9660-image"),
    (b"BEA01", 0x8001, "application/x-udf-image"),
    (b"**ACE**", 7, "application/x-ace-compressed"),
    (TNEF_MARK, 0, "application/vnd.ms-tnef"),
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
_SVG = re.compile(rb"\s{0,200}(?=<)(?:<\?xml.{0,500}?\?>)?.{0,500}?<svg\b", re.I | re.S)
_MSI = b"\x84\x10\x0c\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\x46"
_UNSURE = frozenset(b"MB\xcaR")
_CALENDAR = re.compile(rb"\s{0,99}BEGIN:VCALENDAR\b", re.I)
_LHA = re.compile(rb"..-l[hz][0-9ds]-", re.S)
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
            return _INSIDE[media_type](data) if media_type in _INSIDE else media_type
    for signature, offset, media_type in _ELSEWHERE:
        if data.startswith(signature, offset):
            return "image/heif" if signature == b"ftyp" and data[8:12] in _HEIF else media_type
    if data[0] in _UNSURE:
        found = _by_short_mark(data)
        if found:
            return found
    if _LHA.match(data):
        return "application/x-lzh-compressed"
    head = as_ascii_text(data[:4096])
    if _HTML.match(head):
        return "text/html"
    if b"<svg" in head and _SVG.match(head):
        return "image/svg+xml"
    if _CALENDAR.match(head):
        return "text/calendar"
    return _by_end(data)


def as_ascii_text(head: bytes) -> bytes:
    """Octets without a byte order mark; what is UTF-16 as the ASCII it holds, for looking at."""
    if head.startswith(b"\xef\xbb\xbf"):
        return head[3:]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head[2:].replace(b"\x00", b"")
    return head


def _by_short_mark(data: bytes) -> str:
    """Marks so short that prose may begin with them (`BMW`, `MZ`): more must fit."""
    if data.startswith(b"MZ"):
        at = int.from_bytes(data[60:64], "little")
        if data.startswith(b"PE\0\0", at) or b"\0" in data[:64] or looks_binary(data[:512]):
            return "application/vnd.microsoft.portable-executable"
    elif data.startswith(b"BM") and data[6:10] == b"\0\0\0\0" and data[15:18] == b"\0\0\0":
        return "image/bmp"
    elif data.startswith(b"BZh") and data[4:10] in (b"1AY&SY", b"\x17rE8P\x90"):
        return "application/x-bzip2"
    elif data.startswith(b"\xca\xfe\xba\xbe"):
        # Java's class files and Apple's fat binaries share a mark; then come a version from 45
        # on (JVMS §4.1), or a small number of architectures.
        several = int.from_bytes(data[4:8], "big") < 45
        return "application/x-mach-binary" if several else "application/java-vm"
    elif data.startswith(b"RIFF"):
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(
            data[8:12], ""
        )
    return ""


def _by_end(data: bytes) -> str:
    """Images of disks whose mark stands in the last sector."""
    last = data[-512:] if len(data) >= 512 else b""
    if last.startswith(b"conectix"):
        return "application/x-vhd-disk"
    if last.startswith(b"koly\x00\x00\x00\x04"):
        return "application/x-apple-diskimage"
    if data[510:512] == b"\x55\xaa" and (
        data.startswith(b"FAT", 54) or data.startswith(b"FAT32", 82)
    ):
        return "application/x-raw-disk-image"
    return ""


def _inside_zip(data: bytes) -> str:
    """Which of the many formats that are zip archives; the directory stands at the end."""
    head, names = data[:4096], data[:65536] + data[-65536:]
    if head.startswith(b"mimetypeapplication/", 30):  # OpenDocument §3.3 of part 2: stored first
        return head[38:120].split(b"PK", 1)[0].decode("latin-1").rstrip("\0")
    if b"[Content_Types].xml" in names:
        for folder, media_type in _ZIP_KINDS:
            if folder in names:
                return media_type
    if b"META-INF/MANIFEST.MF" in names:
        android = b"AndroidManifest.xml" in names
        return "application/vnd.android.package-archive" if android else "application/java-archive"
    return "application/zip"


def _inside_ole(data: bytes) -> str:
    """An installer names its program in the root of the storage (MS-CFB §2.6.1, CLSID)."""
    size = 1 << min(data[30] if len(data) > 30 else 9, 12)
    root = (int.from_bytes(data[48:52], "little") + 1) * size
    return "application/x-msi" if data[root + 80 : root + 96] == _MSI else OLE


_CONTROLS = bytes((*range(1, 8), *range(14, 27), *range(28, 32)))
"""Without NUL, white space and the escape of ISO-2022-JP."""


def looks_binary(data: bytes) -> bool:
    """Whether octets are no text in any charset: many controls, and not UTF-16 or UTF-32."""
    sample = data[:4096]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 20 > len(sample) + 20


_INSIDE: dict[str, Callable[[bytes], str]] = {"application/zip": _inside_zip, OLE: _inside_ole}
