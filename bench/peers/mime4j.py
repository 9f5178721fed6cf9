"""The suite of Apache James Mime4j: header fields, structure and decoded bodies of 80 mails."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from bench.peers.stated import Case, Statement
from bench.peers.tree import field, leaf, tree

SUITE = "mime4j"
FOLDER = Path("peer-suites/mime4j/core/src/test/resources")


def read_ours(data: bytes) -> Statement:
    """Header, tree and leaves of the mail, mails inside included."""
    return dict(tree(data))


def cases(mails: Path) -> Iterator[Case]:
    """Every mail that has its decoded form beside it."""
    folder = mails / FOLDER
    for path in sorted(folder.rglob("*.msg")):
        told = path.with_name(f"{path.stem}_decoded.xml")
        if not told.is_file():
            continue
        message = _parsed(told.read_bytes())
        if message is None:
            continue
        expected = {
            "header": tuple(_fields(message)),
            "structure": (_shape(message, "text/plain"),),
            "octets": tuple(_leaves(message, path.parent)),
        }
        yield Case(SUITE, path.relative_to(folder).as_posix(), path.read_bytes(), expected)


def _parsed(xml: bytes) -> ET.Element | None:
    """The element; control characters, which the suite writes as they stand, become spaces."""
    clean = bytes(0x20 if c < 0x20 and c not in b"\t\n\r" else c for c in xml)
    try:
        return ET.fromstring(clean.decode("utf-8", "replace"))
    except ET.ParseError:
        return None


def _fields(part: ET.Element) -> Iterator[str]:
    for entry in part.iterfind("header/field"):
        name, _, value = (entry.text or "").strip().partition(":")
        yield field(name.rstrip(), value.encode("latin-1", "replace"))


def _media_type(part: ET.Element, default: str) -> str:
    for entry in _fields(part):
        name, _, value = entry.partition(": ")
        if name.lower() == "content-type":
            return value.partition(";")[0].split(" (")[0].strip().lower()
    return default


def _shape(part: ET.Element, default: str) -> str:
    name = _media_type(part, default)
    within = "message/rfc822" if name == "multipart/digest" else "text/plain"
    inner = [_shape(child, within) for child in part.iterfind("multipart/body-part")]
    inner += [_shape(child, "text/plain") for child in part.iterfind("message")]
    return f"{name}({' '.join(inner)})" if inner else name


def _leaves(part: ET.Element, folder: Path) -> Iterator[str]:
    for child in part:
        if child.tag in ("text-body", "binary-body"):
            yield leaf((folder / child.attrib["name"]).read_bytes())
        elif child.tag in ("multipart", "body-part", "message"):
            yield from _leaves(child, folder)
