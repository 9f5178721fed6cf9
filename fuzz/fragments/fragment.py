"""A piece of a mail that is repeated, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where in a mail a fragment is repeated."""

    HEADER = "header"
    PLAIN = "plain"
    HTML = "html"
    SHEET = "sheet"
    PARTS = "parts"
    BARE = "bare"


_START = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: x\n"
_TYPES = {
    Place.PLAIN: b"Content-Type: text/plain; charset=utf-8\n\n",
    Place.HTML: b"Content-Type: text/html; charset=utf-8\n\n",
    Place.SHEET: b"Content-Type: text/html; charset=utf-8\n\n<style>",
    Place.PARTS: b"Content-Type: multipart/mixed; boundary=b\n\n",
}


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece and where it stands."""

    name: str
    place: Place
    piece: bytes
    tail: bytes = b""
    """What comes once, after all of them."""
    head: bytes = b""
    """What comes once, before them: the beginning of a field or tag."""

    def repeated(self, octets: int) -> bytes:
        """A mail with the piece repeated to that many octets."""
        body = self.head + self.piece * max(1, octets // len(self.piece)) + self.tail
        if self.place is Place.BARE:
            return body
        if self.place is Place.HEADER:
            return _START + body + b"\n\nx\n"
        return _START + _TYPES[self.place] + body


def of(place: Place, *pieces: str | bytes, head: bytes = b"", tail: bytes = b"") -> list[Fragment]:
    made = []
    for piece in pieces:
        octets = piece.encode() if isinstance(piece, str) else piece
        name = f"{place} {(head + octets + tail)[:60]!r}"
        made.append(Fragment(name, place, octets, tail, head))
    return made
