"""A plain-text part as the person saw it."""

from __future__ import annotations

from madoguchi.mail.links.collect import links_in_text
from madoguchi.mail.seen.value import Seen
from madoguchi.mail.seen.writer import Writer
from madoguchi.model import Defect

MAX_PLAIN_CHARS = 2_000_000
"""Read of one part: 40 times a long novel's chapter."""


def see_plain(source: str, part: int) -> Seen:
    """The same for a decoded `text/plain` part: CRLF is one line break, nothing is collapsed."""
    defects: dict[str, str] = {}
    if len(source) > MAX_PLAIN_CHARS:
        defects["text-cut"] = str(MAX_PLAIN_CHARS)
        source = source[:MAX_PLAIN_CHARS]
    writer = Writer(source, part)
    if source:
        writer.plain(0, len(source))
    text, segments = writer.finish()
    defects |= dict.fromkeys(sorted(writer.noted), "")
    links = links_in_text(text, (), defects)
    return Seen(
        text,
        "".join(writer.smuggled),
        segments,
        links,
        tuple(Defect(name, detail) for name, detail in defects.items()),
    )
