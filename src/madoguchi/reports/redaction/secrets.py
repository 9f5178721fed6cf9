"""Who got the mail and who reports it, in every form in which a mail or a paper could say so."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from madoguchi.model import Message, Personal
from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.names import NO_NAME, of_name, saluted, telephone
from madoguchi.reports.redaction.tokens import token_ranges

TAKERS = (
    "to",
    "cc",
    "bcc",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-forwarded-to",
    "x-forwarded-for",
    "x-rcpt-to",
    "apparently-to",
    "resent-to",
    "resent-cc",
    "resent-bcc",
)
"""Fields that name who got the mail (RFC 5322 §3.6.3, §3.6.6, and what servers add on delivery)."""

NO_ADDRESS = "redacted@recipient.invalid"
"""Stands for an address: still one (RFC 6761 §6.4), so that the fields stay well-formed."""
NO_MARK = "REDACTED"
"""Stands for what was made of either."""

SHORTEST_NAME = 2
SHORTEST_LOCAL = 5
"""Characters of a local part that is looked for by itself."""
MAX_ADDRESSES = 500
"""Of a list that was copied to everybody; beyond it the fields themselves are still emptied."""
MAX_MARKS = 1000
ROLES = frozenset(
    {
        *("account", "accounts", "admin", "billing", "contact", "customer", "hello", "inquiry"),
        *("marketing", "member", "news", "office", "order", "orders", "postmaster", "press"),
        *("recruit", "sales", "security", "service", "shop", "staff", "support", "webmaster"),
    }
)
"""Local parts that are words of every second mail (RFC 2142): looked for with their domain only."""

HASHES = ("md5", "sha1", "sha256")
"""What mass mailers make of an address in a link."""

_ADDRESS = re.compile(r"[^\s<>,;:\"'()\[\]@]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")
_IS_NONE = re.compile(f"@|{NO_NAME}|{NO_MARK}|^(?:undisclosed.)?recipients?$|^you$", re.I)
"""No name, or what already stands for one."""
_ONE_WORD = re.compile(r"[A-Za-z0-9_-]{9,200}")
_RECEIVED_FOR = re.compile(r"\bfor\s+<?([^\s<>;@]{1,64}@[^\s<>;@]{1,253})>?", re.IGNORECASE)


class Writing(NamedTuple):
    """One way to write a secret."""

    text: str
    """Folded as `fold` does."""
    instead: str
    whole: bool = False
    """Counts only where no letter or digit touches it."""


@dataclass(frozen=True, slots=True)
class Secret:
    """One thing that a reader may not learn."""

    plain: str
    """As it is written."""
    of: Personal
    writings: tuple[Writing, ...] = ()
    numbers: tuple[str, ...] = ()
    """Digits of a telephone number, whatever stands between them."""

    @property
    def forms(self) -> tuple[str, ...]:
        """The strings that say it: as it is written, and each of its writings."""
        return (self.plain, *(writing.text for writing in self.writings))


def recipients(message: Message) -> tuple[Secret, ...]:
    """Addresses and names of whoever got the mail, and of whoever passed it on."""
    addresses: dict[str, None] = {}
    names: dict[str, None] = {}
    for one in mails_of(message):
        for address in _addresses(one):
            if "redacted" not in address.lower():
                addresses.setdefault(address.lower())
        for name in (*(mailbox.display_name for mailbox in one.to), *_named(one)):
            name = name.strip().strip("'\"").strip()
            if len(name) >= SHORTEST_NAME and not _IS_NONE.search(name):
                names.setdefault(name)
        for name in saluted(one.text):
            names.setdefault(name)
    found = list(addresses)[:MAX_ADDRESSES]
    return (
        *(of_address(address, Personal.RECIPIENT) for address in found),
        *(_name(name, Personal.RECIPIENT) for name in list(names)[:MAX_ADDRESSES]),
    )


def reporters(said: Collection[str]) -> tuple[Secret, ...]:
    """What a person said of themselves: name, address, telephone number, mail address."""
    found: list[Secret] = []
    for plain in said:
        text = plain.strip()
        if _ADDRESS.fullmatch(text):
            found.append(of_address(text.lower(), Personal.REPORTER))
        elif numbers := telephone(text):
            found.append(Secret(text, Personal.REPORTER, numbers=numbers))
        elif len(text) >= SHORTEST_NAME:
            found.append(_name(text, Personal.REPORTER))
    return tuple(found)


def marks(message: Message) -> tuple[Secret, ...]:
    """Marks of the mail's links, for they are looked for wherever else they are written too."""
    found: dict[str, None] = {}
    for one in mails_of(message):
        links = (f"{link.url}\n{link.target or ''}" for link in one.links)
        headers = (entry.value for entry in one.headers)
        for text in (*one.parts, one.text, *links, *headers):
            for start, end in token_ranges(text):
                if len(found) >= MAX_MARKS:
                    break
                if _ONE_WORD.fullmatch(text, start, end):
                    found.setdefault(text[start:end])
    return tuple(
        Secret(mark, Personal.TOKENS, (Writing(fold(mark), NO_MARK, whole=True),)) for mark in found
    )


