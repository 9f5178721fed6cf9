"""All codes of one mail: in its pictures, in pictures put together, and drawn without a picture."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from madoguchi.mail.codes.drawn.cells import draws_cells, read_cells
from madoguchi.mail.codes.drawn.characters import draws_characters, read_characters
from madoguchi.mail.codes.kept import Pictures
from madoguchi.mail.codes.links import as_links
from madoguchi.mail.codes.placed import Shown, shown_pictures
from madoguchi.mail.codes.spending import Room
from madoguchi.model import Defect, Link


class Part(Protocol):
    """A text part of a mail, as `bodies.TextPart` is one."""

    source: str
    html: bool
    shown: bool


def links_of_codes(
    parts: Iterable[Part], pictures: Pictures, text: str, defects: list[Defect]
) -> tuple[Link, ...]:
    """Where the codes of a mail lead: carrier `qr` for pictures, `qr-drawn` for drawn ones.

    `text` is the text as seen.  For a mail without pictures that draws nothing this is a few
    searches for characters, and no library is loaded.
    """
    room: Room | None = None
    found: tuple[Link, ...] = ()
    pages = [part.source for part in parts if part.html and part.shown]
    shown = [one for page in pages for one in shown_pictures(page, pictures)]
    if pictures.held:
        room = Room()
        found = _in_pictures(shown, pictures, room)
    drawn = links_of_drawn_text(text, room)
    for page in pages:
        if draws_cells(page):
            room = room or Room()
            drawn += as_links(read_cells(page, room), "qr-drawn")
    if pictures.overflow or (room is not None and room.exhausted):
        defects.append(Defect("codes-not-all-looked-for"))
    known: dict[str, Link] = {}
    for link in found + drawn:
        known.setdefault(link.url, link)
    return tuple(known.values())


def links_of_drawn_text(text: str, room: Room | None = None) -> tuple[Link, ...]:
    """Where the codes lead that a text draws with characters; carrier `qr-drawn`."""
    if not draws_characters(text):
        return ()
    return as_links(read_characters(text, room or Room()), "qr-drawn")


def _in_pictures(shown: list[Shown], pictures: Pictures, room: Room) -> tuple[Link, ...]:
    from madoguchi.mail.codes.halves import put_together
    from madoguchi.mail.codes.pictures import worth_a_look
    from madoguchi.mail.codes.reader import codes_in

    texts: dict[str, None] = {}
    unread: set[bytes] = {one.content for one in shown}
    for picture in pictures.held:
        read = codes_in(picture.content, room) if worth_a_look(picture.content) else ()
        if read:
            unread.discard(picture.content)
            texts.update(dict.fromkeys(read))
    if len(unread) > 1:
        texts.update(dict.fromkeys(put_together(shown, unread, room)))
    return as_links(tuple(texts), "qr")
