"""What only the octets of a PDF tell: actions on opening, scripts, forms.

PDFium has no call for them.  Looked at are the objects that stand openly and those in object
streams packed with deflate.  Missed are those in streams packed in other ways, and strings and
object streams of a document encrypted with an empty password.
"""

from __future__ import annotations

import re
import zlib
from itertools import islice

MAX_STREAMS = 400
"""Object streams that are unpacked: programs put a hundred objects in each."""
MAX_UNPACKED = 6 * 1024 * 1024
"""Octets of all of them."""
MAX_OBJECT = 3000
"""Octets of one object that are looked at."""
MAX_ACTIONS = 10
"""Actions on opening that are followed: a document has one, and each search reads all of it."""
MAX_LINKS = 100
_STREAM = re.compile(rb"\bstream\r?\n")
_BEFORE = 600
"""Octets in front of a stream in which its dictionary stands."""
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_SCRIPT = re.compile(rb"/(?:JavaScript|Launch|RichMediaExecute)\b|/JS\s{0,9}[(<]|/JS\s{1,9}\d")
_OPENS = re.compile(rb"/OpenAction\s{0,9}(?:(<<)|(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R\b)")
_ON_EVENT = re.compile(rb"/AA\s{0,9}<<")
_ACTION = re.compile(rb"/S\s{0,9}/(?:JavaScript|Launch|URI|SubmitForm|GoToR|GoToE|ImportData)\b")
_SENT = re.compile(rb"/SubmitForm\b|/FT\s{0,9}/(?:Tx|Ch)\b|/XFA\b")
_FILES = re.compile(rb"/EmbeddedFiles?\b|/RichMedia\b")
_URI = re.compile(rb"/URI\s{0,9}\(((?:[^()\\]|\\.){4,4000}+)\)", re.S)
_PAIRS = re.compile(rb"(\d{1,10})\s{1,9}(\d{1,10})\s{0,9}")


def scan(pdf: bytes) -> tuple[set[str], list[str]]:
    """Traits by their words, and addresses of actions that no annotation holds."""
    outside, packed = _objects(pdf)
    seen = b"\n".join((outside, *packed))
    if b"#" in seen:  # a name may be written with escapes (ISO 32000-2 §7.3.5)
        seen = _ESCAPED.sub(lambda match: bytes.fromhex(match[1].decode()), seen)
    traits: set[str] = set()
    if _SCRIPT.search(seen) or _acts_on_opening(seen, packed):
        traits.add("scripted")
    if _SENT.search(seen):
        traits.add("asks")
    if _FILES.search(seen):
        traits.add("carries-files")
    links = [
        re.sub(rb"\\([()\\])", rb"\1", match[1]).decode("utf-8", "replace")
        for match in islice(_URI.finditer(seen), MAX_LINKS)
    ]
    return traits, list(dict.fromkeys(links))


def _objects(pdf: bytes) -> tuple[bytes, list[bytes]]:
    """What stands outside of all streams, and what the object streams unpack to (§7.5.7)."""
    outside: list[bytes] = []
    packed: list[bytes] = []
    at, room = 0, MAX_UNPACKED
    for match in _STREAM.finditer(pdf):
        if match.start() < at:
            continue
        outside.append(pdf[at : match.start()])
        end = pdf.find(b"endstream", match.end())
        at = len(pdf) if end < 0 else end
        before = pdf[max(match.start() - _BEFORE, 0) : match.start()]
        before = before[before.rfind(b"obj") + 3 :]
        if b"ObjStm" in before and len(packed) < MAX_STREAMS and room > 0:
            packed.append(_inflated(pdf[match.end() : at], room))
            room -= len(packed[-1])
    outside.append(pdf[at:])
    return b"\n".join(outside), packed


def _inflated(octets: bytes, limit: int) -> bytes:
    stream = zlib.decompressobj()
    out = b""
    try:
        out = stream.decompress(octets, limit)
    except zlib.error:
        return out
    return out


def _acts_on_opening(seen: bytes, packed: list[bytes]) -> bool:
    """Whether opening does more than go to a page (§12.6.4: to go to one is the usual thing)."""
    for match in islice(_OPENS.finditer(seen), MAX_ACTIONS):
        action = seen[match.end() : match.end() + MAX_OBJECT].partition(b">>")[0]
        if match[2]:
            action = _object(int(match[2]), seen, packed)
        if _ACTION.search(action):
            return True
    return any(
        _ACTION.search(seen, match.end(), match.end() + 400)
        for match in islice(_ON_EVENT.finditer(seen), 100 * MAX_ACTIONS)
    )


def _object(number: int, seen: bytes, packed: list[bytes]) -> bytes:
    """The object of that number; empty when it cannot be found."""
    match = re.search(rb"(?:^|[^\d])%d\s{1,9}\d{1,5}\s{1,9}obj\b" % number, seen)
    if match:
        return seen[match.end() : match.end() + MAX_OBJECT].partition(b"endobj")[0]
    for stream in packed:
        # The stream begins with pairs: number of the object, offset behind the pairs (§7.5.7).
        at, offsets = 0, {}
        while (pair := _PAIRS.match(stream, at)) is not None:
            offsets[int(pair[1])] = int(pair[2])
            at = pair.end()
        if number in offsets:
            start = at + offsets[number]
            return stream[start : start + MAX_OBJECT]
    return b""
