"""The header of an item: the one it came with, or one made of what Outlook knows."""

from __future__ import annotations

import base64
import re
from email.utils import format_datetime

from madoguchi.mail.bounds import MAX_HEADER_BYTES, MAX_MAILBOXES
from madoguchi.mail.inputs.mapi.entry_ids import entries, one_off
from madoguchi.mail.inputs.mapi.item import Item
from madoguchi.mail.inputs.mapi.properties import Properties

_TRANSPORT, _SUBJECT, _PREFIX, _NORMALIZED = 0x007D, 0x0037, 0x003D, 0x0E1D
_MESSAGE_ID, _REFERENCES, _IN_REPLY_TO = 0x1035, 0x1039, 0x1042
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_REPLY_ENTRIES, _REPLY_NAMES = 0x004F, 0x0050
_RECIPIENT_TYPE, _DISPLAY_NAME, _EMAIL, _SMTP, _ENTRY_ID = 0x0C15, 0x3001, 0x3003, 0x39FE, 0x0FFF
_DISPLAYED = {"To": 0x0E04, "Cc": 0x0E03}
_RECIPIENT_TYPES = {1: "To", 2: "Cc", 3: "Bcc"}
_AUTHOR = (0x0042, (0x5D02, 0x0065), 0x0041)
"""PidTagSentRepresenting…: name, SMTP address and address, entry id.  RFC 5322's From."""
_SUBMITTER = (0x0C1A, (0x5D01, 0x0C1F), 0x0C19)
"""PidTagSender…: who really submitted it.  RFC 5322's Sender."""
_NOT_OURS = re.compile(rb"(?:content-[a-z-]*|mime-version)[ \t]*:", re.I)
"""Fields that describe the MIME structure that was, and not the one that is written."""
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_ADDRESS = re.compile(r"[^\s<>\"(),:;@]{1,64}@[^\s<>\"(),:;@]{1,255}")
_PLAIN = re.compile(r"[ -~]*\Z")
_WORD_OCTETS = 45
"""Octets in one encoded word: with its frame it stays under the 75 of RFC 2047 §2."""
MAX_NAMED = 200
"""Named header properties that are written: more than long headers have fields."""


def header_of(item: Item) -> tuple[bytes, bool]:
    """Fields, each line ended by LF, and whether they are the ones the mail came with."""
    kept = _transport(item.properties)
    have = {match.group(1).lower() for line in kept if (match := _FIELD.match(line))}
    lines = list(kept)
    for name, value in _known(item):
        if name.lower().encode() not in have and value:
            have.add(name.lower().encode())
            lines.append(name.encode() + b": " + value)
    if not kept:
        lines += _named(item.properties, have)
    return b"".join(line + b"\n" for line in lines), bool(kept)


def _transport(properties: Properties) -> list[bytes]:
    """PidTagTransportMessageHeaders up to its first empty line, folded lines with their field."""
    text = properties.text(_TRANSPORT)[:MAX_HEADER_BYTES]
    octets = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\n").encode("utf-8", "replace")
    # Exchange appends the headers of the parts after an empty line, and writes lines before the
    # first field that are none, such as "Microsoft Mail Internet Headers Version 2.0".
    block = octets.partition(b"\n\n")[0]
    fields: list[bytes] = []
    for line in block.split(b"\n"):
        if line[:1] in (b" ", b"\t") and fields:
            if line.strip():
                fields[-1] += b"\n" + line
        elif _FIELD.match(line):
            fields.append(line)
    return [found for found in fields if not _NOT_OURS.match(found)]


