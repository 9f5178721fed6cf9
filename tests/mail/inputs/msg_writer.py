"""Writes Outlook's .msg for the tests: properties as the storages of MS-OXMSG."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

from tests.mail.inputs.cfb_writer import Folder, compound_file

Properties = dict[int, "str | bytes | int | bool | datetime | Folder"]
"""By property id; the Python type tells the MAPI type."""

SUBJECT, BODY, HTML, RTF, TRANSPORT, CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x001A
SENT = 0x0039
AUTHOR_NAME, AUTHOR_ADDRESS, AUTHOR_SMTP = 0x0042, 0x0065, 0x5D02
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
CODE_PAGE, INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
DATA, FILE_NAME, SHORT_NAME, MIME_TAG, CONTENT_ID = 0x3701, 0x3707, 0x3704, 0x370E, 0x3712
METHOD, HIDDEN, DISPLAY_NAME = 0x3705, 0x7FFE, 0x3001
RECIPIENT_TYPE, ADDRESS, SMTP = 0x0C15, 0x3003, 0x39FE
PS_INTERNET_HEADERS = bytes.fromhex("8603020000000000c000000000000046")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def storage(
    properties: Properties,
    *,
    ansi: str = "",
    recipients: tuple[Properties, ...] = (),
    files: tuple[Properties, ...] = (),
    header: int = 24,
    headers: dict[str, str] | None = None,
) -> Folder:
    """A message's storage.  With `ansi` its strings are octets in that charset."""
    folder: Folder = {}
    table = bytes(header)
    for pid, value in properties.items():
        ptype, fixed, octets = _value(value, ansi)
        table += struct.pack("<HHI", ptype, pid, 6) + fixed
        if isinstance(value, dict):
            folder[f"__substg1.0_{pid:04X}000D"] = value
        elif octets is not None:
            folder[f"__substg1.0_{pid:04X}{ptype:04X}"] = octets
    if headers:
        folder |= _named(headers, ansi)
    folder["__properties_version1.0"] = table
    for number, each in enumerate(recipients):
        folder[f"__recip_version1.0_#{number:08X}"] = storage(each, ansi=ansi, header=8)
    for number, each in enumerate(files):
        folder[f"__attach_version1.0_#{number:08X}"] = storage(each, ansi=ansi, header=8)
    return folder


def msg(
    properties: Properties,
    *,
    ansi: str = "",
    recipients: tuple[Properties, ...] = (),
    files: tuple[Properties, ...] = (),
    headers: dict[str, str] | None = None,
) -> bytes:
    """A whole file; `headers` become named properties of PS_INTERNET_HEADERS."""
    return compound_file(
        storage(
            properties,
            ansi=ansi,
            recipients=recipients,
            files=files,
            header=32,
            headers=headers,
        )
    )


def _value(value: object, ansi: str) -> tuple[int, bytes, bytes | None]:
    """Type, the eight octets in the property stream, and what stands in a stream of its own."""
    if isinstance(value, bool):
        return 0x0B, struct.pack("<Q", value), None
    if isinstance(value, int):
        return 0x03, struct.pack("<Q", value), None
    if isinstance(value, datetime):
        ticks = int((value - _EPOCH).total_seconds()) * 10_000_000
        return 0x40, struct.pack("<Q", ticks), None
    if isinstance(value, str):
        octets = value.encode(ansi or "utf-16-le")
        return 0x1E if ansi else 0x1F, struct.pack("<Q", len(octets)), octets
    if isinstance(value, bytes):
        return 0x102, struct.pack("<Q", len(value)), value
    return 0x0D, bytes(8), None


def _named(headers: dict[str, str], ansi: str) -> Folder:
    """The mapping of names to ids from 0x8000 on (MS-OXMSG §2.2.3), and the values."""
    entries = strings = b""
    values: Folder = {}
    for number, (name, value) in enumerate(headers.items()):
        entries += struct.pack("<IHH", len(strings), 3 << 1 | 1, number)
        octets = name.encode("utf-16-le")
        strings += struct.pack("<I", len(octets)) + octets + bytes(-len(octets) % 4)
        ptype = 0x1E if ansi else 0x1F
        values[f"__substg1.0_{0x8000 + number:04X}{ptype:04X}"] = value.encode(ansi or "utf-16-le")
    mapping: Folder = {
        "__substg1.0_00020102": PS_INTERNET_HEADERS,
        "__substg1.0_00030102": entries,
        "__substg1.0_00040102": strings,
    }
    return {"__nameid_version1.0": mapping, **values}


def one_off(name: str, address: str) -> bytes:
    """A one-off entry id in Unicode (MS-OXCDATA §2.2.5.1)."""
    uid = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")
    text = f"{name}\0SMTP\0{address}\0".encode("utf-16-le")
    return bytes(4) + uid + struct.pack("<HH", 0, 0x9001) + text


def entry_list(*entries: bytes) -> bytes:
    """A FlatEntryList (MS-OXCDATA §2.3.3)."""
    flat = b"".join(struct.pack("<I", len(e)) + e + bytes(-len(e) % 4) for e in entries)
    return struct.pack("<II", len(entries), len(flat)) + flat
