"""A MIME message that was written out of an item, read like any other."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.inputs.eml import each_once, read_eml
from madoguchi.mail.inputs.mapi.item import Item
from madoguchi.mail.inputs.mapi.mime import MADE, as_mime
from madoguchi.model import Form, Message, Missing


def read_item(item: Item, form: Form, size: int) -> tuple[Message, Bodies]:
    """The message of an item; `size` is that of the file it came in."""
    message, bodies = read_written(as_mime(item), form)
    defects = each_once(message.defects, item.defects)
    return replace(message, defects=defects, size=size), bodies


def read_written(mime: bytes, form: Form) -> tuple[Message, Bodies]:
    """What `as_mime` wrote, also when it comes back out of a message that carried it."""
    made = mime.startswith(MADE)
    if made:
        mime = mime[len(MADE) :]
    message, bodies = read_eml(mime, form)
    missing = (Missing.HEADERS, *message.missing) if made else message.missing
    # Outlook keeps headers in Unicode and they are written as UTF-8: no defect of the mail.
    defects = tuple(defect for defect in message.defects if defect.id != "header-raw-octets")
    return replace(message, missing=missing, defects=defects), bodies
