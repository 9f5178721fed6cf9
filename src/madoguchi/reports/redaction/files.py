"""Files that are no text: whether a secret can be read in them, in whichever way."""

from __future__ import annotations

import base64
from collections.abc import Collection

from madoguchi.mail import read
from madoguchi.model import Attachment, Form, Message
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secrets import mails_of

MAX_READ = 30
"""Files that are opened here because the message did not tell of them."""
MAX_READ_BYTES = 8 * 1024 * 1024
"""Of such files together; beyond it what is not told of counts as telling."""
_DRAWN = "qr-drawn"
_CODES = ("qr", _DRAWN)


class Files:
    """What the message tells of its files, and what they say themselves."""

    def __init__(self, message: Message, search: Search) -> None:
        self._search = search
        self._known: dict[int, list[Attachment]] = {}
        self._left, self._octets_left = MAX_READ, MAX_READ_BYTES
        self._picture_tells = self._drawing_tells = False
        for one in mails_of(message):
            for attachment in one.attachments:
                self._known.setdefault(attachment.size, []).append(attachment)
            self._picture_tells |= codes_tell(one, search, ("qr",))
            self._drawing_tells |= codes_tell(one, search, (_DRAWN,))

    def tells(self, content: bytes, media_type: str, sniffed: str) -> bool:
        """Whether a file tells a secret; so does one whose words cannot be had."""
        if not content:
            return False
        picture = "image/" in f"{media_type} {sniffed}"
        if self._picture_tells and (picture or "pdf" in sniffed or not sniffed):
            return True
        if self._search.in_octets(content):
            return True
        known = self._known.get(len(content))
        if known is not None and not sniffed.startswith("application/x-ole"):
            return any(attachment_tells(one, self._search) for one in known)
        if len(content) > self._octets_left or self._left <= 0:
            return True
        self._left -= 1
        self._octets_left -= len(content)
        inside = read(_mail_of(content, media_type), form=Form.EML)
        return bool(message_tells(inside, self._search))

    def words_of_drawing(self, content: bytes, media_type: str) -> str | None:
        """The words around a code that a text draws with boxes or letters, when it tells.

        `None` for a text that draws none; empty when they cannot be had without it.
        """
        if not self._drawing_tells:
            return None
        alone = read(_mail_of(content, media_type, "inline"), form=Form.EML)
        if not codes_tell(alone, self._search, (_DRAWN,)):
            return None
        words = self._search.without(alone.text)[0]
        again = read(_mail_of(words.encode("utf-8", "replace"), "text/plain", "inline"))
        return "" if codes_tell(again, self._search) else words


def attachment_tells(attachment: Attachment, search: Search) -> bool:
    """Whether the words, the name or the names inside a file tell a secret."""
    words = "\n".join((attachment.filename, *attachment.holds, attachment.text))
    return bool(search.in_text(words))


def codes_tell(message: Message, search: Search, carriers: Collection[str] = _CODES) -> bool:
    """Whether a code, in a picture or drawn, tells a secret or carries a mark."""
    return any(
        search.in_text(f"{link.url} {link.target or ''}")
        for link in message.links
        if link.carrier in carriers
    )


def message_tells(message: Message, search: Search) -> set[int]:
    """Which secrets a mail tells wherever it is read; marks in links are not looked for."""
    found: set[int] = set()
    for one in mails_of(message):
        found |= search.in_text(f"{one.subject}\n{one.text}\n{one.hidden_text}")
        found |= search.in_text("\n".join(f"{entry.name}: {entry.value}" for entry in one.headers))
        for link in one.links:
            found |= search.in_text(f"{link.url} {link.target or ''} {link.shown}")
        for attachment in one.attachments:
            words = (attachment.filename, *attachment.holds, attachment.text)
            found |= search.in_text("\n".join(words))
    return found - {-1}


def _mail_of(content: bytes, media_type: str, shown: str = "attachment") -> bytes:
    """A mail with nothing but the file, so that it is opened as any file of a mail is."""
    head = (
        b"From: desk@example.com\nSubject: file\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=file-0\n\n--file-0\nContent-Type: "
    )
    kind = media_type.encode("ascii", "ignore") or b"application/octet-stream"
    if shown == "inline":
        kind += b"; charset=utf-8"
    name = b"; filename=file" if shown == "attachment" else b""
    said = b"\nContent-Disposition: " + shown.encode() + name
    said += b"\nContent-Transfer-Encoding: base64\n\n"
    return head + kind + said + base64.encodebytes(content) + b"--file-0--\n"
