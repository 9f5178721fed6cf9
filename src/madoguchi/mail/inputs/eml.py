"""A mail in the Internet Message Format (RFC 5322 with MIME) as a `Message`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from madoguchi.mail.bodies import Bodies, BodyReader, Files
from madoguchi.mail.codes import links_of_codes
from madoguchi.mail.header.dates import read_date
from madoguchi.mail.header.encoded_words import decode_field, one_line
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.mail.mime.structure import Structure
from madoguchi.mail.page import has_words, lay_out
from madoguchi.model import Defect, Form, HeaderField, Mailbox, Message, Missing, TextMap

OPAQUE_FIELD = 1500
"""Octets from which an `X-` field is left as it stands: such are sealed notes that one filter
writes to itself in hundreds of encoded words, and no program shows them."""
_READ = frozenset({"from", "sender", "reply-to", "to", "subject", "date", "message-id"})
"""Fields that are more to the message than lines."""


def read_eml(data: bytes, form: Form) -> tuple[Message, Bodies]:
    """The message, not yet unwrapped, and its bodies.  Line ends of `data` are LF."""
    defects: list[Defect] = []
    root = Structure(data, defects).read()
    bodies = BodyReader(defects).read(root)
    page = lay_out(bodies.texts)
    of_codes = links_of_codes(bodies.texts, bodies.pictures, page.text, defects)
    files = _opened(bodies, page.text)
    message = replace(
        from_fields(root.header.fields, form, defects),
        text=page.text,
        hidden_text=page.hidden_text,
        text_map=TextMap(page.segments),
        parts=page.parts,
        links=page.links + of_codes + files.links,
        attachments=files.attachments,
        missing=() if has_words(page.text) else (Missing.TEXT,),
        defects=each_once(defects, page.defects, files.defects),
        size=len(data),
    )
    if bodies.subject and not message.subject:
        message = replace(message, subject=bodies.subject)
    return message, bodies


def _opened(bodies: Bodies, text: str) -> Files:
    """The attachments with what they would do; their octets are let go."""
    if not bodies.contents:
        return Files()
    from madoguchi.mail.attached import open_files

    files = open_files(bodies.attachments, bodies.contents, text)
    bodies.contents.clear()
    return files


def from_fields(fields: list[tuple[str, bytes]], form: Form, defects: list[Defect]) -> Message:
    """A message with its header only: every field decoded, the known ones read."""
    headers = tuple([_field(name, value, defects) for name, value in fields])
    subject: str | None = None
    date: datetime | None = None
    message_id = ""
    boxes: dict[str, list[Mailbox]] = {"from": [], "sender": [], "reply-to": [], "to": []}
    froms = 0
    for at, (name, value) in enumerate(fields):
        lower = name.lower()
        if lower not in _READ:
            continue
        if lower in boxes:
            boxes[lower] += read_mailboxes(value, defects)
            froms += lower == "from"
        elif lower == "subject" and subject is None:
            subject = headers[at].value
        elif lower == "date" and date is None:
            date = read_date(headers[at].value)  # a second one counts when this is none
        elif lower == "message-id" and not message_id:
            message_id = headers[at].value
    if froms > 1:
        defects.append(Defect("from-repeated"))  # RFC 5322 §3.6: at most one
    return Message(
        form=form,
        headers=headers,
        subject=subject or "",
        from_=tuple(boxes["from"]),
        sender=tuple(boxes["sender"]),
        reply_to=tuple(boxes["reply-to"]),
        to=tuple(boxes["to"]),
        date=date,
        message_id=message_id,
    )


def _field(name: str, value: bytes, defects: list[Defect]) -> HeaderField:
    raw = value.decode("latin-1")
    if raw.isascii():
        if "=?" not in raw and raw.isprintable():  # most fields of most mails
            return HeaderField(name, raw, raw)
        if len(raw) > OPAQUE_FIELD and name[:2] in ("X-", "x-"):
            return HeaderField(name, one_line(raw), raw)
    return HeaderField(name, decode_field(value, defects), raw)


def each_once(*lists: list[Defect] | tuple[Defect, ...]) -> tuple[Defect, ...]:
    """Defects without repetition, in the order in which they were met."""
    return tuple(dict.fromkeys(defect for found in lists for defect in found))
