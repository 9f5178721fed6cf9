"""What an RTF body was written as, and its source in that form."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.mail.inputs.rtf.original import encapsulated, original_html, original_text
from madoguchi.mail.inputs.rtf.page import page
from madoguchi.model import Defect


@dataclass(frozen=True, slots=True)
class RtfBody:
    """A body out of RTF: source text, and whether it is HTML."""

    source: str
    html: bool


def read_rtf(rtf: bytes, defects: list[Defect]) -> RtfBody:
    """The HTML or text that was wrapped (MS-OXRTFEX), else the document drawn as HTML."""
    kind = encapsulated(rtf)
    if kind == "html":
        return RtfBody(original_html(rtf, defects), html=True)
    if kind == "text":
        return RtfBody(original_text(rtf, defects), html=False)
    return RtfBody(page(rtf, defects), html=True)
