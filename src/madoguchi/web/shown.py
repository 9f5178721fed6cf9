"""The gate for every character of a mail on its way to a page, and the pieces of the mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from madoguchi.desk import Answer, marked_reasons, marked_text
from madoguchi.model import Link, Mailbox, Message, Signal, defang_text, defang_url
from madoguchi.model.spoken import Words

SHOWN_CHARACTERS = 20_000
"""Characters of a mail on the page: some fifteen screens of a phone."""
SHOWN_HIDDEN = 1_000
SHOWN_LINKS = 30
SHOWN_ATTACHMENTS = 30
SHOWN_DEFECTS = 30
SHOWN_QUOTE = 120
"""Characters of one value in a list: enough to recognise it by."""

# Control characters, lone surrogates and the bidi controls of Unicode 16 §23.2: the page would
# not be well-formed with the first two, and the last would turn our own words around.  Annotation
# characters (§23.8) are how our own words carry their readings.
_UNSHOWABLE = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]"
)
# The look-behind lets a run of blanks be tried from its beginning only: linear on hostile text.
_EMPTY_LINES = re.compile(r"(?<![ \t\u3000])(?:[ \t\u3000]*\r?\n){4,}")
_KANA = re.compile("[\u3041-\u30ff]")


def clean(text: str) -> str:
    """Text that has passed the defanging gate, with what cannot be shown drawn as a sign."""
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def harmless(text: str, limit: int = SHOWN_QUOTE) -> str:
    """One line of a mail: defanged, clean and short."""
    line = " ".join(defang_text(text[: 4 * limit]).split())
    return clean(line if len(line) <= limit else f"{line[:limit]}…")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the seen text with the numbers of the reasons that it shows."""

    text: str
    numbers: tuple[int, ...]
    signs: tuple[int, ...]
    """The numbers to draw behind it: those of marks that end here."""


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A line above the mail: who, what, when."""

    key: str
    value: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Where a link says that it leads, and where it does."""

    shown: str
    url: str
    host: str
    hidden: bool
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileRow:
    name: str
    media_type: str
    size: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownMail:
    """A mail drawn harmless."""

    head: tuple[HeadRow, ...]
    runs: tuple[Run, ...]
    left_out: int
    language: str
    """`ja` when it is written in Japanese, for the voice of a screen reader; else empty."""
    hidden_text: str
    hidden_count: int
    links: tuple[LinkRow, ...]
    more_links: int
    files: tuple[FileRow, ...]
    defects: tuple[str, ...]
    wrapped: bool


def shown_mail(answer: Answer, words: Words) -> ShownMail:
    """The mail of an answer, ready for a template."""
    message = answer.message
    marks = _numbers_by_place(marked_reasons(answer))
    runs, left_out = _runs(answer)
    links = tuple(_links(message, marks))
    hidden = message.hidden_text.strip()
    return ShownMail(
        head=tuple(_head(message, words, marks)),
        runs=runs,
        left_out=left_out,
        language="ja" if _KANA.search(message.text[:SHOWN_CHARACTERS]) else "",
        hidden_text=harmless(hidden, SHOWN_HIDDEN),
        hidden_count=len(hidden),
        links=links[:SHOWN_LINKS],
        more_links=max(0, len(links) - SHOWN_LINKS),
        files=tuple(_files(message, marks)),
        defects=tuple(dict.fromkeys(d.id for d in message.defects))[:SHOWN_DEFECTS],
        wrapped=message.wrapped_in is not None,
    )


def _numbers_by_place(signals: tuple[Signal, ...]) -> dict[str, tuple[int, ...]]:
    places: dict[str, list[int]] = {}
    for number, signal in enumerate(signals, start=1):
        for evidence in signal.evidence:
            numbers = places.setdefault(evidence.where.lower(), [])
            if number not in numbers:
                numbers.append(number)
    return {where: tuple(numbers) for where, numbers in places.items()}


def _runs(answer: Answer) -> tuple[tuple[Run, ...], int]:
    whole = answer.message
    # Cut before the marks are drawn: a long text costs time that nobody sees anything of.
    shown = replace(whole, text=whole.text[:SHOWN_CHARACTERS])
    pieces = [piece for piece in marked_text(replace(answer, message=shown)) if piece.text]
    runs: list[Run] = []
    for at, piece in enumerate(pieces):
        after = pieces[at + 1].reasons if at + 1 < len(pieces) else ()
        ending = tuple(n for n in piece.reasons if n not in after)
        text = _EMPTY_LINES.sub("\n\n\n", clean(piece.text))
        runs.append(Run(text, piece.reasons, ending))
    return tuple(runs), len(whole.text) - len(shown.text)


def _head(message: Message, words: Words, marks: dict[str, tuple[int, ...]]) -> Iterator[HeadRow]:
    date = f"{message.date:%Y-%m-%d %H:%M}" if message.date else ""
    subject = message.subject or (words.say("no-subject") if message.headers else "")
    rows = (
        ("from", _mailboxes(message.from_), "header:from"),
        ("reply-to", _mailboxes(message.reply_to), "header:reply-to"),
        ("subject", subject, "header:subject"),
        ("date", date, "header:date"),
    )
    for key, value, where in rows:
        if value:
            yield HeadRow(key, harmless(value, 2 * SHOWN_QUOTE), marks.get(where, ()))


def _mailboxes(mailboxes: tuple[Mailbox, ...]) -> str:
    return ", ".join(f"{m.display_name} <{m.addr_spec}>".strip() for m in mailboxes[:10])


def _links(message: Message, marks: dict[str, tuple[int, ...]]) -> Iterator[LinkRow]:
    seen: set[tuple[str, str]] = set()
    for index, link in enumerate(message.links):
        row = _link(link, marks.get(f"link:{index}", ()))
        if (row.shown, row.url) not in seen:
            seen.add((row.shown, row.url))
            yield row


def _link(link: Link, numbers: tuple[int, ...]) -> LinkRow:
    url = (link.target or link.url)[: 4 * SHOWN_QUOTE]
    shown = link.shown.strip()
    return LinkRow(
        shown="" if shown in (url, link.url) else harmless(shown),
        url=clean(str(defang_url(url)))[: 2 * SHOWN_QUOTE],
        host=harmless(link.target_host, 255),
        hidden=link.hidden,
        numbers=numbers,
    )


def _files(message: Message, marks: dict[str, tuple[int, ...]]) -> Iterator[FileRow]:
    for index, file in enumerate(message.attachments[:SHOWN_ATTACHMENTS]):
        yield FileRow(
            name=harmless(file.filename) or "–",
            media_type=harmless(file.sniffed_type or file.media_type),
            size=_size(file.size),
            numbers=marks.get(f"attachment:{index}", ()),
        )


def _size(octets: int) -> str:
    if octets < 1024:
        return f"{octets} B"
    if octets < 1024 * 1024:
        return f"{octets / 1024:.0f} KB"
    return f"{octets / 1024 / 1024:.1f} MB"
