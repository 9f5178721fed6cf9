"""Files that are the letter itself in another coat: `winmail.dat`, opaque S/MIME signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from madoguchi.mail.header.encoded_words import one_line
from madoguchi.mail.line_ends import to_lf
from madoguchi.mail.mime.media_types import TNEF_MARK
from madoguchi.mail.mime.signed_data import signed_content
from madoguchi.model import Defect

_WORD = re.compile(r"\w{1,100}")
_TAG = re.compile(r"<[^<>]{0,2000}>")
MAX_COATS = 3
"""Such files opened in one mail: it has one, or a `winmail.dat` in a signed letter."""
_MOSTLY = 0.9
"""Share of the words of one text from which another is said to repeat it."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A MIME entity (RFC 2045 §2.4) that a file held, line ends LF, and the subject it knew."""

    entity: bytes
    subject: str = ""


def enclosed(content: bytes, defects: list[Defect]) -> Enclosed | None:
    """What is inside, by the first octets of the file and never by its name or type."""
    first = content[:1]
    if first == b"x" and content.startswith(TNEF_MARK):
        from madoguchi.mail.inputs.mapi.mime import content_of
        from madoguchi.mail.inputs.tnef import tnef_item

        item = tnef_item(content, defects)
        if item is None:
            defects.append(Defect("tnef-unreadable"))
            return None
        return Enclosed(content_of(item), one_line(item.properties.text(0x0037)))
    if first == b"0":
        signed = signed_content(content)
        return Enclosed(to_lf(signed)) if signed else None
    return None


def repeats(source: str, by: str) -> bool:
    """Whether nearly all words of `source` are in `by` too; either may be HTML."""
    words = set(_WORD.findall(source))
    others = set(_WORD.findall(unescape(_TAG.sub(" ", by))))
    return len(words & others) >= _MOSTLY * len(words)
