"""The text parts of a message joined into one page: the text as seen, with its map and links."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from madoguchi.mail.bodies import TextPart
from madoguchi.mail.seen import Seen, see_html, see_plain
from madoguchi.model import Defect, Link, Segment, Span

_BETWEEN = "\n\n"
_WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Page:
    """What all text parts together show."""

    text: str = ""
    hidden_text: str = ""
    segments: tuple[Segment, ...] = ()
    links: tuple[Link, ...] = ()
    parts: tuple[str, ...] = ()
    defects: tuple[Defect, ...] = ()


def has_words(text: str) -> bool:
    """Whether there is anything that can be read."""
    return _WORD.search(text) is not None


def lay_out(texts: list[TextPart]) -> Page:
    """The shown parts one under the other; of the others, only the links they alone hold."""
    seens = [_see(text, at) if text.shown else None for at, text in enumerate(texts)]
    shown = [seen for seen in seens if seen is not None]
    blank = not any(has_words(seen.text) or seen.links for seen in shown)
    if blank and not any(text.html and "<img" in text.source.lower() for text in texts):
        # An empty HTML part: programs that find nothing in it show the plain one.
        seens = [seen or _see(texts[at], at) for at, seen in enumerate(seens)]
        shown = [seen for seen in seens if seen is not None]
    page = join(shown)
    others = [
        link
        for at, seen in enumerate(seens)
        if seen is None and may_hold_links(texts[at].source)
        for link in _see(texts[at], at).links
    ]
    known = {link.url for link in page.links}
    unseen = tuple(
        replace(link, span=None, hidden=True) for link in others if link.url not in known
    )
    return replace(page, links=page.links + unseen, parts=tuple(text.source for text in texts))


def _see(text: TextPart, part: int) -> Seen:
    if text.html:
        return see_html(text.source, part)
    return see_plain(text.source, part, text.flow)


def may_hold_links(source: str) -> bool:
    """Whether seeing a text can yield a link at all."""
    return "://" in source or "www." in source or "href" in source


def join(seens: list[Seen]) -> Page:
    """Seen parts with an empty line between them; spans and segments move along."""
    if len(seens) == 1:
        seen = seens[0]
        return Page(seen.text, seen.hidden_text, seen.segments, seen.links, (), seen.defects)
    text: list[str] = []
    segments: list[Segment] = []
    links: list[Link] = []
    at = 0
    for seen in seens:
        if not seen.text:
            links += seen.links
            continue
        if text:
            text.append(_BETWEEN)
            at += len(_BETWEEN)
        segments += (move_segment(segment, at) for segment in seen.segments)
        links += (move_link(link, at) for link in seen.links)
        text.append(seen.text)
        at += len(seen.text)
    return Page(
        "".join(text),
        "\n".join(seen.hidden_text for seen in seens if seen.hidden_text),
        tuple(segments),
        tuple(links),
        (),
        tuple(defect for seen in seens for defect in seen.defects),
    )


def move_segment(segment: Segment, by: int, source_by: int = 0) -> Segment:
    """The segment where the text, and its source, stand `by` characters further on."""
    return Segment(
        segment.start + by,
        segment.end + by,
        segment.part,
        segment.source_start + source_by,
        segment.source_end + source_by,
        segment.exact,
    )


def move_link(link: Link, by: int) -> Link:
    """The link where the text stands `by` characters further on."""
    if link.span is None or not by:
        return link
    return replace(link, span=Span(link.span.start + by, link.span.end + by))
