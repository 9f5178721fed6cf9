"""The header field by field: what each can tell a layperson, and what it cannot.

RFC 5322 §3.6 (From, Reply-To, Date, Message-ID), RFC 5321 §4.4 (Return-Path, Received), RFC 8601
(Authentication-Results).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.auth import trusted_zone
from madoguchi.auth.client import parse_client
from madoguchi.auth.received import parse_received
from madoguchi.mail.header.dates import read_date
from madoguchi.model import HeaderField, defang_text
from madoguchi.reports.evidence.exhibit import Exhibit, short
from madoguchi.reports.evidence.layout import (
    Block,
    Fields,
    Section,
    Subtitle,
    Table,
    Text,
    Verbatim,
    cut,
)

_EXPLAINED = ("From", "Reply-To", "Return-Path", "Date", "Message-ID")
_CHECKS = ("spf", "dkim", "dmarc")
MOST_HOPS = 25
LONGEST_SOURCE = 16_000
"""Characters of the header that are printed; real ones stay under that."""
_SCHEME = re.compile(r"(?i)h(?:tt)(?=ps?\s?:)")


def explained(exhibit: Exhibit) -> Section:
    """Each field with its value, then the way it came, then the receiver's checks."""
    words, message = exhibit.words, exhibit.message
    if not message.headers:
        blocks: tuple[Block, ...] = (Text(words.say("header.none"), boxed=True),)
    else:
        blocks = (
            Text(words.say("header.lead")),
            *_fields(exhibit),
            *_hops(exhibit),
            *_checks(exhibit),
        )
    return Section(
        words.say("header.title"),
        blocks,
        exhibit.japanese.say("header.title"),
    )


def _fields(exhibit: Exhibit) -> Iterator[Block]:
    words = exhibit.words
    for name in _EXPLAINED:
        value = exhibit.message.header(name)
        if value is None:
            continue
        key = f"header.{name.lower()}"
        yield Subtitle(words.say(key))
        yield Fields(
            (
                (words.say("header.value"), defang_text(short(value)) or words.say("line.blank")),
                (words.say("header.can"), words.say(f"{key}-can")),
                (words.say("header.cannot"), words.say(f"{key}-cannot")),
            )
        )


def _hops(exhibit: Exhibit) -> Iterator[Block]:
    words = exhibit.words
    found = exhibit.message.all_headers("Received")
    if not found:
        return
    own = {id(one) for one in trusted_zone(exhibit.message.headers).fields}
    rows = tuple(
        _hop(exhibit, number, field, trusted=id(field) in own)
        for number, field in enumerate(reversed(found[:MOST_HOPS]), start=1)
    )
    keys = ("number", "at", "origin", "by", "trust")
    yield Subtitle(words.say("header.hops"))
    yield Text(words.say("header.hops-lead"))
    yield Table(tuple(words.say(f"header.{key}") for key in keys), rows, (8, 24, 27, 22, 19))
    if len(found) > MOST_HOPS:
        yield Text(words.say("line.cut", count=len(found) - MOST_HOPS), boxed=True)


def _hop(
    exhibit: Exhibit, number: int, field: HeaderField, *, trusted: bool
) -> tuple[str, str, str, str, str]:
    hop, (address, _) = parse_received(field.raw), parse_client(field.raw)
    unknown = exhibit.words.say("line.unknown")
    at = read_date(field.raw.rpartition(";")[2].strip())
    origin = "\n".join(one for one in (hop.from_host, address) if one)
    return (
        str(number),
        exhibit.moment(at),
        defang_text(origin) or unknown,
        defang_text(hop.by_host) or unknown,
        exhibit.words.say("header.trusted" if trusted else "header.untrusted"),
    )


def _checks(exhibit: Exhibit) -> Iterator[Block]:
    words, found = exhibit.words, exhibit.case.answer.authentication
    yield Subtitle(words.say("header.auth"))
    if not found.authserv_id and found.aligned is None:
        yield Text(words.say("header.auth-nobody"))
        return
    if found.authserv_id:
        yield Text(words.say("header.auth-by", server=defang_text(found.authserv_id)))
    rows = tuple(
        (
            words.say(f"header.{one}"),
            words.say(f"result.{getattr(found, one)}"),
            words.say(f"header.{one}-means"),
        )
        for one in _CHECKS
    )
    head = tuple(words.say(f"header.{key}") for key in ("check", "result", "means"))
    yield Table(head, rows, (16, 28, 56))
    yield Text(words.say("header.auth-limit"))


def source(exhibit: Exhibit) -> Section | None:
    """The header as it stands (RFC 5322 §2.2), unfolded; `None` where there is none."""
    if not exhibit.message.headers:
        return None
    words = exhibit.words
    lines, left = cut((_line(one) for one in exhibit.message.headers), LONGEST_SOURCE)
    blocks: list[Block] = [Text(words.say("source.lead")), Verbatim(lines)]
    if left:
        blocks.append(Text(words.say("line.cut", count=f"{left:,}"), boxed=True))
    return Section(words.say("source.title"), tuple(blocks), exhibit.japanese.say("source.title"))


def _line(field: HeaderField) -> str:
    """Octets above ASCII are UTF-8 there if anything (RFC 6532 §3.2)."""
    raw = field.raw[:LONGEST_SOURCE].encode("latin-1", "replace").decode("utf-8", "replace")
    return _SCHEME.sub(lambda match: f"{match.group()[0]}xx", f"{field.name}: {raw}")
