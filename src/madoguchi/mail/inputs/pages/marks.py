"""What a page says about the mail that it shows, and where in it the mail stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from madoguchi.mail.seen.tokens import RAW_TEXT, TOKEN, attributes, decode_reference

MAX_TAGS = 400_000
"""Tags of a page that are looked at: programs' pages have some 20,000."""
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,9};?|[A-Za-z][A-Za-z0-9]{1,31};)")
_TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class Marks:
    """The mail on a page: `[start, end)` of the HTML, and what stands around it."""

    start: int
    end: int
    subject: str = ""
    display_name: str = ""
    addr_spec: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag: its element, its attributes, and where its content begins."""

    name: str
    attributes: dict[str, str]
    start: int
    inner: int

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.attributes.get("class", "").split())


def tags(html: str) -> Iterator[Tag]:
    """Every start tag, outside comments, scripts and styles."""
    at = 0
    for _ in range(MAX_TAGS):
        match = TOKEN.search(html, at)
        if match is None:
            return
        at = match.end()
        name = (match.group(1) or "").lower()
        if not name:
            continue
        yield Tag(name, attributes(match.group(2) or ""), match.start(), at)
        if name in RAW_TEXT and name != "title":
            closing = RAW_TEXT[name].search(html, at)
            if closing is None:
                return
            at = closing.start()


def end_of(html: str, tag: Tag, limit: int | None = None) -> int:
    """Where the element's own end tag begins; without one the end of the page, or `limit`."""
    limit = len(html) if limit is None else min(limit, len(html))
    depth, at = 1, tag.inner
    pattern = re.compile(rf"<(/?){re.escape(tag.name)}(?=[\s/>])", re.IGNORECASE)
    for match in pattern.finditer(html, at, limit):
        depth += -1 if match.group(1) else 1
        if not depth:
            return match.start()
    return limit


def inner_text(html: str, tag: Tag, longest: int = 1000) -> str:
    """The words in a small element."""
    written = html[tag.inner : end_of(html, tag, tag.inner + 4 * longest)]
    return " ".join(outer_text(_TAG.sub("", written)).split())[:longest]


def outer_text(written: str) -> str:
    """Characters with their references decoded."""
    return _REFERENCE.sub(lambda match: decode_reference(match.group()), written)
