"""Why something is not read, in the person's words (`words.toml`)."""

from __future__ import annotations

import re

from madoguchi.mail.bounds import MAX_MESSAGE_BYTES
from madoguchi.mail.charsets.unicode_forms import is_marked_noise
from madoguchi.mail.inputs.sniff import is_picture
from madoguchi.mail.mime.media_types import OLE_MARK, looks_binary, sniff_media_type
from madoguchi.model import InputError, sentence

_JSON = re.compile(
    rb"\s{0,100}(?:\{\s{0,100}\"[^\"\n]{0,200}\"\s{0,9}:|\{\s{0,9}\}|\[\s{0,100}[\[{\"\]\d-])"
)
_ARCHIVES = frozenset(
    {
        *("application/zip", "application/x-7z-compressed", "application/vnd.rar"),
        *("application/gzip", "application/x-bzip2", "application/x-xz", "application/zstd"),
        *("application/x-tar", "application/x-iso9660-image"),
    }
)
MIN_SIDE = 60
"""Pixels: three lines of text on the oldest screens."""
MIN_AREA = 40_000
"""Pixels of the smallest cutting of a screen that shows a message; icons and logos have fewer."""
_PROGRAMS = frozenset(
    {
        "application/vnd.microsoft.portable-executable",
        "application/x-elf",
        "application/x-ms-shortcut",
    }
)


def refusal(name: str, what: str = "") -> InputError:
    """The error of that name in both languages; `what` fills in a detail."""
    values = {"what": what, "limit": str(MAX_MESSAGE_BYTES // (1024 * 1024))}
    return InputError(**sentence("madoguchi.mail.sources", "words.toml", name, **values))


def refusal_of_os(error: OSError) -> InputError:
    """What the operating system said, in words for a person."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return refusal("missing")
    if isinstance(error, PermissionError):
        return refusal("no-permission")
    return refusal("unreadable", type(error).__name__)


def is_zip(head: bytes) -> bool:
    """Whether octets begin a zip that may hold mails: no document of an office program."""
    return sniff_media_type(head) == "application/zip"


def why_no_mail(data: bytes) -> str:
    """The id of the refusal when octets are plainly no mail and no text; else empty."""
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return "empty"
    if data.startswith(OLE_MARK):
        return ""
    if is_picture(data):
        return why_no_picture(data)
    kind = sniff_media_type(data)
    family = kind.partition("/")[0]
    if kind == "image/bmp" and not looks_binary(data[:512]) and b"\x00" not in data[:64]:
        kind = family = ""  # a text that begins with "BM"
    if kind == _PE and b"\x00" not in data[:64]:
        kind = ""  # a text that begins with "MZ"
    if kind == "image/svg+xml" or family == "image":
        return "image"
    if family in ("audio", "video"):
        return "sound"
    if kind == "application/pdf":
        return "pdf"
    if kind in _PROGRAMS:
        return "program"
    if kind.startswith("application/vnd.openxmlformats"):
        return "office"
    if kind in _ARCHIVES:
        return "archive"
    if kind and family == "application" and kind != "application/pgp-encrypted":
        return "binary"
    if _JSON.match(data[:4096].removeprefix(b"\xef\xbb\xbf")):
        return "json"
    return "binary" if looks_binary(data) or is_marked_noise(data) else ""


def why_no_picture(data: bytes) -> str:
    """The id of the refusal of a picture: nothing here reads it, or it is broken or too large."""
    from madoguchi.mail.codes.dimensions import dimensions
    from madoguchi.mail.inputs.ocr import is_installed
    from madoguchi.mail.inputs.ocr.picture import is_too_large, open_picture

    if not is_installed():
        return "picture-no-ocr"
    size = dimensions(data)
    if size is not None and (min(size) < MIN_SIDE or size[0] * size[1] < MIN_AREA):
        return "picture-too-small"
    try:
        return "picture-too-large" if is_too_large(open_picture(data)) else ""
    except ImportError:
        return "picture-no-ocr"
    except Exception:  # a decoder raises whatever a broken header makes it stumble over
        return "picture-broken"


_PE = "application/vnd.microsoft.portable-executable"
