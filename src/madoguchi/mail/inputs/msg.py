"""Outlook's .msg (MS-OXMSG): a compound file whose storages are items of MAPI properties."""

from __future__ import annotations

import re

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.bounds import MAX_MAILBOXES, MAX_WRAPPINGS
from madoguchi.mail.compound import CompoundFile, Storage
from madoguchi.mail.inputs.mapi.files import OLE_OBJECT
from madoguchi.mail.inputs.mapi.item import Allowance, File, Item
from madoguchi.mail.inputs.mapi.properties import PS_INTERNET_HEADERS, Properties
from madoguchi.mail.inputs.mapi.written import read_item
from madoguchi.model import Defect, Form, Message, Missing

_TABLE = "__properties_version1.0"
_NAMES = "__nameid_version1.0"
_TOP_HEADER, _NESTED_HEADER, _OTHER_HEADER = 32, 24, 8
"""Octets before the first entry of the property stream (MS-OXMSG §2.4.1)."""
_VALUE_STREAM = re.compile(r"__substg1\.0_([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})\Z")
"""A value of variable length (MS-OXMSG §2.3); those of multiple values have a longer name."""
_OBJECT = "__substg1.0_3701000D"
_METHOD = 0x3705
_DATA, _INTERNET_CODE_PAGE, _MESSAGE_CODE_PAGE = 0x3701, 0x3FDE, 0x3FFD
MAX_OLE_STREAMS = 50
"""Streams of one OLE object: a package has a few, a document some ten."""

_Names = dict[int, str]
"""Property ids that the file gave to names of header fields."""


def read_msg(data: bytes, form: Form) -> tuple[Message, Bodies]:
    """The message and its bodies; a file that is broken, or no mail, gives an empty message."""
    defects: list[Defect] = []
    file = CompoundFile(data, defects)
    root = file.root
    if _TABLE not in root.streams and not any(map(_VALUE_STREAM.match, root.streams)):
        broken = not root.streams and not root.storages
        defects.append(
            Defect("msg-unreadable")
            if broken
            else Defect("not-a-mail", "application/x-ole-storage")
        )
        nothing = (Missing.HEADERS, Missing.TEXT)
        return Message(form, missing=nothing, defects=tuple(defects), size=len(data)), Bodies()
    return read_item(_Reader(file, defects).item(root, _TOP_HEADER, 0, 0), form, len(data))


class _Reader:
    """Turns the storages of one file into items."""

    def __init__(self, file: CompoundFile, defects: list[Defect]) -> None:
        self.file = file
        self.defects = defects
        self.names = _header_names(file)
        self.allowance = Allowance()

    def item(self, storage: Storage, header: int, depth: int, code_page: int) -> Item:
        """A message; `code_page` is that of the message around it, for one that names none."""
        item = Item(
            self._properties(storage, header, code_page),
            defects=self.defects,
            allowance=self.allowance,
        )
        code_page = item.properties.number(_MESSAGE_CODE_PAGE) or code_page
        code_page = code_page or item.properties.number(_INTERNET_CODE_PAGE) or 0
        for child in storage.storages:
            if child.name.startswith("__recip_version1.0_#"):
                if len(item.recipients) < MAX_MAILBOXES:
                    item.recipients.append(self._properties(child, _OTHER_HEADER, code_page))
            elif child.name.startswith("__attach_version1.0_#") and not item.is_full:
                item.files.append(self._attachment(child, depth, code_page))
        return item

    def _properties(self, storage: Storage, header: int, code_page: int) -> Properties:
        """The fixed values of the property stream and the others, each in a stream of its own."""
        found = Properties(code_page=code_page)
        table = self.file.read(storage.streams.get(_TABLE))
        for at in range(header, len(table) - 15, 16):
            ptype = int.from_bytes(table[at : at + 2], "little")
            pid = int.from_bytes(table[at + 2 : at + 4], "little")
            if ptype in (0x02, 0x03, 0x0B, 0x14, 0x40):
                found.put(pid, ptype, table[at + 8 : at + 16])
        for name, stream in storage.streams.items():
            match = _VALUE_STREAM.match(name)
            if match:
                pid, ptype = int(match.group(1), 16), int(match.group(2), 16)
                found.put(pid, ptype, self.file.read(stream))
                if pid in self.names:
                    found.headers.append((self.names[pid], pid << 16 | ptype))
        return found

    def _attachment(self, storage: Storage, depth: int, code_page: int) -> File:
        file = File(self._properties(storage, _OTHER_HEADER, code_page))
        file.content = file.properties.take(_DATA)
        inner = next((each for each in storage.storages if each.name == _OBJECT), None)
        if inner is None:
            return file
        if _TABLE in inner.streams and file.properties.number(_METHOD) != OLE_OBJECT:
            if depth < MAX_WRAPPINGS:
                file.message = self.item(inner, _NESTED_HEADER, depth + 1, code_page)
            else:
                self.defects.append(Defect("wrapped-too-deep"))
        else:
            streams = list(inner.streams.items())[:MAX_OLE_STREAMS]
            file.ole = {name: self.file.read(stream) for name, stream in streams}
        return file


def _header_names(file: CompoundFile) -> _Names:
    """Names of the set PS_INTERNET_HEADERS by the property ids given to them (MS-OXMSG §2.2.3)."""
    storage = next((each for each in file.root.storages if each.name == _NAMES), None)
    if storage is None:
        return {}
    sets, entries, strings = (
        file.read(storage.streams.get(f"__substg1.0_{stream}"))
        for stream in ("00020102", "00030102", "00040102")
    )
    found: _Names = {}
    for at in range(0, min(len(entries), 8 * 0x8000) - 7, 8):
        place = int.from_bytes(entries[at : at + 4], "little")
        kind = int.from_bytes(entries[at + 4 : at + 6], "little")
        number = int.from_bytes(entries[at + 6 : at + 8], "little")
        # MS-OXMSG §2.2.3.1.2: bit 0 says that it is a string; sets 1 and 2 stand in no stream.
        guid = (kind >> 1) - 3
        if kind & 1 and guid >= 0 and sets[guid * 16 : guid * 16 + 16] == PS_INTERNET_HEADERS:
            size = int.from_bytes(strings[place : place + 4], "little")
            name = strings[place + 4 : place + 4 + min(size, 400)].decode("utf-16-le", "replace")
            found[0x8000 + number] = name
    return found
