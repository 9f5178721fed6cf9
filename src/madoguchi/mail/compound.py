"""Compound files (MS-CFB), the file system inside one file that .msg and old Office use.

Ours, because a library that follows what the file claims lets three kilobytes ask for gigabytes:
here no chain is longer than the file, and all reads together stay under one budget.
"""

from __future__ import annotations

import struct
import sys
from array import array
from dataclasses import dataclass, field

from madoguchi.mail.bounds import (
    MAX_MESSAGE_BYTES,
    MAX_STORAGE_DEPTH,
    MAX_STORAGE_ENTRIES,
)
from madoguchi.model import Defect

_LAST_SECTOR = 0xFFFFFFFA
"""MAXREGSECT (MS-CFB §2.1): above it are marks such as ENDOFCHAIN, and no sectors."""
_NO_ENTRY = 0xFFFFFFFA
"""MAXREGSID (MS-CFB §2.6.1): above it is NOSTREAM."""
_ENTRY_BYTES = 128
_MINI_SHIFT = 6
"""Sectors of the mini stream hold 64 octets (MS-CFB §2.2: MUST)."""
_MINI_CUTOFF = 4096
"""Streams below this size stand in the mini stream (MS-CFB §2.2: MUST be this value)."""
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_DIRECTORY_ENTRY = struct.Struct("<64sHBBIII16sIQQIQ")


@dataclass(frozen=True, slots=True)
class Stream:
    """Where a stream stands; `CompoundFile.read` gets its octets."""

    start: int
    size: int


@dataclass(slots=True)
class Storage:
    """A folder: its streams by name, and the folders in it in the order of their names."""

    name: str = ""
    streams: dict[str, Stream] = field(default_factory=dict)
    storages: list[Storage] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A directory entry (MS-CFB §2.6.1)."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class CompoundFile:
    """Reads one file.  What is broken gives less, never an exception."""

    def __init__(self, data: bytes, defects: list[Defect]) -> None:
        self.data = data
        self.defects = defects
        self.left = MAX_MESSAGE_BYTES
        header = data[:512].ljust(512, b"\0")
        self.shift = 12 if int.from_bytes(header[30:32], "little") == 12 else 9
        self.sectors = max(0, (len(data) - 1 >> self.shift))
        """Sectors after the header's own; the last may be cut short."""
        directory, _, _, mini_fat, _, difat = struct.unpack_from("<IIIIII", header, 48)
        self.fat = self._read_fat(header, difat)
        self.entries = self._read_entries(self._sectors(directory, self.sectors << self.shift))
        octets = self._sectors(mini_fat, self.sectors << self.shift)
        self.mini_fat = _numbers(octets)
        root = self.entries[0] if self.entries and self.entries[0].kind == _ROOT else None
        self.mini = self._sectors(root.start, root.size) if root else b""
        self.root = self._read_tree(root.child) if root else Storage()

    def read(self, stream: Stream | None) -> bytes:
        """The octets of a stream, as many as there are; empty once the budget is used up."""
        if stream is None or not stream.size:
            return b""
        if min(stream.size, len(self.data)) > self.left:
            self._broken("compound-file-too-large")
            return b""
        if stream.size < _MINI_CUTOFF:
            got = _follow(self.mini_fat, stream.start, stream.size, self.mini, 0, _MINI_SHIFT)
        else:
            got = self._sectors(stream.start, stream.size)
        if len(got) < stream.size:
            self._broken("compound-file-broken")
        self.left -= len(got)
        return got

    def _sectors(self, start: int, size: int) -> bytes:
        return _follow(self.fat, start, size, self.data, 1, self.shift)

    def _read_fat(self, header: bytes, difat: int) -> array[int]:
        """The file allocation table (MS-CFB §2.3), whose own sectors the DIFAT names (§2.5)."""
        sector = 1 << self.shift
        places = list(_numbers(header[76:512]))
        for _ in range(self.sectors):
            if difat > _LAST_SECTOR or difat >= self.sectors:
                break
            more = _numbers(self._sector(difat).ljust(sector, b"\xff"))
            places += more[:-1]
            difat = more[-1]
            if len(places) > self.sectors:
                break
        table = bytearray()
        for place in places:
            if len(table) >= self.sectors * 4:
                break
            if place <= _LAST_SECTOR:
                table += self._sector(place).ljust(sector, b"\xff")
        return _numbers(bytes(table[: self.sectors * 4]))

    def _sector(self, number: int) -> bytes:
        return self.data[number + 1 << self.shift : number + 2 << self.shift]

    def _read_entries(self, directory: bytes) -> list[_Entry]:
        if len(directory) > MAX_STORAGE_ENTRIES * _ENTRY_BYTES:
            self._broken("storages-too-many")
            directory = directory[: MAX_STORAGE_ENTRIES * _ENTRY_BYTES]
        directory = directory[: len(directory) // _ENTRY_BYTES * _ENTRY_BYTES]
        entries: list[_Entry] = []
        for parts in _DIRECTORY_ENTRY.iter_unpack(directory):
            raw, length, kind, _, left, right, child = parts[:7]
            name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            # MS-CFB §2.6.3: the upper half of the size may hold anything in a version 3 file.
            size = parts[12] & 0xFFFFFFFF if self.shift == 9 else parts[12]
            entries.append(_Entry(name, kind, left, right, child, parts[11], size))
        return entries

    def _read_tree(self, first: int) -> Storage:
        """The storages below the root, without recursion and each entry once."""
        root = Storage()
        seen = bytearray(len(self.entries))
        work = [(root, first, 1)]
        while work:
            into, child, depth = work.pop()
            found = self._siblings(child, seen)
            for entry in found:
                if entry.kind == _STREAM:
                    into.streams.setdefault(entry.name, Stream(entry.start, entry.size))
                elif entry.kind == _STORAGE:
                    storage = Storage(entry.name)
                    into.storages.append(storage)
                    if depth < MAX_STORAGE_DEPTH:
                        work.append((storage, entry.child, depth + 1))
                    else:
                        self._broken("nested-too-deep")
        return root

    def _siblings(self, first: int, seen: bytearray) -> list[_Entry]:
        """The entries of one red-black tree (MS-CFB §2.6.4), sorted by name."""
        found: list[_Entry] = []
        work = [first]
        while work:
            at = work.pop()
            if at > _NO_ENTRY:
                continue
            if at >= len(self.entries) or seen[at]:
                self._broken("compound-file-broken")
                continue
            seen[at] = 1
            entry = self.entries[at]
            found.append(entry)
            work += (entry.left, entry.right)
        return sorted(found, key=lambda entry: entry.name)

    def _broken(self, name: str) -> None:
        if all(defect.id != name for defect in self.defects):
            self.defects.append(Defect(name))


def _numbers(octets: bytes) -> array[int]:
    """Little-endian 32-bit numbers."""
    found = array("I")
    found.frombytes(octets[: len(octets) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _follow(table: array[int], start: int, size: int, data: bytes, skip: int, shift: int) -> bytes:
    """The first `size` octets of a chain: no more sectors than the table has, so loops end."""
    wanted = min((size + (1 << shift) - 1) >> shift, len(table))
    pieces: list[bytes] = []
    at, run = start, start
    while wanted > 0 and at <= _LAST_SECTOR and at < len(table):
        wanted -= 1
        following = table[at]
        if following != at + 1 or not wanted:  # neighbours are cut out in one piece
            pieces.append(data[run + skip << shift : at + 1 + skip << shift])
            run = following
        at = following
    if run < at:  # the table ends inside a run
        pieces.append(data[run + skip << shift : at + skip << shift])
    return b"".join(pieces)[:size]
