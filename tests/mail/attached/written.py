"""Small writers of the formats under test, so that every file in these tests is our own."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

PE = b"MZ" + bytes(58) + (64).to_bytes(4, "little") + b"PE\0\0" + bytes(200)
"""The start of a Windows program; it does nothing."""


def zipped(files: dict[str, bytes], *, encrypted: bool = False) -> bytes:
    """A zip archive; `encrypted` only sets the flag."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    data = bytearray(out.getvalue())
    if encrypted:
        for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = data.find(mark)
            while at >= 0:
                data[at + offset] |= 1
                at = data.find(mark, at + 4)
    return bytes(data)


def zipped_as(names: list[bytes]) -> bytes:
    """A zip archive with names in whatever octets, as old Japanese programs write them."""
    places = {f"{number:0{len(name)}}": name for number, name in enumerate(names)}
    data = zipped(dict.fromkeys(places, b"x"))
    for place, name in places.items():
        data = data.replace(place.encode(), name)
    return data


def number7(value: int) -> bytes:
    """REAL_UINT64 of 7zFormat.txt."""
    for extra in range(8):
        if value < 1 << (7 * (extra + 1)):
            first = 0xFF << (8 - extra) & 0xFF | value >> (8 * extra)
            return bytes([first]) + (value & (1 << 8 * extra) - 1).to_bytes(extra, "little")
    return b"\xff" + value.to_bytes(8, "little")


def streams7(method: bytes, properties: bytes, at: int, packed: int, size: int) -> bytes:
    """StreamsInfo with one folder of one coder."""
    flags = len(method) | (0x20 if properties else 0)
    coder = bytes([flags]) + method
    coder += number7(len(properties)) + properties if properties else b""
    pack = b"\x06" + number7(at) + number7(1) + b"\x09" + number7(packed) + b"\0"
    folder = b"\x07\x0b" + number7(1) + b"\0" + number7(1) + coder
    return pack + folder + b"\x0c" + number7(size) + b"\0\0"


def seven_zip(
    names: list[str],
    *,
    method: bytes = b"\x03\x01\x01",
    size: int = 10,
    packed_header: bool = False,
) -> bytes:
    """A 7z archive whose content is four octets of nothing."""
    wide = b"".join(name.encode("utf-16-le") + b"\0\0" for name in names)
    files = b"\x05" + number7(len(names)) + b"\x11" + number7(len(wide) + 1) + b"\0" + wide + b"\0"
    properties = b"\x5d" + (1 << 16).to_bytes(4, "little") if method == b"\x03\x01\x01" else b"\x13"
    header = b"\x01\x04" + streams7(method, properties, 0, 4, size) + files + b"\0"
    body = bytes(4)
    if packed_header:
        filters = [{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16}]
        packed = lzma.compress(header, lzma.FORMAT_RAW, filters=filters)
        known = b"\x5d" + (1 << 16).to_bytes(4, "little")
        at = len(body)
        body += packed
        header = b"\x17" + streams7(b"\x03\x01\x01", known, at, len(packed), len(header))
    return seven_zip_around(body, header)


def seven_zip_around(body: bytes, header: bytes, *, claims: int | None = None) -> bytes:
    """The signature header in front of what it points at."""
    size = len(header) if claims is None else claims
    start = struct.pack("<QQL", len(body), size, zlib.crc32(header))
    front = b"7z\xbc\xaf\x27\x1c\0\x04" + struct.pack("<L", zlib.crc32(start)) + start
    return front + body + header


def rar4(files: dict[str, bytes], *, encrypted: bool = False, locked: bool = False) -> bytes:
    """A RAR 4 archive; `locked` hides the names too."""
    out = b"Rar!\x1a\x07\0" + struct.pack("<HBHH6x", 0, 0x73, 0x80 if locked else 0, 13)
    for name, content in files.items() if not locked else ():
        raw = name.encode("cp932")
        flags = 0x8000 | (4 if encrypted else 0)
        head = struct.pack("<LLBLLBBHL", len(content), len(content), 2, 0, 0, 29, 0x30, len(raw), 0)
        out += struct.pack("<HBHH", 0, 0x74, flags, 7 + len(head) + len(raw)) + head + raw + content
    return out + struct.pack("<HBHH", 0, 0x7B, 0x4000, 7)


def vint(value: int) -> bytes:
    """A number of RAR 5."""
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def rar5(files: dict[str, bytes], *, encrypted: bool = False, locked: bool = False) -> bytes:
    """A RAR 5 archive."""

    def block(content: bytes) -> bytes:
        return bytes(4) + vint(len(content)) + content

    out = b"Rar!\x1a\x07\x01\0"
    if locked:
        return out + block(b"\x04\0" + bytes(20))
    out += block(b"\x01\0\0")
    for name, content in files.items():
        raw = name.encode()
        extra = b"\x02\x01\0" if encrypted else b""
        body = vint(0) + vint(len(content)) + vint(0) + vint(0) + vint(0) + vint(len(raw)) + raw
        flags = b"\x03" + vint(len(extra)) if extra else b"\x02"
        out += block(b"\x02" + flags + vint(len(content)) + body + extra) + content
    return out + block(b"\x05\0\0")


