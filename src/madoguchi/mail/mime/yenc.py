"""yEnc: files written into a text as octets, 42 added to each (yEnc draft 1.3, 2002).

=ybegin line=128 size=123456 name=invoice.exe
=ypart begin=1 end=100000        (only when the file is in several pieces)
… octets; `=` and the next, less 64, stand for NUL, LF, CR and `=` …
=yend size=123456 crc32=…
"""

from __future__ import annotations

import re

from madoguchi.mail.mime.uuencode import FileInText

_BEGIN = re.compile(
    rb"^=ybegin[ \t](?=[^\n]{0,200}?\bline=\d)(?=[^\n]{0,200}?\bsize=\d)(?:part=(\d{1,9})[ \t])?"
    rb"[^\n]{0,200}?\bname=([^\n]{1,255})\n(?:=ypart[ \t][^\n]{0,200}\n)?",
    re.M,
)
"""`name` comes last: it may hold spaces and equals signs."""
_MARK = re.compile(rb"^=y(?:(end)[ \t][^\n]{0,200}$|begin[ \t])", re.M)
"""No encoder writes `=y` for an octet."""
_ESCAPED = re.compile(rb"=(.)", re.S)
_LESS_42 = bytes((octet - 42) % 256 for octet in range(256))
_LESS_64 = [bytes(((octet - 64) % 256,)) for octet in range(256)]


def cut_yencoded(data: bytes) -> tuple[bytes, list[FileInText]]:
    """The text without its yEncoded blocks, and the files they held; pieces of one are joined."""
    text: list[bytes] = []
    files: list[FileInText] = []
    at = 0
    begin = _BEGIN.search(data) if b"=ybegin" in data else None
    while begin and (mark := _MARK.search(data, begin.end())):
        if mark.group(1):
            text.append(data[at : begin.start()])
            at = mark.end()
            filename = begin.group(2).strip(b' \t"')
            content = decode_yenc(data[begin.end() : mark.start()])
            if begin.group(1) not in (None, b"1") and files and files[-1].filename == filename:
                content = files.pop().content + content
            files.append(FileInText(filename, content))
        begin = _BEGIN.search(data, mark.start())
    if not files:
        return data, []
    text.append(data[at:])
    return b"".join(text), files


def decode_yenc(block: bytes) -> bytes:
    """The octets of the lines between the marks."""
    encoded = block.replace(b"\r", b"").replace(b"\n", b"")
    if b"=" in encoded:
        encoded = _ESCAPED.sub(lambda found: _LESS_64[found.group(1)[0]], encoded)
    return encoded.translate(_LESS_42)
