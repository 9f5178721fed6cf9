"""A draft as a file that a mail program opens, to be looked at and sent by the person."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from madoguchi.reports.draft import Draft
from madoguchi.reports.forms.multipart import (
    MACHINE,
    REPORT,
    file_part,
    multipart,
    text_part,
)
from madoguchi.reports.forms.steady import made_id


def as_mail(draft: Draft, at: datetime) -> bytes:
    """The draft as RFC 5322, with the mail it speaks of attached as it is (`message/rfc822`).

    It has no From: the person's own program puts it there.  `at` (time-zone aware) becomes the
    Date.  To is left out where the directory has no address that may be shown; the draft's notes
    then say where to find it.  The same draft gives the same octets.
    """
    files = [file_part(file.name, file.media_type, file.data) for file in draft.attached]
    # RFC 5965 §2: words for people, then what programs read, then the mail.
    complaint = any(file.media_type == MACHINE.decode() for file in draft.attached)
    kind = REPORT if complaint else b"mixed"
    return multipart(kind, _header(draft, at), [text_part(draft.text), *files])


def _header(draft: Draft, at: datetime) -> Iterator[bytes]:
    if draft.contact is not None and draft.contact.mail:
        yield f"To: {draft.contact.mail}".encode("ascii")
    subject = Header(" ".join(draft.subject.split()), "utf-8", 76, "Subject")
    yield b"Subject: " + subject.encode(linesep="\r\n").encode("ascii")
    yield f"Date: {format_datetime(at)}".encode("ascii")
    of = hashlib.sha256(draft.text.encode("utf-8", "replace"))
    for file in draft.attached:
        of.update(file.data)
    made = made_id(draft.id, draft.subject, at.isoformat(), of.hexdigest())
    yield f"Message-ID: <{made}@madoguchi.invalid>".encode("ascii")
    yield b"X-Unsent: 1"  # Outlook then opens it as a draft
    yield b"MIME-Version: 1.0"
