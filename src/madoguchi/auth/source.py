"""The octets that a `Message` was read from: signatures are about octets, not about readings."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.auth.dkim.octets import Octets, split, value_of
from madoguchi.mail.bodies import BodyReader
from madoguchi.mail.charsets.spending import allowance
from madoguchi.mail.inputs.emlx import mail_in_emlx
from madoguchi.mail.line_ends import to_lf
from madoguchi.mail.mime.media_types import OLE_MARK
from madoguchi.mail.mime.structure import Structure
from madoguchi.mail.sources.mbox import only_message, starts_mbox
from madoguchi.model import Message, Wrapping

MAX_CARRIERS = 4
"""Mails inside mails that are opened in search of the one that was examined."""
_TELLING = frozenset(("from", "date", "message-id", "subject", "dkim-signature", "arc-seal"))
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def octets_of(source: bytes, message: Message) -> Octets | None:
    """The mail in `source` whose header fields are those of `message`.

    `None` where the octets that were signed are not there any more: pasted text, a forward inside
    a text, a file of Outlook.
    """
    wanted = _telling((field.name.lower(), field.raw) for field in message.headers)
    if not wanted or message.wrapped_in is Wrapping.INLINE or source.startswith(OLE_MARK):
        return None
    with allowance():
        for octets in _candidates(source):
            mail = split(octets)
            if _telling((name, value_of(field)) for name, field in mail.fields) == wanted:
                return mail
    return None


def _telling(fields: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, "".join(value.split())) for name, value in fields if name in _TELLING]


def _candidates(source: bytes) -> Iterator[bytes]:
    data = source.removeprefix(_BYTE_ORDER_MARK).lstrip(b"\r\n")
    of_mbox = only_message(data) if starts_mbox(data) else None
    whole = of_mbox or mail_in_emlx(data) or data
    yield whole
    carriers = [whole]
    for _ in range(MAX_CARRIERS):
        if not carriers:
            return
        inside = _carried(carriers.pop(0))
        yield from inside
        carriers += inside


def _carried(octets: bytes) -> list[bytes]:
    root = Structure(to_lf(octets), []).read()
    return [mail.content for mail in BodyReader([]).read(root).carried]
