"""Where mails come from: standard input, files, mbox files, zips, Maildirs and folders of them.

Everything is tried; what cannot be read is answered by a sentence, and the rest goes on.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from madoguchi.mail.bounds import MAX_MESSAGE_BYTES, SNIFF_BYTES
from madoguchi.mail.inputs.sniff import sniff_form
from madoguchi.mail.sources.mbox import messages, only_message, starts_mbox
from madoguchi.mail.sources.refusals import is_zip, refusal, refusal_of_os, why_no_mail
from madoguchi.model import Form, InputError

MAX_PICTURES = 20
"""Pictures of one folder without mails that are read: each takes seconds."""
MAX_FOLDER_DEPTH = 64
"""Folders inside folders: more is a mistake, or somebody's trap."""

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One mail as it was handed over."""

    path: str
    index: int
    """Its place in the mbox, from 0; 0 for a file that is one mail."""
    form: Form
    data: bytes


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something handed over that is no readable mail, and what to tell the person."""

    path: str
    error: InputError


def sources(paths: Sequence[str], stdin: BinaryIO | None) -> Iterator[Source | Unreadable]:
    """Every mail in the paths, in order.  `-` is `stdin`.

    Nothing raises; memory holds one message at a time, also of an mbox of gigabytes.
    """
    for path in paths:
        if path == STDIN:
            if stdin is None:
                yield Unreadable(path, refusal("empty"))
            else:
                yield from _from_stream(path, stdin, None)
        else:
            yield from _from_path(path)


def _from_path(path: str) -> Iterator[Source | Unreadable]:
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        yield Unreadable(path, _said(error))
        return
    if stat.S_ISDIR(mode):
        yield from _from_folder(path)
    else:
        yield from _from_file(path, None)


def _said(error: OSError | ValueError) -> InputError:
    # A name with a NUL in it is a ValueError: there is no such file either.
    return refusal_of_os(error) if isinstance(error, OSError) else refusal("missing")


def _from_file(path: str, form: Form | None) -> Iterator[Source | Unreadable]:
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to must not wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        yield Unreadable(path, _said(error))
        return
    with open(descriptor, "rb", buffering=1024 * 1024) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            yield Unreadable(path, refusal("not-a-file"))
            return
        yield from _from_stream(path, file, form)


def _from_stream(path: str, stream: BinaryIO, form: Form | None) -> Iterator[Source | Unreadable]:
    """The mails in a stream: an mbox is streamed on, anything else must fit the bound."""
    try:
        head = stream.read(SNIFF_BYTES)
        if form is None and starts_mbox(head):
            single = only_message(head) if len(head) < SNIFF_BYTES else None
            if single is not None:
                yield Source(path, 0, Form.EML, single)
                return
            yield from _from_mbox(path, _Rejoined(head, stream))
            return
        if form is None and is_zip(head):
            yield from _from_zip(path, head, stream)
            return
        data = head + stream.read(MAX_MESSAGE_BYTES + 1 - len(head))
    except OSError as error:
        yield Unreadable(path, refusal_of_os(error))
        return
    if form is None and b"<smses" in head:
        from madoguchi.mail.inputs.sms import entries, is_backup

        if is_backup(data):
            yield from _from_backup(path, entries(data))
            return
    yield _one(path, data, form)


def _from_zip(path: str, head: bytes, stream: BinaryIO) -> Iterator[Source | Unreadable]:
    """The mails in a zip; one that comes through a pipe must fit the bound of a message."""
    from madoguchi.mail.sources.archive import BROKEN, Member, members

    if not stream.seekable():
        data = head + stream.read(MAX_MESSAGE_BYTES + 1 - len(head))
        if len(data) > MAX_MESSAGE_BYTES:
            yield Unreadable(path, refusal("too-large"))
            return
        stream = io.BytesIO(data)
    for member in members(stream):
        inside = f"{path}/{member.name}" if member.name else path
        if not isinstance(member, Member):
            yield Unreadable(inside, refusal(member.why))
            continue
        try:
            if member.is_mbox:
                yield from _from_mbox(inside, cast("BinaryIO", member.stream))
            else:
                yield _one(inside, member.stream.read(MAX_MESSAGE_BYTES + 1), None)
        except BROKEN:
            yield Unreadable(inside, refusal("zip-broken"))


