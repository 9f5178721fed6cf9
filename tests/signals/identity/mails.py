"""Mails written for the tests of the identity, link and hidden checks: reserved names only."""

from __future__ import annotations

from madoguchi.mail.attached.message import open_files
from madoguchi.mail.mime.media_types import sniff_media_type
from madoguchi.model import (
    AsOf,
    Attachment,
    Authentication,
    Form,
    HeaderField,
    Link,
    Mailbox,
    Message,
    Result,
    Signal,
)
from madoguchi.signals.catalogue import checks
from madoguchi.signals.view import View

CONFIRMED = Authentication(dmarc=Result.PASS, as_of=AsOf.RECEIPT, aligned=True)
DENIED = Authentication(
    spf=Result.FAIL, dmarc=Result.FAIL, as_of=AsOf.RECEIPT, aligned=False, authserv_id="mx.example"
)
UNKNOWN = Authentication()

ROUTE = ("Received", "from out.example.net by mx.example.org with ESMTP id 1")


def box(name: str, address: str) -> Mailbox:
    return Mailbox(name, address)


def link(url: str, shown: str = "こちら", carrier: str = "a", target: str | None = None) -> Link:
    host = url.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
    return Link(url, host, shown, carrier, target=target)


def file(
    name: str,
    media_type: str = "application/octet-stream",
    inline: bool = False,
    *,
    content: bytes = b"",
    told_in: str = "",
) -> Attachment:
    """A file as the reader tells of it; `told_in` is the text that may give its password."""
    sniffed = sniff_media_type(content)
    plain = Attachment(name, media_type, len(content) or 1000, sniffed, inline)
    return open_files([plain], [content], told_in).attachments[0]


def mail(
    sender: Mailbox | None = None,
    *,
    subject: str = "お知らせ",
    text: str = "本文です。",
    links: tuple[Link, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
    reply_to: tuple[Mailbox, ...] = (),
    to: tuple[Mailbox, ...] = (Mailbox("", "reader@example.org"),),
    attachments: tuple[Attachment, ...] = (),
    hidden_text: str = "",
    parts: tuple[str, ...] = (),
    form: Form = Form.EML,
) -> Message:
    fields = [ROUTE, *headers] if form is Form.EML else list(headers)
    if sender is not None:
        fields.append(("From", f"{sender.display_name} <{sender.addr_spec}>"))
    return Message(
        form=form,
        headers=tuple(HeaderField(name, value, value) for name, value in fields),
        subject=subject,
        from_=() if sender is None else (sender,),
        reply_to=reply_to,
        to=to,
        text=text,
        links=links,
        attachments=attachments,
        hidden_text=hidden_text,
        parts=parts,
    )


def seen(check_id: str, message: Message, authentication: Authentication) -> Signal | None:
    (check,) = (check for check in checks() if check.id == check_id)
    return check.examine(View(message, authentication))
