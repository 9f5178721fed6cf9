"""What a form brings in, read in memory: nothing of a mail ever touches the disk.

Starlette's own parser spools a file of more than 1 MB into a temporary file, so the parts are
collected here.  Too large a mail is not an exception: it is dropped while the rest is still read,
so that the person gets their page back with everything else they entered.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MEBI = 1024 * 1024
MAX_MAIL = 25 * MEBI
"""Octets of one mail: what the large mail providers let through."""
MAX_FIELDS = 8 * MEBI
"""Octets of all other fields together: a mail that travels in the page, and a pasted text."""
MAX_DRAINED = 1024 * MEBI
"""Octets that are read and dropped before giving up.

A browser that is cut off in mid-sending shows a broken connection instead of our sentence.
"""
MAX_PARTS = 200
"""Parts of a form: the page has some 45 boxes in all."""
MAX_HELD = 256 * MEBI
"""Octets held for all people at once, so that many uploads cannot fill the memory."""

FILE_FIELD = "mail"


class BrokenFormError(Exception):
    """The body is not a whole form."""


class BusyError(Exception):
    """Too much is being held for others at this moment."""


class Hall:
    """Counts the octets held for all people at once."""

    def __init__(self, limit: int = MAX_HELD) -> None:
        self.limit = limit
        self.held = 0

    def take(self, octets: int) -> None:
        """Raises `BusyError` when there is no room left."""
        if self.held + octets > self.limit:
            raise BusyError
        self.held += octets

    def give(self, octets: int) -> None:
        self.held -= octets


@dataclass(slots=True)
class Handed:
    """What came in: the fields in the order of the form, and the file."""

    fields: list[tuple[str, str]] = field(default_factory=list)
    file: bytearray = field(default_factory=bytearray)
    file_chosen: bool = False
    too_large: bool = False
    held: int = 0
    """Octets to give back to the `Hall` when the answer is out."""

    def value(self, name: str) -> str:
        """The last value of that name; empty when there is none."""
        return next((v for n, v in reversed(self.fields) if n == name), "")

    def values(self, name: str) -> frozenset[str]:
        return frozenset(v for n, v in self.fields if n == name)


async def receive(
    content_type: str, body: AsyncIterator[bytes], handed: Handed, hall: Hall
) -> None:
    """Read a `multipart/form-data` body (RFC 7578) into `handed`, as far as the limits allow.

    Raises `BrokenFormError` or `BusyError`; what `handed.held` counts is the caller's to give back.
    """
    media_type, options = parse_options_header(content_type)
    boundary = options.get(b"boundary", b"")
    if media_type != b"multipart/form-data" or not boundary:
        raise BrokenFormError
    collector = _Collector(handed)
    drained = 0
    try:
        parser = MultipartParser(boundary, collector.callbacks())
        async for chunk in body:
            drained += len(chunk)
            if drained > MAX_DRAINED:
                handed.too_large = True
                return
            before = collector.kept
            parser.write(chunk)
            hall.take(collector.kept - before)
            handed.held += collector.kept - before
    except FormParserError as error:
        raise BrokenFormError from error
    if not collector.ended:
        raise BrokenFormError


class _Collector:
    """The callbacks of the parser: fills a `Handed` part by part."""

    def __init__(self, handed: Handed) -> None:
        self.handed = handed
        self.kept = 0
        self.ended = False
        self._parts = 0
        self._fields = 0
        self._header = bytearray()
        self._value = bytearray()
        self._disposition = b""
        self._name = ""
        self._is_file = False
        self._data = bytearray()

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._on_header_field,
            "on_header_value": self._on_header_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._on_headers,
            "on_part_data": self._on_data,
            "on_part_end": self._on_part_end,
            "on_end": self._on_end,
        }

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise BrokenFormError
        self._disposition = b""
        self._data = bytearray()

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        if bytes(self._header).lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _on_headers(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = options.get(b"name", b"").decode("utf-8", "replace")
        self._is_file = self._name == FILE_FIELD and b"filename" in options
        if self._is_file:
            # A browser sends the part with an empty name when no file was chosen.
            self.handed.file_chosen = bool(options[b"filename"])
            self.handed.file.clear()

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        length = end - start
        if self._is_file:
            if len(self.handed.file) + length > MAX_MAIL:
                self.handed.too_large = True
                self.handed.file.clear()
            if not self.handed.too_large:
                self.handed.file += data[start:end]
                self.kept += length
            return
        if self._fields + length > MAX_FIELDS:
            self.handed.too_large = True
            self._data.clear()
            return
        self._fields += length
        self._data += data[start:end]
        self.kept += length

    def _on_part_end(self) -> None:
        if self._name and not self._is_file:
            self.handed.fields.append((self._name, self._data.decode("utf-8", "replace")))

    def _on_end(self) -> None:
        self.ended = True
