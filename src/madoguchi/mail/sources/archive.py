"""A zip of mails: each member that is a mail, an mbox or, where there is none, a picture.

Members are unpacked one at a time into memory, within bounds; nothing is written to disk, and
an archive inside the archive stays shut.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, BinaryIO

from madoguchi.mail.bodies import carries_mail
from madoguchi.mail.bounds import MAX_MESSAGE_BYTES, SNIFF_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.inputs.sniff import sniff_form
from madoguchi.mail.mime.media_types import OLE, OLE_MARK
from madoguchi.mail.sources.mbox import starts_mbox
from madoguchi.model import Form

MAX_DIRECTORY_BYTES = 8 * 1024 * 1024
"""Of the list of members, which is held whole: some 80,000 mails."""
MAX_UNPACKED_BYTES = 16 * 1024**3
"""Of all members together: the largest mailbox that Google or Apple lets one take away."""
MAX_RATIO = 250
"""Unpacked to packed: mail packs 2 to 20 times, a bomb a thousand times."""
RATIO_FROM = 4 * 1024 * 1024
"""Octets from which the ratio counts: a small file of blanks is no bomb."""
MAX_PICTURES = 20
"""Pictures of one archive that are read: each takes seconds."""
MAX_NAME_CHARS = 300
_MAILS = frozenset({Form.EML, Form.MSG, Form.EMLX, Form.TNEF, Form.SAVED_PAGE})
_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_TAIL_BYTES = 66 * 1024
"""The end record, with the longest comment that may stand behind it (APPNOTE §4.3.16)."""
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
"""General purpose bits 11 and 0 (APPNOTE §4.4.4)."""

BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError),
    *(NotImplementedError, KeyError, struct.error, OverflowError, MemoryError),
)
"""What unpacking raises when the octets are not what the list of members says."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member that holds mail, opened."""

    name: str
    stream: IO[bytes]
    is_mbox: bool
    form: Form | None


@dataclass(frozen=True, slots=True)
class Shut:
    """Why an archive, or a member of it, is not read: the id of a refusal."""

    why: str
    name: str = ""


def members(file: BinaryIO) -> Iterator[Member | Shut]:
    """The members that hold mail, in the order of the archive.  `file` can be moved about in."""
    why = _why_not(file)
    if why:
        yield Shut(why)
        return
    try:
        with zipfile.ZipFile(file) as archive:
            yield from _Reader(archive).members()
    except BROKEN:
        yield Shut("zip-broken")


def _why_not(file: BinaryIO) -> str:
    """The end record is looked at before the list of members is read into memory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL_BYTES))
    tail = file.read(_TAIL_BYTES)
    file.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        return "zip-broken"
    directory = int(_END.unpack_from(tail, at)[5])
    at64 = tail.rfind(b"PK\x06\x06", 0, at)
    if at64 >= 0 and at64 + _END64.size <= len(tail):
        directory = max(
            directory if directory != 0xFFFFFFFF else 0, _END64.unpack_from(tail, at64)[8]
        )
    return "zip-too-large" if directory > MAX_DIRECTORY_BYTES else ""


class _Reader:
    """Goes through one archive and counts what it cost."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.unpacked = 0
        self.encrypted = False
        self.pictures: list[zipfile.ZipInfo] = []

    def members(self) -> Iterator[Member | Shut]:
        found = False
        for info in self.archive.infolist():
            if info.is_dir() or _is_bookkeeping(info.filename):
                continue
            for item in self._member(info):
                found = True
                yield item
        if not found:
            for info in self.pictures[:MAX_PICTURES]:
                found = True
                with self.archive.open(info) as stream:
                    yield Member(readable_name(info), stream, False, Form.SCREENSHOT)
        if not found:
            yield Shut("zip-encrypted" if self.encrypted else "zip-without-mail")

    def _member(self, info: zipfile.ZipInfo) -> Iterator[Member | Shut]:
        if info.flag_bits & _ENCRYPTED:
            self.encrypted = True
            return
        if info.file_size > RATIO_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            yield Shut("zip-bomb", readable_name(info))
            return
        self.unpacked += info.file_size
        if self.unpacked > MAX_UNPACKED_BYTES:
            yield Shut("zip-too-large", readable_name(info))
            return
        try:
            with self.archive.open(info) as stream:
                head = stream.read(SNIFF_BYTES)
            form, is_mbox = _holds(head)
            if form is Form.SCREENSHOT:
                self.pictures.append(info)
            elif is_mbox or (form is not None and self._is_mail(info, form)):
                with self.archive.open(info) as stream:
                    yield Member(readable_name(info), stream, is_mbox, form)
        except BROKEN:
            yield Shut("zip-broken", readable_name(info))
        except RuntimeError:  # zipfile's word for a password that it was not given
            self.encrypted = True

    def _is_mail(self, info: zipfile.ZipInfo, form: Form) -> bool:
        if form is not Form.MSG:
            return True
        with self.archive.open(info) as stream:
            return carries_mail("", stream.read(MAX_MESSAGE_BYTES), OLE)


def _holds(head: bytes) -> tuple[Form | None, bool]:
    if starts_mbox(head):
        return None, True
    if head.startswith(OLE_MARK):
        return Form.MSG, False
    form = sniff_form(head)
    if form is Form.PASTED and b"<plist" not in head and head[:1].isdigit():
        # An .emlx longer than what was looked at keeps its list further down.
        form = Form.EMLX if sniff_form(head.partition(b"\n")[2]) is Form.EML else form
    return (form if form in _MAILS or form is Form.SCREENSHOT else None), False


def _is_bookkeeping(name: str) -> bool:
    """Files of the Macintosh and of other systems beside those that a person put in."""
    last = name.rpartition("/")[2]
    return name.startswith("__MACOSX/") or last.startswith(("._", ".DS_")) or last == "Thumbs.db"


def readable_name(info: zipfile.ZipInfo) -> str:
    """The member's name: without the mark of UTF-8 it is in the charset of whoever packed it."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME:
        with suppress(UnicodeEncodeError):
            name = decide(name.encode("cp437")).text
    shown = "".join(char if char.isprintable() else "?" for char in name)
    return shown[:MAX_NAME_CHARS]
