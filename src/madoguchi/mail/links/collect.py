"""From what a part carries to `Link` values."""

from __future__ import annotations

import re
from base64 import b64decode
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote, unquote_to_bytes

from madoguchi.mail.links.bare import is_bare_domain
from madoguchi.mail.links.find import find_urls
from madoguchi.mail.links.parse import NOT_LINKS, is_token, parse_url, stripped
from madoguchi.mail.links.tickets import Ticket
from madoguchi.mail.links.unwrap import unwrap
from madoguchi.model import Link, Span

MAX_LINKS = 500
"""Links of one part that are told; the largest honest newsletter measured has 400."""
MAX_COPIES = 20
"""Times that one link with one text counts."""
MAX_SHOWN_CHARS = 300
MAX_URL_SHOWN = 4000
"""Of an address that carries a whole page (`data:`), the rest is cut."""
MAX_DATA_CHARS = 200_000
_UNPARSABLE = "url-unparsable"
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")
_DATA_PAGE = re.compile(
    r"data:\s*(?:text/html|image/svg\+xml|application/xhtml\+xml)([^,]{0,100}),", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a part showed, for placing its links in it."""

    text: str
    hidden_text: str
    turned: tuple[tuple[int, int], ...] = ()
    base: str | None = None


def collected(
    page: Page,
    tickets: Sequence[Ticket],
    defects: dict[str, str],
    inside: Callable[[str], tuple[Link, ...]] | None,
) -> tuple[Link, ...]:
    """Every link of a part, carriers first, in order; `inside` reads a page in a `data:` URL."""
    parsed_base = parse_url(page.base) if page.base else None
    base = parsed_base[0] if parsed_base and parsed_base[1] else None
    found: list[Link] = []
    taken: list[tuple[int, int]] = []
    for ticket in tickets:
        link = _link(ticket, page, base, defects)
        if link is None:
            continue
        found.append(link)
        if link.span and not link.hidden and ticket.carrier != "form":
            taken.append((link.span.start, link.span.end))
        if inside and link.url.startswith("data:"):
            inner = _page_in(ticket.written)
            found += [replace(one, carrier="data", span=None) for one in inside(inner)]
    found += links_in_text(page.text, tuple(taken), defects)
    return _bounded(found)


def links_in_text(
    text: str, taken: tuple[tuple[int, int], ...], defects: dict[str, str]
) -> tuple[Link, ...]:
    """Addresses written in the text; those inside a link are that link's words."""
    found: list[Link] = []
    taken = tuple(sorted(taken))
    starts = [start for start, _ in taken]
    for url in find_urls(text):
        before = bisect_right(starts, url.end - 1)
        if any(end > url.start for _, end in taken[max(0, before - 3) : before]):
            continue
        if not url.url:
            defects.setdefault(_UNPARSABLE, "text")
            continue
        shown = short(text[url.start : url.end])
        span = Span(url.start, url.end)
        found.append(Link(url.url, url.host, shown, "text", span, unwrap(url.url)))
    return _bounded(found)


def _link(ticket: Ticket, page: Page, base: str | None, defects: dict[str, str]) -> Link | None:
    written = stripped(ticket.written)
    if is_token(written):
        return None
    parsed = parse_url(written, base)
    carrier = ticket.carrier
    if parsed is None:
        match = _SCHEME.match(written)
        if match and match[1].lower() == "javascript":
            return _of_script(ticket, page, base, defects)
        if match and match[1].lower() not in NOT_LINKS:
            defects.setdefault(_UNPARSABLE, carrier)
            return None
        # Mail programs, unlike browsers, put a scheme before a bare host name.
        parsed = parse_url("http://" + written) if is_bare_domain(written) else None
        if parsed is None:
            return None
    url, host = parsed
    span, shown, hidden = _place(ticket, page)
    target = unwrap(url) if host else None
    return Link(
        url[:MAX_URL_SHOWN] if not host else url, host, shown, carrier, span, target, hidden
    )


def _of_script(
    ticket: Ticket, page: Page, base: str | None, defects: dict[str, str]
) -> Link | None:
    from madoguchi.mail.links.script import goes_to

    written = goes_to(unquote(stripped(ticket.written)[len("javascript:") :], errors="replace"))
    if written is None or (_SCHEME.match(written) and written.lower().startswith("javascript")):
        return None
    return _link(replace(ticket, written=written, carrier="script"), page, base, defects)


def _place(ticket: Ticket, page: Page) -> tuple[Span | None, str, bool]:
    """Where the carrier shows, its words, and whether it is hidden."""
    if ticket.carrier == "form" and ticket.button:
        start, end = ticket.button
    elif ticket.carrier == "form" and (ticket.shown or ticket.whole):
        return None, short(ticket.shown), ticket.hidden
    else:
        start, end = ticket.start, max(ticket.end, ticket.start)
    for low, high in page.turned:
        if low < end and start < high:
            # The run was turned after the carrier was noted: its words are at the mirror place.
            start, end = (low + high - end, low + high - start) if low <= start else (low, high)
            break
    words = page.text[start:end]
    left = len(words) - len(words.lstrip())
    span = Span(start + left, start + len(words.rstrip())) if words.strip() else None
    if span:
        return span, short(words), False
    if ticket.pictured or (ticket.carrier in ("form", "meta", "iframe") and not ticket.hidden):
        return None, short(ticket.shown), False
    return None, short(page.hidden_text[ticket.hidden_start : ticket.hidden_end]), True


def short(words: str) -> str:
    """Words on one line, cut to what is kept of them."""
    return " ".join(words[: MAX_SHOWN_CHARS * 4].split())[:MAX_SHOWN_CHARS]


def _page_in(written: str) -> str:
    """The page that a `data:` URL holds (RFC 2397), as far as it is read."""
    match = _DATA_PAGE.match(written.strip())
    if match is None:
        return ""
    body = written.strip()[match.end() : match.end() + MAX_DATA_CHARS]
    octets = unquote_to_bytes(body)
    if "base64" in match[1].lower():
        octets = re.sub(rb"[^A-Za-z0-9+/]", b"", octets.replace(b"-", b"+").replace(b"_", b"/"))
        octets = b64decode(octets[: len(octets) // 4 * 4] + b"====", validate=False)
    return octets.decode("utf-8", "replace")


def _bounded(links: list[Link]) -> tuple[Link, ...]:
    """No more than `MAX_LINKS`, and of one and the same link no more than `MAX_COPIES`."""
    if len(links) <= MAX_COPIES:
        return tuple(links)
    counts: dict[tuple[str, str, str], int] = {}
    kept: list[Link] = []
    for link in links:
        key = (link.url, link.shown, link.carrier)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= MAX_COPIES:
            kept.append(link)
    return tuple(kept[:MAX_LINKS])
