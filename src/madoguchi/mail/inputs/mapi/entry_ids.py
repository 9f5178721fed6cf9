"""Addresses inside entry ids (MS-OXCDATA §2.2): the one-off ones hold name and address."""

from __future__ import annotations

from madoguchi.mail.charsets import decide

_ONE_OFF = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")
"""Provider UID of a one-off entry id (MS-OXCDATA §2.2.5.1)."""
_UNICODE = 0x8000
MAX_ENTRIES = 100
"""Of one list: a reply goes to a few."""


def one_off(entry_id: bytes, label: str) -> tuple[str, str] | None:
    """Name and SMTP address, when the entry id is a one-off one that holds an SMTP address."""
    if entry_id[4:20] != _ONE_OFF or len(entry_id) < 26:
        return None
    if int.from_bytes(entry_id[22:24], "little") & _UNICODE:
        text = entry_id[24 : 24 + 8192].decode("utf-16-le", "replace")
    else:
        text = decide(entry_id[24 : 24 + 4096], label).text
    name, _, rest = text.partition("\0")
    kind, _, rest = rest.partition("\0")
    address = rest.partition("\0")[0]
    return (name, address) if kind.upper() == "SMTP" and "@" in address else None


def entries(flat: bytes, label: str) -> list[tuple[str, str]]:
    """The one-off entries of a FlatEntryList (MS-OXCDATA §2.3.3), as far as it goes."""
    found = []
    at = 8
    for _ in range(min(int.from_bytes(flat[:4], "little"), MAX_ENTRIES)):
        size = int.from_bytes(flat[at : at + 4], "little")
        entry = one_off(flat[at + 4 : at + 4 + size], label)
        if entry:
            found.append(entry)
        at += 4 + size + (-size % 4)
        if at >= len(flat):
            break
    return found
