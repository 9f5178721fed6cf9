"""Who got the mail and who reports it: what is known of them from the mail and from them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from madoguchi.model import Message
from madoguchi.reports.redaction.addresses import ADDRESS, is_address, of_address
from madoguchi.reports.redaction.beside import of_house, of_number, told_beside
from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.names import NO_NAME, named, saluted
from madoguchi.reports.redaction.secret import NO_MARK, Secret, Writing
from madoguchi.reports.redaction.taken import Kind
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

SHORTEST_NAME = 2
MAX_ADDRESSES = 500
"""Of a list that was copied to everybody; beyond it the fields themselves are still emptied."""
MAX_WHOLE = 40
"""Of them that are looked for in every form; of the rest only the forms that are met most."""
MAX_MARKS = 1000
_LABELS = (
    "差出人|送信者|送信元|宛先|あて先|受信者|受取人|件名|題名|日時|日付|送信日時|受信日時|本文|返信先|自分"
    "|from|to|cc|bcc|subject|date|sent|sender|recipient|reply-to|me"
)
"""Names of fields, which a mangled paste puts where a name would stand; papers need them."""
_IS_NONE = re.compile(
    f"@|{NO_NAME}|{NO_MARK}|^(?:undisclosed.)?recipients?$|^you$|^(?:{_LABELS})$", re.IGNORECASE
)
"""No name, or what already stands for one."""
_ONE_WORD = re.compile(r"[A-Za-z0-9_-]{9,200}")
_RECEIVED_FOR = re.compile(r"\bfor\s+<?([^\s<>;@]{1,64}@[^\s<>;@]{1,253})>?", re.IGNORECASE)


def recipients(message: Message) -> tuple[Secret, ...]:
    """Addresses and names of whoever got the mail, and of whoever passed it on."""
    addresses: dict[str, dict[str, None]] = {}
    names: dict[str, None] = {}
    blocks: dict[Secret, None] = {}
    for one in mails_of(message):
        for address in _addresses(one):
            if "redacted" not in address.lower() and is_address(address):
                addresses.setdefault(address.lower(), {}).setdefault(address)
        for name in (*(mailbox.display_name for mailbox in one.to), *_named(one)):
            name = name.strip().strip("'\"").strip()
            if len(name) >= SHORTEST_NAME and not _IS_NONE.search(name):
                names.setdefault(name)
        for name in saluted(one.text):
            names.setdefault(name)
        blocks |= dict.fromkeys(told_beside(one.text))
    found = list(addresses.items())[:MAX_ADDRESSES]
    return (
        *(
            of_address(address, Kind.RECIPIENT, spelled=spelled, every=index < MAX_WHOLE)
            for index, (address, spelled) in enumerate(found)
        ),
        *(named(name, Kind.RECIPIENT) for name in list(names)[:MAX_ADDRESSES]),
        *list(blocks)[:MAX_ADDRESSES],
    )


def reporters(said: Collection[str]) -> tuple[Secret, ...]:
    """What a person said of themselves: name, address, telephone number, mail address."""
    found: list[Secret] = []
    for plain in said:
        text = plain.strip()
        if ADDRESS.fullmatch(text):
            found.append(of_address(text, Kind.REPORTER))
        elif secret := of_number(text, Kind.REPORTER) or of_house(text, Kind.REPORTER):
            found.append(secret)
        elif len(text) >= SHORTEST_NAME:
            found.append(named(text, Kind.REPORTER))
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
        Secret(mark, Kind.TOKEN, (Writing(fold(mark), NO_MARK, whole=True),)) for mark in found
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
            yield from ADDRESS.findall(entry.value)
    for entry in message.all_headers("received"):
        yield from _RECEIVED_FOR.findall(entry.value)


_BEFORE_ANGLE = re.compile(r"\s*\"?([^\"<>,;]{2,80}?)\"?\s*<[^<>]{3,254}>")


def _named(message: Message) -> Iterator[str]:
    """Display names (RFC 5322 §3.4) in the fields that `Message.to` leaves out."""
    for field in ("to", "cc", "resent-to", "resent-cc"):
        for entry in message.all_headers(field):
            yield from _BEFORE_ANGLE.findall(entry.value)
