"""An attached file on its way in, what came out of it, and what one mail may cost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import thread_time

from madoguchi.mail.attached.bounds import (
    MAX_HOLDS,
    MAX_LINKS,
    MAX_NAME_CHARS,
    MAX_OPENED,
    MAX_SECONDS,
    MAX_TEXT,
    MAX_UNPACKED,
)
from madoguchi.model import Defect, FileTrait, Link


@dataclass(frozen=True, slots=True)
class File:
    """A file that is about to be opened."""

    content: bytes
    name: str
    media_type: str
    """Decided from the octets, and for scripts from the name too."""
    declared: str = ""
    depth: int = 0
    """Archives around it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file would do, holds and says."""

    traits: frozenset[FileTrait] = frozenset()
    holds: tuple[str, ...] = ()
    text: str = ""
    links: tuple[Link, ...] = ()
    defects: tuple[Defect, ...] = ()
    media_type: str = ""
    """Known better after opening; empty when there is nothing to add."""

    def in_order(self) -> tuple[FileTrait, ...]:
        """The traits in the order of their definition."""
        return tuple(trait for trait in FileTrait if trait in self.traits)

    def bounded(self) -> Opened:
        """With no more names, words and links than are told of one file."""
        links = tuple({(link.url, link.shown): link for link in self.links}.values())
        return replace(
            self,
            holds=tuple(shortened(name) for name in self.holds[:MAX_HOLDS]),
            text=readable(self.text)[:MAX_TEXT],
            links=links[:MAX_LINKS],
            defects=tuple(dict.fromkeys(self.defects)),
        )


NOTHING = Opened()
DAMAGED = Opened(frozenset({FileTrait.DAMAGED}))


def shortened(name: str) -> str:
    """A name without controls, its end kept: that is where its type stands."""
    return "".join(c if c.isprintable() else "\ufffd" for c in name[-MAX_NAME_CHARS:])


_UNSHOWN: dict[int, str | None] = {
    **dict.fromkeys(code for code in range(32) if chr(code) not in "\n\t"),
    **dict.fromkeys(range(0x7F, 0xA0), " "),
}
"""Controls of ASCII (C0, DEL) and of Latin-1 (C1): a terminal would obey them."""


def readable(text: str) -> str:
    """Words without NUL, lone surrogates and other controls that no program shows."""
    if text.isprintable():
        return text
    return text.translate(_UNSHOWN).encode("utf-8", "ignore").decode()


class Room:
    """What is left to spend on one mail; shared by all its files, and those in archives."""

    __slots__ = ("_until", "exhausted", "files", "octets", "pdf_seconds")

    def __init__(self) -> None:
        self.files = MAX_OPENED
        self.octets = MAX_UNPACKED
        self.pdf_seconds = MAX_SECONDS
        """The worker's processor time; it is another process."""
        self._until = thread_time() + MAX_SECONDS
        self.exhausted = False

    def open(self) -> bool:
        """Whether another file may be opened; then it is counted."""
        if self.files <= 0 or thread_time() > self._until:
            self.exhausted = True
            return False
        self.files -= 1
        return True

    def unpack(self, wanted: int) -> int:
        """How many of the `wanted` octets may be unpacked; they are counted."""
        granted = min(wanted, self.octets)
        self.octets -= granted
        if granted < wanted:
            self.exhausted = True
        return granted
