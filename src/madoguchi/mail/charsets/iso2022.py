"""ISO-2022-JP as it is really sent, and its Korean and Chinese relatives.

Python's codec knows only the standard rows.  Real mail carries NEC row 13 (①㈱), the
NEC-selected IBM rows (髙﨑), half-width kana by `ESC ( I`, by SO/SI or as raw 8-bit octets, and
loses or splits escapes.  Double-byte rows go JIS → Shift_JIS octets → cp932, so that 〜 and its
five companions decode as the WHATWG Encoding Standard's jis0208 index has them.
"""

from __future__ import annotations

import re

ESCAPE = re.compile(rb"\x1b(?:\$\([@-_]|\$\)[@-_]|\$[@AB]|\([@-_]|&@|\.[AF]|N.)|[\x0e\x0f]")
"""Designations (ISO/IEC 2022; RFC 1468, 1554, 1557, 1922) and the shifts SO, SI."""

_LOOKS = re.compile(rb"\x1b(?:\$[@AB()]|\([BIJ])|\x1b\$")
_LOST_ESC = re.compile(rb"(?<!\x1b)\$([@B])((?:[!-~]{2}){1,60}?)(?:\x1b)?\(([BJ])")

_LOST_SEARCHED = 65536
"""Octets in which lost escapes are looked for: such mail is old, and short."""

_TO_CP932 = str.maketrans("〜‖−¢£¬—", "～∥－￠￡￢―")
"""Where Python's JIS codecs and the WHATWG index differ (JIS X 0208 rows 1 and 2)."""

_HIGH = bytes(code | 0x80 for code in range(256))
_ROMAN = str.maketrans("\\~", "¥‾")


def looks_iso2022(data: bytes) -> bool:
    """True when octets designate a double-byte or kana set by escape sequence."""
    return _LOOKS.search(data) is not None


def restore_lost_escapes(data: bytes) -> bytes | None:
    """`$B%F%9%H(B`, whose ESC octets some relay dropped, with them put back; else `None`."""
    if b"$B" not in data[:_LOST_SEARCHED] and b"$@" not in data[:_LOST_SEARCHED]:
        return None
    head, tail = data[:_LOST_SEARCHED], data[_LOST_SEARCHED:]
    restored, count = _LOST_ESC.subn(b"\x1b$\\1\\2\x1b(\\3", head)
    return restored + tail if count else None


def jis_to_shift_jis(pairs: bytes) -> bytes:
    """Octet pairs 21..7E of a double-byte JIS set as Shift_JIS octets (JIS X 0208 Annex 1)."""
    out = bytearray(len(pairs) & ~1)
    for at in range(0, len(out), 2):
        row, cell = pairs[at], pairs[at + 1]
        lead = ((row - 0x21) >> 1) + 0x81
        out[at] = lead + 0x40 if lead > 0x9F else lead
        if row & 1:
            out[at + 1] = cell + (0x20 if cell >= 0x60 else 0x1F)
        else:
            out[at + 1] = cell + 0x7E
    return bytes(out)


def decode_iso2022(data: bytes) -> tuple[str, str]:
    """The text and the name of the charset.  What cannot be decoded becomes U+FFFD."""
    if b"\x1b$)C" in data:
        name = "iso-2022-kr"
    elif b"\x1b$)A" in data or b"\x1b$A" in data:
        name = "iso-2022-cn"
    else:
        name = "iso-2022-jp"
        if data.isascii() and b"\x0e" not in data:
            try:
                return data.decode("iso2022_jp_1").translate(_TO_CP932), name
            except UnicodeDecodeError:
                pass
    return _by_states(data), name


def _by_states(data: bytes) -> str:
    out: list[str] = []
    state, g1, shifted, at = "B", "I", False, 0
    for match in ESCAPE.finditer(data):
        escape = match.group()
        if match.start() > at:
            chunk = data[at : match.start()]
            ends_in_ascii = escape in (b"\x1b(B", b"\x1b(J")
            out.append(_run(chunk, g1 if shifted else state, ends_in_ascii))
            if not shifted and state not in "BJI" and not ends_in_ascii and b"\n" in chunk:
                state = "B"  # RFC 1468: every line starts in ASCII
        at = match.end()
        if escape == b"\x0e":
            shifted = True
        elif escape == b"\x0f":
            shifted = False
        elif escape.startswith(b"\x1b$)"):
            g1 = "$" + chr(escape[3])
        elif escape.startswith(b"\x1b$"):
            state, shifted = "$" + chr(escape[-1]), False
        elif escape.startswith(b"\x1b("):
            state, shifted = chr(escape[2]), False
    out.append(_run(data[at:], g1 if shifted else state, False))
    return "".join(out)


def _run(chunk: bytes, state: str, ends_in_ascii: bool) -> str:
    """One run between two escapes, in the set designated before it."""
    if state[0] == "$":
        if ends_in_ascii or b"\n" not in chunk:
            return _double(chunk, state)
        line, end, rest = chunk.partition(b"\n")
        return _double(line, state) + end.decode() + _single(rest)
    if state == "I":
        shifted = bytes(c + 0x80 if 0x21 <= c <= 0x5F else c for c in chunk)
        return shifted.decode("cp932", "replace")
    text = _single(chunk)
    return text.translate(_ROMAN) if state == "J" else text


def _single(chunk: bytes) -> str:
    """ASCII; octets with the high bit in it are UTF-8 or, as cp50221 writers do, cp932."""
    if chunk.isascii():
        return chunk.decode("ascii")
    try:
        return chunk.decode("utf-8")
    except UnicodeDecodeError:
        return chunk.decode("cp932", "replace")


_CODECS = {"$A": "gb2312", "$C": "euc_kr", "$D": "0212", "$E": "iso-ir-165", "$G": "cns"}


def _double(chunk: bytes, state: str) -> str:
    """Pairs of a 94×94 set; spaces, controls and 8-bit octets between them pass as they are."""
    out: list[str] = []
    at = 0
    for match in re.finditer(rb"[^!-~]+", chunk):
        out.append(_pairs(chunk[at : match.start()], state))
        out.append(_single(match.group()))
        at = match.end()
    out.append(_pairs(chunk[at:], state))
    return "".join(out)


def _pairs(run: bytes, state: str) -> str:
    even = run[: len(run) & ~1]
    tail = "\ufffd" if len(run) & 1 else ""
    codec = _CODECS.get(state)
    if codec is None and state not in ("$O", "$P", "$Q"):
        try:
            # The standard rows, which are nearly all there is, without a loop.
            return even.translate(_HIGH).decode("euc_jp").translate(_TO_CP932) + tail
        except UnicodeDecodeError:
            return jis_to_shift_jis(even).decode("cp932", "replace") + tail
    high = even.translate(_HIGH)
    if codec == "0212":
        triples = b"".join(b"\x8f" + high[i : i + 2] for i in range(0, len(high), 2))
        return triples.decode("euc_jp", "replace") + tail
    if state in ("$O", "$P", "$Q"):
        if state == "$P":
            high = b"".join(b"\x8f" + high[i : i + 2] for i in range(0, len(high), 2))
        return high.decode("euc_jis_2004", "replace") + tail
    if codec in ("gb2312", "euc_kr"):
        return high.decode(codec, "replace") + tail
    return "\ufffd" * (len(even) // 2) + tail
