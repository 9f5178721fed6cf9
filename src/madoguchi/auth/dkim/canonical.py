"""The two canonical forms of header fields and body (RFC 6376 §3.4)."""

from __future__ import annotations

import re

from madoguchi.auth.dkim.octets import Octets

_SPACES = re.compile(rb"[ \t]+")
_PAIRS = re.compile(rb"(?:\n\r)*")
# The tag b and its value: behind the start or a semicolon, white space may stand around its name.
_B_VALUE = re.compile(rb"((?:\A|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*")


def header_field(field: bytes, *, relaxed: bool) -> bytes:
    """A whole field with its CRLF, as it is signed (§3.4.1, §3.4.2)."""
    if not relaxed:
        return field
    name, _, value = field.partition(b":")
    value = _SPACES.sub(b" ", value.replace(b"\r\n", b"")).strip(b" ")
    return name.rstrip(b" \t").lower() + b":" + value + b"\r\n"


def body(octets: bytes, *, relaxed: bool) -> bytes:
    """The body as it is signed (§3.4.3, §3.4.4).  Linear: no run of spaces is looked at twice."""
    if relaxed:
        octets = _SPACES.sub(b" ", octets).replace(b" \r\n", b"\r\n")
        octets = octets.removesuffix(b" ")
    end = len(octets.rstrip(b"\r\n"))
    # Whole CRLFs only: a bare CR in front of them is text.
    pairs = _PAIRS.match(octets[end:][::-1])
    kept = octets[: len(octets) - (pairs.end() if pairs else 0)]
    if relaxed and not kept:
        return b""
    return kept + b"\r\n"


def signed_fields(mail: Octets, names: tuple[str, ...], *, relaxed: bool) -> bytes:
    """The fields that `h=` names, each name taking the next one from below (§5.4.2)."""
    taken: dict[str, int] = {}
    out: list[bytes] = []
    for name in names:
        fields = mail.by_name.get(name, [])
        used = taken.get(name, 0)
        if used < len(fields):
            taken[name] = used + 1
            out.append(header_field(fields[-1 - used], relaxed=relaxed))
    return b"".join(out)


def without_signature(field: bytes, *, relaxed: bool) -> bytes:
    """The signature's own field with an empty `b=` and without its last CRLF (§3.7)."""
    name, colon, value = field.partition(b":")
    emptied = name + colon + _B_VALUE.sub(rb"\1", value, count=1)
    if not emptied.endswith(b"\r\n"):
        emptied += b"\r\n"
    return header_field(emptied, relaxed=relaxed).removesuffix(b"\r\n")
