"""Text as seen, of a page and of plain text, with its map and its links."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar.html import html
from fuzz.grammar.mail import plain
from fuzz.grammar.words import chance
from fuzz.laws import defects_hold, link_holds, segments_hold, text_is_clean
from fuzz.target import Target
from madoguchi.mail.seen import Seen, see_html, see_plain


def run(data: bytes) -> None:
    """See the text as both."""
    source = data.decode("utf-8", "replace")
    for see in (see_html, see_plain):
        seen = see(source, 0)
        seen_holds(seen, source)
        holds(see(source, 0) == seen, "seen-twice-is-equal")


def seen_holds(seen: Seen, source: str) -> None:
    """The laws of one part."""
    text_is_clean(seen.text, "text")
    text_is_clean(seen.hidden_text, "hidden-text")
    segments_hold(seen.segments, seen.text, {0: source})
    for link in seen.links:
        link_holds(link, seen.text)
    defects_hold(seen.defects)


def draw(rng: Random) -> bytes:
    """A page, or running text."""
    return (plain(rng) if chance(rng, 4) else html(rng)).encode("utf-8", "replace")


TARGET = Target(run, draw)
