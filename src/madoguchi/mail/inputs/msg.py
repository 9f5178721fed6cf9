"""Outlook's .msg (MS-OXMSG): its properties written out as a MIME message, then read as one.

So attachments, nested mails, charsets and forwards go the same way as in every other mail.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.bounds import MAX_ATTACHMENTS, MAX_WRAPPINGS
from madoguchi.mail.charsets import decide
from madoguchi.mail.inputs.eml import read_eml
from madoguchi.model import Defect, Form, Message, Missing

if TYPE_CHECKING:
    from oxmsg.storage import Storage

# Property ids of MS-OXPROPS, as they stand in the names of streams.
_SUBJECT, _BODY, _HTML, _HEADERS = "0037", "1000", "1013", "007D"
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = "0C1A", "0C1F", "5D01"
_FROM_NAME, _FROM_ADDRESS, _FROM_SMTP = "0042", "0065", "5D02"
_TO, _CC, _MESSAGE_ID = "0E04", "0E03", "1035"
_FILE, _FILE_SHORT, _DATA, _MIME, _CONTENT_ID = "3707", "3704", "3701", "370E", "3712"
_CLIENT_SUBMIT_TIME, _DELIVERY_TIME = 0x0039, 0x0E06
_EMBEDDED = "__substg1.0_3701000D"
_DROPPED = re.compile(r"(?im)^(?:content-[a-z-]+|mime-version):[^\n]*\n(?:[ \t][^\n]*\n)*")
_TOP_HEADER, _NESTED_HEADER = 32, 24
"""Octets before the first entry of the property stream (MS-OXMSG §2.4.1)."""


def read_msg(data: bytes, form: Form) -> tuple[Message, Bodies]:
    """The message and its bodies; a file that is broken, or no mail, gives an empty message."""
    from io import BytesIO

    from olefile import OleFileIO  # type: ignore[import-untyped]  # it ships no stubs
    from oxmsg.storage import Storage

    try:
        with OleFileIO(BytesIO(data)) as ole:
            mime, had_header = _as_mime(Storage.from_ole(ole), _TOP_HEADER, 0)
    except Exception:  # the library raises whatever a broken file makes it stumble over
        nothing = (Missing.HEADERS, Missing.TEXT)
        return Message(
            form, missing=nothing, defects=(Defect("msg-unreadable"),), size=len(data)
        ), Bodies()
    message, bodies = read_eml(mime, form)
    missing = message.missing if had_header else (Missing.HEADERS, *message.missing)
    # The header was written by us, as UTF-8: that is no defect of the mail.
    defects = tuple(d for d in message.defects if d.id != "header-raw-octets")
    return replace(message, missing=missing, defects=defects, size=len(data)), bodies


def _as_mime(storage: Storage, header_size: int, depth: int) -> tuple[bytes, bool]:
    """The message in a storage as MIME, and whether its transport header was kept."""
    streams = {stream.name: stream.bytes_ for stream in storage.streams}
    transport = _string(streams, _HEADERS).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    kept = ":" in transport
    if kept:
        header = _DROPPED.sub("", transport + "\n").rstrip("\n").encode("utf-8", "replace")
        if not re.search(r"(?im)^subject:", transport):
            header += _field("Subject", _string(streams, _SUBJECT)).rstrip(b"\n").join((b"\n", b""))
    else:
        header = _written_header(streams, header_size).rstrip(b"\n")
    parts = [_body(streams)]
    for child in storage.storages:
        if child.name.startswith("__attach_version1.0_#") and len(parts) <= MAX_ATTACHMENTS:
            parts.append(_attachment(child, depth))
    content = parts[0] if len(parts) == 1 else _multipart("mixed", parts)
    return header + b"\nMIME-Version: 1.0\n" + content, kept


def _written_header(streams: dict[str, bytes], header_size: int) -> bytes:
    """From, To, Subject, Date as Outlook knows them, when no transport header was kept."""
    name = _string(streams, _FROM_NAME) or _string(streams, _SENDER_NAME)
    addresses = (_FROM_SMTP, _SENDER_SMTP, _FROM_ADDRESS, _SENDER_ADDRESS)
    found = [value for pid in addresses if "@" in (value := _string(streams, pid))]
    quoted = name.replace("\\", "").replace('"', "'")
    sender = f'"{quoted}" <{found[0]}>' if found else f'"{quoted}"' if name else ""
    lines = _field("From", sender) + _field("To", _string(streams, _TO))
    lines += _field("Subject", _string(streams, _SUBJECT))
    lines += _field("Message-ID", _string(streams, _MESSAGE_ID))
    sent = _time(streams, header_size)
    return lines + (_field("Date", format_datetime(sent)) if sent else b"")


def _field(name: str, value: str) -> bytes:
    value = " ".join(value.replace("\0", "").split())
    return f"{name}: {value}\n".encode("utf-8", "replace") if value else b""


def _string(streams: dict[str, bytes], pid: str) -> str:
    """A string property: Unicode (PtypString), or octets whose charset is decided (ANSI)."""
    wide = streams.get(f"__substg1.0_{pid}001F")
    if wide is not None:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    octets = streams.get(f"__substg1.0_{pid}001E", b"")
    return decide(octets.rstrip(b"\0")).text


def _time(streams: dict[str, bytes], header_size: int) -> datetime | None:
    """PidTagClientSubmitTime, else the time of delivery: 100 ns since 1601 (MS-DTYP §2.3.3)."""
    table = streams.get("__properties_version1.0", b"")
    found: dict[int, int] = {}
    for at in range(header_size, len(table) - 15, 16):
        found[int.from_bytes(table[at : at + 4], "little")] = int.from_bytes(
            table[at + 8 : at + 16], "little"
        )
    ticks = found.get(_CLIENT_SUBMIT_TIME << 16 | 0x40) or found.get(_DELIVERY_TIME << 16 | 0x40)
    if not ticks:
        return None
    try:
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def _body(streams: dict[str, bytes]) -> bytes:
    """The text and HTML that the message holds, as one part."""
    parts = []
    plain = _string(streams, _BODY)
    if plain.strip():
        parts.append(_part("text/plain; charset=utf-8", plain.encode("utf-8", "replace")))
    octets = streams.get(f"__substg1.0_{_HTML}0102")
    if octets:
        parts.append(_part("text/html", octets))
    elif wide := _string(streams, _HTML):
        parts.append(_part("text/html; charset=utf-8", wide.encode("utf-8", "replace")))
    if not parts:
        return _part("text/plain", b"")
    return parts[0] if len(parts) == 1 else _multipart("alternative", parts)


def _attachment(storage: Storage, depth: int) -> bytes:
    streams = {stream.name: stream.bytes_ for stream in storage.streams}
    name = _string(streams, _FILE) or _string(streams, _FILE_SHORT)
    for child in storage.storages:
        if child.name == _EMBEDDED and depth < MAX_WRAPPINGS:
            inner, _ = _as_mime(child, _NESTED_HEADER, depth + 1)
            return _part("message/rfc822", inner, name)
    declared = _string(streams, _MIME).strip()
    media_type = (
        declared if re.fullmatch(r"[\w.+-]+/[\w.+-]+", declared) else "application/octet-stream"
    )
    content = streams.get(f"__substg1.0_{_DATA}0102", b"")
    shown = media_type.startswith("image/") and _string(streams, _CONTENT_ID)
    return _part(media_type, content, name, "inline" if shown else "attachment")


def _part(
    media_type: str, content: bytes, name: str = "", disposition: str = "attachment"
) -> bytes:
    header = f"Content-Type: {media_type}\nContent-Transfer-Encoding: base64\n"
    if name or disposition == "inline":
        safe = "".join(name.replace("\\", "_").replace('"', "'").split("\0"))
        word = base64.b64encode(safe.encode("utf-8", "replace")).decode("ascii")
        header += f'Content-Disposition: {disposition}; filename="=?utf-8?B?{word}?="\n'
    return header.encode("ascii", "replace") + b"\n" + base64.encodebytes(content)


def _multipart(subtype: str, parts: list[bytes]) -> bytes:
    # The parts are base64, which holds no `=_`: the boundary cannot occur in them.
    boundary = "=_" + hashlib.sha256(b"".join(parts)).hexdigest()[:32]
    out = [f'Content-Type: multipart/{subtype}; boundary="{boundary}"\n\n'.encode()]
    out += (b"--" + boundary.encode() + b"\n" + part + b"\n" for part in parts)
    return b"".join(out) + b"--" + boundary.encode() + b"--\n"
