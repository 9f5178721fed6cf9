"""One attached file opened as far as it is safe: by its octets, and then by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from madoguchi.mail.attached.bounds import MAX_READ
from madoguchi.mail.attached.kinds import differs, kind_of, kind_trait, lacks_its_mark
from madoguchi.mail.attached.names import name_traits
from madoguchi.mail.attached.opened import NOTHING, File, Opened, Room
from madoguchi.mail.mime.media_types import OLE
from madoguchi.model import Defect, FileTrait

_OFFICE = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
_READERS = {
    "application/pdf": "pdf:read_pdf",
    "application/zip": "zip_archive:read_zip",
    "application/x-7z-compressed": "seven_zip:read_7z",
    "application/vnd.rar": "rar_archive:read_rar",
    "application/x-tar": "tar_archive:read_tar",
    "application/gzip": "compressed:read_compressed",
    "application/x-bzip2": "compressed:read_compressed",
    "application/x-xz": "compressed:read_compressed",
    OLE: "ole:read_ole",
    "application/rtf": "rtf:read_rtf",
    "application/onenote": "onenote:read_onenote",
    "application/x-ms-shortcut": "shortcut:read_shortcut",
    "application/internet-shortcut": "url_file:read_url_file",
    "application/x-apple-webloc": "url_file:read_url_file",
    "application/x-desktop": "url_file:read_url_file",
    "application/x-iso9660-image": "disk:read_disk",
    "text/calendar": "calendar:read_calendar",
    "text/html": "page:read_page",
    "application/hta": "page:read_page",
    "image/svg+xml": "page:read_page",
}
"""The file and function for each type; a file here is imported when such a type first comes."""


def open_file(
    content: bytes,
    filename: str,
    declared: str,
    sniffed: str | None = None,
    room: Room | None = None,
    depth: int = 0,
) -> Opened:
    """What an attached file would do, holds and says.

    `sniffed` is the type already decided from the octets, `None` when nobody looked.  `room` is
    what the mail may still cost.  Never raises; nothing is executed, fetched or decrypted.
    """
    room = room or Room()
    media_type = kind_of(content, filename, declared, sniffed)
    found = _read(File(content, filename, media_type, declared, depth), room)
    media_type = found.media_type or media_type
    traits = found.traits | name_traits(filename) | kind_trait(media_type, filename)
    if differs(media_type, filename, declared):
        traits |= {FileTrait.TYPE_DIFFERS}
    if lacks_its_mark(media_type, filename, declared):
        traits |= {FileTrait.DAMAGED}
    return replace(found, traits=traits, media_type=media_type).bounded()


def _read(file: File, room: Room) -> Opened:
    named = _reader(file.media_type)
    if not named or not file.content:
        return NOTHING
    if len(file.content) > MAX_READ:
        return Opened(defects=(Defect("attachment-too-large"),))
    if not room.open():
        return Opened(defects=(Defect("attachments-not-opened"),))
    module, _, function = named.partition(":")
    reader: Callable[[File, Room], Opened] = getattr(
        import_module(f"madoguchi.mail.attached.{module}"), function
    )
    return reader(file, room)


def _reader(media_type: str) -> str:
    if media_type.startswith((_OFFICE, _ODF)):
        return "ooxml:read_ooxml"
    return _READERS.get(media_type, "")
