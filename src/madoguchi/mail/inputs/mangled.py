"""A mail's source that copying and pasting mangled: what was done to it is undone.

    > Received: …                every line quoted by a mail program
        Received: …              every line indented
    Received: … &lt;a@…&gt;      copied out of a page's source
    Message ID  <…>              the table that Gmail shows above "show original"
    Delivered-To: …

Only what then is a source with the header that programs write counts; else it is text.
"""

from __future__ import annotations

import re
from html import unescape

from madoguchi.mail.bounds import SNIFF_BYTES
from madoguchi.mail.header.fields import FIELD_NAME
from madoguchi.mail.inputs.source_below import below_summary
from madoguchi.mail.line_ends import to_lf

_HINT = re.compile(
    rb"(?:^|\n)[ \t>|\xe3\x80]{0,40}"
    rb"(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|arc-seal"
    rb"|x-[a-z0-9-]{1,60})[ \t]{0,4}:",
    re.I,
)
"""A field that only programs write, somewhere near the top: without one there is no source."""
_QUOTE, _QUOTE_SPACED = re.compile(rb"^[>|]", re.M), re.compile(rb"^[>|] ?", re.M)
_INDENT = re.compile(rb"(?:[ \t]|\xe3\x80\x80)+")
_ESCAPED_ADDRESS = re.compile(rb"&lt;[^\s&<>]{1,200}@[^\s&<>]{1,200}&gt;")
_ESCAPED = re.compile(rb"&(?:lt|gt|quot|amp|#\d{2,3});")


def unescaped_source(data: bytes) -> bytes | None:
    """The source of a mail whose `<` and `>` are written `&lt;` and `&gt;`; `None` otherwise."""
    undone = _unescaped(to_lf(data))
    return None if undone is None else _with_blank_start_cut(undone)


def source_in(data: bytes) -> bytes | None:
    """The source of a mail that a text is when its mangling is undone; `None` when it is none."""
    if not _HINT.search(data, 0, SNIFF_BYTES):
        return None
    lf = to_lf(data)
    for undo in (_unescaped, _unquoted, _outdented):
        undone = undo(lf)
        found = None if undone is None else _with_blank_start_cut(undone)
        if found is not None:
            return found
    return below_summary(lf) or None


def _is_source(data: bytes) -> bool:
    from madoguchi.mail.inputs.sniff import is_source

    return is_source(data)


def _with_blank_start_cut(data: bytes) -> bytes | None:
    start = data.lstrip(b" \t\n")
    return start if FIELD_NAME.match(start) and _is_source(start) else None


def _unquoted(data: bytes) -> bytes | None:
    """One level of `>` less, when nearly every line that holds anything has one."""
    lines = [line for line in data[:SNIFF_BYTES].split(b"\n")[:-1] or [data] if line.strip()]
    quoted = [line for line in lines if line.startswith((b">", b"|"))]
    if not lines or len(quoted) < 0.9 * len(lines):
        return None
    spaced = all(line[1:2] in (b" ", b"") for line in quoted)
    return (_QUOTE_SPACED if spaced else _QUOTE).sub(b"", data)


def _outdented(data: bytes) -> bytes | None:
    """Without the blanks that all lines begin with; folded lines keep what they have more."""
    lines = [line for line in data[:SNIFF_BYTES].split(b"\n")[:-1] or [data] if line.strip()]
    blanks = [_INDENT.match(line) for line in lines]
    if not lines or any(match is None for match in blanks):
        return None
    shortest = min((match.group() for match in blanks if match), key=len)
    if not all(line.startswith(shortest) for line in lines):
        return None
    return re.compile(b"^" + re.escape(shortest), re.M).sub(b"", data)


def _unescaped(data: bytes) -> bytes | None:
    """With `<` for `&lt;`, when it was escaped in the header too, where no program does that."""
    header = data.lstrip().partition(b"\n\n")[0][:SNIFF_BYTES]
    if b"<" in header or not _ESCAPED_ADDRESS.search(header):
        return None
    return _ESCAPED.sub(lambda match: unescape(match.group().decode("ascii")).encode(), data)
