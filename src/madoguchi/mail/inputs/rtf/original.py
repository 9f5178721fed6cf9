"""The HTML or plain text that was wrapped into RTF, brought back (MS-OXRTFEX)."""

from __future__ import annotations

from itertools import islice

from madoguchi.mail.inputs.rtf.charsets import Pieces
from madoguchi.mail.inputs.rtf.tokens import Kind, tokens
from madoguchi.mail.inputs.rtf.walk import Walker
from madoguchi.model import Defect

_HEAD_TOKENS = 40
"""Signs in which the mark must stand; MS-OXRTFEX §2.2.1 says ten, writers differ."""
_LINES = (b"par", b"line")
_NO_TEXT = (b"fldinst", b"colortbl")


def encapsulated(rtf: bytes) -> str:
    """`html` or `text` when the RTF says that it wraps one (MS-OXRTFEX §2.2.1); else empty."""
    for token in islice(tokens(rtf), _HEAD_TOKENS):
        if token.kind is Kind.WORD and token.octets == b"fromhtml" and token.number == 1:
            return "html"
        if token.kind is Kind.WORD and token.octets == b"fromtext":
            return "text"
    return ""


def original_html(rtf: bytes, defects: list[Defect]) -> str:
    """Tags out of `\\*\\htmltag`, text outside, nothing that `\\htmlrtf` marks (§2.1.3)."""
    walker = Walker(rtf, defects)
    out = Pieces()
    for found in walker.walk():
        state = walker.state
        if not isinstance(found, str) and found.kind is Kind.WORD and found.octets == b"htmlrtf":
            state.html_suppressed = found.number != 0
            continue
        if state.html_suppressed or state.destination in _NO_TEXT:
            continue
        tag = state.destination == b"htmltag"
        if isinstance(found, str):
            out.add(found)
        elif found.kind is Kind.WORD:
            if found.octets in _LINES:
                out.add("\n")
        elif found.kind is not Kind.CLOSE:
            out.add_octets(found.octets if tag else escaped(found.octets), walker.label)
    return out.text(defects)


def original_text(rtf: bytes, defects: list[Defect]) -> str:
    """Plain text: its lines and characters (MS-OXRTFEX §2.1.4)."""
    walker = Walker(rtf, defects)
    out = Pieces()
    for found in walker.walk():
        if isinstance(found, str):
            out.add(found)
        elif found.kind is Kind.WORD:
            if found.octets in _LINES:
                out.add("\n")
        elif found.kind is not Kind.CLOSE and walker.state.destination not in _NO_TEXT:
            out.add_octets(found.octets, walker.label)
    return out.text(defects)


def escaped(octets: bytes) -> bytes:
    """Text for HTML.  `&`, `<`, `>` are no second octet in any code page of Windows."""
    return octets.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
