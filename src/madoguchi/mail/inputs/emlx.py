"""Apple Mail's `.emlx` and `.partial.emlx`: a decimal length, the mail, an XML property list.

The format is not published; it is `<length>[blanks]LF <mail of that many octets> <plist>`.  In a
partial one the files are kept elsewhere: their parts are empty (`X-Apple-Content-Length`).
"""

from __future__ import annotations

import re

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.inputs.eml import read_eml
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.model import Form, Message

_LENGTH = re.compile(rb"[ \t]{0,20}(\d{1,12})[ \t]{0,20}\r?\n")
_PLIST = re.compile(
    rb"<\?xml [^>]{0,100}\?>\s{0,9}<!DOCTYPE plist|<\?xml [^>]{0,100}\?>\s{0,9}<plist"
)
_TAIL_BYTES = 64 * 1024
"""Octets from the end in which the property list is looked for: it has some thousand."""


def mail_in_emlx(data: bytes) -> bytes | None:
    """The mail inside; `None` when this is not such a file, but a text that begins with digits.

    A length that is wrong is not believed: the mail then goes up to the property list.
    """
    match = _LENGTH.match(data)
    if match is None:
        return None
    start = match.end()
    end = start + int(match.group(1))
    after = data[end : end + 200].lstrip()
    if end <= len(data) and (_PLIST.match(after) or (not after and end > start)):
        return data[start:end]
    tail = max(start, len(data) - _TAIL_BYTES)
    lists = [match.start() for match in _PLIST.finditer(data, tail)]
    return data[start : lists[-1]] if lists else None


def read_emlx(data: bytes, form: Form) -> tuple[Message, Bodies]:
    """The message and its bodies."""
    mail = mail_in_emlx(data)
    return read_eml(without_blank_start(to_lf(data if mail is None else mail)), form)
