"""An object put into an Office document: a file as a package, or a link that loads one."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import link_to
from madoguchi.mail.attached.kinds import runs
from madoguchi.mail.attached.opened import NOTHING, Opened
from madoguchi.mail.charsets import decide
from madoguchi.model import FileTrait

WIDE_URL = re.compile(rb"h\x00t\x00t\x00p\x00(?:s\x00)?:\x00/\x00/\x00(?:[\x21-\x7e]\x00){4,2000}+")
"""An address in UTF-16, as monikers (MS-OSHARED §2.3.7.6) and records hold it."""
_PACKAGE = ("\x01Ole10Native".encode("utf-16-le"), b"Package\0")
_LINK = b"OLE2Link\0"
_NAMES = re.compile(rb"\x02\x00([^\x00]{1,260})\x00([^\x00]{1,260})\x00")


def embedded(part: bytes) -> Opened:
    """What an object is; nothing for formulas and tables, which most objects are."""
    if _LINK in part:
        addresses = (link_to(u.decode("utf-16-le"), "office") for u in WIDE_URL.findall(part)[:20])
        traits = frozenset({FileTrait.EXTERNAL_TEMPLATE})
        return Opened(traits, links=tuple(link for link in addresses if link))
    at_start = part[4:6] == b"\x02\x00"  # the stream itself: its size, then the package
    if not at_start and not any(mark in part for mark in _PACKAGE):
        return NOTHING
    match = _NAMES.search(part)
    name = decide(match[1]).text if match else ""
    found = {FileTrait.CARRIES_FILES}
    if runs("", name):
        found.add(FileTrait.RUNS_INSIDE)
    return Opened(frozenset(found), (name,) if name else ())
