"""The pictures of a mail, held while it is read so that codes can be looked for in them."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.mail.codes.kinds import kind_of
from madoguchi.mail.codes.pictures import is_piece, worth_a_look

MAX_PICTURES = 40
"""Pictures of one mail that are looked at; sliced newsletters have up to thirty."""
MAX_PICTURE_BYTES = 24 * 1024 * 1024
"""Octets of them together: what a mail of 25 MB can carry after its base64."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture file and the names by which the HTML may show it."""

    content: bytes
    names: tuple[str, ...] = ()
    """Content-ID without its angle brackets, and Content-Location (RFC 2557 §4.2, RFC 2392)."""


class Pictures:
    """Those that could hold a code, up to a bound."""

    __slots__ = ("_octets", "held", "overflow")

    def __init__(self) -> None:
        self.held: list[Picture] = []
        self.overflow = False
        self._octets = 0

    def keep(self, content: bytes, *names: bytes | None) -> None:
        """Hold a file if it is such a picture, or a piece of one; others are passed over."""
        if not kind_of(content) or not (worth_a_look(content) or is_piece(content)):
            return
        if len(self.held) >= MAX_PICTURES or self._octets + len(content) > MAX_PICTURE_BYTES:
            self.overflow = True
            return
        self._octets += len(content)
        written = (name.decode("latin-1").strip().strip("<>") for name in names if name)
        self.held.append(Picture(content, tuple(written)))
