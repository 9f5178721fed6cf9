"""MAPI properties as TNEF writes them (MS-OXTNEF §2.1.3.4), one after the other."""

from __future__ import annotations

from madoguchi.mail.inputs.mapi.properties import (
    BINARY,
    MAX_PROPERTIES,
    OBJECT,
    PS_INTERNET_HEADERS,
    STRING8,
    UNICODE,
    Properties,
)

_WIDTHS = {
    # Octets of a value, before it is filled up to a multiple of four.
    0x01: 0,
    0x02: 2,
    0x03: 4,
    0x04: 4,
    0x05: 8,
    0x06: 8,
    0x07: 8,
    0x0A: 4,
    0x0B: 2,
    0x14: 8,
    0x40: 8,
    0x48: 16,
}
_LONG = (STRING8, UNICODE, OBJECT, BINARY)
_MULTIPLE = 0x1000
_NAMED = 0x8000
"""From this id on a property has a set and a name or number of its own."""


class Values:
    """Reads values into `properties`; those of attributes give way to those of properties."""

    def __init__(self, properties: Properties) -> None:
        self.properties = properties
        self.code_page = properties.code_page

    def legacy(self, pid: int, ptype: int, value: bytes) -> None:
        """A value of an attribute, kept if no property said it already."""
        if value and not self.properties.text(pid):
            self.properties.put(pid, ptype, value)

    def read(self, data: bytes, at: int = 0) -> int:
        """A count and that many properties.  Offset after them; 0 when they are broken."""
        count = int.from_bytes(data[at : at + 4], "little")
        at += 4
        for _ in range(min(count, MAX_PROPERTIES)):
            if at + 4 > len(data):
                return 0
            at = self._one(data, at)
            if not at:
                return 0
        return at

    def _one(self, data: bytes, at: int) -> int:
        ptype = int.from_bytes(data[at : at + 2], "little")
        pid = int.from_bytes(data[at + 2 : at + 4], "little")
        at += 4
        name = ""
        if pid >= _NAMED:
            guid, kind = data[at : at + 16], int.from_bytes(data[at + 16 : at + 20], "little")
            size = int.from_bytes(data[at + 20 : at + 24], "little")
            at += 24
            if kind == 1:  # a name and not a number
                if guid == PS_INTERNET_HEADERS:
                    octets = data[at : at + min(size, 400)]
                    name = octets.decode("utf-16-le", "replace").rstrip("\0")
                at += size + (-size % 4)
        base = ptype & ~_MULTIPLE
        if base in _LONG:
            return self._long(data, at, pid, ptype, name)
        if base not in _WIDTHS:
            return 0
        count = 1
        if ptype & _MULTIPLE:
            count = int.from_bytes(data[at : at + 4], "little")
            at += 4
        width = _WIDTHS[base] + (-_WIDTHS[base] % 4)
        if count * width > len(data) - at:
            return 0
        if not ptype & _MULTIPLE:
            self.properties.put(pid, ptype, data[at : at + 8 if width > 4 else at + width])
        return at + count * width

    def _long(self, data: bytes, at: int, pid: int, ptype: int, name: str) -> int:
        """A count, then size and octets of each; the first is kept."""
        count = int.from_bytes(data[at : at + 4], "little")
        at += 4
        for number in range(count):
            if at + 4 > len(data):
                return 0
            size = int.from_bytes(data[at : at + 4], "little")
            at += 4
            value = data[at : at + size]
            if number == 0 and not ptype & _MULTIPLE:
                self.properties.put(pid, ptype, value)
                if name:
                    self.properties.headers.append((name, pid << 16 | ptype))
            if len(value) < size:
                return 0
            at += size + (-size % 4)
        return at
