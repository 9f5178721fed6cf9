"""Tar archives (POSIX.1-2024, pax): names and sizes, block by block."""

from __future__ import annotations

import re

from madoguchi.mail.attached.bounds import MAX_LISTED
from madoguchi.mail.attached.members import Member, decoded_names, listing, with_contents
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room

_BLOCK = 512
_LONG_NAME, _EXTENDED, _FOLDER = b"L", b"x", b"5"
_NO_FILES = (b"g", b"K")
"""Global extended headers and long link targets: no files of their own."""
_PATH = re.compile(rb"\d{1,5} path=([^\n\0]{1,4000})\n")
"""The record of an extended header that gives the name in UTF-8 (pax, "path")."""


def read_tar(file: File, room: Room) -> Opened:
    """What stands in the archive, as far as the bytes go."""
    content = file.content
    members = _members(content)
    if not members:
        return DAMAGED

    def stored(member: Member, limit: int) -> bytes:
        return content[member.at : member.at + min(member.size, limit)]

    return with_contents(listing(members), members, stored, file, room)


def _members(data: bytes) -> list[Member]:
    raw: list[tuple[bytes, int, int, bool]] = []
    at, long_name = 0, b""
    while at + _BLOCK <= len(data) and len(raw) < MAX_LISTED:
        block = data[at : at + _BLOCK]
        if not block.strip(b"\0"):
            break
        size = _number(block[124:136])
        if size is None:
            break
        kind = block[156:157]
        body = at + _BLOCK
        if kind == _LONG_NAME:
            long_name = data[body : body + min(size, 4096)].rstrip(b"\0")
        elif kind == _EXTENDED:
            path = _PATH.search(data, body, body + min(size, 8192))
            long_name = path[1] if path else b""
        elif kind not in _NO_FILES:
            prefix = block[345:500].split(b"\0", 1)[0] if block[257:262] == b"ustar" else b""
            short = block[:100].split(b"\0", 1)[0]
            name = long_name or (prefix + b"/" + short if prefix else short)
            raw.append((name, size, body, kind == _FOLDER or name.endswith(b"/")))
            long_name = b""
        at = body + -(-size // _BLOCK) * _BLOCK
    names = decoded_names([name for name, *_ in raw])
    return [
        Member(name, size, size, at=body, folder=folder)
        for name, (_, size, body, folder) in zip(names, raw, strict=True)
    ]


def _number(field: bytes) -> int | None:
    """An octal number, or GNU's binary one; `None` for neither."""
    if field[:1] == b"\x80":
        return int.from_bytes(field[1:], "big")
    digits = field.strip(b" \0")
    if not digits:
        return 0
    try:
        return int(digits, 8) if digits.isdigit() else None
    except ValueError:
        return None
