"""Who got the mail, in every form in which a mail tells its sender or a reader so."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from madoguchi.model import Message

TAKERS = (
    "to",
    "cc",
    "bcc",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-forwarded-to",
    "apparently-to",
    "resent-to",
    "resent-cc",
)
"""Fields that name who got the mail (RFC 5322 §3.6.3, §3.6.6, and what servers add on delivery)."""

SHORTEST_NAME = 2
SHORTEST_LOCAL = 5
"""Characters of a local part that is looked for by itself: `info` stands in every mail."""

HASHES = ("md5", "sha1", "sha256")
"""What mass mailers make of an address in a link."""

_ADDRESS = re.compile(r"[A-Za-z0-9._%+=-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")
_RECEIVED_FOR = re.compile(r"\bfor\s+<?([^\s<>;]{3,254})>?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Secret:
    """One thing that a reader may not learn."""

    plain: str
    """As it is written."""
    forms: tuple[str, ...]
    """Other strings that say the same, longest first; compared without regard to case."""


def recipients(message: Message) -> tuple[Secret, ...]:
    """Addresses and names of whoever got the mail, and of whoever passed it on."""
    addresses: dict[str, None] = {}
    names: dict[str, None] = {}
    for one in _mails(message):
        for address in _addresses(one):
            addresses.setdefault(address.lower())
        for mailbox in one.to:
            name = mailbox.display_name.strip().strip("'\"")
            if len(name) >= SHORTEST_NAME and "@" not in name:
                names.setdefault(name)
    return (*map(of_address, addresses), *(Secret(name, (name,)) for name in names))


def of_address(address: str) -> Secret:
    """An address with all that is made of it: encoded, hashed, with `=` for `@` (VERP)."""
    local, _, domain = address.partition("@")
    found = {address, quote(address, safe=""), f"{local}={domain}", address.encode().hex()}
    found |= {hashlib.new(name, address.encode()).hexdigest() for name in HASHES}
    found |= set(_in_base64(address))
    if len(local) >= SHORTEST_LOCAL:
        found.add(local)
    return Secret(address, tuple(sorted(found, key=lambda form: (-len(form), form))))


def _mails(message: Message) -> Iterator[Message]:
    yield message
    if message.outer is not None:
        yield message.outer


def _addresses(message: Message) -> Iterator[str]:
    for name in TAKERS:
        for entry in message.all_headers(name):
            yield from _ADDRESS.findall(entry.value)
    for entry in message.all_headers("received"):
        yield from (found for found in _RECEIVED_FOR.findall(entry.value) if "@" in found)


def _in_base64(address: str) -> Iterator[str]:
    """What base64 makes of it wherever it begins (RFC 4648 §4, §5): the part that is its own."""
    for shift in range(3):
        octets = base64.b64encode(bytes(shift) + address.encode()).decode()
        own = octets[-(-shift * 8 // 6) :].rstrip("=")
        # The last character may share its bits with what follows.
        own = own if (shift + len(address)) % 3 == 0 else own[:-1]
        yield own
        yield own.replace("+", "-").replace("/", "_")
