"""Images of disks: what stands in the root of an ISO 9660 one, and that all of them mount."""

from __future__ import annotations

from madoguchi.mail.attached.members import Member, decoded_names, listing, with_contents
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.model import FileTrait

_SECTOR = 2048
_FIRST = 16
"""Sector of the first volume descriptor (ECMA-119 §6.2.1)."""
MAX_DESCRIPTORS = 20
MAX_ROOT = 64 * 1024
"""Octets of the root directory that are read: some thousand entries."""
MAX_ENTRIES = 500
_JOLIET = (b"%/@", b"%/C", b"%/E")


def read_disk(file: File, room: Room) -> Opened:
    """`mounts`; and what the files in its root are, looked into like those of an archive."""
    mounts = Opened(frozenset({FileTrait.MOUNTS}))
    data = file.content
    members = _members(data)
    if not members:
        return mounts

    def stored(member: Member, limit: int) -> bytes:
        return data[member.at : member.at + min(member.size, limit)]

    found = with_contents(listing(members), members, stored, file, room)
    return Opened(found.traits | mounts.traits, found.holds, found.text, found.links, found.defects)


def _members(data: bytes) -> list[Member]:
    """The root of the Joliet volume when there is one: its names are the long ones."""
    root, wide = b"", False
    for number in range(_FIRST, _FIRST + MAX_DESCRIPTORS):
        sector = data[number * _SECTOR : (number + 1) * _SECTOR]
        if sector[1:6] != b"CD001" or sector[0] == 255:
            break
        joliet = sector[0] == 2 and sector[88:91] in _JOLIET
        if sector[0] == 1 or joliet:  # ECMA-119 §8.4, §8.5
            root, wide = sector[156:190], joliet
        if joliet:
            break
    start = int.from_bytes(root[2:6], "little") * _SECTOR
    size = int.from_bytes(root[10:14], "little")
    return _entries(data, data[start : start + min(size, MAX_ROOT)], wide=wide)


def _entries(data: bytes, directory: bytes, *, wide: bool) -> list[Member]:
    """Directory records (§9.1); none of them crosses a sector."""
    raw: list[tuple[bytes, int, int, bool]] = []
    at = 0
    while at < len(directory) and len(raw) < MAX_ENTRIES:
        length = directory[at]
        if length < 34:
            at = (at // _SECTOR + 1) * _SECTOR
            continue
        record = directory[at : at + length]
        name = record[33 : 33 + record[32]]
        if name not in (b"\0", b"\1"):
            start = int.from_bytes(record[2:6], "little") * _SECTOR
            size = int.from_bytes(record[10:14], "little")
            raw.append((name, min(size, max(len(data) - start, 0)), start, bool(record[25] & 2)))
        at += length
    if wide:
        names = [name.decode("utf-16-be", "replace") for name, *_ in raw]
    else:
        names = decoded_names([name for name, *_ in raw])
    return [
        Member(name.partition(";")[0], size, size, at=start, folder=folder)
        for name, (_, size, start, folder) in zip(names, raw, strict=True)
    ]
