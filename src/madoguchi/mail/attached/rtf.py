"""Rich Text Format: objects in it, what it loads, links and words."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.bounds import MAX_MEMBER
from madoguchi.mail.attached.embedded import embedded
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.mail.inputs.rtf.body import read_rtf as body_of
from madoguchi.mail.seen import see_html, see_plain
from madoguchi.model import FileTrait, Link

MAX_OBJECTS = 20
MAX_OBJECT_DIGITS = 2_000_000
"""Hexadecimal digits of one object that are decoded: its name stands at the start."""
_DATA = re.compile(rb"\\objdata\b([^\\{}]{0,2000000}+)")
_LOADS = re.compile(rb"\\obj(?:autlink|link|update)\b")
_TEMPLATE = re.compile(rb"\\template\s{1,9}([^\\{}]{4,2000})", re.I)
_FIELD = re.compile(rb"\bHYPERLINK\s{1,9}\\?\"?([^\"{}\s]{4,2000})", re.I)
_INCLUDE = re.compile(
    rb"\b(?:INCLUDEPICTURE|INCLUDETEXT|LINK)\s{1,9}[^{}]{0,200}?(https?:[^\"{}\s]{4,2000})", re.I
)
_DDE = re.compile(rb"\bDDE(?:AUTO)?\s{1,9}[\"a-z]", re.I)
MAX_SHOWN_OCTETS = 400_000
"""Octets of the document walked through for its words."""


def read_rtf(file: File, room: Room) -> Opened:
    """Objects and loaded templates by their control words, wherever they stand."""
    data = file.content[: room.unpack(min(len(file.content), MAX_MEMBER))]
    traits: set[FileTrait] = set()
    holds: list[str] = []
    links: list[Link | None] = []
    for match in list(_DATA.finditer(data))[:MAX_OBJECTS]:
        digits = re.sub(rb"[^0-9a-fA-F]", b"", match[1])
        inner = embedded(bytes.fromhex(digits[: len(digits) & ~1].decode("ascii")))
        traits |= inner.traits
        holds += inner.holds
        links += inner.links
    if _LOADS.search(data) or _DDE.search(data):
        traits.add(FileTrait.EXTERNAL_TEMPLATE)
    template = _TEMPLATE.search(data)
    if template and re.match(rb"(?:https?|ftp|file)://|\\\\\\\\", template[1], re.I):
        traits.add(FileTrait.EXTERNAL_TEMPLATE)
        links.append(link_to(template[1].decode("latin-1"), "office", hidden=True))
    for include in _INCLUDE.finditer(data):
        links.append(link_to(include[1].decode("latin-1"), "office", hidden=True))
    links += (link_to(m[1].decode("latin-1"), "office") for m in _FIELD.finditer(data))
    text = _words(data[:MAX_SHOWN_OCTETS])
    found = (*(link for link in links if link), *links_in(text, "office"))
    return Opened(frozenset(traits), tuple(holds), text, without_repeats(found))


def _words(rtf: bytes) -> str:
    """What a person sees of the document: not what is hidden in it, nor what no program draws."""
    body = body_of(rtf, [])
    return (see_html if body.html else see_plain)(body.source, 0).text.strip()
