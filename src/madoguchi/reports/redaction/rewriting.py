"""A mail part by part: what tells nothing stays octet for octet, the rest is written anew."""

from __future__ import annotations

from enum import IntEnum

from madoguchi.mail.bodies import carries_mail
from madoguchi.mail.bounds import MAX_TEXT_BYTES, MAX_TEXT_PART_BYTES
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.media_types import looks_binary, sniff_media_type
from madoguchi.mail.mime.structure import Entity, Structure
from madoguchi.mail.mime.uuencode import cut_uuencoded
from madoguchi.mail.mime.yenc import cut_yencoded
from madoguchi.reports.redaction.bodies import (
    as_octets,
    as_text,
    encoded,
    note_part,
    transfer_encoding,
)
from madoguchi.reports.redaction.fields import field_names, header_without, with_charset
from madoguchi.reports.redaction.files import Files
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.taken import CUT, Kind, Tally

MAX_MAILS_DEEP = 8
"""Mails attached to attached mails that are rewritten; deeper ones are taken out whole."""
_MESSAGES = frozenset({"message/rfc822", "message/global", "message/news", "text/rfc822-headers"})
_FOLDED = ("text/calendar", "text/vcard", "text/x-vcard", "text/directory")
"""Their lines are folded inside of words (RFC 5545 §3.1, RFC 6350 §3.2)."""
READ_AS_TEXT = frozenset({"text/html", "image/svg+xml", "text/calendar", "text/vcard", ""})
"""What a file is by its first octets when all that it says is written in it."""
_SIGNATURES = ("dkim-signature", "arc-seal", "arc-message-signature")


class Strictness(IntEnum):
    """How much goes when a secret is still told after the first try."""

    CUT = 0
    FILES = 1
    """Every file that is no text goes."""
    TEXTS = 2
    """Every part goes; of the mail its header is left."""


