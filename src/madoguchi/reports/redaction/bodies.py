"""The octets of a part: decoded, and encoded again as they were (RFC 2045 §6)."""

from __future__ import annotations

import base64
import binascii
import re

from madoguchi.mail.charsets import Decoded, charset_in_html, decide
from madoguchi.mail.mime.structure import Entity
from madoguchi.reports.redaction.fields import fields_of
from madoguchi.reports.redaction.taken import NOTE

_DESCRIBES = re.compile(rb"content-(?!id[ \t]*:)", re.I)
"""Fields of RFC 2045 §8 and the like, which say what the part was."""


def transfer_encoding(entity: Entity) -> str:
    """The name in Content-Transfer-Encoding, lower case; empty when there is none."""
    encoding = entity.header.first("content-transfer-encoding")
    return encoding.partition(b";")[0].strip(b" \t\"'").lower().decode("ascii", "replace")


def encoded(octets: bytes, encoding: str, was: bytes) -> bytes:
    """Octets in a transfer encoding, ending as what they stand for ended."""
    end = b"\n" if was.endswith(b"\n") else b""
    if encoding == "base64":
        return (base64.encodebytes(octets).rstrip(b"\n") if octets else b"") + end
    if encoding in ("quoted-printable", "quotedprintable", "qp"):
        return binascii.b2a_qp(octets)
    return octets


def as_text(octets: bytes, entity: Entity) -> Decoded:
    """The text of a part, in the charset that its octets show."""
    label = entity.content_type.parameters.get("charset", "")
    html = "html" in entity.media_type and not octets.isascii()
    return decide(octets, label, charset_in_html(octets) if html else "")


def as_octets(text: str, was: Decoded, entity: Entity) -> tuple[bytes, str]:
    """A text in the charset it was in, or in UTF-8, which is then named in the second value."""
    try:
        octets = text.encode(was.charset)
        if as_text(octets, entity).text == text:
            return octets, ""
    except (UnicodeEncodeError, LookupError):
        pass
    return text.encode("utf-8", "replace"), "utf-8"


def note_part(block: bytes, what: str, words: str = "") -> tuple[bytes, bytes]:
    """Header and body of a short text for a part; fields that do not describe it stay.

    `words` are what is left of the part.
    """
    fields = [
        field if field.endswith(b"\n") else field + b"\n"
        for field in fields_of(block)
        if field.strip() and not _DESCRIBES.match(field)
    ]
    fields.append(b"Content-Type: text/plain; charset=utf-8\n")
    fields.append(b"Content-Transfer-Encoding: base64\n\n")
    text = f"{NOTE.format(what=what)}\n{words}" if words else NOTE.format(what=what)
    return b"".join(fields), base64.encodebytes(text.encode("utf-8", "replace")).rstrip(b"\n")


def nothing_left() -> bytes:
    """A mail of which nothing could be left: a note and no field of its own, line ends LF."""
    header, body = note_part(b"MIME-Version: 1.0\n", "mail")
    return header + body + b"\n"
