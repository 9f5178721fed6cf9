"""Which parts of a message a person sees, which are offered as files, and which carry mail."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from madoguchi.mail.bounds import MAX_ATTACHMENTS, MAX_TEXT_BYTES, MAX_TEXT_PART_BYTES
from madoguchi.mail.charsets import charset_in_html, decide
from madoguchi.mail.codes import Pictures
from madoguchi.mail.enclosed import MAX_COATS, enclosed, repeats
from madoguchi.mail.header.encoded_words import decode_field
from madoguchi.mail.header.fields import FIELD_NAME
from madoguchi.mail.mime.media_types import OLE, sniff_media_type
from madoguchi.mail.mime.structure import Entity, Structure
from madoguchi.mail.mime.uuencode import cut_uuencoded
from madoguchi.mail.mime.yenc import cut_yencoded
from madoguchi.mail.seen import Flow
from madoguchi.model import Attachment, Defect, Link

_SHOWN = frozenset(
    {"text/plain", "text/html", "text/enriched", "text/richtext", "application/xhtml+xml"}
)
_HTML_START = ("<!doctype html", "<html")
_MAIL_FIELDS = (b"\nfrom:", b"\nreceived:", b"\nsubject:", b"\ndate:", b"\nmessage-id:")
_NOT_QUOTED = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]{0,80}(?:\n|\Z))")
"""An equals sign as no quoted-printable text has it (RFC 2045 §6.7)."""
_HEAD_BYTES = 64 * 1024
"""Of a carried message, in which its header is looked for."""
_MESSAGE_TYPES = frozenset({"message/rfc822", "message/global", "message/news"})


@dataclass(slots=True)
class TextPart:
    """A leaf text part, decoded."""

    source: str
    html: bool
    shown: bool
    """False for the alternatives that a mail program passes over (RFC 2046 §5.1.4)."""
    flow: Flow = Flow.FIXED


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that is itself a mail."""

    content: bytes
    attachment: int
    """Index into the attachments."""


@dataclass(frozen=True, slots=True)
class Files:
    """The attachments once they were opened, and what they add to the message."""

    attachments: tuple[Attachment, ...] = ()
    links: tuple[Link, ...] = ()
    defects: tuple[Defect, ...] = ()


@dataclass(slots=True)
class Bodies:
    """Everything below the header of one message."""

    texts: list[TextPart] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    contents: list[bytes | None] = field(default_factory=list)
    """Octets of each attachment until it was opened; `None` for a mail."""
    carried: list[Carried] = field(default_factory=list)
    source_below: bytes = b""
    """The source of a mail that was pasted with something above it."""
    pictures: Pictures = field(default_factory=Pictures)
    """Those that could hold a code to scan; let go when the message is read."""
    is_report: bool = False
    """A delivery report or the like (RFC 6522): what it returns is nobody's forward."""
    subject: str = ""
    """What a `winmail.dat` says that the subject is, for a mail that has none."""
    is_complaint: bool = False
    """A feedback report (RFC 5965): the mail in it is the one complained of."""
    is_digest: bool = False
    """RFC 2046 §5.1.5: mails one after the other."""