def _from_backup(path: str, found: list[bytes]) -> Iterator[Source | Unreadable]:
    """Every short message of a backup."""
    if not found:
        yield Unreadable(path, refusal("folder-empty"))
    for index, entry in enumerate(found):
        yield Source(path, index, Form.SMS, entry)


def _one(path: str, data: bytes, form: Form | None) -> Source | Unreadable:
    found = form or sniff_form(data)
    # What has a mail's header needs no further look at what else it could be.
    why = why_no_mail(data) if form is not None or found is not Form.EML else ""
    if not why and len(data) > MAX_MESSAGE_BYTES:
        why = "too-large"
    if why:
        return Unreadable(path, refusal(why))
    return Source(path, 0, found, data)


def _from_mbox(path: str, stream: BinaryIO) -> Iterator[Source | Unreadable]:
    """One message only is a mail saved with its `From ` line: an eml."""
    first: bytes | None = None
    count = 0
    for data in messages(stream):
        if first is not None:
            yield Source(path, 0, Form.MBOX, first)
            first = None
        if data is None:
            yield Unreadable(path, refusal("too-large"))
        elif count == 0:
            first = data
        else:
            yield Source(path, count, Form.MBOX, data)
        count += 1
    if first is not None:
        yield Source(path, 0, Form.EML if count == 1 else Form.MBOX, first)


class _Rejoined(io.BufferedReader):
    """A stream whose first octets were read already, with them back in front."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        super().__init__(_Chained(head, stream), 1024 * 1024)


class _Chained(io.RawIOBase):
    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        wanted = len(buffer)
        if self._head:
            piece, self._head = self._head[:wanted], self._head[wanted:]
        else:
            piece = self._stream.read(wanted)
        buffer[: len(piece)] = piece
        return len(piece)


def _from_folder(path: str) -> Iterator[Source | Unreadable]:
    """Pictures count where there is nothing else: beside mails they are somebody's photos."""
    found = False
    pictures: list[str] = []
    for item in _walk(path, (), 0):
        if isinstance(item, Source) and item.form is Form.SCREENSHOT:
            pictures.append(item.path)
            continue
        found = found or isinstance(item, Source)
        yield item
    for number, picture in enumerate(pictures):
        if found or number >= MAX_PICTURES:
            yield Unreadable(picture, refusal("picture-beside-mails"))
        else:
            yield from _from_file(picture, None)
    if not found and not pictures:
        yield Unreadable(path, refusal("folder-empty"))


def _walk(
    path: str, above: tuple[tuple[int, int], ...], depth: int
) -> Iterator[Source | Unreadable]:
    """All files below, in sorted order.  Hidden ones are the system's, save in a Maildir."""
    try:
        here = os.stat(path)
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except OSError as error:
        yield Unreadable(path, refusal_of_os(error))
        return
    identity = (here.st_dev, here.st_ino)
    if identity in above:
        yield Unreadable(path, refusal("folder-loop"))
        return
    if depth > MAX_FOLDER_DEPTH:
        yield Unreadable(path, refusal("too-deep"))
        return
    folders = {entry.name for entry in entries if entry.is_dir()}
    maildir = {"cur", "new"} <= folders
    for entry in entries:
        if entry.is_dir():
            if maildir and entry.name in ("cur", "new"):
                yield from _from_maildir(entry.path)
            elif maildir and entry.name == "tmp":
                continue  # deliveries that are not finished
            elif maildir or not entry.name.startswith("."):
                yield from _walk(entry.path, (*above, identity), depth + 1)
        elif not entry.name.startswith(".") and not (maildir and _is_bookkeeping(entry.name)):
            yield from _from_file(entry.path, None)


def _is_bookkeeping(name: str) -> bool:
    """Files that mail servers keep beside cur, new and tmp."""
    return name.startswith(("dovecot", "maildir", "courier", "subscriptions"))


def _from_maildir(path: str) -> Iterator[Source | Unreadable]:
    try:
        names = sorted(name for name in os.listdir(path) if not name.startswith("."))
    except OSError as error:
        yield Unreadable(path, refusal_of_os(error))
        return
    for name in names:
        yield from _from_file(os.path.join(path, name), Form.MAILDIR)
