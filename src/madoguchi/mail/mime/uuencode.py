"""uuencode: files written into a text in lines of printable characters (POSIX.1-2017, uuencode).

begin 644 invoice.exe
)35J0 &AE;&QO
`
end
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\n]{1,255})\n", re.M)
_END = re.compile(rb"^end[ \t]*$", re.M)


@dataclass(frozen=True, slots=True)
class FileInText:
    """A file that was encoded into the text of a mail."""

    filename: bytes
    content: bytes


def cut_uuencoded(data: bytes) -> tuple[bytes, list[FileInText]]:
    """The text without its uuencoded blocks, and the files they held."""
    match = _BEGIN.search(data) if b"begin " in data else None
    text: list[bytes] = []
    files: list[FileInText] = []
    at = 0
    while match is not None:
        end = _END.search(data, match.end())
        if end is None:
            break
        content = _lines(data[match.end() : end.start()])
        if content is not None:
            text.append(data[at : match.start()])
            files.append(FileInText(match.group(1).strip(), content))
            at = end.end()
        match = _BEGIN.search(data, end.end())
    if not files:
        return data, []
    text.append(data[at:])
    return b"".join(text), files


def _lines(block: bytes) -> bytes | None:
    out: list[bytes] = []
    for line in block.split(b"\n"):
        if not line.strip() or line.strip() == b"`":
            continue
        try:
            # What a line counts but does not hold is padded: only a stripped end may be.
            out.append(binascii.a2b_uu(line)[: (len(line) - 1) * 3 // 4 + 2])
        except binascii.Error:
            try:
                # Broken encoders pad the last line: only the counted octets belong to it.
                out.append(binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3]))
            except binascii.Error:
                return None
    return b"".join(out)