class Rewriter:
    """Takes the secrets out of one mail and those attached to it."""

    def __init__(self, search: Search, files: Files, strictness: Strictness) -> None:
        self._search = search
        self._files = files
        self._strictness = strictness
        self._inside = ""
        self._text_left = MAX_TEXT_BYTES
        self.tally = Tally()

    def mail(self, data: bytes, deep: int = 0) -> bytes:
        """A message, its line ends LF, without the secrets."""
        root = Structure(data, []).read()
        entities = list(_all(root))
        for entity in entities:
            boundary = entity.content_type.parameters.get("boundary", "")
            if entity.children and self._search.in_text(boundary):
                mark = boundary.rstrip().encode("latin-1", "replace")
                data = data.replace(mark, b"=_boundary-%d-%d" % (deep, len(boundary)))
        if data is not root.data:
            root = Structure(data, []).read()
            entities = list(_all(root))
        edits: list[tuple[int, int, bytes]] = []
        for entity in entities:
            header, body = self._entity(entity, deep)
            edits.append((entity.begin, entity.start, header))
            if not entity.children:
                edits.append((entity.start, entity.end, body))
        out: list[bytes] = []
        at = 0
        for start, end, octets in sorted(edits, key=lambda edit: edit[:2]):
            if at < start:
                out.append(self._between(data[at:start]))
            out.append(octets)
            at = max(at, end)
        out.append(self._between(data[at:]))
        changed = b"".join(out)
        if changed != data:
            for name in field_names(data[: root.start]):
                if name in _SIGNATURES:
                    self.tally.add(Kind.SIGNATURE, f"{self._inside}header {name}")
        return changed

    def _entity(self, entity: Entity, deep: int) -> tuple[bytes, bytes]:
        """Header and, of a leaf, body."""
        block = entity.data[entity.begin : entity.start]
        header = header_without(block, self._search, self._found)
        if entity.children:
            return header, b""
        raw = entity.data[entity.start : entity.end]
        if not raw.strip():
            return header, raw
        media_type = entity.media_type
        content = entity.body([])
        sniffed = sniff_media_type(content)
        if self._strictness is Strictness.TEXTS:
            return self._noted(header, media_type)
        if media_type in _MESSAGES or carries_mail(entity.filename, content, sniffed):
            return self._attached_mail(entity, header, content, deep)
        if sniffed in READ_AS_TEXT and not looks_binary(content):
            return self._text(entity, header, content)
        if self._strictness is Strictness.FILES or self._files.tells(content, media_type, sniffed):
            return self._noted(header, media_type)
        return header, raw

    def _attached_mail(
        self, entity: Entity, header: bytes, content: bytes, deep: int
    ) -> tuple[bytes, bytes]:
        if deep >= MAX_MAILS_DEEP or b"\0" in content[:512]:
            # Another program's file of a mail holds its fields in a form that is only read.
            return self._noted(header, entity.media_type)
        lines = to_lf(content)
        around, self._inside = self._inside, f"{self._inside}mail > "[:40]
        clean = self.mail(without_blank_start(lines), deep + 1)
        self._inside = around
        if clean == without_blank_start(lines):
            return header, entity.data[entity.start : entity.end]
        return header, self._encoded(clean, entity)

    def _text(self, entity: Entity, header: bytes, content: bytes) -> tuple[bytes, bytes]:
        media_type = entity.media_type
        limit = max(0, min(MAX_TEXT_PART_BYTES, self._text_left))
        cut = content[:limit]
        self._text_left -= len(cut)
        for files_cut in (cut_uuencoded, cut_yencoded):
            rest, files = files_cut(cut)
            if any(self._files.tells(one.content, "", "") for one in files):
                self.tally.add(Kind.PART, f"{self._inside}file in {media_type}", len(files))
                cut = rest
        was = as_text(cut, entity)
        words = self._files.words_of_drawing(was.text.encode("utf-8", "replace"), media_type)
        if words is not None:
            return self._noted(header, media_type, words)
        markup = "<" in was.text or "&" in was.text
        clean, counts = self._search.without(was.text, markup=markup)
        for secret, times in counts.items():
            self._found(media_type, secret, times)
        if media_type in _FOLDED and self._search.in_text(
            clean.replace("\r", "").replace("\n ", "").replace("\n\t", "")
        ):
            return self._noted(header, media_type)
        if len(content) > limit:
            self.tally.add(Kind.TOO_LONG, self._inside + media_type)
            clean += CUT
        elif clean == was.text and len(cut) == len(content):
            return header, entity.data[entity.start : entity.end]
        octets, charset = as_octets(clean, was, entity)
        if charset:
            header = with_charset(header, charset)
        return header, self._encoded(octets, entity)

    def _encoded(self, octets: bytes, entity: Entity) -> bytes:
        raw = entity.data[entity.start : entity.end]
        if octets and entity.body([]) == raw:
            return octets  # whatever it says, nothing was encoded
        return encoded(octets, transfer_encoding(entity), raw)

    def _noted(self, header: bytes, media_type: str, words: str = "") -> tuple[bytes, bytes]:
        self.tally.add(Kind.PART, self._inside + media_type)
        clean = media_type if not self._search.in_text(media_type) else "file"
        return note_part(header, clean, words)

    def _between(self, octets: bytes) -> bytes:
        """Delimiter lines, and what programs write before and after the parts."""
        if not octets.strip():
            return octets
        text = octets.decode("latin-1")
        clean, counts = self._search.without(text)
        for secret, times in counts.items():
            self._found("between parts", secret, times)
        return clean.encode("latin-1") if counts else octets

    def _found(self, place: str, secret: int, times: int) -> None:
        kind = self._search.secrets[secret].of if secret >= 0 else Kind.TOKEN
        if self._search.in_text(place):
            place = place.partition(" ")[0].partition("/")[0]
        self.tally.add(kind, self._inside + place, times)


def _all(entity: Entity) -> list[Entity]:
    """An entity and all below it, in the order of the mail."""
    found = [entity]
    for child in entity.children:
        found += _all(child)
    return found
