"""An item written out as a MIME message."""

from __future__ import annotations

import re
import secrets

from madoguchi.mail.bounds import MAX_ATTACHMENTS
from madoguchi.mail.inputs.mapi.bodies import body_of, multipart
from madoguchi.mail.inputs.mapi.files import file_part, name_of, part
from madoguchi.mail.inputs.mapi.header import header_of
from madoguchi.mail.inputs.mapi.item import File, Item
from madoguchi.mail.line_ends import to_lf
from madoguchi.model import Defect

MADE = f"X-Made-{secrets.token_hex(16)}: 1\n".encode()
"""First line of a message whose header was made here and not kept by the file.

It is drawn anew in each process, so that no mail can claim it, and is cut off when read.
"""

_ENTITY = re.compile(
    rb"(?:[!-9;-~]{1,60}:[^\n]{0,900}\n(?:[ \t][^\n]{0,900}\n){0,20}){0,20}?content-type:", re.I
)
"""The start of a MIME entity: a few fields, one of them Content-Type."""


def as_mime(item: Item) -> bytes:
    """The whole item.  Begins with `MADE` when it has no header of its own."""
    header, kept = header_of(item)
    return b"".join((b"" if kept else MADE, header, b"MIME-Version: 1.0\n", content_of(item)))


def content_of(item: Item) -> bytes:
    """The item without its header: one entity (RFC 2045 §2.4), beginning with Content-Type."""
    if item.message_class.startswith("ipm.note.smime") and len(item.files) == 1:
        signed = to_lf(item.files[0].content)
        if _ENTITY.match(signed):  # MS-OXOSMIME §2.1.3: the only attachment is the mail
            return signed
    body = body_of(item)
    parts = [body] if body else []
    files = [file for file in item.files if not _is_exception(item, file)]
    if len(files) > MAX_ATTACHMENTS:
        item.defects.append(Defect("attachments-too-many"))
    for file in files[:MAX_ATTACHMENTS]:
        parts.append(_file(file))
        file.content = b""  # it may be large, and is written now
    if not parts:
        return part("text/plain", b"")
    return parts[0] if len(parts) == 1 else multipart("mixed", parts)


def _is_exception(item: Item, file: File) -> bool:
    """One changed day of a repeated appointment (MS-OXOCAL §2.2.10): no forwarded mail."""
    return (
        file.message is not None
        and item.message_class.startswith("ipm.appointment")
        and file.message.message_class.startswith("ipm.ole.class.")
    )


def _file(file: File) -> bytes:
    if file.message is None:
        return file_part(file)
    # Not encoded: what is written here is plain ASCII in short of everything but headers.
    head = part("message/rfc822", b"", name_of(file), "attachment")
    lines = [line for line in head.split(b"\n") if line and not line.startswith(b"Content-Trans")]
    return b"\n".join(lines) + b"\n\n" + as_mime(file.message)
