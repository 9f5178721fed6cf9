"""Pages and drawings as attached files: HTML and SVG, seen as a mail's own HTML is seen."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import replace
from urllib.parse import unquote

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.bounds import MAX_MEMBER
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.mail.charsets import charset_in_html, decide
from madoguchi.mail.links.script import goes_to
from madoguchi.mail.seen import see_html
from madoguchi.model import FileTrait, Link

MAX_SCRIPTS = 40
"""Script elements that are looked at."""
MAX_SCRIPT = 200_000
"""Characters of one script that are looked at for strings."""
MAX_LITERALS = 60
"""Encoded strings of one page that are decoded."""
MAX_WRITTEN = 2
"""Pages written by the script of a page that was written by a script."""
_SCRIPT = re.compile(r"<script\b([^<>]{0,2000}+)>([^<]*+(?:<(?!/script)[^<]*+)*+)", re.I)
_DATA_SCRIPT = re.compile(r"type\s*=\s*[\"']?(?:application|text)/(?:ld\+)?(?:json|template)", re.I)
_HANDLER = re.compile(r"<[a-z][^<>]{0,3000}?\son[a-z]{3,20}\s*=|[\"'=]\s{0,9}javascript:", re.I)
_FORM = re.compile(
    r"<form\b|<input\b(?![^<>]{0,500}type\s*=\s*[\"']?(?:hidden|button|submit))", re.I
)
_ENCODED = re.compile(
    r"\b(atob|unescape|decodeURI(?:Component)?)\s{0,9}\(\s{0,9}([\"'`])([^\"'`\\]{8,400000}+)\2"
)
_BASE64_URL = re.compile(r"[\"'`=,](aHR0c(?:HM6Ly9|DovL)[A-Za-z0-9+/_-]{6,2000}+={0,2})")
_LITERAL = re.compile(
    # The host must be whole: what a `+` goes on with may still belong to it.
    r"[\"'`](https?:(?:\\?/){2}(?:[^\"'`\s<>/\\]{1,300}\.[a-z0-9-]{2,60}\\?[/?#:][^\"'`\s<>]{0,2000}+"
    r"[\"'`]|[^\"'`\s<>]{4,2000}+[\"'`](?!\s{0,9}\+)))",
    re.I,
)
_CARRIERS = {"image/svg+xml": "svg-file"}


def read_page(file: File, room: Room) -> Opened:
    """Text and links as a browser shows them; what its scripts would write, decoded, not run."""
    octets = file.content[: room.unpack(min(len(file.content), MAX_MEMBER))]
    source = decide(octets, "", charset_in_html(octets)).text
    return see_source(source, _CARRIERS.get(file.media_type, "html-file"))


def see_source(source: str, carrier: str, depth: int = 0) -> Opened:
    """The same for decoded text; `depth` counts the scripts that wrote it."""
    seen = see_html(source, 0)
    traits: set[FileTrait] = set()
    if _FORM.search(source):
        traits.add(FileTrait.ASKS)
    links: list[Link] = [replace(link, carrier=carrier, span=None) for link in seen.links]
    text = [seen.text]
    scripts = _scripts(source)
    if scripts or _HANDLER.search(source):
        traits.add(FileTrait.SCRIPTED)
    for script in scripts:
        gone = link_to(goes_to(script) or "", carrier)
        links += [gone] if gone else []
        for written in _written(script):
            if "<" in written and depth < MAX_WRITTEN:
                inner = see_source(written, carrier, depth + 1)
                traits |= inner.traits
                text.append(inner.text)
                links += inner.links
            else:
                links += links_in(written, carrier)
        links += _in_strings(script, carrier)
    return Opened(frozenset(traits), (), "\n".join(filter(None, text)), without_repeats(links))


def _scripts(source: str) -> list[str]:
    """The programs in a page; data that merely stands in a script element is none."""
    found: list[str] = []
    for match in _SCRIPT.finditer(source):
        if len(found) >= MAX_SCRIPTS:
            break
        if not _DATA_SCRIPT.search(match[1]):
            found.append(match[2][:MAX_SCRIPT])
    return found


def _written(script: str) -> list[str]:
    """What `atob("…")`, `unescape("…")` and the like yield."""
    found: list[str] = []
    for match in _ENCODED.finditer(script):
        if len(found) >= MAX_LITERALS:
            break
        function, literal = match[1], match[3]
        found.append(_base64(literal) if function == "atob" else unquote(literal, errors="replace"))
    return found


def _base64(literal: str) -> str:
    octets = re.sub(r"[^A-Za-z0-9+/]", "", literal.replace("-", "+").replace("_", "/")).encode()
    octets = octets[: len(octets) - (len(octets) % 4 == 1)]
    return decide(b64decode(octets + b"=" * (-len(octets) % 4))).text


def _in_strings(script: str, carrier: str) -> list[Link]:
    """Addresses in strings of a script: where it sends what is typed, and what it loads.

    Hidden, because nobody sees them; an honest page loads its libraries so too.
    """
    found: list[str] = [m[1][:-1].replace("\\/", "/") for m in _LITERAL.finditer(script)]
    found += (_base64(m[1]) for m in _BASE64_URL.finditer(script))
    links = (link_to(one, carrier, hidden=True) for one in found[:MAX_LITERALS])
    return [link for link in links if link is not None]
