"""Suites that ship mails without expectations: eml_analyzer, mail-parser, MimeKit's messages.

Beside them stands what the standard library's `email` (compat32) reads, for mails in which it
finds no defect and whose octets are ASCII: there two readers have no room to differ.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path

from bench.peers.stated import Case, Statement, attachment, moment, text_lines, words
from bench.peers.stated import read_ours as of_mail

FOLDERS = {
    "eml_analyzer": ("peer-suites/eml_analyzer/tests/fixtures", "*.eml"),
    "mail-parser": ("peer-suites/mailparser/tests/mails", "mail_*"),
    "mimekit-messages": ("peer-suites/mimekit/UnitTests/TestData/messages", "*.*"),
}
_MESSAGE_SIZE = re.compile(r"(message/\S+) \d+ octets\Z")
"""The standard library has read such parts already and no longer knows how long they were."""
COMPARED = ("subject", "date", "message-id", "texts", "attachments")


def read_ours(data: bytes) -> Statement:
    """The mail itself: what the standard library is asked for."""
    return {
        name: tuple(_MESSAGE_SIZE.sub(r"\1", value) for value in values)
        for name, values in of_mail(data).items()
        if name in COMPARED
    }


def cases(mails: Path) -> Iterator[Case]:
    """Mails of all three that the standard library reads without a defect."""
    for suite, (folder, pattern) in FOLDERS.items():
        for path in sorted((mails / folder).rglob(pattern)):
            data = path.read_bytes()
            expected = of_stdlib(data)
            if expected is not None:
                yield Case(suite, path.relative_to(mails / folder).as_posix(), data, expected)


def of_stdlib(data: bytes) -> Statement | None:
    """What compat32 says; `None` when the mail is not one or not well-formed for it."""
    source = data.replace(b"\r\n", b"\n")
    message = email.message_from_bytes(source, policy=email.policy.compat32)
    parts = list(message.walk())
    if not source.isascii() or not message.keys() or any(part.defects for part in parts):
        return None
    try:
        return dict(_stated(message))
    except (UnicodeError, LookupError, ValueError, TypeError):
        return None


def _stated(message: Message) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "subject", words(_decoded(message.get("subject", "")))
    date = message.get("date", "")
    yield "date", moment(parsedate_to_datetime(date)) if date else ()
    yield "message-id", words(message.get("message-id", "").strip().strip("<>"))
    texts: list[str] = []
    files: list[str] = []
    for part in _own_parts(message):
        kind, name = part.get_content_type(), part.get_filename()
        if kind.startswith("message/"):
            told = attachment(_decoded(name or ""), kind, 0)
            files.append(_MESSAGE_SIZE.sub(r"\1", told))
        elif kind in ("text/plain", "text/html") and not name and not _is_file(part):
            octets = part.get_payload(decode=True)
            charset = part.get_content_charset("us-ascii")
            texts.append(text_lines(bytes(octets).decode(charset)))
        else:
            size = len(bytes(part.get_payload(decode=True)))
            files.append(attachment(_decoded(name or ""), kind, size))
    yield "texts", tuple(texts)
    yield "attachments", tuple(files)


def _own_parts(message: Message) -> Iterator[Message]:
    """The leaves, without those of the mails inside."""
    if message.get_content_maintype() != "multipart":
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _own_parts(part)


def _is_file(part: Message) -> bool:
    return (part.get_content_disposition() or "").startswith("attachment")


def _decoded(value: str) -> str:
    return str(make_header(decode_header(value.replace("\n", "")))) if "=?" in value else value
