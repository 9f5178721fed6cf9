"""An HTML part as the person saw it."""

from __future__ import annotations

from madoguchi.mail.links.collect import Page, collected
from madoguchi.mail.links.tickets import MAX_TICKETS
from madoguchi.mail.seen.value import Seen
from madoguchi.mail.seen.walk import Walk
from madoguchi.model import Defect, Link

MAX_HTML_CHARS = 2_000_000
"""Read of one part; the largest honest mail measured has 1,140,000."""
MAX_HIDDEN_CHARS = 200_000
"""Kept of what nobody saw."""
MAX_NESTED = 2
"""`data:text/html` inside `data:text/html`."""


def see_html(source: str, part: int) -> Seen:
    """Text, hidden text, map and links of a decoded HTML part; `part` is its index.

    White space is collapsed and blocks stand on lines of their own, as a browser draws them
    (HTML standard §3.2.7, `innerText`); a cell of a table is set off by a space, and a picture
    is there with its `alt`.  Any text is accepted and nothing is raised.
    """
    return _see(source, part, 0)


def _see(source: str, part: int, depth: int) -> Seen:
    defects: dict[str, str] = {}
    if len(source) > MAX_HTML_CHARS:
        defects["html-cut"] = str(MAX_HTML_CHARS)
        source = source[:MAX_HTML_CHARS]
    walk = Walk(source, part)
    walk.run()
    text, segments = walk.seen.finish()
    hidden_text, _ = walk.hidden.finish()
    defects |= walk.defects
    defects |= dict.fromkeys(sorted(walk.seen.noted | walk.hidden.noted), "")

    def inside(inner: str) -> tuple[Link, ...]:
        return _see(inner, part, depth + 1).links

    page = Page(text, hidden_text, tuple(walk.seen.turned_ranges), walk.carriers.base)
    links = collected(page, walk.carriers.tickets, defects, inside if depth < MAX_NESTED else None)
    if walk.carriers.overflow:
        defects["links-cut"] = str(MAX_TICKETS)
    smuggled = "".join(walk.seen.smuggled)
    if smuggled:
        hidden_text = f"{hidden_text}\n{smuggled}" if hidden_text else smuggled
    return Seen(
        text,
        hidden_text[:MAX_HIDDEN_CHARS],
        segments,
        links,
        tuple(Defect(name, detail) for name, detail in defects.items()),
    )
