"""Writes compound files (MS-CFB, version 3) for the tests: FAT, DIFAT, mini stream, directory."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TypeAlias

Folder: TypeAlias = "dict[str, bytes | Folder]"

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_SECTOR, DIFAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC


@dataclass
class _Entry:
    name: str
    kind: int
    content: bytes = b""
    right: int = FREE
    child: int = FREE
    start: int = END


@dataclass
class _Writer:
    sectors: list[bytes] = field(default_factory=list)
    fat: list[int] = field(default_factory=list)
    entries: list[_Entry] = field(default_factory=list)

    def store(self, data: bytes) -> int:
        """Append a chain of sectors; its first number."""
        if not data:
            return END
        start = len(self.sectors)
        for at in range(0, len(data), SECTOR):
            self.sectors.append(data[at : at + SECTOR].ljust(SECTOR, b"\0"))
            self.fat.append(len(self.sectors))
        self.fat[-1] = END
        return start

    def collect(self, folder: Folder, parent: _Entry) -> None:
        """Directory entries: children as a tree that only leans right."""
        before: _Entry | None = None
        for name, content in folder.items():
            entry = _Entry(name, 2 if isinstance(content, bytes) else 1)
            number = len(self.entries)
            self.entries.append(entry)
            if before is None:
                parent.child = number
            else:
                before.right = number
            before = entry
            if isinstance(content, bytes):
                entry.content = content
            else:
                self.collect(content, entry)


def compound_file(folder: Folder) -> bytes:
    """The octets of a compound file with these streams (bytes) and storages (dicts)."""
    out = _Writer()
    root = _Entry("Root Entry", 5)
    out.entries.append(root)
    out.collect(folder, root)
    mini, mini_fat = b"", list[int]()
    for entry in out.entries:
        if entry.kind == 2 and len(entry.content) >= CUTOFF:
            entry.start = out.store(entry.content)
        elif entry.kind == 2 and entry.content:
            count = -(-len(entry.content) // MINI)
            entry.start = len(mini_fat)
            mini_fat += [*range(entry.start + 1, entry.start + count), END]
            mini += entry.content.ljust(count * MINI, b"\0")
    root.content, root.start = mini, out.store(mini)
    mini_start = out.store(struct.pack(f"<{len(mini_fat)}I", *mini_fat))
    directory = out.store(b"".join(_directory_entry(entry) for entry in out.entries))
    return _assembled(out, directory, mini_start, -(-len(mini_fat) * 4 // SECTOR))


def _directory_entry(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le") + b"\0\0"
    size = len(entry.content)
    head = struct.pack("<HBBIII", len(name), entry.kind, 1, FREE, entry.right, entry.child)
    return name.ljust(64, b"\0") + head + bytes(36) + struct.pack("<IQ", entry.start, size)


def _assembled(out: _Writer, directory: int, mini_start: int, mini_count: int) -> bytes:
    used = len(out.sectors)
    fats = difats = 0
    while fats * 128 < used + fats + difats or difats * 127 < fats - 109:
        fats = -(-(used + fats + difats) // 128)
        difats = max(0, -(-(fats - 109) // 127))
    places = list(range(used, used + fats))
    fat = out.fat + [FAT_SECTOR] * fats + [DIFAT_SECTOR] * difats
    fat += [FREE] * (fats * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    first_difat = used + fats if difats else END
    header += struct.pack(
        *("<IIIIIIIII", 0, fats, directory, 0, CUTOFF, mini_start, mini_count, first_difat, difats)
    )
    header += struct.pack("<109I", *(places + [FREE] * 109)[:109])
    tail = struct.pack(f"<{len(fat)}I", *fat)
    for number in range(difats):
        chunk = (places[109 + number * 127 :] + [FREE] * 127)[:127]
        following = used + fats + number + 1 if number + 1 < difats else END
        tail += struct.pack("<128I", *chunk, following)
    return header + b"".join(out.sectors) + tail
