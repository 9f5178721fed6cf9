"""Encoded words (RFC 2047) as they really are, and raw octets, in one field.

Read although the standard forbids them: no space between words or around them, words inside
quotes, a character or an escape sequence split over two words, base64 split over two words,
without padding or with junk, spaces inside a word, no end mark, a wrong charset label, and a
field encoded twice.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from madoguchi.mail.bounds import MAX_DECODED_FIELD
from madoguchi.mail.charsets import decide
from madoguchi.model import Defect

_START = re.compile(rb"=\?([^?=\s\"<>]{0,60})\?([BbQq])\?")
_GAP = re.compile(rb"[ \t\r\n]*\Z")
_NOT_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
)
_FROM_URL_SAFE = bytes.maketrans(b"-_", b"+/")
"""Some programs take the alphabet of RFC 4648 §5 for words of RFC 2047 §4.1."""
_CONTROLS = re.compile("[\x00-\x1f\x7f]+")


@dataclass(slots=True)
class _Word:
    """One encoded word, its transfer encoding not yet undone."""

    charset: str
    encoding: str
    payload: bytes


def decode_field(raw: bytes, defects: list[Defect] | None = None) -> str:
    """The field's value as text on one line; `defects` receives what was wrong."""
    if b"=?" not in raw and raw.isascii() and b"\x1b" not in raw:
        text = raw.decode("ascii")
        return text if text.isprintable() else one_line(text)
    found: list[Defect] = [] if defects is None else defects
    if len(raw) > MAX_DECODED_FIELD:
        found.append(Defect("header-field-too-long"))
        raw = raw[:MAX_DECODED_FIELD]
    text = _decode(raw, found)
    if "=?" in text and _START.search(inner := text.encode("utf-8")):
        again = _decode(inner, [])
        if again != text:
            found.append(Defect("header-encoded-twice"))
            text = again
    return one_line(text)


def one_line(text: str) -> str:
    """Header values are one line; controls in them would be obeyed by terminals."""
    return (text if text.isprintable() else _CONTROLS.sub(" ", text)).strip()


def _decode(raw: bytes, defects: list[Defect]) -> str:
    out: list[str] = []
    pending: list[_Word] = []
    at = 0
    for start, end, word in _words(raw):
        literal = raw[at:start]
        if not pending:
            out.append(_literal(literal, defects))
        elif _GAP.match(literal) is None:  # RFC 2047 §6.2: white space between words is ignored
            out.append(_join(pending, defects))
            pending = []
            out.append(_literal(literal, defects))
        elif pending[0].charset != word.charset:
            out.append(_join(pending, defects))
            pending = []
        pending.append(word)
        at = end
    if pending:
        out.append(_join(pending, defects))
    out.append(_literal(raw[at:], defects))
    return "".join(out)


def _words(raw: bytes) -> list[tuple[int, int, _Word]]:
    found: list[tuple[int, int, _Word]] = []
    at = 0
    while match := _START.search(raw, at):
        encoding = match.group(2).upper().decode()
        end = _end_of_word(raw, match.end(), encoding)
        charset = match.group(1).decode("ascii", "replace").partition("*")[0].lower()
        stop = end if end >= 0 else _until_space(raw, match.end())
        found.append(
            (
                match.start(),
                stop + 2 if end >= 0 else stop,
                _Word(charset, encoding, raw[match.end() : stop]),
            )
        )
        at = max(found[-1][1], match.end())
    return found


def _end_of_word(raw: bytes, at: int, encoding: str) -> int:
    """Offset of the closing `?=`, or -1.  A `?` left bare before `=E3` in Q does not close."""
    end = raw.find(b"?=", at)
    following = raw.find(b"=?", at)
    if end < 0 or (0 <= following < end and raw[following + 2 : following + 3] != b"="):
        return -1
    for _ in range(20):
        if encoding == "B" or not re.match(rb"[0-9A-Fa-f]{2}", raw[end + 2 : end + 4]):
            break
        later = raw.find(b"?=", end + 2)
        opened = raw.find(b"=?", end + 2)
        if later < 0 or (0 <= opened < later):
            break
        end = later
    return end


def _until_space(raw: bytes, at: int) -> int:
    match = re.compile(rb"[\s\"<>]|=\?").search(raw, at)
    return match.start() if match else len(raw)


def _literal(raw: bytes, defects: list[Defect]) -> str:
    if raw.isascii() and b"\x1b" not in raw:
        return raw.decode("ascii")
    defects.append(Defect("header-raw-octets"))
    return decide(raw).text


def _join(words: list[_Word], defects: list[Defect]) -> str:
    """Neighbours of one charset are one run of octets: characters may be split over them."""
    octets = bytearray()
    base64 = b""
    for word in words:
        if word.encoding == "Q":
            octets += _from_base64(base64, defects) + binascii.a2b_qp(word.payload, header=True)
            base64 = b""
            continue
        clean = word.payload.translate(_FROM_URL_SAFE, _NOT_BASE64)
        padded = word.payload.rstrip().endswith(b"=")
        base64 += clean
        if padded or len(base64) % 4 == 0:
            octets += _from_base64(base64, defects)
            base64 = b""
    octets += _from_base64(base64, defects)
    decoded = decide(bytes(octets), words[0].charset)
    defects += (d for d in decoded.defects if d.id != "charset-missing")
    return decoded.text


def _from_base64(clean: bytes, defects: list[Defect]) -> bytes:
    if not clean:
        return b""
    if len(clean) % 4 == 1:
        defects.append(Defect("base64-truncated"))
        clean = clean[:-1]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))
