"""Word, Excel and PowerPoint before 2007 (MS-CFB storages): macros, encryption, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.bounds import MAX_LINKS
from madoguchi.mail.attached.embedded import WIDE_URL, embedded
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.attached.word_text import word_text
from madoguchi.mail.compound import CompoundFile, Storage, Stream
from madoguchi.model import Defect, FileTrait, Link

MAX_STREAM = 4 * 1024 * 1024
"""Octets of one stream that are looked at."""
MAX_STREAMS = 2000
"""Streams of one storage; a large workbook has some hundred."""
_VBA = frozenset({"vba", "_vba_project", "_vba_project_cur", "macros"})
_LOCKED = frozenset({"encryptedpackage", "encryptioninfo", "drmencryptedtransform"})
_BODY = ("worddocument", "workbook", "book", "powerpoint document")
_FILEPASS, _BOUNDSHEET, _BOF = 0x002F, 0x0085, 0x0809
_FIELD = re.compile(r"HYPERLINK\s{1,9}\"([^\"]{4,2000})\"", re.I)
_NARROW_URL = re.compile(rb"https?://[\x21-\x7e]{4,2000}+")
_DDE = re.compile(r"\bDDE(?:AUTO)?\s{1,9}[\"a-z]", re.I)
_HIDDEN_FIELD = re.compile("\x13[^\x13-\x15]{0,3000}[\x14\x15]|[\x01-\x08\x0b\x0c\x0e-\x15]")


def read_ole(file: File, room: Room) -> Opened:
    """What the names of the storages and the first records of its body tell, and its links."""
    defects: list[Defect] = []
    ole = CompoundFile(file.content, defects)
    if not (ole.root.streams or ole.root.storages):
        return DAMAGED
    return _told(ole, room)


def _streams(root: Storage) -> Iterator[tuple[str, Stream, Storage]]:
    """Every stream with its name and the storage that it stands in."""
    work = [root]
    while work:
        storage = work.pop()
        for name, stream in storage.streams.items():
            yield name.lower(), stream, storage
        work += storage.storages


def _names(root: Storage) -> set[str]:
    """The names of all storages and streams, lower case."""
    found: set[str] = set()
    work = [root]
    while work:
        storage = work.pop()
        found.update(name.lower() for name in storage.streams)
        found.update(one.name.lower() for one in storage.storages)
        work += storage.storages
    return found


def _told(ole: CompoundFile, room: Room) -> Opened:
    parts = _names(ole.root)
    traits: set[FileTrait] = set()
    holds: tuple[str, ...] = ()
    if parts & _VBA:
        traits.add(FileTrait.MACROS)
    if parts & _LOCKED:
        traits.add(FileTrait.ENCRYPTED)
    text = ""
    links: list[Link | None] = []
    for name, stream, storage in islice(_streams(ole.root), MAX_STREAMS):
        if name in _BODY:
            body = _octets(ole, stream, room)
            traits |= _of_body(name, body)
            if name == "worddocument":
                text += word_text(body, _table_of(ole, storage, body, room))
            links += _addresses(body, text)
        elif name in ("\x01ole10native", "package"):
            inner = embedded(_octets(ole, stream, room))
            traits |= inner.traits
            holds += inner.holds
    if FileTrait.ENCRYPTED in traits:
        return Opened(frozenset(traits), holds)
    if _DDE.search(text):
        traits.add(FileTrait.EXTERNAL_TEMPLATE)
    shown = _HIDDEN_FIELD.sub("", text).replace("\r", "\n")
    found = (*(link for link in links if link), *links_in(shown, "office"))
    return Opened(frozenset(traits), holds, shown, without_repeats(found))


def _table_of(ole: CompoundFile, storage: Storage, body: bytes, room: Room) -> bytes:
    """The table stream that the FIB names (MS-DOC §2.5.2, fWhichTblStm)."""
    name = "1Table" if body[11:12] and body[11] & 2 else "0Table"
    stream = storage.streams.get(name)
    return _octets(ole, stream, room) if stream else b""


def _addresses(body: bytes, text: str) -> list[Link | None]:
    """Targets of fields, and addresses that stand in the records as ASCII or UTF-16."""
    links = [link_to(match[1], "office") for match in _FIELD.finditer(text)]
    for pattern, charset in ((WIDE_URL, "utf-16-le"), (_NARROW_URL, "ascii")):
        for found in pattern.findall(body)[:MAX_LINKS]:
            links += links_in(found.decode(charset, "replace"), "office")
    return links


def _octets(ole: CompoundFile, stream: Stream, room: Room) -> bytes:
    granted = room.unpack(MAX_STREAM)
    data = ole.read(Stream(stream.start, min(stream.size, granted)))
    room.octets += granted - len(data)
    return data


def _of_body(name: str, body: bytes) -> set[FileTrait]:
    if name == "worddocument":
        # MS-DOC §2.5.2, FibBase: fEncrypted is bit 8 of the flags at offset 10.
        return {FileTrait.ENCRYPTED} if body[11:12] and body[11] & 1 else set()
    if name in ("workbook", "book"):
        return _of_workbook(body)
    return set()


def _of_workbook(body: bytes) -> set[FileTrait]:
    """The records of the globals substream (MS-XLS §2.1.7.20.3), until the sheets begin."""
    traits: set[FileTrait] = set()
    at = 0
    for _ in range(5000):
        kind, size = int.from_bytes(body[at : at + 2], "little"), body[at + 2 : at + 4]
        if len(size) < 2 or (kind == _BOF and at):
            break
        if kind == _FILEPASS:
            traits.add(FileTrait.ENCRYPTED)
        elif kind == _BOUNDSHEET and body[at + 9 : at + 10] == b"\x01":
            traits.add(FileTrait.MACROS)  # §2.4.28, dt: a sheet of Excel 4.0 macros
        at += 4 + int.from_bytes(size, "little")
    return traits