def of_address(address: str, of: Personal) -> Secret:
    """An address with all that is made of it: encoded, hashed, with `=` for `@` (VERP)."""
    local, _, domain = address.partition("@")
    writings = [Writing(fold(address), NO_ADDRESS)]
    # VERP has no standard: what servers put for the @ differs.
    writings += (
        Writing(fold(f"{local}{sign}{domain}"), NO_MARK, whole=True)
        for sign in ("=", "=40", ".", "-", "_", "+", "#", "%", "_at_", "-at-", "(at)", " at ")
    )
    made = {address.encode().hex()}
    for name in HASHES:
        digest = hashlib.new(name, address.encode(), usedforsecurity=False)
        octets = base64.b64encode(digest.digest()).decode().rstrip("=")
        made |= {digest.hexdigest(), octets, octets.replace("+", "-").replace("/", "_")}
    made |= set(_in_base64(address))
    writings += (Writing(fold(one), NO_MARK) for one in sorted(made))
    if len(local) >= SHORTEST_LOCAL and local not in ROLES:
        writings.append(Writing(fold(local), "redacted", whole=True))
    return Secret(address, of, tuple(writings))


def _name(name: str, of: Personal) -> Secret:
    return Secret(
        name,
        of,
        tuple(Writing(fold(text), instead, whole) for text, instead, whole in of_name(name)),
    )


def mails_of(message: Message) -> Iterator[Message]:
    """The mail, those around it and those attached to any of them."""
    waiting, seen = [message], 0
    while waiting and seen < 100:
        one = waiting.pop()
        seen += 1
        yield one
        waiting += one.enclosed
        if one.outer is not None:
            waiting.append(one.outer)


def _addresses(message: Message) -> Iterator[str]:
    for mailbox in message.to:
        if "@" in mailbox.addr_spec:
            yield mailbox.addr_spec
    for name in TAKERS:
        for entry in message.all_headers(name):
            yield from _ADDRESS.findall(entry.value)
    for entry in message.all_headers("received"):
        yield from _RECEIVED_FOR.findall(entry.value)


_BEFORE_ANGLE = re.compile(r"\s*\"?([^\"<>,;]{2,80}?)\"?\s*<[^<>]{3,254}>")


def _named(message: Message) -> Iterator[str]:
    """Display names (RFC 5322 §3.4) in the fields that `Message.to` leaves out."""
    for field in ("to", "cc", "resent-to", "resent-cc"):
        for entry in message.all_headers(field):
            yield from _BEFORE_ANGLE.findall(entry.value)


def _in_base64(address: str) -> Iterator[str]:
    """What base64 makes of it wherever it begins (RFC 4648 §4, §5): the part that is its own."""
    for shift in range(3):
        octets = base64.b64encode(bytes(shift) + address.encode()).decode()
        own = octets[-(-shift * 8 // 6) :].rstrip("=")
        # The last character may share its bits with what follows.
        own = own if (shift + len(address.encode())) % 3 == 0 else own[:-1]
        yield own
        yield own.replace("+", "-").replace("/", "_")
