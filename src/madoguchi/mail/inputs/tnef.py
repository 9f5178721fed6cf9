"""TNEF, the `winmail.dat` of Outlook (MS-OXTNEF): attributes, some of them MAPI properties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from madoguchi.mail.bounds import MAX_MAILBOXES, MAX_WRAPPINGS
from madoguchi.mail.compound import CompoundFile
from madoguchi.mail.inputs.mapi.files import packaged_streams
from madoguchi.mail.inputs.mapi.item import Allowance, File, Item
from madoguchi.mail.inputs.mapi.properties import OBJECT, STRING8, Properties
from madoguchi.mail.inputs.tnef_values import Values
from madoguchi.mail.mime.media_types import TNEF_MARK
from madoguchi.model import Defect

_OEM_CODE_PAGE, _CLASS, _PROPERTIES, _RECIPIENTS = 0x9007, 0x8008, 0x9003, 0x9004
_FROM, _SUBJECT, _SENT, _RECEIVED, _BODY = 0x8000, 0x8004, 0x8005, 0x8006, 0x800C
_RENDERING, _ATTACHMENT, _TITLE, _DATA, _META_FILE = 0x9002, 0x9005, 0x8010, 0x800F, 0x8011
"""Attribute ids (MS-OXTNEF §2.1.3.2), the lower half; the upper one repeats the type."""
_STRINGS = {_CLASS: 0x001A, _SUBJECT: 0x0037, _BODY: 0x1000}
_TIMES = {_SENT: 0x0039, _RECEIVED: 0x0E06}
_IN_MESSAGE, _IN_ATTACHMENT = 1, 2
_SENDER_NAME, _SENDER_ADDRESS, _SHORT_NAME, _ATTACH_DATA = 0x0C1A, 0x0C1F, 0x3704, 0x3701
_MESSAGE_IID = bytes.fromhex("0703020000000000c000000000000046")
"""IID_IMessage: what follows is a TNEF stream (MS-OXTNEF §2.1.3.4.2)."""
_STORAGE_IID = bytes.fromhex("0b00000000000000c000000000000046")
"""IID_IStorage: what follows is a compound file, an OLE object."""
MAX_ATTRIBUTES = 20_000
"""Attributes of one stream: some twenty, and up to six for each attachment."""
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


class _Attribute(NamedTuple):
    level: int
    id: int
    data: bytes


def tnef_item(data: bytes, defects: list[Defect]) -> Item | None:
    """The item in a TNEF stream; `None` when it is none, or holds nothing that can be read."""
    return _item(data, defects, 0, Allowance())


def _item(data: bytes, defects: list[Defect], depth: int, allowance: Allowance) -> Item | None:
    if not data.startswith(TNEF_MARK):
        return None
    item = Item(defects=defects, allowance=allowance)
    message, here = Values(item.properties), Values(Properties())
    for attribute in _attributes(data, defects):
        if attribute.id == _OEM_CODE_PAGE:
            message.code_page = int.from_bytes(attribute.data[:4], "little")
            item.properties.code_page = message.code_page
        elif attribute.level == _IN_MESSAGE:
            _of_message(attribute, item, message)
        elif attribute.level == _IN_ATTACHMENT:
            if attribute.id == _RENDERING or not item.files:
                if item.is_full:
                    break
                file = File(Properties(code_page=message.code_page))
                item.files.append(file)
                here = Values(file.properties)
            _of_attachment(attribute, item, here, depth)
    return item if item.properties.values or item.files or item.recipients else None


def _attributes(data: bytes, defects: list[Defect]) -> Iterator[_Attribute]:
    """Level, id, length, data, checksum (MS-OXTNEF §2.1.3.1), until they make no sense."""
    at = 6  # after the signature and the legacy key
    for _ in range(MAX_ATTRIBUTES):
        head = data[at : at + 9]
        if len(head) < 9 or head[0] not in (_IN_MESSAGE, _IN_ATTACHMENT):
            if data[at : at + 64].strip(b"\r\n\0 "):
                defects.append(Defect("tnef-broken", "attribute"))
            return
        size = int.from_bytes(head[5:9], "little")
        content = data[at + 9 : at + 9 + size]
        at += 9 + size + 2
        if len(content) < size:
            defects.append(Defect("tnef-broken", "cut short"))
        elif sum(content) & 0xFFFF != int.from_bytes(data[at - 2 : at], "little"):
            defects.append(Defect("tnef-broken", "checksum"))
        yield _Attribute(head[0], int.from_bytes(head[1:3], "little"), content)
    defects.append(Defect("tnef-too-long"))


def _of_message(attribute: _Attribute, item: Item, values: Values) -> None:
    data, name = attribute.data, attribute.id
    if name == _PROPERTIES:
        if not values.read(data):
            item.defects.append(Defect("tnef-broken", "properties"))
    elif name in _STRINGS:
        values.legacy(_STRINGS[name], STRING8, data)
    elif name in _TIMES:
        values.legacy(_TIMES[name], 0x40, _ticks(data))
    elif name == _FROM:
        _sender(data, values)
    elif name == _RECIPIENTS:
        at = 4
        for _ in range(min(int.from_bytes(data[:4], "little"), MAX_MAILBOXES)):
            row = Values(Properties(code_page=values.code_page))
            read = row.read(data, at)
            if not read:
                break
            item.recipients.append(row.properties)
            at = read


def _of_attachment(attribute: _Attribute, item: Item, values: Values, depth: int) -> None:
    file = item.files[-1]
    if attribute.id == _TITLE:
        values.legacy(_SHORT_NAME, STRING8, attribute.data)
    elif attribute.id == _DATA:
        file.content = file.content or attribute.data
    elif attribute.id == _ATTACHMENT:
        if not values.read(attribute.data):
            item.defects.append(Defect("tnef-broken", "properties"))
        _attached(file, item, depth)


def _attached(file: File, item: Item, depth: int) -> None:
    """PidTagAttachDataBinary, or what PidTagAttachDataObject holds: a message, an OLE object."""
    held = file.properties.take(_ATTACH_DATA, OBJECT)
    if held.startswith(_MESSAGE_IID):
        item.allowance.nested_octets -= len(held)
        if depth >= MAX_WRAPPINGS:
            item.defects.append(Defect("wrapped-too-deep"))
        elif item.allowance.nested_octets < 0:
            item.defects.append(Defect("tnef-too-long"))
        else:
            file.message = _item(held[16:], item.defects, depth + 1, item.allowance)
    elif held.startswith(_STORAGE_IID):
        file.ole = packaged_streams(CompoundFile(held[16:], item.defects))
    if file.message is None:
        file.content = file.properties.take(_ATTACH_DATA) or held[16:] or file.content


def _ticks(data: bytes) -> bytes:
    """A DTR structure (MS-OXTNEF §2.1.3.3.4): year, month, day, hour, minute, second."""
    parts = [int.from_bytes(data[at : at + 2], "little") for at in range(0, 12, 2)]
    try:
        time = datetime(*parts[:6], tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return b""
    return (int((time - _EPOCH).total_seconds()) * 10_000_000).to_bytes(8, "little", signed=True)


def _sender(data: bytes, values: Values) -> None:
    """attFrom: a TRP structure, then name and `SMTP:address` (MS-OXTNEF §2.1.3.3.3)."""
    name_size = int.from_bytes(data[4:6], "little")
    size = int.from_bytes(data[6:8], "little")
    name, address = data[8 : 8 + name_size], data[8 + name_size : 8 + name_size + size]
    kind, _, rest = address.rstrip(b"\0").partition(b":")
    values.legacy(_SENDER_NAME, STRING8, name)
    if kind.upper() == b"SMTP":
        values.legacy(_SENDER_ADDRESS, STRING8, rest)
