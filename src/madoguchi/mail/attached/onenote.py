"""OneNote sections (MS-ONESTORE): the files in them, which a click opens, and their links."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import links_in
from madoguchi.mail.attached.embedded import WIDE_URL
from madoguchi.mail.attached.kinds import PROGRAM_TYPES, kind_of, runs
from madoguchi.mail.attached.names import DOCUMENTS, PAGES, RUNNING
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.mail.mime.media_types import looks_binary
from madoguchi.model import FileTrait

MAX_FILES = 50
_OBJECT = bytes.fromhex("e716e3bd65261145a4c48d4d0b7a9eac")
"""guidHeader of a FileDataStoreObject (§2.6.13)."""
_HEADER = 36
"""GUID, cbLength of eight octets, twelve that are unused or reserved."""
_ENDING = re.compile(
    rb"\.\x00(?:"
    + b"|".join(
        e.encode("utf-16-le") for e in sorted(RUNNING | DOCUMENTS | PAGES) if 2 <= len(e) <= 6
    )
    + rb")\x00\x00",
    re.I,
)
_NOT_IN_NAMES = frozenset('/\\:*?"<>|\ufffd')
MAX_NAME = 200
"""Characters that are walked back from an ending to the start of its name."""
_SCRIPT = re.compile(
    rb"\s{0,99}(?:@?echo off|set [a-z]|powershell|cmd /c|start |<script|<job|<html|<hta|on error "
    rb"resume|dim |var |function |wscript|\$[a-z]+ ?=|#@~\^)",
    re.I,
)
"""How a script begins; pictures and documents have marks of their own."""


def read_onenote(file: File, room: Room) -> Opened:
    """`carries-files` for anything but pictures; `runs-inside` by octets or by a file's name."""
    data = file.content
    traits: set[FileTrait] = set()
    found = 0
    at = data.find(_OBJECT)
    while at >= 0 and found < MAX_FILES:
        found += 1
        length = int.from_bytes(data[at + 16 : at + 24], "little")
        content = data[at + _HEADER : at + _HEADER + min(length, 1 << 20)]
        traits |= _of_content(content)
        at = data.find(_OBJECT, at + _HEADER)
    names = _names(data) if traits else ()
    if any(runs("", name) for name in names):
        traits.add(FileTrait.RUNS_INSIDE)
    urls = "\n".join(u.decode("utf-16-le") for u in WIDE_URL.findall(data)[:200])
    return Opened(frozenset(traits), names, links=links_in(urls, "onenote"))


def _of_content(content: bytes) -> set[FileTrait]:
    kind = kind_of(content, "")
    if kind.startswith("image/") and kind != "image/svg+xml":
        return set()
    traits = {FileTrait.CARRIES_FILES}
    script = not looks_binary(content) and _SCRIPT.match(content)
    if kind in PROGRAM_TYPES or script or kind == "text/html":
        # A page that a click in OneNote opens runs as an HTA as often as not.
        traits.add(FileTrait.RUNS_INSIDE)
    return traits


def _names(data: bytes) -> tuple[str, ...]:
    """EmbeddedFileName properties (MS-ONE §2.2.18): UTF-16 that ends in a file's ending."""
    found: dict[str, None] = {}
    for match in _ENDING.finditer(data):
        if len(found) >= MAX_FILES:
            break
        wide = data[max(match.start() % 2, match.start() - 2 * MAX_NAME) : match.end() - 2]
        name = ""
        for char in reversed(wide.decode("utf-16-le", "replace")):
            if char < " " or char in _NOT_IN_NAMES or not char.isprintable():
                break
            name = char + name
        if len(name) > 3:
            found[name] = None
    return tuple(found)
