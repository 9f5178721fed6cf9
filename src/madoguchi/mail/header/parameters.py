"""Structured values with parameters (RFC 2045 §5.1) and their extensions (RFC 2231)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from madoguchi.mail.bounds import MAX_PARAMETERS, MAX_VALUE_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.header.encoded_words import decode_field, one_line
from madoguchi.model import Defect

_COMMENT = re.compile(rb"\([^()\"]*\)")
_AROUND_SLASH = re.compile(r"[ \t]{0,99}/[ \t]{0,99}")
_NEXT = re.compile(
    rb"(?:\A|[ \t])(?=(?:charset|boundary|name|filename|format|type|size|server|access-type)"
    rb"(?:\*\d{0,3}\*?)?[ \t]{0,9}=)",
    re.I,
)
"""White space before a parameter that everybody knows: a semicolon is missing there."""
_FOLLOWING = re.compile(rb";[ \t]{0,99}[A-Za-z][A-Za-z0-9-]{1,30}(?:\*\d{0,3}\*?)?=")
_LANGUAGE = re.compile(rb"\A[A-Za-z-]{0,8}'")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_QUOTED_PAIR = re.compile(rb"\\([\"\\])")


@dataclass(slots=True)
class Structured:
    """A value such as `text/plain; charset=…`: the lower-case name and its parameters."""

    name: str = ""
    parameters: dict[str, str] = field(default_factory=dict)


def read_structured(raw: bytes, defects: list[Defect]) -> Structured:
    """Content-Type or Content-Disposition, however malformed; missing pieces are empty."""
    head, semicolon, rest = raw.partition(b";")
    lost = _NEXT.search(head)
    if lost is not None:  # `multipart/mixed boundary=…`: the semicolon is missing
        defects.append(Defect("parameter-separator-missing"))
        head, rest, semicolon = head[: lost.start()], raw[lost.start() :], b";"
    kind = _COMMENT.sub(b"", head).strip().lower().decode("ascii", "replace")
    if " " in kind or "\t" in kind:
        kind = _AROUND_SLASH.sub("/", kind).partition(" ")[0]
    if not semicolon:
        return Structured(_token(kind))
    simple: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, bytes]]] = {}
    for at, (name, value) in enumerate(_pairs(rest[:MAX_VALUE_BYTES])):
        if at >= MAX_PARAMETERS:
            defects.append(Defect("parameters-too-many"))
            break
        base, star, section = name.partition("*")
        if not star:
            simple.setdefault(name, _plain(name, value, defects))
        else:
            number = section.rstrip("*")
            index = int(number) if number.isdecimal() and len(number) < 5 else 0
            pieces.setdefault(base, []).append((index, name.endswith("*"), value))
    for base, found in pieces.items():
        simple[base] = _extended(found, defects)
    return Structured(_token(kind), simple)


def _token(kind: str) -> str:
    """RFC 2045 §5.1: no control stands in a token; a terminal would obey it."""
    return kind if kind.isprintable() else ""


def _pairs(rest: bytes) -> Iterator[tuple[str, bytes]]:
    """Names, lower-case, and values with their quotes undone; what has no `=` is passed over."""
    at = 0
    equals = rest.find(b"=")
    while equals >= 0:
        semicolon = rest.find(b";", at, equals)
        while semicolon >= 0:
            at = semicolon + 1
            semicolon = rest.find(b";", at, equals)
        name = rest[at:equals].strip().lower().decode("ascii", "replace")
        begin = equals + 1
        while rest[begin : begin + 1] in (b" ", b"\t"):
            begin += 1
        if rest[begin : begin + 1] == b'"':
            end = _closing_quote(rest, begin + 1)
            value = _unquote(rest[begin + 1 : end])
            at = end + 1
        else:
            end = rest.find(b";", begin)
            end = len(rest) if end < 0 else end
            following = _NEXT.search(rest, begin, end)
            at = end = following.start() if following else end
            value = _COMMENT.sub(b"", rest[begin:end]).strip()
        if name and len(name) <= 100 and name.isprintable():
            yield name, value
        equals = rest.find(b"=", at)


def _closing_quote(rest: bytes, begin: int) -> int:
    """Offset of the quote that closes; a backslash before it may be half of Shift_JIS 表."""
    end = rest.find(b'"', begin)
    while end > begin and (
        (rest[end - 1] == 0x5C and not _ends_shift_jis(rest, begin, end))
        or _inside_jis(rest, begin, end)
    ):
        later = rest.find(b'"', end + 1)
        if later < 0:
            break
        end = later
    if end >= 0:
        return end
    following = _FOLLOWING.search(rest, begin)  # never closed
    return following.start() if following else len(rest)


def _inside_jis(rest: bytes, begin: int, at: int) -> bool:
    """Whether the octet is half of a character of ISO-2022-JP: あ is `$"`, 機 `5!`."""
    escape = rest.rfind(b"\x1b", begin, at)
    return escape >= 0 and rest[escape + 1 : escape + 2] == b"$"


def _ends_shift_jis(rest: bytes, begin: int, end: int) -> bool:
    before = rest[max(begin, end - 2) : end - 1]
    return bool(before) and before[0] >= 0x81


def _unquote(value: bytes) -> bytes:
    # A backslash quotes only `"` and itself: it is also the second octet of Shift_JIS 表 and ソ.
    return _QUOTED_PAIR.sub(rb"\1", value) if value.isascii() else value


def _plain(name: str, value: bytes, defects: list[Defect]) -> str:
    """A value that RFC 2231 wants encoded but that holds an encoded word or raw octets."""
    if name in ("filename", "name") and b"%" in value:
        octets = _PERCENT.sub(_octet, value)
        if not octets.isascii() and _is_utf8(octets):
            defects.append(Defect("filename-percent-encoded"))  # as in a URL, without RFC 2231
            value = octets
    return decode_field(value, defects)


def _is_utf8(octets: bytes) -> bool:
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _extended(pieces: list[tuple[int, bool, bytes]], defects: list[Defect]) -> str:
    """RFC 2231 §3-4: sections in order, percent-decoded where marked, charset from the first."""
    pieces.sort(key=lambda piece: piece[0])
    charset = b""
    octets = escaped = b""
    for at, (_, encoded, value) in enumerate(pieces):
        if encoded and at == 0 and value.count(b"'") >= 2:
            charset, _, value = value.split(b"'", 2)
        elif encoded and charset and value.lower().startswith(charset.lower() + b"'"):
            # Some programs name it before every section.
            value = _LANGUAGE.sub(b"", value[len(charset) + 1 :])
        if encoded or (b"%" in value and charset):
            escaped += value  # an escape may be cut by the end of its section
            continue
        octets += _PERCENT.sub(_octet, escaped) + value
        escaped = b""
    octets += _PERCENT.sub(_octet, escaped)
    if b"=?" in octets:
        return decode_field(octets, defects)
    decoded = decide(octets, charset.decode("ascii", "replace"))
    defects += (d for d in decoded.defects if d.id != "charset-missing")
    return one_line(decoded.text)


def _octet(match: re.Match[bytes]) -> bytes:
    return bytes((int(match.group(1), 16),))
