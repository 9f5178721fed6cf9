"""Content-Transfer-Encoding (RFC 2045 §6) undone, with the junk that relays and forgers add."""

from __future__ import annotations

import binascii
import re

from madoguchi.mail.mime.uuencode import cut_uuencoded
from madoguchi.mail.mime.yenc import cut_yencoded
from madoguchi.model import Defect

_NOT_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
)
_ASCII = bytes(range(128))
_FILES_IN_TEXT = {
    **dict.fromkeys(("x-uuencode", "x-uue", "uuencode", "uue"), cut_uuencoded),
    **dict.fromkeys(("x-yencode", "x-yenc", "yencode", "yenc"), cut_yencoded),
}
"""Encodings that no standard has: the whole part is a file as it is written into texts."""
_TRAILING_SPACE = re.compile(rb"=[ \t]+(?=\n|\Z)")
_WORDS = re.compile(rb"[A-Za-z]{1,40}[ \t,.]+[A-Za-z]{1,40}[ \t,.]|<[a-zA-Z!/]")
_REMARK = re.compile(rb"[ \t]+[^ \t\n]")
"""Behind the padding on the same line, after a space: a remark, not another block."""

_LINE_BYTES = 1000
"""Of the first line, which shows whether there is base64 at all."""
_WORD_BYTES = 16
"""Below it, unpadded letters with other signs among them are taken for a word."""
_FOOTER_BYTES = 8192
"""Where the footer that a mailing list appends to encoded text is looked for: at the end."""


def undo_transfer(data: bytes, encoding: str, defects: list[Defect]) -> bytes:
    """The octets of a body; an encoding that is not what it says leaves them as they are."""
    if encoding == "base64":
        return decode_base64(data, defects)
    if encoding in ("quoted-printable", "quotedprintable", "qp"):
        return decode_quoted_printable(data)
    if cut := _FILES_IN_TEXT.get(encoding):
        files = cut(data)[1]
        return files[0].content if files else data
    if encoding not in ("", "7bit", "8bit", "binary", "none"):
        defects.append(Defect("transfer-encoding-unknown"))
    return data


def decode_quoted_printable(data: bytes) -> bytes:
    """RFC 2045 §6.7; broken escapes stay as they are, space after a soft break is dropped."""
    if b"= " in data or b"=\t" in data:
        data = _TRAILING_SPACE.sub(b"=", data)
    return binascii.a2b_qp(data)


def decode_base64(data: bytes, defects: list[Defect]) -> bytes:
    """RFC 2045 §6.8: octets outside the alphabet are passed over; padding may be missing.

    What follows the padding is another encoded block, or the footer of a mailing list.
    """
    clean = data.translate(None, _NOT_BASE64)
    body = clean.rstrip(b"=")
    if not data.isascii() and len(data.translate(None, _ASCII)) > len(clean):
        defects.append(Defect("base64-absent"))  # 8-bit text; what ASCII it holds is no base64
        return data
    if _WORDS.search(data[:_LINE_BYTES].lstrip().partition(b"\n")[0]):
        defects.append(Defect("base64-absent"))
        return data
    if b"=" not in body:
        if _is_none(data, clean):
            defects.append(Defect("base64-absent"))
            return data
        if len(data) > len(clean) + data.count(b"\n") + data.count(b"\r") + data.count(b" "):
            defects.append(Defect("base64-junk"))
            body = _before_footer(data, body)
        return _quads(body, defects)
    first, _, rest = data.partition(b"=")
    out = [_quads(first.translate(None, _NOT_BASE64), defects)]
    for block in rest.split(b"=")[:10_000]:
        if not block.strip():
            continue
        if _WORDS.search(block) or b"___" in block or _REMARK.match(block):
            defects.append(Defect("base64-footer"))
            break
        out.append(_quads(block.translate(None, _NOT_BASE64), defects))
    return b"".join(out)


def _is_none(data: bytes, clean: bytes) -> bool:
    """One short word with signs of no encoder (`?none`), that no encoder could have ended so."""
    if len(clean) >= _WORD_BYTES or len(clean) % 4 == 0 or clean.endswith(b"="):
        return False
    word = data.strip()
    return len(word) > len(clean) and b"\n" not in word


def _before_footer(data: bytes, body: bytes) -> bytes:
    """Unpadded base64 with plain words after it: only what stands before them."""
    tail = max(0, len(data) - _FOOTER_BYTES)
    found = _WORDS.search(data, tail)
    if not found:
        return body
    line = data.rfind(b"\n", 0, found.start()) + 1
    return data[:line].translate(None, _NOT_BASE64).rstrip(b"=") if line else body


def _quads(clean: bytes, defects: list[Defect]) -> bytes:
    if len(clean) % 4 == 1:
        defects.append(Defect("base64-truncated"))
        clean = clean[:-1]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))
