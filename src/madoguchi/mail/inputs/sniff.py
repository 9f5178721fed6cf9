"""Which form handed-over octets have, sniffed from the octets and never from a name."""

from __future__ import annotations

import re

from madoguchi.mail.bounds import SNIFF_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.header.dates import is_rfc5322_date
from madoguchi.mail.header.fields import FIELD_NAME, read_header
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.media_types import OLE_MARK, TNEF_MARK, sniff_media_type
from madoguchi.mail.shown_header import label_of
from madoguchi.model import Form

PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/heif"})
"""Kinds of pictures that telephones save a screen or a photo as."""
_DIGIT = re.compile(rb"[ \t]{0,20}\d")
_MACHINE = re.compile(
    rb"^(?:received|message-id|mime-version|content-[a-z-]+|return-path|delivered-to|dkim-[a-z]+|x-[a-z0-9-]+|list-[a-z]+"
    rb"|authentication-results|arc-[a-z-]+|references|in-reply-to|envelope-to|errors-to|precedence"
    rb"|received-spf|user-agent|domainkey-[a-z]+|resent-[a-z-]+|path|newsgroups)[ \t]*:",
    re.I | re.M,
)
"""Fields that people do not copy out of a window: programs wrote this header."""
_BLANK_LINE = re.compile(rb"\n\r?\n")
_QUICK_BYTES = 4096
"""Octets of a header in which a field that programs write is looked for first."""
_SHOWN_ONLY = frozenset({"sent"})
_ADDRESSED = frozenset({"to", "reply-to", "sender", "cc"})


def sniff_form(data: bytes) -> Form:
    """What `data` is when nobody said.  An mbox holds several `eml`; text of any other kind is
    `pasted`."""
    if data.startswith(OLE_MARK):
        return Form.MSG
    if data.startswith(TNEF_MARK):
        return Form.TNEF
    if is_picture(data):
        return Form.SCREENSHOT
    if is_source(data):
        return Form.SAVED_PAGE if is_saved_mht(data) else Form.EML
    return _sniffed_text(data)


def is_saved_mht(data: bytes) -> bool:
    """Whether a mail's source is a page that a browser archived (RFC 2557)."""
    head = data[:4096]
    saved = b"\nSnapshot-Content-Location:" in head or b"Saved by " in head[:100]
    return saved and b"multipart/related" in head.lower()


def _sniffed_text(data: bytes) -> Form:
    # Imported here: a mail, by far the most frequent form, needs none of their patterns.
    from madoguchi.mail.inputs.emlx import mail_in_emlx
    from madoguchi.mail.inputs.saved_page import is_saved_html
    from madoguchi.mail.inputs.sms import is_short_message

    if _DIGIT.match(data) and mail_in_emlx(data) is not None:
        return Form.EMLX
    if is_saved_html(data):
        return Form.SAVED_PAGE
    return Form.SMS if is_short_message(data) else Form.PASTED


def is_picture(data: bytes) -> bool:
    """Whether octets are of a kind of picture that screens are saved as."""
    if not data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff", b"RIFF")) and data[4:8] != b"ftyp":
        return False
    return sniff_media_type(data[:16]) in PICTURES


def _header_end(head: bytes) -> int:
    match = _BLANK_LINE.search(head, 0, _QUICK_BYTES)
    return match.start() if match else min(len(head), _QUICK_BYTES)


def is_source(data: bytes) -> bool:
    """Whether octets are a mail's source with the header that programs write (RFC 5322)."""
    head = data[:SNIFF_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not head or head[0] > 0x7E:
        return False
    end = _header_end(head)
    if head[:end].isascii() and FIELD_NAME.match(head) and _MACHINE.search(head, 0, end):
        return True  # nearly every mail: no need to bring its line ends to LF first
    crlf = b"\r\n" in head[:2000]
    head = without_blank_start(to_lf(head))
    if head.startswith((b"From ", b">From ")) and not FIELD_NAME.match(head):
        head = head.partition(b"\n")[2]
    if not FIELD_NAME.match(head):
        return False
    if _goes_on_in_labels(head):
        return False
    if _MACHINE.search(head, 0, max(head.find(b"\n\n"), 0) or len(head)):
        return True
    header = read_header(head, 0, len(head))
    names = {name.lower() for name, _ in header.fields}
    if "from" not in names or not _SHOWN_ONLY.isdisjoint(names):
        return False
    dates = [value.decode("latin-1") for name, value in header.fields if name.lower() == "date"]
    if any(dates):
        return any(is_rfc5322_date(date) for date in dates)
    encoded = any(b"=?" in value for _, value in header.fields)
    addressed = not _ADDRESSED.isdisjoint(names)
    return encoded or (b"@" in header.first("from") and (addressed or crlf))


def _goes_on_in_labels(head: bytes) -> bool:
    """Whether fields are followed, without an empty line, by labels that people see: a window's
    `From:` and `件名:`, copied."""
    top = head.partition(b"\n\n")[0]
    if top.isascii():
        return False
    header = read_header(head, 0, len(head))
    line = head[header.body_start :].partition(b"\n")[0]
    if header.body_start >= len(top) or line.isascii():
        return False
    return label_of(decide(line).text) != ""
