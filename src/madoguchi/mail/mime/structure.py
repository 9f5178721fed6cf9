"""The tree of MIME parts (RFC 2045, 2046), found by searching and never by reading line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from madoguchi.mail.bounds import MAX_DEPTH, MAX_PARTS
from madoguchi.mail.header.fields import RawHeader, read_header
from madoguchi.mail.header.parameters import Structured, read_structured
from madoguchi.mail.mime.transfer import undo_transfer
from madoguchi.model import Defect

_BOUNDARY_LINE = re.compile(rb"^--([^\s][^\n]{0,200}?)[ \t]*$", re.M)

_WITHOUT_SUBTYPE = {
    "application": "application/octet-stream",
    "audio": "application/octet-stream",
    "image": "application/octet-stream",
    "video": "application/octet-stream",
    "multipart": "multipart/mixed",
}
"""Types that lost their second half."""


@dataclass(slots=True)
class Entity:
    """A message or a part of one (RFC 2045 §2.4): its header, and its body as a range of `data`."""

    data: bytes
    header: RawHeader
    start: int
    end: int
    content_type: Structured
    disposition: Structured
    children: list[Entity] = field(default_factory=list)
    begin: int = 0
    """Offset of the first octet of the header."""

    @property
    def media_type(self) -> str:
        """`type/subtype`, lower case; `text/plain` when absent or malformed (RFC 2045 §5.2)."""
        return self.content_type.name

    @property
    def filename(self) -> str:
        """Of Content-Disposition, else `name` of Content-Type (RFC 2183 §2.3)."""
        return self.disposition.parameters.get("filename") or self.content_type.parameters.get(
            "name", ""
        )

    def body(self, defects: list[Defect], limit: int | None = None) -> bytes:
        """The octets with the transfer encoding undone; `limit` bounds the encoded ones."""
        end = self.end if limit is None else min(self.end, self.start + limit)
        raw = self.data[self.start : end]
        encoding = self.header.first("content-transfer-encoding")
        if not encoding:
            return raw
        name = encoding.partition(b";")[0].strip(b" \t\"'").lower().decode("ascii", "replace")
        return undo_transfer(raw, name, defects)


class Structure:
    """Reads one message into entities and collects what is broken."""

    def __init__(self, data: bytes, defects: list[Defect]) -> None:
        self.data = data
        self.defects = defects
        self.parts = 0

    def read(self) -> Entity:
        """The whole message, whose line ends are LF, as one entity."""
        return self._entity(0, len(self.data), 0, b"text/plain", b"")

    def _entity(self, start: int, end: int, depth: int, default: bytes, around: bytes) -> Entity:
        self.parts += 1
        header = read_header(self.data, start, end)
        if header.defects:
            self.defects += header.defects
        declared = header.first("content-type")
        content_type = read_structured(declared or default, self.defects)
        if content_type.name.count("/") != 1 or len(content_type.name) < 3:
            if declared:
                self.defects.append(Defect("content-type-malformed"))
            # RFC 2045 §5.2: text, but `application` without a subtype is no text either.
            content_type.name = _WITHOUT_SUBTYPE.get(content_type.name, default.decode())
        raw_disposition = header.first("content-disposition")
        disposition = (
            read_structured(raw_disposition, self.defects) if raw_disposition else Structured()
        )
        entity = Entity(
            self.data, header, header.body_start, end, content_type, disposition, begin=start
        )
        if content_type.name.startswith("multipart/"):
            self._divide(entity, depth, around)
        return entity

    def _divide(self, entity: Entity, depth: int, around: bytes) -> None:
        if depth >= MAX_DEPTH:
            self.defects.append(Defect("nested-too-deep"))
            entity.content_type.name = "text/plain"
            return
        boundary = (
            entity.content_type.parameters.get("boundary", "").rstrip().encode("latin-1", "replace")
        )
        if boundary and boundary == around:
            return  # the parts of this one follow as its neighbours; the caller gathers them
        pieces = self._pieces(entity, boundary) if boundary else []
        if not pieces:
            guess = self._guess_boundary(entity)
            self.defects.append(Defect("boundary-missing" if guess else "multipart-without-parts"))
            if not guess:
                entity.content_type.name = "text/plain"
                return
            boundary, pieces = guess, self._pieces(entity, guess)
        default = b"message/rfc822" if entity.media_type == "multipart/digest" else b"text/plain"
        into = entity
        for start, end in pieces:
            if self.parts >= MAX_PARTS:
                self.defects.append(Defect("parts-too-many"))
                break
            child = self._entity(start, end, depth + 1, default, boundary)
            into.children.append(child)
            inner = child.content_type.parameters.get("boundary", "").encode("latin-1", "replace")
            if child.media_type.startswith("multipart/") and inner == boundary and into is entity:
                self.defects.append(Defect("boundary-used-twice"))
                into = child

    def _pieces(self, entity: Entity, boundary: bytes) -> list[tuple[int, int]]:
        """Ranges between delimiter lines (RFC 2046 §5.1.1); without a close, up to the end."""
        data, end, mark = self.data, entity.end, b"--" + boundary
        pieces: list[tuple[int, int]] = []
        opened = -1
        at = entity.start
        while len(pieces) < MAX_PARTS:
            found = data.find(mark, at, end)
            if found < 0:
                break
            at = found + len(mark)
            if found != entity.start and data[found - 1] != 0x0A:
                continue
            stop = data.find(b"\n", at, end)
            stop = end if stop < 0 else stop
            rest = data[at:stop].strip()
            if rest not in (b"", b"--"):
                continue  # a longer boundary that begins with this one
            if opened >= 0:
                # RFC 2046 §5.1.1: the line break before the delimiter belongs to it.
                pieces.append((opened, max(opened, found - 1)))
            opened = min(stop + 1, end)
            at = stop
            if rest == b"--" and pieces:
                return pieces
        if opened >= 0:
            self.defects.append(Defect("boundary-not-closed"))
            # A last delimiter with nothing after it lost its `--`: it opens no part.
            if data[opened:end].strip():
                pieces.append((opened, end))
        return pieces

    def _guess_boundary(self, entity: Entity) -> bytes:
        """A line `--x` that a header follows, when the declared boundary is absent or wrong."""
        for match in _BOUNDARY_LINE.finditer(
            self.data, entity.start, min(entity.end, entity.start + 65536)
        ):
            following = self.data[match.end() + 1 : match.end() + 9].lower()
            if following == b"content-":
                return match.group(1)
        return b""
