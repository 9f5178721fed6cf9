"""SHA-256 of attached files, from the octets of the mail that carries them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from madoguchi.mail.line_ends import to_lf
from madoguchi.mail.mime.structure import Entity, Structure
from madoguchi.model import Attachment

HASHED_FILES = 100


def file_hashes(mail: bytes, attachments: tuple[Attachment, ...]) -> tuple[str, ...]:
    """The hash of each attachment, in their order; empty where its octets are not at hand.

    Only what travelled in base64 is hashed (RFC 2045 §6.8): of other files the ends of lines, and
    with them the hash, depend on the way they came.
    """
    by_size: dict[int, list[str]] = {}
    for octets in _files(Structure(to_lf(mail), []).read(), HASHED_FILES):
        by_size.setdefault(len(octets), []).append(hashlib.sha256(octets).hexdigest())
    return tuple(found.pop(0) if (found := by_size.get(one.size)) else "" for one in attachments)


def _files(root: Entity, most: int) -> Iterator[bytes]:
    waiting = [root]
    while waiting and most:
        entity = waiting.pop(0)
        waiting[:0] = entity.children
        encoding = entity.header.first("content-transfer-encoding")
        is_body = entity is root or (entity.media_type.startswith("text/") and not entity.filename)
        if entity.children or is_body or encoding.strip().lower() != b"base64":
            continue
        most -= 1
        yield entity.body([])