class BodyReader:
    """Walks the entities of one message in order."""

    def __init__(self, defects: list[Defect]) -> None:
        self.bodies = Bodies()
        self.defects = defects
        self.text_bytes = 0
        self.opened = 0

    def read(self, root: Entity) -> Bodies:
        """The bodies of the message whose root entity this is."""
        if root.media_type == "multipart/report":
            self.bodies.is_complaint = _is_complaint(root)
            self.bodies.is_report = not self.bodies.is_complaint
        self.bodies.is_digest = root.media_type == "multipart/digest"
        if not root.children and root.media_type in _SHOWN:
            self._text(root, shown=True)
        else:
            self._walk(root, shown=True)
        return self.bodies

    def _walk(self, entity: Entity, *, shown: bool, inline: bool = False) -> None:
        media_type = entity.media_type
        if media_type == "multipart/alternative":
            best = _best_alternative(entity.children)
            for child in entity.children:
                self._walk(child, shown=shown and child is best)
        elif media_type == "multipart/related":
            root = _related_root(entity.children)
            for child in entity.children:
                self._walk(child, shown=shown, inline=child is not root)
        elif media_type.startswith("multipart/"):
            for child in entity.children:
                self._walk(child, shown=shown)
        elif media_type in _SHOWN and not self._is_file(entity) and not inline:
            self._text(entity, shown=shown)
        else:
            self._file(entity, inline=inline)

    def _is_file(self, entity: Entity) -> bool:
        if entity.disposition.name.startswith("attachment"):
            return True
        if entity.filename.lower().endswith(".eml"):
            return True
        # Some programs name the body too; a second text with a name is offered as a file.
        return bool(entity.filename) and any(text.shown for text in self.bodies.texts)

    def _text(self, entity: Entity, *, shown: bool) -> None:
        limit = min(MAX_TEXT_PART_BYTES, MAX_TEXT_BYTES - self.text_bytes)
        if entity.end - entity.start > limit:
            self.defects.append(Defect("text-too-long"))
        data = entity.body(self.defects, max(limit, 0))
        self.text_bytes += len(data)
        html = entity.media_type in ("text/html", "application/xhtml+xml")
        if not html:
            data = self._cut_files(data)
        label = entity.content_type.parameters.get("charset", "")
        hint = charset_in_html(data) if html and not data.isascii() else ""
        decoded = decide(data, label, hint)
        self.defects += decoded.defects
        source = decoded.text
        if "\r" in source:
            source = source.replace("\r\n", "\n").replace("\r", "\n")
        if not html and source[:200].lstrip().lower().startswith(_HTML_START):
            self.defects.append(Defect("html-in-plain"))
            html = True
        self.bodies.texts.append(TextPart(source, html, shown, _flow(entity)))

    def _cut_files(self, data: bytes) -> bytes:
        """The text without the files that are written into it."""
        for cut in (cut_uuencoded, cut_yencoded):
            data, files = cut(data)
            for file in files:
                name = decode_field(file.filename)
                self._attach(name, "application/octet-stream", file.content)
        return data

    def _file(self, entity: Entity, *, inline: bool) -> None:
        declared = entity.media_type
        content = (
            _message_octets(entity, self.defects)
            if declared in _MESSAGE_TYPES
            else entity.body(self.defects)
        )
        if not entity.header.has("content-type") and declared == "text/plain":
            declared = "application/octet-stream" if entity.filename else declared
        inline = inline or (entity.disposition.name == "inline" and declared.startswith("image/"))
        shown_as = (entity.header.first("content-id"), entity.header.first("content-location"))
        self._attach(entity.filename, declared, content, inline=inline, shown_as=shown_as)

    def _attach(
        self,
        filename: str,
        declared: str,
        content: bytes,
        *,
        inline: bool = False,
        shown_as: tuple[bytes, ...] = (),
    ) -> None:
        if content[:1] in (b"x", b"0") and self._open(content):
            return
        bodies = self.bodies
        bodies.pictures.keep(content, *shown_as)
        if len(bodies.attachments) >= MAX_ATTACHMENTS:
            self.defects.append(Defect("attachments-too-many"))
            return
        sniffed = sniff_media_type(content)
        is_header = self.bodies.is_complaint and declared == "text/rfc822-headers"
        if (
            declared in _MESSAGE_TYPES
            or is_header  # RFC 5965 §2: a complaint may hold the header only
            or carries_mail(filename, content, sniffed)
        ):
            bodies.carried.append(Carried(content, len(bodies.attachments)))
            sniffed = sniffed or "message/rfc822"
            bodies.contents.append(None)
        else:
            bodies.contents.append(content)
        bodies.attachments.append(Attachment(filename, declared, len(content), sniffed, inline))

    def _open(self, content: bytes) -> bool:
        """Take in the letter that a file encloses: its text, and its files as the mail's own."""
        found = enclosed(content, self.defects) if self.opened < MAX_COATS else None
        if found is None:
            return False
        self.opened += 1
        self.bodies.subject = self.bodies.subject or found.subject
        texts = self.bodies.texts
        before = len(texts)
        self._walk(Structure(found.entity, self.defects).read(), shown=True)
        for text in texts[:before]:
            # What stands outside for other programs is not shown twice.
            if text.shown and any(
                new.shown and repeats(text.source, new.source) for new in texts[before:]
            ):
                text.shown = False
        return True


