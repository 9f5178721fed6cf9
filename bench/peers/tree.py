"""The MIME tree of a mail as our reader finds it, and the octets of its leaves."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.structure import Entity, Structure

MAX_TREE_DEPTH = 40
"""Mails inside mails and parts inside parts; the reader itself stops at 30."""
MAILS = ("message/rfc822", "message/global")


def tree(data: bytes) -> Iterator[tuple[str, tuple[str, ...]]]:
    """`header` (names and unfolded raw values), `structure`, and `octets` of every leaf."""
    root = _root(data)
    yield "header", tuple(field(name, value) for name, value in root.header.fields)
    yield "structure", (shape(root),)
    yield "octets", tuple(leaves(root))


def _root(data: bytes) -> Entity:
    source = without_blank_start(to_lf(data))
    if source.startswith(b"From "):
        source = source.partition(b"\n")[2]
    return Structure(source, []).read()


def shape(entity: Entity, depth: int = 0) -> str:
    """`multipart/mixed(text/plain message/rfc822(text/html))`."""
    name = entity.media_type
    if entity.children:
        return f"{name}({' '.join(shape(child, depth + 1) for child in entity.children)})"
    if name in MAILS and depth < MAX_TREE_DEPTH:
        return f"{name}({shape(_root(entity.body([])), depth + 1)})"
    return name


def leaves(entity: Entity, depth: int = 0) -> Iterator[str]:
    """Type, size and check sum of every part that holds no parts, in order."""
    if entity.children:
        for child in entity.children:
            yield from leaves(child, depth + 1)
    elif entity.media_type in MAILS and depth < MAX_TREE_DEPTH:
        yield from leaves(_root(entity.body([])), depth + 1)
    else:
        yield leaf(entity.body([]))


def leaf(content: bytes) -> str:
    """Size and check sum; line ends in any notation are one octet, the last ones are none."""
    content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip(b"\n")
    return f"{len(content)} octets, crc {zlib.crc32(content):08x}"


def field(name: str, value: bytes) -> str:
    """A field in one line; the amount of white space says nothing (RFC 5322 §2.2.3)."""
    return f"{name}: {' '.join(value.decode('latin-1').split())}".strip()
