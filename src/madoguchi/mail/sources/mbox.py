"""mbox files (RFC 4155 and its dialects), streamed: one message is in memory at a time.

    mboxo     `From ` at the start of a line in a body is quoted `>From `
    mboxrd    `>From ` too, with one more `>`
    mboxcl    as mboxo, with a Content-Length field
    mboxcl2   nothing is quoted; only Content-Length tells where a message ends

Content-Length is believed only when a message really ends there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import BinaryIO

from madoguchi.mail.bounds import MAX_LINE_BYTES, MAX_MESSAGE_BYTES
from madoguchi.mail.header.fields import FIELD_NAME

_FROM_LINE = re.compile(
    rb"From (?:\S{1,320} |-? ?)?.{0,200}?\d{1,2}:\d{2}.{0,100}\d{4}"
    rb"|From \S{1,320}@\S{1,320}\s*\Z|From -\s*\Z"
)
"""The separator: `From`, an address, a date as asctime prints it; writers vary.  Netscape and
what came of it write `-` for the address, and the oldest of them no date."""
_NETSCAPE = re.compile(rb"From -\s*\Z|From - [A-Z][a-z]{2},? ")
"""Of these lines no program writes an empty one before; `From - our shop` is none of them."""
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.M)
_CONTENT_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,12})[ \t]*\r?$", re.I | re.M)


@dataclass(slots=True)
class _Gathered:
    """The message that is being read."""

    lines: list[bytes] = field(default_factory=list)
    size: int = 0
    body_at: int = -1
    """Size of the header with its empty line; -1 while in the header."""
    length: int = -1
    """Content-Length when the header has a usable one."""
    cuts: list[int] = field(default_factory=list)
    """Indexes of `From ` lines that Content-Length says are body."""
    too_large: bool = False

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if self.too_large or self.size > MAX_MESSAGE_BYTES:
            self.too_large = True
            self.lines.clear()
            return
        self.lines.append(line)
        if self.body_at < 0 and line in (b"\n", b"\r\n"):
            self.body_at = self.size
            found = _CONTENT_LENGTH.search(b"".join(self.lines))
            if found and int(found.group(1)) <= MAX_MESSAGE_BYTES:
                self.length = int(found.group(1))

    def inside_length(self) -> bool:
        """Whether Content-Length says that the body goes on."""
        return self.length >= 0 and self.body_at >= 0 and self.size - self.body_at < self.length


def starts_mbox(data: bytes) -> bool:
    """Whether octets begin as an mbox does: a `From ` line, then a field."""
    line, _, rest = data.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    return is_from_line(line) and FIELD_NAME.match(rest.removeprefix(b">")) is not None


def is_from_line(line: bytes) -> bool:
    """Whether a line can separate messages."""
    return line.startswith(b"From ") and _FROM_LINE.match(line.rstrip(b"\r\n")) is not None


def only_message(data: bytes) -> bytes | None:
    """The message of a whole mbox that holds no second `From ` line; else `None`."""
    if b"\nFrom " in data:
        return None
    return _unquoted(data.partition(b"\n")[2])


def messages(stream: BinaryIO) -> Iterator[bytes | None]:
    """Every message without its `From ` line and quoting; `None` for one beyond the bound."""
    gathered: _Gathered | None = None
    held: bytes | None = None  # a `From ` line that counts only if a field follows
    blank = True
    for line in iter(lambda: stream.readline(MAX_LINE_BYTES), b""):
        if held is not None:
            separates = bool(FIELD_NAME.match(line)) or line.startswith(b">From ")
            if separates and gathered is not None and gathered.inside_length():
                gathered.cuts.append(len(gathered.lines))
                separates = False
            if separates:
                yield from _finished(gathered)
                gathered = _Gathered()
            elif gathered is not None:
                gathered.add(held)
            held = None
        is_marked = line.startswith(b"From ") and (blank or _NETSCAPE.match(line))
        if is_marked and is_from_line(line):
            held = line
            blank = False
            continue
        if gathered is None:
            gathered = _Gathered()
        gathered.add(line)
        blank = line in (b"\n", b"\r\n")
        if gathered.length >= 0 and not gathered.inside_length():
            blank = True  # a `From ` line right where the length ends needs no empty line before
    if held is not None and gathered is not None:
        gathered.add(held)
    yield from _finished(gathered)


def _finished(gathered: _Gathered | None) -> Iterator[bytes | None]:
    if gathered is None or not (gathered.lines or gathered.too_large):
        return
    if gathered.too_large:
        yield None
        return
    over = gathered.size - gathered.body_at - gathered.length
    if gathered.cuts and not 0 <= over <= 2:
        # Content-Length was wrong: the `From ` lines that it hid did separate messages.
        edges = [0, *gathered.cuts, len(gathered.lines)]
        for number, (start, end) in enumerate(pairwise(edges)):
            first = start + 1 if number else 0
            yield _unquoted(b"".join(gathered.lines[first:end]))
        return
    whole = b"".join(gathered.lines)
    yield whole.rstrip(b"\r\n") + b"\n" if gathered.cuts else _unquoted(whole)


def _unquoted(message: bytes) -> bytes:
    """One `>` less before `From ` (mboxrd; mboxo and mboxcl quote the first only)."""
    if b">From " in message:
        header, blank, body = message.partition(b"\n\n" if b"\n\n" in message else b"\r\n\r\n")
        message = header + blank + _QUOTED_FROM.sub(rb"\1", body)
    return message
