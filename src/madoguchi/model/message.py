"""A mail as the person saw it, and how every piece maps back to what arrived."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from madoguchi.model.words import FileTrait, Form, Missing, Wrapping


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters `[start, end)` of `Message.text` (code points)."""

    start: int
    end: int


class Segment(NamedTuple):
    """A run of `Message.text` and where it stood in the decoded text of its MIME part.

    A tuple, as `HeaderField` is: a mail has a hundred of each, and making them is felt.

    `exact` says that the run is the same characters one by one, so an offset inside it can be
    carried over; otherwise the whole source range stands for the whole run.
    """

    start: int
    end: int
    part: int
    """Index of the leaf MIME part, in order of appearance; -1 for the pasted text itself."""
    source_start: int
    source_end: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class TextMap:
    """Where the text as seen came from.  Segments are sorted and do not overlap."""

    segments: tuple[Segment, ...] = ()

    def locate(self, span: Span) -> tuple[tuple[int, int, int], ...]:
        """The `(part, start, end)` ranges of source text that made the span, in order."""
        starts = [segment.start for segment in self.segments]
        found: list[tuple[int, int, int]] = []
        for segment in self.segments[max(0, bisect_right(starts, span.start) - 1) :]:
            if segment.start >= span.end:
                break
            low, high = max(span.start, segment.start), min(span.end, segment.end)
            if low >= high:
                continue
            if segment.exact:
                shift = segment.source_start - segment.start
                found.append((segment.part, low + shift, high + shift))
            else:
                found.append((segment.part, segment.source_start, segment.source_end))
        return tuple(found)


class HeaderField(NamedTuple):
    """One header field (RFC 5322 §2.2), in the order of the message."""

    name: str
    value: str
    """Unfolded and decoded (RFC 2047, raw 8-bit decided from the bytes)."""
    raw: str
    """As it stood, unfolded, bytes as latin-1: for reading structured fields exactly."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox of an address field (RFC 5322 §3.4): who the mail claims to be from."""

    display_name: str
    addr_spec: str
    """`local@domain`, lower-cased domain; empty when none could be found."""

    @property
    def domain(self) -> str:
        """The domain of the `addr_spec`, lower case, without a trailing dot; may be empty."""
        return self.addr_spec.rpartition("@")[2].rstrip(".") if "@" in self.addr_spec else ""


LOADED_CARRIERS = frozenset(
    ("img", "image", "style", "css", "link", "script", "background", "iframe")
)
"""Values of `Link.carrier` that a mail program loads by itself: nobody touches them."""


@dataclass(frozen=True, slots=True)
class Link:
    """Something that would take the person somewhere if they touched it."""

    url: str
    """What a browser would open, as the WHATWG URL standard serialises it."""
    host: str
    """Its host, ASCII (punycode) and lower case; empty for `mailto:`, `tel:`, `data:`."""
    shown: str
    """The text of the link as the person saw it."""
    carrier: str
    """What carried it: `text`, `a`, `area`, `form`, `meta`, `svg`, `header`, `qr` (a code in a
    picture), `qr-drawn` (a code of cells or characters), …"""
    span: Span | None = None
    """Where it is shown in `Message.text`; `None` when it is not in the seen text."""
    target: str | None = None
    """The final address, when it can be read out of the URL without network."""
    hidden: bool = False

    @property
    def target_host(self) -> str:
        """Host of `target` when known, else `host`."""
        if not self.target:
            return self.host
        rest = self.target.partition("://")[2] or self.target
        authority = rest.split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]
        authority = authority.rpartition("@")[2]
        if authority.startswith("["):
            return authority.partition("]")[0] + "]"
        return authority.partition(":")[0].lower()


@dataclass(frozen=True, slots=True)
class Attachment:
    filename: str
    media_type: str
    """As declared (RFC 2045), lower case."""
    size: int
    """Octets after the transfer encoding is undone."""
    sniffed_type: str = ""
    """Media type decided from the first bytes; empty when not recognised."""
    inline: bool = False
    """Shown inside the mail (an image of the HTML) rather than offered as a file."""
    traits: tuple[FileTrait, ...] = ()
    """What it would do when opened, or how it hides what it is."""
    holds: tuple[str, ...] = ()
    """Names of the files inside an archive or a carrier of files, as far as they are listed."""
    text: str = ""
    """Words that can be read inside (a PDF's pages, a document's text), bounded; often empty."""


@dataclass(frozen=True, slots=True)
class Defect:
    """Something broken in the mail, recorded and never raised."""

    id: str
    """Stable kebab-case word, such as `charset-mislabelled`."""
    detail: str = ""
    """What was tried or met, without content of the mail."""


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, read.  `outer` keeps the carrying mail when this one was forwarded."""

    form: Form
    headers: tuple[HeaderField, ...] = ()
    subject: str = ""
    from_: tuple[Mailbox, ...] = ()
    sender: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    to: tuple[Mailbox, ...] = ()
    date: datetime | None = None
    """Time-zone aware; `None` when absent or unreadable."""
    message_id: str = ""
    text: str = ""
    hidden_text: str = ""
    text_map: TextMap = field(default_factory=TextMap)
    parts: tuple[str, ...] = ()
    """Decoded source text of each leaf text part, by index; what `TextMap` points into."""
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    wrapped_in: Wrapping | None = None
    outer: Message | None = None
    enclosed: tuple[Message, ...] = ()
    """Mails attached to this one beside the one that is examined, as they stand, a few at most.

    Of several attached to a forward, the first is examined; the others are in `outer.enclosed`.
    """
    missing: tuple[Missing, ...] = ()
    defects: tuple[Defect, ...] = ()
    size: int = 0
    """Octets that were read for this message."""

    def header(self, name: str) -> str | None:
        """The decoded value of the first field of that name (any case), or `None`."""
        wanted = name.lower()
        for entry in self.headers:
            if entry.name.lower() == wanted:
                return entry.value
        return None

    def all_headers(self, name: str) -> tuple[HeaderField, ...]:
        """Every field of that name (any case), topmost first."""
        wanted = name.lower()
        return tuple(entry for entry in self.headers if entry.name.lower() == wanted)

    @property
    def rfc5322_from_domain(self) -> str:
        """Domain of the first From mailbox (RFC 9989 §3.2.2's Author Domain); may be empty."""
        return self.from_[0].domain if self.from_ else ""
