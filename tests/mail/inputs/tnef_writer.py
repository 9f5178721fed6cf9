"""Writes TNEF, `winmail.dat`, for the tests (MS-OXTNEF)."""

from __future__ import annotations

import struct

MESSAGE, ATTACHMENT = 1, 2
OEM_CODE_PAGE, CLASS, PROPERTIES, RECIPIENTS = 0x00069007, 0x00078008, 0x00069003, 0x00069004
FROM, SUBJECT, SENT, BODY = 0x00008000, 0x00018004, 0x00038005, 0x0002800C
RENDERING, TITLE, DATA, ATTACHED = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
MESSAGE_IID = bytes.fromhex("0703020000000000c000000000000046")
STORAGE_IID = bytes.fromhex("0b00000000000000c000000000000046")
PS_INTERNET_HEADERS = bytes.fromhex("8603020000000000c000000000000046")


def attribute(level: int, name: int, data: bytes, *, wrong: bool = False) -> bytes:
    """One attribute with its checksum, or with a wrong one."""
    total = sum(data) + wrong & 0xFFFF
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", total)


def tnef(*attributes: bytes, code_page: int = 932) -> bytes:
    """A stream of attributes, after its version and code page."""
    head = attribute(MESSAGE, 0x00089006, b"\0\0\1\0")
    head += attribute(MESSAGE, OEM_CODE_PAGE, struct.pack("<II", code_page, 0))
    return b"\x78\x9f\x3e\x22\x01\x00" + head + b"".join(attributes)


def properties(
    values: dict[int, str | bytes | int], *, headers: dict[str, str] | None = None
) -> bytes:
    """Properties by tag, then named header fields; what attMsgProps and attAttachment hold."""
    named = headers or {}
    out = struct.pack("<I", len(values) + len(named))
    for tag, value in values.items():
        out += struct.pack("<HH", tag & 0xFFFF, tag >> 16) + _value(value)
    for number, (name, text) in enumerate(named.items()):
        octets = (name + "\0").encode("utf-16-le")
        out += struct.pack("<HH", 0x1F, 0x8000 + number) + PS_INTERNET_HEADERS
        out += struct.pack("<II", 1, len(octets)) + octets + bytes(-len(octets) % 4) + _value(text)
    return out


def _value(value: str | bytes | int) -> bytes:
    if isinstance(value, int):
        return struct.pack("<I", value)
    octets = (value + "\0").encode("utf-16-le") if isinstance(value, str) else value
    return struct.pack("<II", 1, len(octets)) + octets + bytes(-len(octets) % 4)


def legacy_from(name: bytes, address: bytes) -> bytes:
    """attFrom: a TRP structure and its two strings."""
    name, address = name + b"\0", address + b"\0"
    head = struct.pack("<HHHH", 4, 16 + len(name) + len(address), len(name), len(address))
    return head + name + address + bytes(8)
