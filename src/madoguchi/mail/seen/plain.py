"""A plain-text part as the person saw it."""

from __future__ import annotations

from enum import Enum

from madoguchi.mail.links.collect import links_in_text
from madoguchi.mail.seen.flowed import drawn_runs
from madoguchi.mail.seen.invisible import TURNING
from madoguchi.mail.seen.value import Seen
from madoguchi.mail.seen.writer import Writer
from madoguchi.model import Defect

MAX_PLAIN_CHARS = 2_000_000
"""Read of one part: 40 times a long novel's chapter."""


class Flow(Enum):
    """How the lines of a plain part are broken (RFC 3676 §4)."""

    FIXED = "fixed"
    FLOWED = "flowed"
    FLOWED_DELSP = "flowed, delsp"


def see_plain(source: str, part: int, flow: Flow = Flow.FIXED) -> Seen:
    """The same for a decoded `text/plain` part: CRLF is one line break, nothing is collapsed."""
    defects: dict[str, str] = {}
    if len(source) > MAX_PLAIN_CHARS:
        defects["text-cut"] = str(MAX_PLAIN_CHARS)
        source = source[:MAX_PLAIN_CHARS]
    writer = Writer(source, part)
    if flow is not Flow.FIXED:
        _draw_flowed(writer, source, flow)
    elif source:
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


def _draw_flowed(writer: Writer, source: str, flow: Flow) -> None:
    # A turned run may go on over a soft break, which `plain` of two ranges would not see.
    turns = TURNING.search(source) is not None
    low = high = 0
    for start, end in (*drawn_runs(source, flow is Flow.FLOWED_DELSP), (len(source) + 1, 0)):
        if start == high:
            high = end
            continue
        if low < high:
            writer.keep(low, high, references=False) if turns else writer.plain(low, high)
        low, high = start, end
