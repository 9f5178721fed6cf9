"""What can be said of a mail, as lists of words that compare: by a suite, and by our reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.inputs.eml import read_eml
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.model import Form, Mailbox, Message

MAX_NESTED = 10
"""Mails inside mails that are compared: the deepest of the suites has four."""

Statement = Mapping[str, tuple[str, ...]]
"""Field → its values: `subject`, `from`, `texts`, `attachments`, `nested 1: subject`, …"""


@dataclass(frozen=True, slots=True)
class Case:
    """One mail of a suite and what the suite says of it, as far as it says anything."""

    suite: str
    file: str
    data: bytes
    expected: Statement


def read_ours(data: bytes) -> Statement:
    """What our reader says of the mail itself, not of one that it may carry."""
    return dict(_of_source(data, 0))


def _of_source(data: bytes, depth: int) -> Iterable[tuple[str, tuple[str, ...]]]:
    source = without_blank_start(to_lf(data))
    if source.startswith(b"From "):
        source = source.partition(b"\n")[2]
    message, bodies = read_eml(source, Form.EML)
    yield from of_message(message)
    if depth >= MAX_NESTED:
        return
    for number, carried in enumerate(_mails(message, bodies), 1):
        yield from (
            (f"nested {number}: {name}", value) for name, value in _of_source(carried, depth + 1)
        )


def _mails(message: Message, bodies: Bodies) -> Iterable[bytes]:
    for carried in bodies.carried:
        if message.attachments[carried.attachment].sniffed_type == "message/rfc822":
            yield carried.content


def of_message(message: Message) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Everything that suites can be compared with."""
    yield "subject", words(message.subject)
    yield "from", boxes(message.from_)
    yield "sender", boxes(message.sender)
    yield "reply-to", boxes(message.reply_to)
    yield "to", boxes(message.to)
    yield "date", moment(message.date)
    yield "message-id", words(message.message_id.strip("<> "))
    yield "texts", tuple(text_lines(text) for text in message.parts)
    yield (
        "attachments",
        tuple(attachment(a.filename, a.media_type, a.size) for a in message.attachments),
    )


def words(value: str) -> tuple[str, ...]:
    """A value that may be absent; white space at its ends and its amount say nothing."""
    value = " ".join(value.split())
    return (value,) if value else ()


def boxes(found: Iterable[Mailbox]) -> tuple[str, ...]:
    """Mailboxes as `name <address>`."""
    return tuple(mailbox(box.display_name, box.addr_spec) for box in found)


def mailbox(name: str, address: str) -> str:
    """`name <address>`, the domain in lower case; white space at the ends says nothing."""
    local, at, domain = address.strip().rpartition("@")
    return f"{' '.join(name.split())} <{local}{at}{domain.lower()}>".strip()


def moment(date: datetime | None) -> tuple[str, ...]:
    """The moment in UTC, whatever the zone it was written in."""
    return () if date is None else (date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),)


def text_lines(text: str) -> str:
    """A text with line feeds only and without the line ends after its last line."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def attachment(name: str, media_type: str, size: int) -> str:
    """A file in one line."""
    return f"{' '.join(name.split())!r} {media_type} {size} octets"
