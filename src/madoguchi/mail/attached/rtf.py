"""Rich Text Format: objects in it, what it loads, links and words."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.bounds import MAX_MEMBER
from madoguchi.mail.attached.embedded import embedded
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.mail.charsets import decide
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
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z'])"
    rb"|([{}])|([^\\{}\r\n]+)|[\r\n\\]"
)
_NOT_SHOWN = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata datastore listtable "
    b"listoverridetable rsidtbl generator xmlnstbl latentstyles fldinst objdata".split()
)
_BREAKS = {b"par": b"\n", b"line": b"\n", b"row": b"\n", b"cell": b" ", b"tab": b"\t"}
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


def _words(data: bytes) -> str:
    """The words; `\\uN` for Unicode, `\\'xx` for octets of the document's code page."""
    out: list[bytes] = []
    skipped = depth = passed = 0
    fallback = [1]
    for match in _TOKEN.finditer(data):
        octet, word, number, symbol, brace, plain = match.groups()
        if brace == b"{":
            depth += 1
            fallback.append(fallback[-1])
        elif brace:
            depth -= 1
            skipped = skipped if skipped <= depth else 0
            fallback = fallback[:-1] or [1]
        elif skipped:
            continue
        elif word in _NOT_SHOWN or symbol == b"*":
            skipped = max(depth, 1)
        elif word == b"uc":
            fallback[-1] = min(int(number or 1), 8)
        elif word == b"u" and number:
            # [RTF 1.9.1, "Unicode RTF"]: negative above 32767, then characters for old readers.
            out.append(b"\x00U" + str(int(number) & 0xFFFF).encode() + b";")
            passed = fallback[-1]
        elif word:
            out.append(_BREAKS.get(word, b""))
        elif octet or plain:
            piece = bytes.fromhex(octet.decode()) if octet else plain
            piece, passed = piece[passed:], max(passed - len(piece), 0)
            out.append(piece)
        elif symbol in (b"\\", b"{", b"}"):
            out.append(symbol)
    text = decide(b"".join(out).replace(b"\x00U", b"\\u#")).text
    wide = re.sub(r"\\u#(\d{1,5});", lambda m: chr(int(m[1])), text)
    return wide.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").strip()
