"""Attachments: honest and harmful ones look alike but for their names; all of them are inert."""

from __future__ import annotations

import zipfile
from io import BytesIO
from random import Random

from madoguchi.model import Kind
from madoguchi.triage.training.generator.library import words
from madoguchi.triage.training.generator.parts import File

_TYPES = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "zip": "application/zip",
    "html": "text/html",
    "ics": "text/calendar",
    "iso": "application/octet-stream",
    "pdf.exe": "application/octet-stream",
    "lnk": "application/octet-stream",
    "js": "application/javascript",
}
_EPOCH = (2020, 1, 1, 0, 0, 0)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = 0.5
"""Share of the archives."""


def file_for(attach: str, kind: Kind, lang: str, rng: Random) -> File | None:
    """One of the kinds that the family names, `pdf,docx`; `None` when it names none."""
    if not attach:
        return None
    honest = kind is Kind.ORDINARY
    names = attach.split(",")
    if not honest and names[0] in {"pdf", "docx", "xlsx"}:
        names = ["pdf", "zip", "html", "xlsm", "doc"]
    ending = rng.choice(names)
    stem = rng.choice(words(lang)["file-names"])
    return File(f"{stem}.{ending}", _TYPES[ending], _content(ending, stem, rng))


def _content(ending: str, stem: str, rng: Random) -> bytes:
    """Something with the right beginning and nothing in it that runs."""
    if ending == "pdf":
        return b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n" + rng.randbytes(40)
    if ending in {"xlsx", "docx"}:
        return _zipped(("[Content_Types].xml", b"<Types/>"))
    if ending == "xlsm":
        return _zipped(("[Content_Types].xml", b"<Types/>"), ("xl/vbaProject.bin", _OLE))
    if ending == "zip":
        held = _zipped((f"{stem}.txt", rng.randbytes(60)))
        # Many Japanese offices lock what they send and tell the password in a second mail.
        return _locked(held) if rng.random() < LOCKED else held
    if ending in {"doc", "xls"}:
        return _OLE + rng.randbytes(60)
    if ending == "html":
        return b"<html><body>-</body></html>"
    if ending == "ics":
        return b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
    return rng.randbytes(80)


def _zipped(*members: tuple[str, bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    return held.getvalue()


def _locked(archive: bytes) -> bytes:
    """With the mark of an encrypted member (APPNOTE 4.4.4, bit 0) in both of its headers."""
    octets = bytearray(archive)
    octets[6] |= 1
    octets[archive.index(b"PK\x01\x02") + 8] |= 1
    return bytes(octets)
