"""Whole mails: headers, nested parts under boundaries that match or do not, encodings."""

from __future__ import annotations

from base64 import encodebytes
from binascii import b2a_uu
from quopri import encodestring
from random import Random

from fuzz.grammar import files, forward, header
from fuzz.grammar.html import html
from fuzz.grammar.urls import url
from fuzz.grammar.words import LABELS, chance, count, octets, pick, prose

BOUNDARIES = (b"b", b"b", b"c", b"=_x", b"b b", b"", b"'()+_,-./:=?", b"b--", b"\x82\xa0")
ENCODINGS = (
    b"",
    b"7bit",
    b"8bit",
    b"base64",
    b"quoted-printable",
    b"x-uuencode",
    b"BASE64 ",
    b"foo",
)
MULTIPARTS = (b"mixed", b"alternative", b"related", b"report", b"digest", b"signed", b"x")
MAX_DEPTH = 4


def mail(rng: Random, depth: int = 0) -> bytes:
    """A mail's source."""
    fields = [header.field(rng) for _ in range(count(rng, 6))]
    if chance(rng, 3):
        fields.append(b"From: a@example.com\nMessage-ID: <1@example.com>\n")
    data = b"".join(fields) + entity(rng, depth)
    if chance(rng, 6):
        data = data.replace(b"\n", pick(rng, (b"\r\n", b"\r")))
    return (
        pick(rng, (b"", b"", b"", b"\n", b"From x Tue Nov  3 10:00:00 2026\n", b"\xef\xbb\xbf"))
        + data
    )


def entity(rng: Random, depth: int) -> bytes:
    """The content fields, the empty line and the body of a message or part."""
    kind = rng.randrange(8)
    if depth < MAX_DEPTH and kind < 2:
        return multipart(rng, depth)
    if depth < MAX_DEPTH and kind == 2:
        return b"Content-Type: message/rfc822\n" + encoded(rng, mail(rng, depth + 1))
    if kind == 3:
        name, body = files.file(rng)
        disposition = b"Content-Disposition: attachment; filename=" + name + b"\n"
        return disposition + b"Content-Type: application/octet-stream\n" + encoded(rng, body)
    if kind < 6:
        return text_type(rng, b"text/html") + encoded(rng, octets(rng, html(rng)))
    return text_type(rng, b"text/plain") + encoded(rng, octets(rng, plain(rng)))


def text_type(rng: Random, media_type: bytes) -> bytes:
    """A Content-Type field whose label is true by chance only."""
    if chance(rng, 8):
        return b"Content-Type: " + header.structured(rng) + b"\n"
    label = pick(rng, LABELS).encode()
    return b"Content-Type: " + media_type + (b"; charset=" + label if label else b"") + b"\n"


def plain(rng: Random) -> str:
    """Running text with addresses in it, quoted or forwarded."""
    out = [
        pick(rng, (prose(rng), url(rng), forward.forward(rng), "> ")) for _ in range(count(rng, 5))
    ]
    return pick(rng, ("", "\n", " ", "\n> ")).join(out)


def encoded(rng: Random, body: bytes) -> bytes:
    """The transfer encoding field, the empty line and the encoded body."""
    name = pick(rng, ENCODINGS)
    if name.strip().lower() == b"base64" and not chance(rng, 6):
        body = in_base64(body)
    elif name == b"quoted-printable" and not chance(rng, 6):
        body = encodestring(body)
    elif name == b"x-uuencode":
        body = uuencoded(body)
    field = b"Content-Transfer-Encoding: " + name + b"\n" if name else b""
    return field + pick(rng, (b"\n", b"\n", b"\n", b"")) + body


def in_base64(body: bytes) -> bytes:
    """Base64 in lines (RFC 2045 §6.8)."""
    return encodebytes(body)


def uuencoded(body: bytes) -> bytes:
    """The old way to attach a file."""
    lines = b"".join(b2a_uu(body[at : at + 45]) for at in range(0, len(body), 45))
    return b"begin 644 a.bin\n" + lines + b"`\nend\n"


def multipart(rng: Random, depth: int) -> bytes:
    """Parts under a boundary; the lines may name another one, or never close it."""
    boundary = pick(rng, BOUNDARIES)
    kind = pick(rng, MULTIPARTS)
    out = [b"Content-Type: multipart/" + kind + b'; boundary="' + boundary + b'"\n\n']
    for _ in range(count(rng, 3)):
        line = boundary if not chance(rng, 8) else pick(rng, BOUNDARIES)
        out.append(
            b"--" + line + pick(rng, (b"\n", b"\n", b" \n", b"\r\n")) + entity(rng, depth + 1)
        )
        out.append(pick(rng, (b"\n", b"")))
    return b"".join(out) + (b"--" + boundary + b"--\n" if not chance(rng, 4) else b"")
