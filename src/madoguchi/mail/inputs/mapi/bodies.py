"""The body of an item: its HTML, else the HTML or text out of its RTF, and its plain text."""

from __future__ import annotations

import hashlib

from madoguchi.mail.inputs.mapi.files import part
from madoguchi.mail.inputs.mapi.item import Item
from madoguchi.mail.inputs.mapi.properties import BINARY, STRING8, UNICODE
from madoguchi.mail.inputs.rtf import read_rtf, unpack_rtf
from madoguchi.mail.inputs.rtf.tokens import MAX_TOKENS
from madoguchi.model import Defect

_BODY, _HTML, _RTF = 0x1000, 0x1013, 0x1009


def body_of(item: Item) -> bytes | None:
    """One part: the text, what is richer than it, or both as alternatives; `None` for none."""
    parts = []
    plain = item.properties.text(_BODY)
    if plain.strip():
        parts.append(_text("plain", plain))
    rich = _html(item) or _from_rtf(item)
    if rich:
        parts.append(rich)
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else multipart("alternative", parts)


def _html(item: Item) -> bytes:
    """PidTagHtml, octets in PidTagInternetCodepage, or PidTagBodyHtml, a string."""
    properties = item.properties
    octets = properties.values.get(_HTML << 16 | BINARY, b"").rstrip(b"\0")
    if octets.strip():
        label = properties.internet_label
        return part(f'text/html; charset="{label}"' if label else "text/html", octets)
    for ptype in (UNICODE, STRING8):
        text = properties.text_of(_HTML << 16 | ptype)
        if text.strip():
            return _text("html", text)
    return b""


def _from_rtf(item: Item) -> bytes:
    packed = item.properties.octets(_RTF)
    allowance = item.allowance
    if packed and min(allowance.rtf_octets, allowance.rtf_signs) <= 0:
        item.defects.append(Defect("rtf-too-long"))
        return b""
    rtf = unpack_rtf(packed, item.defects) if packed else b""
    if not rtf:
        return b""
    allowance.rtf_octets -= len(rtf)
    allowance.rtf_signs -= min(rtf.count(b"\\") + rtf.count(b"{"), MAX_TOKENS)
    body = read_rtf(rtf, item.defects)
    return _text("html" if body.html else "plain", body.source) if body.source.strip() else b""


def _text(subtype: str, text: str) -> bytes:
    return part(f"text/{subtype}; charset=utf-8", text.encode("utf-8", "replace"))


def multipart(subtype: str, parts: list[bytes]) -> bytes:
    """Parts under one boundary, which cannot occur in them: it is made of what they are."""
    digest = hashlib.sha256()
    for each in parts:
        digest.update(each)
    boundary = b"=_" + digest.hexdigest()[:32].encode()
    out = [b"Content-Type: multipart/" + subtype.encode() + b'; boundary="' + boundary + b'"\n\n']
    for each in parts:
        out += (b"--", boundary, b"\n", each, b"\n")
    out += (b"--", boundary, b"--\n")
    return b"".join(out)
