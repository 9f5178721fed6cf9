"""One compressed stream (gzip, bzip2, xz), and the tar archive or file in it."""

from __future__ import annotations

import bz2
import lzma
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from madoguchi.mail.attached.bounds import BOMB_RATIO, MAX_MEMBER, MAX_NESTED
from madoguchi.mail.attached.members import added
from madoguchi.mail.attached.names import ending, read_name
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.model import Defect, FileTrait

MAX_XZ_MEMORY = 80 * 1024 * 1024
"""Octets that xz may ask for: `xz -9` needs 65 MiB, a mail may not cost 300 in all."""
_PIECE = 4096
"""Packed octets taken at once: so fine is the ratio known."""
_SHORT_FOR = {"tgz": "tar", "tbz": "tar", "tbz2": "tar", "txz": "tar", "svgz": "svg"}


def read_compressed(file: File, room: Room) -> Opened:
    """What the unpacked file is; a `bomb` when its start already grew a thousandfold."""
    limit = room.unpack(MAX_MEMBER)
    content, used = _start_of(file, limit)
    room.octets += max(limit - len(content), 0)
    if not content:
        return DAMAGED
    name = _inner_name(file.name)
    if len(content) >= MAX_MEMBER and len(content) > BOMB_RATIO * max(used, 1):
        return Opened(frozenset({FileTrait.BOMB}), (name,))
    if file.depth + 1 > MAX_NESTED:
        return Opened(holds=(name,), defects=(Defect("archive-too-deep"),))
    from madoguchi.mail.attached.opening import open_file  # it opens archives: they meet here

    inner = open_file(content, name, "", None, room, file.depth + 1)
    if inner.media_type == "application/x-tar":
        return added(Opened(), replace(inner, media_type=""))
    return added(Opened(holds=(name,)), inner, name)


def _start_of(file: File, limit: int) -> tuple[bytes, int]:
    """The first octets of the unpacked file, and how many packed ones they took."""
    out: list[bytes] = []
    got = used = 0
    packed = file.content
    with suppress(OSError, EOFError, ValueError, lzma.LZMAError, zlib.error):
        stream = _stream(file.media_type)
        while used < len(packed) and got < limit and not stream.eof:
            piece = stream.decompress(packed[used : used + _PIECE], limit - got)
            used += _PIECE
            out.append(piece)
            got += len(piece)
    return b"".join(out), min(used, len(packed))


class _Stream(Protocol):
    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def _stream(media_type: str) -> _Stream:
    if media_type == "application/gzip":
        return zlib.decompressobj(zlib.MAX_WBITS | 16)  # RFC 1952's header and trailer too
    if media_type == "application/x-bzip2":
        return bz2.BZ2Decompressor()
    return lzma.LZMADecompressor(memlimit=MAX_XZ_MEMORY)


def _inner_name(name: str) -> str:
    """`a.tar` for `a.tar.gz` and `a.tgz`."""
    last = ending(name)
    if not last:
        return name
    stem = name[: len(read_name(name)) - len(last) - 1] or name
    return f"{stem}.{_SHORT_FOR[last]}" if last in _SHORT_FOR else stem
