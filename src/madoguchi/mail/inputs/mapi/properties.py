"""The properties of one MAPI object (MS-OXPROPS, MS-OXCDATA §2.11), strings still octets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from madoguchi.mail.bounds import MAX_HEADER_BYTES, MAX_TEXT_PART_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.charsets.code_pages import label_of_code_page

PS_INTERNET_HEADERS = bytes.fromhex("86030200 0000 0000 c000 000000000046")
"""The property set whose names are header fields (MS-OXPROPS §1.3.2), as it stands in files."""

STRING8, UNICODE, BINARY, OBJECT = 0x1E, 0x1F, 0x102, 0x0D
"""Property types (MS-OXCDATA §2.11.1): octets in a code page, UTF-16, octets, an object."""
_INTEGERS = (0x02, 0x03, 0x0B, 0x14)
_TIME = 0x40
_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_SUBJECT, _BODY = 0x0037, 0x1000
MAX_PROPERTIES = 5000
"""Of one object: Outlook writes some hundred."""


@dataclass
class Properties:
    """Values by property tag: the id in the upper half, the type in the lower."""

    values: dict[int, bytes] = field(default_factory=dict)
    headers: list[tuple[str, int]] = field(default_factory=list)
    """Names of PS_INTERNET_HEADERS and the tags of their values."""
    code_page: int = 0
    """Of the octet strings, when the object's surroundings say it (TNEF's attOemCodepage)."""

    def put(self, pid: int, ptype: int, value: bytes) -> None:
        """Keep a value, the first of each tag."""
        if len(self.values) < MAX_PROPERTIES:
            self.values.setdefault(pid << 16 | ptype, value)

    def text(self, pid: int) -> str:
        """A string; Unicode before octets, whose charset is decided.  Ends at the first NUL."""
        return self.text_of(pid << 16 | UNICODE) or self.text_of(pid << 16 | STRING8)

    def text_of(self, tag: int) -> str:
        """The string under one tag."""
        value = self.values.get(tag, b"")[: 2 * MAX_TEXT_PART_BYTES]
        if tag & 0xFFFF == UNICODE:
            return value.decode("utf-16-le", "replace").partition("\0")[0]
        if tag & 0xFFFF != STRING8 or not value:
            return ""
        octets = value.partition(b"\0")[0]
        return octets.decode("ascii") if _plain(octets) else decide(octets, self.charset).text

    def octets(self, pid: int) -> bytes:
        """A binary value."""
        return self.values.get(pid << 16 | BINARY, b"")

    def take(self, pid: int, ptype: int = BINARY) -> bytes:
        """A value that may be large, and is not kept here any longer."""
        return self.values.pop(pid << 16 | ptype, b"")

    def number(self, pid: int) -> int | None:
        """An integer or a truth value (0 or 1)."""
        for ptype in _INTEGERS:
            value = self.values.get(pid << 16 | ptype)
            if value:
                width = {0x02: 2, 0x03: 4, 0x0B: 1, 0x14: 8}[ptype]
                return int.from_bytes(value[:width], "little")
        return None

    def time(self, pid: int) -> datetime | None:
        """A time: 100 ns since 1601 (MS-DTYP §2.3.3)."""
        ticks = int.from_bytes(self.values.get(pid << 16 | _TIME, b"")[:8], "little")
        if not ticks:
            return None
        try:
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None

    @property
    def internet_label(self) -> str:
        """The charset that PidTagInternetCodepage declares for the HTML; may be empty."""
        return label_of_code_page(self.number(_INTERNET_CODE_PAGE))

    @cached_property
    def charset(self) -> str:
        """Of all octet strings, decided once from all of them: a short one alone says little.

        The label is PidTagMessageCodepage, else what surrounds the object, else
        PidTagInternetCodepage (MS-OXCMSG §2.2.1.4 and MS-OXTNEF §2.1.3.3.1).
        """
        label = (
            label_of_code_page(self.number(_MESSAGE_CODE_PAGE))
            or label_of_code_page(self.code_page)
            or self.internet_label
        )
        strings = [
            value.rstrip(b"\0")[:MAX_HEADER_BYTES]
            for tag, value in self.values.items()
            if tag & 0xFFFF == STRING8 and not _plain(value)
        ]
        if not strings:
            return label
        # The body is longest and tells most; the sample that decides is taken from the front.
        strings.sort(key=len, reverse=True)
        return decide(b"\n".join(strings[:50]), label).charset


def _plain(octets: bytes) -> bool:
    return octets.isascii() and b"\x1b" not in octets
