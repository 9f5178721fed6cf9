"""Office Open XML and OpenDocument: macros, what is loaded from outside, links and words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.bounds import MAX_MEMBER
from madoguchi.mail.attached.embedded import embedded
from madoguchi.mail.attached.members import Member
from madoguchi.mail.attached.names import one_of
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.attached.zip_archive import read_directory, unpacked
from madoguchi.model import FileTrait, Link

MAX_RELATIONS = 2000
"""Relationships of one document; a catalogue with a link in every row has some hundred."""
MAX_PARTS = 60
"""Parts of one document that are read: sheets, slides and their relationships."""
_MACROS = re.compile(r"(?:^|/)(?:vbaProject\.bin|macrosheets/|Basic/|Scripts/(?!$))", re.I)
_EMBEDDED = re.compile(r"(?:^|/)embeddings/[^/]*\.bin$", re.I)
_WORDS = re.compile(
    r"(?:^|/)(?:word/(?:document|header\d*|footer\d*|footnotes|comments)|xl/sharedStrings"
    r"|xl/worksheets/sheet\d+|ppt/slides/slide\d+|ppt/notesSlides/notesSlide\d+|content)\.xml$"
)
_RELATIONS = re.compile(r"(?:^|/)_rels/[^/]+\.rels$")
_RELATION = re.compile(r"<(?:\w{1,20}:)?Relationship\b([^<>]{0,6000})")
_ATTRIBUTE = re.compile(r"\b(Type|Target|TargetMode)\s{0,9}=\s{0,9}[\"']([^\"'<>]{0,5000})[\"']")
_LOADED = one_of("attachedTemplate oleObject frame subDocument externalLinkPath image")
"""Kinds of relationships that the program follows by itself when the document is opened."""
_AWAY = re.compile(r"(?:https?|ftp|mhtml|mk|ms-[a-z-]+|file:(?=[/\\]{2}[^/\\]))|\\\\|//", re.I)
_RUN = re.compile(
    r"<(?:\w{1,9}:)?(t|p|br|tab|row|h|span|instrText|delInstrText|f|si|a)(?=[\s/>])[^<>]{0,2000}>([^<]*+)"
)
_FIELD = re.compile(r"\bHYPERLINK\s{1,9}\"([^\"]{4,2000})\"", re.I)
_DDE = re.compile(r"\bDDE(?:AUTO)?\s{1,9}[\"a-z]|\|'[^']{0,300}'!", re.I)
_ODF_LINK = re.compile(r"xlink:href\s{0,9}=\s{0,9}[\"'](https?:[^\"'<>]{4,2000})[\"']", re.I)


def read_ooxml(file: File, room: Room) -> Opened:
    """What the parts of the document tell.  Nothing is loaded, no field is computed."""
    directory = read_directory(file.content)
    if not directory.members:
        return DAMAGED
    names = [member.name for member in directory.members]
    traits: set[FileTrait] = set()
    if any(_MACROS.search(name) for name in names):
        traits.add(FileTrait.MACROS)
    if any(member.encrypted for member in directory.members):
        traits.add(FileTrait.ENCRYPTED)
    found = Opened(frozenset(traits))
    for member in _worth_reading(directory.members):
        part = unpacked(file.content, member, room.unpack(min(member.size, MAX_MEMBER)))
        found = _joined(found, _part(member.name, part))
    return replace(found, links=without_repeats(found.links))


def _worth_reading(members: tuple[Member, ...]) -> Iterator[Member]:
    """Relationships first: they say what is loaded; then the words."""
    patterns = (_RELATIONS, _WORDS, _EMBEDDED)
    chosen = [m for pattern in patterns for m in members if pattern.search(m.name)]
    yield from chosen[:MAX_PARTS]


def _joined(one: Opened, other: Opened) -> Opened:
    return replace(
        one,
        traits=one.traits | other.traits,
        holds=one.holds + other.holds,
        text="\n".join(filter(None, (one.text, other.text))),
        links=one.links + other.links,
    )


def _part(name: str, part: bytes) -> Opened:
    if _EMBEDDED.search(name):
        return embedded(part)
    source = part.decode("utf-8", "replace")
    return _relations(source) if name.endswith(".rels") else _words(source)


def _relations(source: str) -> Opened:
    """External relationships (ECMA-376 part 2 §6.5): links, and what is loaded."""
    links: list[Link | None] = []
    traits: set[FileTrait] = set()
    for count, match in enumerate(_RELATION.finditer(source)):
        if count >= MAX_RELATIONS:
            break
        values = dict(_ATTRIBUTE.findall(match[1]))
        target = html.unescape(values.get("Target", "")).strip()
        if values.get("TargetMode", "").lower() != "external" or not target:
            continue
        kind = values.get("Type", "").rpartition("/")[2]
        if kind in _LOADED and _AWAY.match(target):
            # A picture that is fetched tells when it was read; it cannot bring anything in.
            if kind != "image":
                traits.add(FileTrait.EXTERNAL_TEMPLATE)
            links.append(link_to(target.removeprefix("mhtml:"), "office", hidden=True))
        elif kind == "hyperlink":
            links.append(link_to(target, "office"))
    return Opened(frozenset(traits), links=tuple(link for link in links if link))


def _words(source: str) -> Opened:
    """Words and fields of a part, without its mark-up."""
    text: list[str] = []
    fields: list[str] = []
    for match in _RUN.finditer(source):
        kind, words = match[1], match[2]
        if kind in ("instrText", "delInstrText", "f"):
            fields.append(words)
            continue
        if kind in ("p", "br", "row", "si", "h"):
            text.append("\n")
        elif kind == "tab":
            text.append("\t")
        text.append(words)
    shown = re.sub(r"\n{2,}", "\n", html.unescape("".join(text))).strip()
    instructions = html.unescape("".join(fields))
    links = [link_to(m[1], "office") for m in _FIELD.finditer(instructions)]
    links += (link_to(html.unescape(m[1]), "office") for m in _ODF_LINK.finditer(source))
    links += links_in(shown, "office")
    traits = {FileTrait.EXTERNAL_TEMPLATE} if _DDE.search(instructions) else set()
    return Opened(frozenset(traits), (), shown, tuple(link for link in links if link))
