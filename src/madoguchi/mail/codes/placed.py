"""Where the HTML of a mail shows its pictures: in which order, and what stands between them."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, unquote_to_bytes

from madoguchi.mail.codes.kept import Picture, Pictures
from madoguchi.mail.seen.tokens import TOKEN, attributes

MAX_SHOWN = 60
"""`<img>` of one part that are looked up; newsletters have as many, nearly all on the network."""
MAX_TAGS_LOOKED_AT = 2000
MAX_BETWEEN = 4000
"""Characters of markup between two pictures that can still stand side by side."""
_IMG = re.compile(r"<im(?:g|age)(?=[\s/])", re.IGNORECASE)
_TAG = re.compile(r"<!--[\s\S]*?-->|<[^>]*+>|&nbsp;|&#160;|&zwnj;|\s++")
_NEW_LINE = re.compile(r"<(?:br|/?tr|/?div|/?p|/?li|/?table|/?center|hr)(?=[\s/>])", re.IGNORECASE)
_DATA = re.compile(r"\s*data:\s*image/[\w.+-]{1,30}([^,]{0,100}),", re.IGNORECASE)
_IN_CSS = re.compile(r"url\(\s*+[\"']?(data:image/[^\"')\s]++)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the HTML shows it."""

    content: bytes
    beside: bool = False
    """Nothing but markup stands between it and the one before, on the same line."""
    below: bool = False
    """The same, on the line below."""


def shown_pictures(source: str, pictures: Pictures) -> list[Shown]:
    """The pictures that an HTML part shows and the mail itself carries, in order.

    Those that stand in `data:` URLs are kept in `pictures` besides.
    """
    has_data = "data:" in source or "DATA:" in source
    if not has_data and not pictures.held:
        return []
    by_name = {name: picture for picture in pictures.held for name in picture.names}
    found: list[Shown] = []
    last = -1
    for start, end, written in _images(source):
        content = _content(written, by_name, pictures) if has_data or by_name else None
        if content is None:
            last = -1
            continue
        between = source[last:start] if 0 <= start - last <= MAX_BETWEEN and last >= 0 else None
        joined = between is not None and not _TAG.sub("", between)
        below = joined and _NEW_LINE.search(between or "") is not None
        found.append(Shown(content, beside=joined and not below, below=below))
        last = end
        if len(found) >= MAX_SHOWN:
            break
    if has_data:
        for match in _IN_CSS.finditer(source):
            _kept(match.group(1), pictures)
    return found


def _images(source: str) -> Iterator[tuple[int, int, str]]:
    """`(start, end, src)` of every `<img>` that has one."""
    for count, match in enumerate(_IMG.finditer(source)):
        if count >= MAX_TAGS_LOOKED_AT:
            return
        tag = TOKEN.match(source, match.start())
        if tag is not None and tag.lastindex == 2:
            src = attributes(tag[2]).get("src", "")
            if src:
                yield match.start(), tag.end(), src


def _content(src: str, by_name: dict[str, Picture], pictures: Pictures) -> bytes | None:
    src = src.strip()
    head = src[:5].lower()
    if head == "data:":
        return _kept(src, pictures)
    name = unquote(src[4:]) if head.startswith("cid:") else src  # RFC 2392 §2
    held = by_name.get(name) if len(name) <= 1000 else None
    return held.content if held else None


def _kept(url: str, pictures: Pictures) -> bytes | None:
    """The picture of a `data:` URL (RFC 2397 §3), kept for a look if it could hold a code."""
    match = _DATA.match(url)
    if match is None:
        return None
    octets = unquote_to_bytes(url[match.end() :])
    if "base64" in match[1].lower():
        octets = re.sub(rb"[^A-Za-z0-9+/]", b"", octets.replace(b"-", b"+").replace(b"_", b"/"))
        octets = b64decode(octets[: len(octets) // 4 * 4] + _rest(octets))
    for picture in pictures.held:
        if picture.content == octets:
            return octets
    pictures.keep(octets)
    return octets


def _rest(octets: bytes) -> bytes:
    left = len(octets) % 4
    return octets[-left:] + b"=" * (4 - left) if left > 1 else b""
