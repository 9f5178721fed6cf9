"""Zip archives (APPNOTE 6.3): the directory, and members unpacked up to a bound."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from madoguchi.mail.attached.bounds import MAX_LISTED
from madoguchi.mail.attached.members import Member, decoded_names, listing, with_contents
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.model import Defect, FileTrait

_END, _CENTRAL, _LOCAL = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
_CENTRAL_SIZE, _LOCAL_SIZE = 46, 30
_MAX_COMMENT = 65_557
"""Octets from the end in which the end record stands (§4.3.16)."""
_UTF8, _ENCRYPTED, _MASKED = 1 << 11, 1, 1 << 13
"""General purpose bits (§4.4.4): names in UTF-8, encrypted, directory encrypted."""
_TOO_LARGE = 0xFFFFFFFF
_STORED, _DEFLATED = 0, 8


@dataclass(frozen=True, slots=True)
class Directory:
    """The members of an archive; `total` is how many the archive claims."""

    members: tuple[Member, ...] = ()
    total: int = 0
    broken: bool = False
    """Its directory could not be used: members were found by their own headers."""


def read_zip(file: File, room: Room) -> Opened:
    """Names, what would run, what is encrypted, and what a page or document inside says."""
    directory = read_directory(file.content)
    if not directory.members:
        # An empty archive is its end record and nothing else (§4.3.1).
        return Opened() if file.content.startswith(_END) else DAMAGED
    found = listing(directory.members, total=directory.total)
    if directory.broken:
        found = replace(found, defects=(*found.defects, Defect("zip-directory-broken")))
    if _overlap(directory.members):
        found = replace(found, traits=found.traits | {FileTrait.BOMB})
    content = file.content

    def unpack(member: Member, limit: int) -> bytes:
        return unpacked(content, member, limit)

    return with_contents(found, directory.members, unpack, file, room)


def read_directory(data: bytes) -> Directory:
    """The central directory (§4.3.12); local headers (§4.3.7) where there is none."""
    end = data.rfind(_END, max(0, len(data) - _MAX_COMMENT))
    entries: list[tuple[bytes, int, Member]] = []
    total = 0
    if end >= 0:
        total = int.from_bytes(data[end + 10 : end + 12], "little")
        size = int.from_bytes(data[end + 12 : end + 16], "little")
        stated = int.from_bytes(data[end + 16 : end + 20], "little")
        at = end - size
        if not data.startswith(_CENTRAL, max(at, 0)):
            at = stated if data.startswith(_CENTRAL, stated) else data.find(_CENTRAL)
        # Octets put in front of an archive shift every offset that it states.
        shift = at - stated if data.startswith(_LOCAL, at - stated) else 0
        while at >= 0 and data.startswith(_CENTRAL, at) and len(entries) < MAX_LISTED:
            entry, at = _central(data, at, shift)
            entries.append(entry)
    broken = not entries
    if broken:
        entries = _by_local_headers(data)
    return Directory(_named(entries), max(total, len(entries)), broken and bool(entries))


def _central(data: bytes, at: int, shift: int) -> tuple[tuple[bytes, int, Member], int]:
    flags = int.from_bytes(data[at + 8 : at + 10], "little")
    method = int.from_bytes(data[at + 10 : at + 12], "little")
    packed = int.from_bytes(data[at + 20 : at + 24], "little")
    size = int.from_bytes(data[at + 24 : at + 28], "little")
    name_size = int.from_bytes(data[at + 28 : at + 30], "little")
    extra_size = int.from_bytes(data[at + 30 : at + 32], "little")
    comment_size = int.from_bytes(data[at + 32 : at + 34], "little")
    local = int.from_bytes(data[at + 42 : at + 46], "little") + shift
    start = at + _CENTRAL_SIZE
    name = data[start : start + name_size]
    if size == _TOO_LARGE or packed == _TOO_LARGE:
        extra = data[start + name_size : start + name_size + extra_size]
        size, packed = _zip64(extra, size, packed)
    member = Member("", size, packed, bool(flags & (_ENCRYPTED | _MASKED)), local, method)
    return (name, flags, member), start + name_size + extra_size + comment_size


def _zip64(extra: bytes, size: int, packed: int) -> tuple[int, int]:
    """The true sizes from the extra field 0x0001 (§4.5.3)."""
    at = 0
    while at + 4 <= len(extra):
        length = int.from_bytes(extra[at + 2 : at + 4], "little")
        if extra[at : at + 2] == b"\x01\x00":
            values = [
                int.from_bytes(extra[v : v + 8], "little")
                for v in range(at + 4, min(at + 4 + length, len(extra)) - 7, 8)
            ]
            if size == _TOO_LARGE and values:
                size = values.pop(0)
            if packed == _TOO_LARGE and values:
                packed = values.pop(0)
            break
        at += 4 + length
    return size, packed


def _by_local_headers(data: bytes) -> list[tuple[bytes, int, Member]]:
    found: list[tuple[bytes, int, Member]] = []
    for match in re.finditer(re.escape(_LOCAL), data):
        if len(found) >= MAX_LISTED:
            break
        at = match.start()
        flags = int.from_bytes(data[at + 6 : at + 8], "little")
        method = int.from_bytes(data[at + 8 : at + 10], "little")
        packed = int.from_bytes(data[at + 18 : at + 22], "little")
        size = int.from_bytes(data[at + 22 : at + 26], "little")
        name_size = int.from_bytes(data[at + 26 : at + 28], "little")
        name = data[at + _LOCAL_SIZE : at + _LOCAL_SIZE + name_size]
        if not name or name_size > 4096 or b"\0" in name or method > 99:
            continue
        # With bit 3 the sizes follow the data (§4.4.4): the rest of the file is the bound.
        packed = packed or len(data) - at
        size = size or packed
        found.append((name, flags, Member("", size, packed, bool(flags & _ENCRYPTED), at, method)))
    return found


def _named(entries: Sequence[tuple[bytes, int, Member]]) -> tuple[Member, ...]:
    marked = [flags & _UTF8 for _, flags, _ in entries]
    legacy = iter(
        decoded_names([n for (n, _, _), utf8 in zip(entries, marked, strict=True) if not utf8])
    )
    named = []
    for (name, _, member), utf8 in zip(entries, marked, strict=True):
        text = name.decode("utf-8", "replace") if utf8 else next(legacy)
        text = text.replace("\\", "/")
        named.append(replace(member, name=text, folder=text.endswith("/")))
    return tuple(named)


def _overlap(members: Sequence[Member]) -> bool:
    """Whether members share octets: only bombs do (Fifield, "A better zip bomb")."""
    ranges = sorted((m.at, m.at + _LOCAL_SIZE + m.packed) for m in members if m.packed)
    return any(end > start for (_, end), (start, _) in pairwise(ranges))


def unpacked(data: bytes, member: Member, limit: int) -> bytes:
    """The first `limit` octets of a member; what is there when it is broken; never raises."""
    at = member.at
    if limit <= 0 or at < 0 or member.encrypted or not data.startswith(_LOCAL, at):
        return b""
    name_size = int.from_bytes(data[at + 26 : at + 28], "little")
    extra_size = int.from_bytes(data[at + 28 : at + 30], "little")
    start = at + _LOCAL_SIZE + name_size + extra_size
    packed = data[start : start + member.packed]
    if member.method == _STORED:
        return packed[:limit]
    if member.method != _DEFLATED:
        return b""
    return inflated(packed, limit, -zlib.MAX_WBITS)


def inflated(packed: bytes, limit: int, window: int = zlib.MAX_WBITS) -> bytes:
    """The first `limit` octets of a deflated stream, or those before it breaks."""
    out: list[bytes] = []
    room = limit
    stream = zlib.decompressobj(window)
    # In pieces: what was unpacked before a broken octet is kept.
    for at in range(0, len(packed), 16_384):
        rest = packed[at : at + 16_384]
        while rest and room > 0:
            try:
                piece = stream.decompress(rest, room)
            except zlib.error:
                return b"".join(out)
            out.append(piece)
            room -= len(piece)
            rest = stream.unconsumed_tail
            if not piece:
                break
        if room <= 0 or stream.eof:
            break
    return b"".join(out)
