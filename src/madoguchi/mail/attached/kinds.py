"""What a file is, from its octets and, for what is mere text, from its name too."""

from __future__ import annotations

from madoguchi.mail.attached.names import (
    ARCHIVES,
    DISKS,
    DOCUMENTS,
    MEDIA,
    PAGES,
    PICTURES,
    RUNNING,
    ending,
    one_of,
)
from madoguchi.mail.mime.media_types import OLE, as_ascii_text, looks_binary, sniff_media_type
from madoguchi.model import FileTrait

PROGRAM_TYPES = frozenset(
    {
        "application/vnd.microsoft.portable-executable",
        "application/x-elf",
        "application/x-mach-binary",
        "application/java-vm",
        "application/java-archive",
        "application/vnd.android.package-archive",
        "application/x-msi",
        "application/x-ms-shortcut",
        "application/x-dex",
        "application/vnd.ms-htmlhelp",
        "application/x-xar",
    }
)
"""Types that are programs, installers or shortcuts whatever their name."""
DISK_TYPES = frozenset(
    {
        "application/x-iso9660-image",
        "application/x-udf-image",
        "application/x-vhd-disk",
        "application/x-vhdx-disk",
        "application/x-raw-disk-image",
        "application/x-apple-diskimage",
    }
)
ARCHIVE_TYPES = frozenset(
    {
        "application/zip",
        "application/x-7z-compressed",
        "application/vnd.rar",
        "application/gzip",
        "application/x-bzip2",
        "application/x-xz",
        "application/zstd",
        "application/x-tar",
        "application/x-lzh-compressed",
        "application/x-ace-compressed",
        "application/vnd.ms-cab-compressed",
    }
)
_TEXT_TYPES = {
    "js": "text/javascript",
    "jse": "text/javascript",
    "vbs": "text/vbscript",
    "vbe": "text/vbscript",
    "vb": "text/vbscript",
    "wsf": "application/x-windows-script",
    "wsc": "application/x-windows-script",
    "sct": "application/x-windows-script",
    "bat": "application/x-bat",
    "cmd": "application/x-bat",
    "ps1": "application/x-powershell",
    "psm1": "application/x-powershell",
    "reg": "text/x-ms-regedit",
    "hta": "application/hta",
    "url": "application/internet-shortcut",
    "website": "application/internet-shortcut",
    "webloc": "application/x-apple-webloc",
    "desktop": "application/x-desktop",
    "ics": "text/calendar",
    "svg": "image/svg+xml",
    **dict.fromkeys(("html", "htm", "shtml", "xhtml", "xht"), "text/html"),
}
"""Texts that no octets betray: the name decides what a system does with them."""
_PAGE_TYPES = frozenset({"text/html", "image/svg+xml", "application/xhtml+xml"})
_MARKED = one_of("pdf zip docx xlsx pptx docm xlsm 7z rar")
"""Endings of formats that begin with a mark of their own."""
_DECLARED_FORMATS = {
    "application/pdf": "pdf",
    "application/zip": "zip",
    "application/x-zip-compressed": "zip",
}


def kind_of(content: bytes, name: str, declared: str = "", sniffed: str | None = None) -> str:
    """The media type of a file; empty when neither octets nor name say it."""
    found = sniff_media_type(content) if sniffed is None else sniffed
    last = ending(name)
    if found:
        return "application/hta" if found == "text/html" and last == "hta" else found
    if b"%PDF-" in content[:1024]:  # where PDF readers look for it (ISO 32000-2 §7.5.2, note)
        return "application/pdf"
    if not content.strip() or looks_binary(as_ascii_text(content[:4096])):
        return ""
    if last in _TEXT_TYPES:
        return _TEXT_TYPES[last]
    if declared in _PAGE_TYPES:
        return "image/svg+xml" if declared == "image/svg+xml" else "text/html"
    return declared if declared in ("text/calendar", "application/hta") else ""


def runs(media_type: str, name: str) -> bool:
    """Whether opening the file starts something: by its octets, or by a name that is obeyed."""
    if media_type in PROGRAM_TYPES:
        return True
    last = ending(name)
    if last not in RUNNING:
        return False
    # A picture named `.exe` does not start; a script is text, so its name is all there is.
    return not media_type or media_type in (*_TEXT_TYPES.values(), "application/x-tar", OLE)


def differs(media_type: str, name: str, declared: str) -> bool:
    """Whether the octets are something worse than name and declaration say.

    Honest mismatches are many: `octet-stream`, a JPEG called PNG, a table called `.xls` that is
    HTML or CSV, a `.doc` that is RTF.  So only what runs, and pages and archives under the name
    of something that is read, looked at or listened to.
    """
    last = ending(name)
    claimed = _claimed(last) or ("" if last else _claimed_by_type(declared))
    if not claimed or claimed in ("runs", "disk"):
        return False
    if media_type in PROGRAM_TYPES:
        return last not in ("bin", "dat") and claimed != "archive"
    if media_type in _PAGE_TYPES:
        return claimed in ("picture", "media", "archive") or last == "pdf"
    if media_type in ARCHIVE_TYPES | DISK_TYPES:
        return claimed in ("picture", "media", "page") or last in ("pdf", "txt", "rtf", "csv")
    return False


def _claimed(last: str) -> str:
    for word, endings in (
        ("runs", RUNNING),
        ("disk", DISKS),
        ("page", PAGES),
        ("picture", PICTURES),
        ("archive", ARCHIVES),
        ("document", DOCUMENTS),
        ("media", MEDIA),
    ):
        if last in endings:
            return word
    return ""


def _claimed_by_type(declared: str) -> str:
    if declared.startswith(("image/", "audio/", "video/")):
        return "page" if declared == "image/svg+xml" else "picture"
    return "document" if declared in ("application/pdf", "application/msword") else ""


def kind_trait(media_type: str, name: str) -> frozenset[FileTrait]:
    """`runs` or `mounts`, when the kind alone says so."""
    if media_type in DISK_TYPES:
        return frozenset({FileTrait.MOUNTS})
    if media_type == "" and ending(name) in DISKS:
        return frozenset({FileTrait.MOUNTS})
    return frozenset({FileTrait.RUNS}) if runs(media_type, name) else frozenset()


def lacks_its_mark(media_type: str, name: str, declared: str) -> bool:
    """Whether a file has the name of a format that begins with a mark, and does not."""
    if media_type:
        return False
    last = ending(name) or _DECLARED_FORMATS.get(declared, "")
    return last in _MARKED
