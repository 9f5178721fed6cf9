"""A mail of several parts, octet for octet: libraries write another's mail anew and change it."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

MACHINE = b"message/feedback-report"
"""The part of a complaint that programs read (RFC 5965 §3)."""
REPORT = b"report; report-type=feedback-report"
"""What the whole of a complaint is, behind `multipart/` (RFC 5965 §2 a)."""
HEADER_ONLY = "text/rfc822-headers"
"""The header of a mail without its body (RFC 6522 §4)."""
_LONE = re.compile(rb"\r(?!\n)|(?<!\r)\n")


class Part(NamedTuple):
    """One part as it stands in the mail."""

    fields: tuple[bytes, ...]
    """`Content-Type: …` and what else it needs, but not its encoding."""
    encoding: bytes
    """7bit, 8bit or base64 (RFC 2045 §6)."""
    body: bytes


def text_part(text: str) -> Part:
    """Words for people."""
    octets = text.encode("utf-8", "replace").replace(b"\n", b"\r\n")
    return Part((b"Content-Type: text/plain; charset=utf-8",), b"base64", in_base64(octets))


def mail_part(octets: bytes, *fields: bytes, header_only: bool = False) -> Part:
    """Another mail as it is: RFC 2046 §5.2.1 allows it no base64."""
    kind = HEADER_ONLY.encode() if header_only else b"message/rfc822"
    encoding = b"7bit" if octets.isascii() else b"8bit"
    return Part((b"Content-Type: " + kind, *fields), encoding, octets)


def file_part(name: str, media_type: str, data: bytes) -> Part:
    """A file; its name is ours and ASCII."""
    disposition = f'Content-Disposition: attachment; filename="{name}"'.encode("ascii")
    kind = f"Content-Type: {media_type}".encode("ascii")
    if media_type.startswith("message/") or media_type == HEADER_ONLY:
        # RFC 2046 §5.2.1 and RFC 5965 §3: as it stands, never in base64.
        octets = carried(data)
        return Part((kind, disposition), b"7bit" if octets.isascii() else b"8bit", octets)
    return Part((kind, disposition), b"base64", in_base64(data))


def multipart(kind: bytes, header: Iterable[bytes], parts: Sequence[Part]) -> bytes:
    """The whole mail; `kind` is `mixed`, or `report; report-type=…`."""
    boundary = _boundary(b"".join(part.body for part in parts))
    eight = any(part.encoding == b"8bit" for part in parts)
    lines = [
        *header,
        b"Content-Type: multipart/" + kind + b";",
        b' boundary="' + boundary + b'"',
        # RFC 2045 §6.4: a multipart names the widest encoding inside it.
        b"Content-Transfer-Encoding: " + (b"8bit" if eight else b"7bit"),
        b"",
    ]
    for part in parts:
        lines += [b"--" + boundary, *part.fields]
        lines += [b"Content-Transfer-Encoding: " + part.encoding, b"", part.body]
    lines += [b"--" + boundary + b"--", b""]
    return b"\r\n".join(lines)


def _boundary(inside: bytes) -> bytes:
    """RFC 2046 §5.1.1: it stands nowhere inside, whatever the sender wrote there."""
    seed = inside
    while True:
        boundary = b"=_" + hashlib.sha256(seed).hexdigest()[:40].encode()
        if boundary not in inside:
            return boundary
        seed = boundary


def carried(octets: bytes) -> bytes:
    """Octets that a mail may hold: no NUL, each line's end CR LF (RFC 5322 §2.3)."""
    return _LONE.sub(b"\r\n", octets.replace(b"\0", b""))


def in_base64(octets: bytes) -> bytes:
    """Lines of 76 characters (RFC 2045 §6.8)."""
    return base64.encodebytes(octets).replace(b"\n", b"\r\n")[:-2]
