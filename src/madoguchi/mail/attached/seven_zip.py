"""7z archives (7zFormat.txt): names and sizes from the header, also from a packed one."""

from __future__ import annotations

import lzma
from dataclasses import replace

from madoguchi.mail.attached.bounds import MAX_MEMBER
from madoguchi.mail.attached.members import Member, listing
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.attached.seven_zip_header import BrokenError, HeaderReader, Streams
from madoguchi.model import FileTrait

_HEADER, _STREAMS, _FILES, _PACKED_HEADER = 0x01, 0x04, 0x05, 0x17
_COPY, _LZMA, _LZMA2, _AES = b"\0", b"\x03\x01\x01", b"\x21", b"\x06\xf1\x07\x01"


def read_7z(file: File, room: Room) -> Opened:
    """`encrypted` also when the header itself is, and no name can be read."""
    try:
        return _read(file.content, room)
    except (BrokenError, IndexError, lzma.LZMAError, EOFError, OverflowError, MemoryError):
        return DAMAGED


def _read(data: bytes, room: Room) -> Opened:
    at = 32 + int.from_bytes(data[12:20], "little")
    size = int.from_bytes(data[20:28], "little")
    if at + size > len(data):
        raise BrokenError
    reader = HeaderReader(data[at : at + size])
    if not size:
        return Opened()
    kind = reader.octet()
    if kind == _PACKED_HEADER:
        streams = reader.streams()
        if any(method == _AES for method, _ in streams.coders):
            return Opened(frozenset({FileTrait.ENCRYPTED}))
        reader = HeaderReader(_unpacked(data, streams, room))
        kind = reader.octet()
    if kind != _HEADER:
        raise BrokenError
    return _told(reader)


def _told(reader: HeaderReader) -> Opened:
    streams = Streams()
    names: list[str] = []
    empty: list[bool] = []
    while kind := reader.octet():
        if kind == _STREAMS:
            streams = reader.streams()
        elif kind == _FILES:
            names, empty = reader.files()
            break
        else:
            raise BrokenError  # archive properties and additional streams: no program writes them
    encrypted = any(method == _AES for method, _ in streams.coders)
    total, packed = sum(streams.sizes), sum(streams.packed)
    each = total // max(len(names), 1)
    members = [
        Member(name, each, packed // max(len(names), 1), encrypted, folder=hollow)
        for name, hollow in zip(names, empty, strict=True)
    ]
    found = listing(members)
    return replace(found, traits=found.traits | {FileTrait.ENCRYPTED}) if encrypted else found


def _unpacked(data: bytes, streams: Streams, room: Room) -> bytes:
    """The packed header: one folder, one coder; its memory is bounded by its own size."""
    if len(streams.coders) != 1 or not streams.packed or not streams.sizes:
        raise BrokenError
    method, properties = streams.coders[0]
    wanted = streams.sizes[-1]
    if not 0 < wanted <= MAX_MEMBER:
        raise BrokenError
    limit = room.unpack(wanted)
    packed = data[32 + streams.at : 32 + streams.at + streams.packed[0]]
    if method == _COPY:
        return packed[:limit]
    # No distance can reach back further than the whole: so much dictionary is enough.
    dictionary = max(4096, wanted)
    if method == _LZMA and len(properties) >= 5:
        code = properties[0]
        if code >= 225:
            raise BrokenError
        chain = {"id": lzma.FILTER_LZMA1, "dict_size": dictionary, "lc": code % 9}
        chain |= {"lp": code // 9 % 5, "pb": code // 45}
    elif method == _LZMA2:
        chain = {"id": lzma.FILTER_LZMA2, "dict_size": dictionary}
    else:
        raise BrokenError
    try:
        stream = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[chain])
        return stream.decompress(packed, limit)
    except ValueError as error:
        raise BrokenError from error
