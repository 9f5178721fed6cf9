"""The mail as it was seen, with its marks; its links and files.  Everything is defanged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from madoguchi.auth.source import octets_of
from madoguchi.desk import Piece, marked_reasons, marked_text
from madoguchi.model import Attachment, Link, Mailbox, defang_text, defang_url
from madoguchi.reports.evidence.exhibit import LONGEST_TEXT, Exhibit, short
from madoguchi.reports.evidence.layout import (
    Block,
    Fields,
    Items,
    Marked,
    Passage,
    Section,
    Subtitle,
    Table,
    Text,
)
from madoguchi.reports.forms.hashes import file_hashes
from madoguchi.signals import says

MOST_LINKS = 60
MOST_FILES = 40
MOST_MAILBOXES = 10
LONGEST_LINK = 400


def sender(mailboxes: Iterable[Mailbox]) -> str:
    """Display names and addresses, harmless."""
    shown = [
        f"{one.display_name} <{one.addr_spec}>".strip() for one in list(mailboxes)[:MOST_MAILBOXES]
    ]
    return defang_text(short(", ".join(shown)))


def seen(exhibit: Exhibit) -> Section:
    """Subject, sender, and the text with underlined passages; then the reasons by number."""
    words, message = exhibit.words, exhibit.message
    values = (
        ("subject", defang_text(short(message.subject))),
        ("from", sender(message.from_)),
        ("to", sender(message.to)),
        ("date", exhibit.moment(message.date)),
    )
    unknown = words.say("line.unknown")
    blocks: list[Block] = [
        Text(words.say("mail.lead")),
        Text(words.say("mail.glyphs"), small=True),
        Fields(tuple((words.say(f"mail.{key}"), value or unknown) for key, value in values)),
        *_text(exhibit),
    ]
    if message.hidden_text:
        blocks.append(Text(words.say("mail.hidden", count=f"{len(message.hidden_text):,}")))
    blocks.append(Subtitle(words.say("mail.reasons")))
    reasons = tuple(
        defang_text(short(says(one, exhibit.language)))
        for one in marked_reasons(exhibit.case.answer)
    )
    blocks.append(Items(reasons, numbered=True) if reasons else Text(words.say("mail.no-reasons")))
    return Section(
        words.say("mail.title"),
        tuple(blocks),
        exhibit.japanese.say("mail.title"),
        new_page=True,
    )


def _text(exhibit: Exhibit) -> Iterator[Block]:
    text = exhibit.message.text
    if not text.strip():
        yield Text(exhibit.words.say("mail.empty"))
        return
    pieces = marked_text(exhibit.short_answer)
    yield Marked(tuple(_passages(pieces)))
    if len(text) > LONGEST_TEXT:
        yield _left(exhibit, len(text) - LONGEST_TEXT)


def _passages(pieces: tuple[Piece, ...]) -> Iterator[Passage]:
    """A number stands once, where its passage ends."""
    following = (*(frozenset(one.reasons) for one in pieces[1:]), frozenset[int]())
    for piece, then in zip(pieces, following, strict=True):
        ends = [str(number) for number in piece.reasons if number not in then]
        yield Passage(piece.text, bool(piece.reasons), ", ".join(ends))


def _left(exhibit: Exhibit, count: int) -> Text:
    return Text(exhibit.words.say("line.cut", count=f"{count:,}"), boxed=True)


def links(exhibit: Exhibit) -> Section:
    """How each was shown, and where it leads."""
    words, found = exhibit.words, tuple(_distinct(exhibit.message.links))
    blocks: list[Block] = []
    if found:
        head = tuple(words.say(f"links.{one}") for one in ("number", "shown", "leads"))
        rows = tuple(
            (str(number), shown or words.say("links.not-shown"), leads)
            for number, (shown, leads) in enumerate(found[:MOST_LINKS], start=1)
        )
        blocks += [Text(words.say("links.lead")), Table(head, rows, (8, 37, 55))]
        if len(found) > MOST_LINKS:
            blocks.append(_left(exhibit, len(found) - MOST_LINKS))
    else:
        blocks.append(Text(words.say("links.none")))
    return Section(words.say("links.title"), tuple(blocks), exhibit.japanese.say("links.title"))


def _distinct(found: tuple[Link, ...]) -> Iterator[tuple[str, str]]:
    shown = set[tuple[str, str]]()
    for link in found:
        one = (link.shown[:LONGEST_LINK], link.target or link.url)
        if one in shown:
            continue
        shown.add(one)
        if len(shown) > MOST_LINKS:
            yield "", ""  # only counted
            continue
        leads = defang_url(short(link.url, LONGEST_LINK))
        if link.target and link.target != link.url:
            leads = defang_url(f"{leads}\n→ {short(link.target, LONGEST_LINK)}")
        yield defang_text(short(link.shown, LONGEST_LINK)), leads


def files(exhibit: Exhibit) -> Section:
    """Names, types, sizes and fingerprints; no file is opened."""
    words, found = exhibit.words, exhibit.message.attachments
    blocks: list[Block] = []
    if found:
        blocks.append(Text(words.say("files.lead")))
        hashes = _hashes(exhibit, found[:MOST_FILES])
        for file, sha256 in zip(found[:MOST_FILES], hashes, strict=True):
            blocks.append(Fields(tuple(_of_file(exhibit, file, sha256))))
        if len(found) > MOST_FILES:
            blocks.append(_left(exhibit, len(found) - MOST_FILES))
    else:
        blocks.append(Text(words.say("files.none")))
    return Section(words.say("files.title"), tuple(blocks), exhibit.japanese.say("files.title"))


def _hashes(exhibit: Exhibit, found: tuple[Attachment, ...]) -> tuple[str, ...]:
    octets = octets_of(exhibit.case.data, exhibit.message)
    if octets is None:
        return ("",) * len(found)
    mail = b"".join(field for _, field in octets.fields) + b"\r\n" + octets.body
    return file_hashes(mail, found)


def _of_file(exhibit: Exhibit, file: Attachment, sha256: str) -> Iterator[tuple[str, str]]:
    words = exhibit.words
    unknown = words.say("line.unknown")
    kind = words.say(
        "files.says",
        declared=short(file.media_type, 100) or unknown,
        sniffed=short(file.sniffed_type, 100) or unknown,
    )
    yield words.say("files.name"), defang_text(short(file.filename, 255)) or unknown
    yield words.say("files.type"), kind
    yield words.say("files.size"), words.say("files.octets", size=f"{file.size:,}")
    yield words.say("files.hash"), sha256 or words.say("files.no-hash")
