"""The blocks that a paper is made of.  Texts in them are data and never markup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; ends of lines are kept."""

    text: str
    small: bool = False
    boxed: bool = False
    """In a frame: what must not be overlooked."""


@dataclass(frozen=True, slots=True)
class Subtitle:
    """The heading of a part of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels and values; an empty value is printed as a line to fill in by hand."""

    rows: tuple[tuple[str, str], ...]
    lines: int = 1
    """How many lines there are to fill in."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated on every page."""

    head: Cells
    rows: tuple[Cells, ...]
    widths: tuple[int, ...]
    """Shares of the width of the page, one a column."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list; with boxes to tick where `boxes`, with their numbers where `numbered`."""

    items: Cells
    boxes: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of the mail's text."""

    text: str
    marked: bool
    """Whether a reason rests on it: underlined."""
    ends: str = ""
    """The numbers of the reasons whose passage ends here, to be printed behind it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The mail's text in pieces."""

    pieces: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings behind the cover, and their pages."""


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Lines as they are, in small type."""

    lines: Cells


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A SHA-256 in hexadecimal, on one line so that it can be compared and searched."""

    label: str
    value: str


Block = Text | Subtitle | Fields | Table | Items | Marked | Contents | Verbatim | Fingerprint


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper with a heading of its own."""

    title: str
    blocks: tuple[Block, ...]
    beside: str = ""
    """The heading in Japanese too, where the paper is in another language: for who reads it."""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole paper.  The first section is its cover."""

    title: str
    language: str
    """BCP 47 tag."""
    number: str
    page: str
    """What stands at the foot of a page; `{page}` and `{pages}` are filled in."""
    sections: tuple[Section, ...] = field(default=())
    large: bool = False


def cut(lines: Iterable[str], most: int) -> tuple[tuple[str, ...], int]:
    """As many lines as fit into `most` characters, and how many characters are left over."""
    kept, left = list[str](), 0
    for line in lines:
        room = max(0, most)
        if room:
            kept.append(line[:room])
        left += max(0, len(line) - room)
        most -= len(line) + 1
    return tuple(kept), left
