"""Attachments of an item as MIME parts: names, types, and files inside OLE objects."""

from __future__ import annotations

import binascii
import re
from urllib.parse import quote

from madoguchi.mail.charsets import decide
from madoguchi.mail.compound import CompoundFile
from madoguchi.mail.inputs.mapi.item import File
from madoguchi.mail.mime.media_types import sniff_media_type

_LONG_NAME, _SHORT_NAME, _LONG_PATH, _SHORT_PATH = 0x3707, 0x3704, 0x370D, 0x3708
_DISPLAY_NAME, _EXTENSION, _MIME_TAG, _ENCODING = 0x3001, 0x3703, 0x370E, 0x3702
_CONTENT_ID, _FLAGS, _HIDDEN, _LOCATION = 0x3712, 0x3714, 0x7FFE, 0x3713
_SHOWN_IN_BODY = 4
"""attRenderedInBody of PidTagAttachFlags (MS-OXCMSG §2.2.2.18)."""
_METHOD, OLE_OBJECT = 0x3705, 6
"""PidTagAttachMethod and its value afOle (MS-OXCMSG §2.2.2.9)."""
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,100}/[\w.+-]{1,100}", re.A)
_MAC_BINARY = bytes.fromhex("2a864886f714030b01")
"""PidTagAttachEncoding of a file wrapped in MacBinary (MS-OXCMSG §2.2.2.20)."""
_NATIVE = "\x01Ole10Native"
"""The stream in which Packager keeps a file that was dropped into a letter (MS-OLEDS §2.3.6)."""


def name_of(file: File) -> str:
    """The file name, long before short; of a file that was only linked, the end of its path.

    Messages and OLE objects have a name to show (MS-OXCMSG §2.2.2.4) and, in TNEF, a made-up one.
    """
    properties = file.properties
    pids: tuple[int, ...] = (_LONG_NAME, _SHORT_NAME, _LONG_PATH, _SHORT_PATH, _DISPLAY_NAME)
    if file.message is not None or properties.number(_METHOD) == OLE_OBJECT:
        pids = (_DISPLAY_NAME, *pids)
    for pid in pids:
        name = properties.text(pid).strip()
        if name and pid in (_LONG_PATH, _SHORT_PATH):
            name = re.split(r"[\\/]", name)[-1]
        if name:
            return name
    return ""


def file_part(file: File) -> bytes:
    """The attachment as one base64 part."""
    properties = file.properties
    name, content = name_of(file), file.content
    declared = properties.text(_MIME_TAG).strip().lower()
    if not _MEDIA_TYPE.fullmatch(declared) or declared.startswith("multipart/"):
        declared = "application/octet-stream"
    if file.ole:
        inner, content = _ole_object(file.ole)
        name = inner or name
    elif properties.octets(_ENCODING) == _MAC_BINARY or _is_mac_binary(content):
        name, content = _mac_binary(name, content)
    hidden = bool(properties.number(_HIDDEN))
    shown = bool((properties.number(_FLAGS) or 0) & _SHOWN_IN_BODY)
    named = properties.text(_CONTENT_ID) or properties.text(_LOCATION)
    if declared == "application/octet-stream" and (hidden or shown or named):
        # Outlook often leaves the type out of pictures that it shows inside the letter.
        sniffed = sniff_media_type(content)
        declared = sniffed if sniffed.startswith("image/") else declared
    inline = declared.startswith("image/") and (hidden or shown or bool(named))
    return part(declared, content, name, "inline" if inline else "attachment")


def part(media_type: str, content: bytes, name: str = "", disposition: str = "") -> bytes:
    """A leaf of the MIME tree; the name as RFC 2231 §4 has it, so that any name survives."""
    lines = [f"Content-Type: {media_type}", "Content-Transfer-Encoding: base64"]
    if disposition:
        safe = quote(name.replace("\0", "").encode("utf-8", "replace")[:3000], safe="")
        lines.append(
            f"Content-Disposition: {disposition}" + (f"; filename*=utf-8''{safe}" if safe else "")
        )
    head = "\n".join(lines).encode("ascii")
    return b"".join((head, b"\n\n", binascii.b2a_base64(content)))


def _ole_object(streams: dict[str, bytes]) -> tuple[str, bytes]:
    """Name and octets of the file in an OLE object, else its largest stream."""
    native = streams.get(_NATIVE, b"")
    packed = _packaged(native[4:]) if native else None
    if packed:
        return packed
    return "", max(streams.values(), key=len, default=b"")


def packaged_streams(file: CompoundFile) -> dict[str, bytes]:
    """The stream of Packager in an OLE object; empty when something else was embedded."""
    native = file.read(file.root.streams.get(_NATIVE))
    return {_NATIVE: native} if native else {}


def _packaged(data: bytes) -> tuple[str, bytes] | None:
    """What Packager wrapped: flags, label, path, 8 octets, path again, size, the file."""
    label, found, rest = data[2:2000].partition(b"\0")
    path, again, _ = rest.partition(b"\0")
    if not found or not again:
        return None
    at = 2 + len(label) + 1 + len(path) + 1 + 4
    at += 4 + int.from_bytes(data[at : at + 4], "little")
    size = int.from_bytes(data[at : at + 4], "little")
    content = data[at + 4 : at + 4 + size]
    return (decide(label).text, content) if content else None


def _is_mac_binary(content: bytes) -> bool:
    """MacBinary II: version octets, and zeros where they must be."""
    return (
        len(content) > 128
        and content[0] == content[74] == content[82] == 0
        and 0 < content[1] < 64
        and content[122] in (129, 130)
        and content[123] == 129
    )


def _mac_binary(name: str, content: bytes) -> tuple[str, bytes]:
    """Name and data fork of a MacBinary file."""
    if not _is_mac_binary(content):
        return name, content
    size = int.from_bytes(content[83:87], "big")
    return name or decide(content[2 : 2 + content[1]]).text, content[128 : 128 + size]
