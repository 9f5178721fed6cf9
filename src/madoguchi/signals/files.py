"""The attached files of a mail as the checks look at them."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.mail.attached.names import PAGES, ending
from madoguchi.model import Attachment, FileTrait, Message

FILE_LIMIT = 100
"""Files of one mail that are looked at."""
NAME_SHOWN = 80
"""Characters of a name in a sentence, from its end: there it says what it is."""
ACTIVE = frozenset((FileTrait.ASKS, FileTrait.SCRIPTED))
"""What a page does that a saved article or a report does not: asks, or is a program."""
_PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml", "application/hta"))
_DRAWING = "image/svg+xml"


def files(message: Message) -> Iterator[tuple[str, Attachment]]:
    """Each file and where it stands, as `Evidence.where` says it."""
    for index, attachment in enumerate(message.attachments[:FILE_LIMIT]):
        yield f"attachment:{index}", attachment


def shown_name(attachment: Attachment) -> str:
    """The name for a sentence: what turns the text around or draws nothing is shown as `?`."""
    name = attachment.filename[-NAME_SHOWN:]
    return "".join(c if c.isprintable() else "?" for c in name)


def opens_as_page(attachment: Attachment) -> bool:
    """Whether it opens in a browser, by its octets or its name, or holds such a file that asks.

    A drawing (SVG) that neither asks nor is a program is a picture.
    """
    active = not ACTIVE.isdisjoint(attachment.traits)
    last = ending(attachment.filename)
    if attachment.sniffed_type == _DRAWING or last in ("svg", "svgz"):
        return active
    if attachment.sniffed_type in _PAGE_TYPES or last in PAGES:
        return True
    return active and any(ending(name) in PAGES for name in attachment.holds)


def words_inside(message: Message) -> int:
    """Characters that can be read in attached documents, blanks left out."""
    return sum(len("".join(one.text.split())) for _, one in files(message) if one.text)
