"""Header fields (RFC 5322 §2.2) without secrets; a field that told none stays octet for octet."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from madoguchi.mail.charsets import decide
from madoguchi.mail.header.encoded_words import decode_field
from madoguchi.mail.header.parameters import Structured, read_structured
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secret import NO_MARK

_FIELD = re.compile(rb"([!-9;-~]{1,200}[ \t]{0,20}:)([\s\S]*)")
_WORD = rb"=\?[^?=\s\"<>]{0,60}\?[BbQq]\?[^?\r\n]{0,2000}?\?="
_WORDS = re.compile(_WORD + rb"(?:[ \t\n]{0,99}" + _WORD + rb")*+")
"""Neighbours are one text (RFC 2047 §6.2)."""
_STRUCTURED = (b"content-type:", b"content-disposition:")
_WORD_OCTETS = 42
"""Of UTF-8 in one encoded word: 75 characters at most (RFC 2047 §2)."""

Found = Callable[[str, int, int], None]
"""Told the field, the secret and how often."""


def header_without(block: bytes, search: Search, found: Found) -> bytes:
    """A header block, its line ends LF and its empty line included, without secrets."""
    return b"".join(_field_without(field, search, found) for field in fields_of(block))


def with_charset(block: bytes, charset: str) -> bytes:
    """The header block whose Content-Type names another charset."""
    out: list[bytes] = []
    seen = False
    for field in fields_of(block):
        if field[:13].lower() == b"content-type:" and not seen:
            seen = True
            said = read_structured(_unfolded(field[13:]), [])
            said.parameters["charset"] = charset
            field = b"Content-Type: " + _written(said) + b"\n"
        out.append(field)
    if not seen:
        out.insert(0, b"Content-Type: text/plain; charset=" + charset.encode() + b"\n")
    return b"".join(out)


def field_names(block: bytes) -> Iterator[str]:
    """Lower-case names of the fields of a block."""
    for field in fields_of(block):
        if match := _FIELD.fullmatch(field):
            yield match.group(1)[:-1].strip().decode("latin-1").lower()


def fields_of(block: bytes) -> Iterator[bytes]:
    """Fields with their folded lines (RFC 5322 §2.2.3), one after the other."""
    return (match.group() for match in re.finditer(rb"[^\n]*+(?:\n(?=[ \t])[^\n]*+)*+\n?", block))


def _field_without(field: bytes, search: Search, found: Found) -> bytes:
    match = _FIELD.fullmatch(field)
    name, value = match.groups() if match else (b"", field)
    if told := search.in_text(name.decode("latin-1")) - {-1}:
        found("header", min(told), 1)
        name = b"X-Redacted:"
    if not value.strip():
        return name + value
    place = "header " + name[:-1].strip().decode("ascii", "replace")

    def without(text: str) -> str:
        clean, counts = search.without(text)
        for secret, times in counts.items():
            found(place, secret, times)
        return clean

    out = _value_without(value, search, without)
    if name.lower() in _STRUCTURED:
        said = read_structured(_unfolded(out), [])
        if any(search.in_text(parameter) for parameter in said.parameters.values()):
            said.parameters = {key: without(text) for key, text in said.parameters.items()}
            out = b" " + _written(said) + b"\n"
    if told := search.in_text(decode_field(_unfolded(out))) - {-1}:
        # It stands across what was looked at piece by piece: nothing of the field is left.
        found(place, min(told), 1)
        out = b" " + NO_MARK.encode() + b"\n"
    return name + out


def _value_without(value: bytes, search: Search, without: Callable[[str], str]) -> bytes:
    """Encoded words and what stands around them, each by itself, so that the grammar stays."""
    out: list[bytes] = []
    at = 0
    for match in _WORDS.finditer(value):
        out.append(_literal_without(value[at : match.start()], search, without))
        text = decode_field(_unfolded(match.group()))
        clean = without(text)
        out.append(match.group() if clean == text else _encoded(clean))
        at = match.end()
    out.append(_literal_without(value[at:], search, without))
    return b"".join(out)


def _literal_without(octets: bytes, search: Search, without: Callable[[str], str]) -> bytes:
    if not octets.isascii() and search.in_octets(octets):
        # Whatever charset the octets look like, others will read the ASCII among them as such.
        octets = without(octets.decode("latin-1")).encode("latin-1", "replace")
    text = octets.decode("ascii") if octets.isascii() else decide(octets).text
    clean = without(text)
    return octets if clean == text else clean.encode("utf-8", "replace")


def _encoded(text: str) -> bytes:
    """As encoded words (RFC 2047 §2), no character split over two (§5)."""
    if text.isascii() and re.fullmatch(r"[\w .-]*", text):
        return text.encode()
    pieces: list[bytes] = [b""]
    for one in text:
        octets = one.encode("utf-8", "replace")
        if len(pieces[-1]) + len(octets) > _WORD_OCTETS:
            pieces.append(b"")
        pieces[-1] += octets
    return b"\n ".join(b"=?utf-8?B?" + base64.b64encode(piece) + b"?=" for piece in pieces)


def _unfolded(value: bytes) -> bytes:
    return value.replace(b"\n", b"").strip(b" \t\r")


def _written(said: Structured) -> bytes:
    """A structured value anew (RFC 2045 §5.1, RFC 2231 §4)."""
    out = [said.name or "application/octet-stream"]
    for key, text in said.parameters.items():
        if not re.fullmatch(r"[A-Za-z0-9-]{1,40}", key):
            continue
        if text.isascii() and text.isprintable():
            escaped = text.replace("\\", "\\\\").replace('"', '\\"')
            out.append(f'{key}="{escaped}"')
        else:
            out.append(f"{key}*=utf-8''{quote(text, safe='', errors='replace')}")
    return ";\n ".join(out).encode("ascii", "replace")