def storage(streams: dict[str, bytes], clsid: bytes = bytes(16)) -> bytes:
    """A compound file (MS-CFB, version 3): `a/b` puts stream b into storage a."""
    sector, free, end = 512, 0xFFFFFFFF, 0xFFFFFFFE
    folders = list(dict.fromkeys(name.split("/")[0] for name in streams if "/" in name))
    names = ["Root Entry", *folders, *streams]
    fat: list[int] = []
    body, starts = b"", {}
    for name, content in streams.items():
        content = content.ljust(4096, b"\0")  # below that they would stand in the mini stream
        count = -(-len(content) // sector)
        starts[name] = (len(fat), len(content))
        fat += [*range(len(fat) + 1, len(fat) + count), end]
        body += content.ljust(count * sector, b"\0")
    children: dict[str, list[int]] = {name: [] for name in ("Root Entry", *folders)}
    for at, name in enumerate(names[1:], 1):
        parent = name.split("/")[0] if "/" in name else "Root Entry"
        children[parent].append(at)
    entries = b""
    for name in names:
        kind = 5 if name == "Root Entry" else 1 if name in folders and name not in streams else 2
        siblings = next((c for c in children.values() if names.index(name) in c), [])
        here = siblings.index(names.index(name)) if siblings else 0
        right = siblings[here + 1] if here + 1 < len(siblings) else free
        child = children[name][0] if kind != 2 and children[name] else free
        wide = name.split("/")[-1].encode("utf-16-le")
        start, size = starts.get(name, (end if kind == 5 else 0, 0)) if kind != 1 else (0, 0)
        entries += wide.ljust(64, b"\0") + struct.pack(
            "<HBBLLL", len(wide) + 2, kind, 1, free, right, child
        )
        entries += (clsid if kind == 5 else bytes(16)) + bytes(20) + struct.pack("<LQ", start, size)
    directory = len(fat)
    entries = entries.ljust(-(-len(entries) // sector) * sector, b"\0")
    count = len(entries) // sector
    fat += [*range(directory + 1, directory + count), end]
    body += entries
    fat_count = -(-(len(fat) + 1) // 127)
    first_fat = len(fat)
    fat += [0xFFFFFFFD] * fat_count
    table = b"".join(struct.pack("<L", one) for one in fat).ljust(fat_count * sector, b"\xff")
    difat = [*range(first_fat, first_fat + fat_count)]
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH6x", 62, 3, 0xFFFE, 9, 6)
    )
    header += struct.pack("<LLLLLLLLL", 0, fat_count, directory, 0, 4096, end, 0, end, 0)
    header += b"".join(struct.pack("<L", one) for one in difat).ljust(436, b"\xff")
    return header + body + table


def pdf(*objects: bytes, root: str = "", page: str = "", content: bytes = b"") -> bytes:
    """A PDF of one page without a cross-reference table, which readers build themselves.

    Objects 1 to 5 are taken: catalogue, pages, page, content, font; `objects` begin at 6.
    """
    whole = [
        f"<</Type/Catalog/Pages 2 0 R {root}>>".encode(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
        f"/Resources<</Font<</F 5 0 R>>>> {page}>>".encode(),
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *objects,
    ]
    body = b"".join(b"%d 0 obj%s\nendobj\n" % (n, one) for n, one in enumerate(whole, 1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF\n" % (len(whole) + 1)


def words(text: str) -> bytes:
    """A content stream that writes a line of text."""
    return b"BT /F 12 Tf 20 200 Td (" + text.encode("latin-1") + b") Tj ET"


def shortcut(path: str, arguments: str) -> bytes:
    """A Windows shortcut (MS-SHLLINK) with a relative path and arguments."""
    head = b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F" + (0x08 | 0x20 | 0x80).to_bytes(
        4, "little"
    )
    out = head.ljust(0x4C, b"\0")
    for text in (path, arguments):
        out += len(text).to_bytes(2, "little") + text.encode("utf-16-le")
    return out + bytes(4)


def iso(files: dict[str, bytes], *, joliet: bool = True) -> bytes:
    """An ISO 9660 image with files in its root."""
    sector = 2048

    def directory(wide: bool, start: int) -> bytes:
        out = b""
        at = start + 1
        for name, content in files.items():
            raw = name.encode("utf-16-be") if wide else name[:8].upper().encode() + b";1"
            record = bytes([0]) + struct.pack("<L", at) + bytes(4) + struct.pack("<L", len(content))
            record += bytes(4 + 7) + b"\0" + bytes(2) + bytes(4) + bytes([len(raw)]) + raw
            record += b"\0" * ((len(record) + 1) % 2)
            out += bytes([len(record) + 1]) + record
            at += -(-len(content) // sector)
        return out.ljust(sector, b"\0")

    def descriptor(kind: int, start: int) -> bytes:
        root = bytes([34, 0]) + struct.pack("<L", start) + bytes(4) + struct.pack("<L", sector)
        out = bytes([kind]) + b"CD001\x01" + bytes(81) + (b"%/E" if kind == 2 else bytes(3))
        return (out.ljust(156, b"\0") + root).ljust(sector, b"\0")

    first = 16 + (3 if joliet else 2)
    out = bytes(16 * sector) + descriptor(1, first)
    out += descriptor(2, first) if joliet else b""
    out += (b"\xffCD001\x01").ljust(sector, b"\0")
    out += directory(joliet, first)
    return out + b"".join(c.ljust(-(-len(c) // sector) * sector, b"\0") for c in files.values())


def onenote(files: list[bytes], names: str = "") -> bytes:
    """The marks of a OneNote section around files."""
    out = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3") + bytes(200)
    for content in files:
        out += bytes.fromhex("e716e3bd65261145a4c48d4d0b7a9eac")
        out += len(content).to_bytes(8, "little") + bytes(12) + content
    return out + b"\0\0" + names.encode("utf-16-le") + b"\0\0\0\0"