def _known(item: Item) -> list[tuple[str, bytes]]:
    properties = item.properties
    author, submitter = _who(properties, _AUTHOR), _who(properties, _SUBMITTER)
    found = [("From", _mailbox(*(author if any(author) else submitter)))]
    if submitter[1] and author[1] and submitter[1].lower() != author[1].lower():
        found.append(("Sender", _mailbox(*submitter)))
    found.append(("Reply-To", _reply_to(properties)))
    for name in ("To", "Cc"):
        boxes = [_recipient(each) for each in item.recipients if _kind(each) == name]
        listed = b", ".join(box for box in boxes[:MAX_MAILBOXES] if box)
        found.append((name, listed or _shown_list(properties.text(_DISPLAYED[name]))))
    subject = properties.text(_SUBJECT) or properties.text(_PREFIX) + properties.text(_NORMALIZED)
    found.append(("Subject", encoded(subject)))
    sent = properties.time(_SUBMITTED) or properties.time(_DELIVERED)
    found.append(("Date", format_datetime(sent).encode() if sent else b""))
    for name, pid in (
        ("Message-ID", _MESSAGE_ID),
        ("In-Reply-To", _IN_REPLY_TO),
        ("References", _REFERENCES),
    ):
        found.append((name, encoded(properties.text(pid))))
    return found


def _who(properties: Properties, ids: tuple[int, tuple[int, int], int]) -> tuple[str, str]:
    """Name and address.  An address of Exchange (X.500) is none of the internet: left out."""
    name, addresses, entry_id = ids
    for pid in addresses:
        if match := _ADDRESS.fullmatch(properties.text(pid).strip()):
            return properties.text(name), match.group()
    found = one_off(properties.octets(entry_id), properties.charset)
    return properties.text(name) or (found[0] if found else ""), found[1] if found else ""


def _kind(recipient: Properties) -> str:
    # The upper bits are flags (MS-OXCMSG §2.2.3.1.2).
    return _RECIPIENT_TYPES.get((recipient.number(_RECIPIENT_TYPE) or 1) & 0xF, "To")


def _recipient(recipient: Properties) -> bytes:
    return _mailbox(*_who(recipient, (_DISPLAY_NAME, (_SMTP, _EMAIL), _ENTRY_ID)))


def _shown_list(text: str) -> bytes:
    """PidTagDisplayTo: names divided by semicolons; a name may be an address."""
    names = (name.strip().strip("'") for name in text.split(";")[:MAX_MAILBOXES])
    return b", ".join(
        _mailbox("", name) if _ADDRESS.fullmatch(name) else _mailbox(name, "")
        for name in names
        if name
    )


def _reply_to(properties: Properties) -> bytes:
    listed = entries(properties.octets(_REPLY_ENTRIES), properties.charset)
    if listed:
        return b", ".join(_mailbox(name, address) for name, address in listed)
    return _shown_list(properties.text(_REPLY_NAMES))


def _named(properties: Properties, have: set[bytes]) -> list[bytes]:
    """The header fields that stand as named properties, when nothing else kept them."""
    lines = []
    for name, tag in properties.headers[:MAX_NAMED]:
        octets = name.encode("utf-8", "replace")
        if _FIELD.fullmatch(octets + b":") and octets.lower() not in have:
            value = encoded(properties.text_of(tag))
            if value and not _NOT_OURS.match(octets + b":"):
                have.add(octets.lower())
                lines.append(octets + b": " + value)
    return lines


def _mailbox(name: str, address: str) -> bytes:
    shown = encoded(name.strip().strip("'"), phrase=True)
    if not address:
        # Empty brackets: a name that looks like an address must not be taken for one.
        return shown + b" <>" if shown else b""
    route = b"<" + address.encode("utf-8", "replace") + b">"
    return shown + b" " + route if shown else route


def encoded(text: str, *, phrase: bool = False) -> bytes:
    """One line of header text: as it is when plain ASCII, else encoded words (RFC 2047).

    In a phrase everything is encoded but letters and spaces, so that nothing needs quoting.
    """
    text = " ".join(text.replace("\0", "").split())
    if not text or (_PLAIN.match(text) and "=?" not in text and not phrase):
        return text.encode("ascii")
    if phrase and re.fullmatch(r"[A-Za-z0-9 ]+", text):
        return b'"' + text.encode("ascii") + b'"'
    octets = text.encode("utf-8", "replace")
    words = [octets[at : at + _WORD_OCTETS] for at in range(0, len(octets), _WORD_OCTETS)]
    return b" ".join(b"=?utf-8?B?" + base64.b64encode(word) + b"?=" for word in words)