def _flow(entity: Entity) -> Flow:
    """RFC 3676 §4: two parameters of `text/plain`."""
    said = entity.content_type.parameters
    if entity.media_type != "text/plain" or said.get("format", "").strip().lower() != "flowed":
        return Flow.FIXED
    return Flow.FLOWED_DELSP if said.get("delsp", "").strip().lower() == "yes" else Flow.FLOWED


def _is_complaint(root: Entity) -> bool:
    said = root.content_type.parameters.get("report-type", "").lower()
    return said == "feedback-report" or any(
        child.media_type == "message/feedback-report" for child in root.children
    )


def _message_octets(entity: Entity, defects: list[Defect]) -> bytes:
    """RFC 2045 §6.4 forbids to encode a message; some programs do, some only say that they did."""
    encoding = entity.header.first("content-transfer-encoding").strip().lower()
    if encoding == b"quoted-printable":
        head = entity.data[entity.start : min(entity.end, entity.start + _HEAD_BYTES)]
        if _NOT_QUOTED.search(head.lstrip(b"\n").partition(b"\n\n")[0]):
            defects.append(Defect("message-not-encoded"))
            return entity.data[entity.start : entity.end]
    return entity.body(defects)


def carries_mail(filename: str, content: bytes, sniffed: str) -> bool:
    """Whether a file is a mail, whatever its declared type: it has a mail's header, or is .msg."""
    if sniffed == OLE:
        # Storage that other Office programs use too; a mail's property streams begin like this.
        return "__substg1.0_".encode("utf-16-le") in content[:1_000_000]
    if sniffed:
        return False
    head = _head_of_file(content)
    if not FIELD_NAME.match(head):
        return False
    lower = (b"\n" + head.replace(b"\r", b"\n")).lower()
    found = sum(name in lower for name in _MAIL_FIELDS)
    return found >= 3 or (found >= 2 and filename.lower().endswith((".eml", ".emlx")))


def _head_of_file(content: bytes) -> bytes:
    """How a mail in a file begins: without a byte order mark, the separator of an mbox
    (RFC 4155), or the count of octets in front of Apple's `.emlx`."""
    head = content[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "replace").encode()
    head = head.lstrip(b"\xef\xbb\xbf \r\n")
    first, _, rest = head.partition(b"\n")
    alone = first.startswith(b"From ") and b"\nFrom " not in content  # several are no one mail
    return rest if alone or first.strip().isdigit() else head


def _best_alternative(children: list[Entity]) -> Entity | None:
    """The last part that can be shown (RFC 2046 §5.1.4), an HTML one before a plain one."""
    for wanted in (("text/html", "application/xhtml+xml"), _SHOWN):
        for child in reversed(children):
            if _holds(child, wanted):
                return child
    return None


def _holds(entity: Entity, wanted: tuple[str, ...] | frozenset[str]) -> bool:
    if entity.children:
        return any(_holds(child, wanted) for child in entity.children)
    return entity.media_type in wanted and not entity.disposition.name.startswith("attachment")


def _related_root(children: list[Entity]) -> Entity | None:
    """RFC 2387 §3.2: the first part, unless it is nothing that can be shown."""
    for child in children:
        if _holds(child, _SHOWN):
            return child
    return None
