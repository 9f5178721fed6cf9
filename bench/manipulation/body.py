"""A mail taken apart so that its words can be changed, and put together again as it would be sent.

The changed mail goes through the whole reader again: an attack that the reader undoes (invisible
characters, hidden text) is undone here as it would be on arrival.
"""

from __future__ import annotations

import re
from base64 import encodebytes
from dataclasses import dataclass, replace
from email.header import Header
from html import escape

from bench.judged import judged
from madoguchi.mail import read
from madoguchi.model import Form, Message, Verdict

_REPLACED = (b"content-", b"mime-version:", b"subject:")
_HEAD_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a mail, and what of it stays."""

    subject: str
    pieces: tuple[tuple[str, str | None], ...]
    """Runs of seen text, each with the address it leads to, if it is a link."""
    head: bytes | None
    """The other header fields as they came; `None` for pasted text, which has none."""
    hidden: str = ""
    """Text that is there and not shown."""

    @property
    def text(self) -> str:
        """The seen text."""
        return "".join(shown for shown, _ in self.pieces)

    def with_text(self, before: str = "", after: str = "") -> Body:
        """With words put before and behind."""
        pieces = ((before, None), *self.pieces, (after, None))
        return replace(self, pieces=tuple(piece for piece in pieces if piece[0]))

    def without(self, passage: str) -> Body:
        """Without a passage, wherever it stands in subject or text."""
        kept = tuple((shown.replace(passage, ""), href) for shown, href in self.pieces)
        return replace(self, subject=self.subject.replace(passage, ""), pieces=kept)


def taken_apart(data: bytes, form: Form | None = None) -> Body | None:
    """The body of a mail; `None` for what holds another mail or no words."""
    message = read(data, form=form)
    if message.outer is not None or not message.text.strip():
        return None
    head = None
    if message.form is not Form.PASTED:
        raw = _HEAD_END.split(data, maxsplit=1)[0]
        head = _without_replaced(raw)
    return Body(message.subject, _pieces(message), head)


def _pieces(message: Message) -> tuple[tuple[str, str | None], ...]:
    spans = sorted(
        (link.span.start, link.span.end, link.url)
        for link in message.links
        if link.span is not None and link.host
    )
    pieces: list[tuple[str, str | None]] = []
    at = 0
    for start, end, url in spans:
        if start < at:
            continue
        pieces += [(message.text[at:start], None), (message.text[start:end], url)]
        at = end
    pieces.append((message.text[at:], None))
    # A link without words (a picture, a button) is put where the mail ends.
    shown = {url for _, _, url in spans}
    lost = [link for link in message.links if link.host and link.url not in shown]
    pieces += [("\n\u25b6", link.url) for link in lost[:5]]
    return tuple(piece for piece in pieces if piece[0])


def _without_replaced(raw: bytes) -> bytes:
    kept: list[bytes] = []
    replaced = False
    for line in raw.splitlines():
        if line[:1] not in (b" ", b"\t"):  # else it is folded: it goes with the line before
            replaced = line.lower().startswith(_REPLACED)
        if not replaced:
            kept.append(line)
    return b"\r\n".join(kept)


def put_together(body: Body) -> tuple[bytes, Form | None]:
    """The bytes that would arrive, and the form they are read in."""
    if body.head is None:
        return _pasted(body).encode("utf-8", "replace"), Form.PASTED
    subject = Header(body.subject.replace("\n", " "), "utf-8", maxlinelen=70).encode()
    page = encodebytes(_page(body).encode("utf-8", "replace"))
    return (
        body.head
        + b"\r\nSubject: "
        + subject.encode("ascii", "replace")
        + b"\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
        + b"Content-Transfer-Encoding: base64\r\n\r\n"
        + page
    ), Form.EML


def _pasted(body: Body) -> str:
    words = "".join(
        shown if href is None or href in shown or "." in shown else f"{shown} {href}"
        for shown, href in body.pieces
    )
    return f"{body.subject}\n\n{words}" if body.subject else words


def _page(body: Body) -> str:
    def one(shown: str, href: str | None) -> str:
        words = escape(shown).replace("\n", "<br>\n")
        return words if href is None else f'<a href="{escape(href)}">{words}</a>'

    hidden = f'<div style="display:none">{escape(body.hidden)}</div>' if body.hidden else ""
    shown = "".join(one(*piece) for piece in body.pieces)
    return f"<html><body>{hidden}<p>{shown}</p></body></html>"


def verdict_on(body: Body) -> Verdict:
    """What is said of the mail as it would arrive."""
    return judged(*put_together(body))
