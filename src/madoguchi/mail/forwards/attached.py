"""A mail forwarded as an attachment: `message/rfc822` (also base64), an `.eml` or `.msg` file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from madoguchi.mail.bodies import Bodies, Carried
from madoguchi.mail.bounds import MAX_ENCLOSED, MAX_ENCLOSED_BYTES
from madoguchi.mail.forwards.own import (
    LITTLE_TEXT,
    demands_money,
    doubts,
    subject_says,
    wrote_little,
)
from madoguchi.mail.forwards.replies import is_automatic, is_returned
from madoguchi.model import Defect, Message, Wrapping

_MAILTO = re.compile(r"\Amailto:")
_ABOUT_THE_FORMAT = re.compile(r"\Amailto:|rfc-?5965|/arf\b", re.I)
"""Complaints explain themselves with a link to the standard."""
Reader = Callable[[bytes], Message]


def is_attached_forward(message: Message, bodies: Bodies) -> bool:
    """Whether `message` only carries another mail; `False` when it speaks for itself.

    A delivery report returns a mail that nobody forwarded; a complaint (RFC 5965) names the mail
    that is meant.  A longer letter with links of its own is examined itself, or an attached
    harmless mail would shield it.
    """
    if not bodies.carried or bodies.is_report:
        return False
    if bodies.is_complaint:
        return _quiet(message, _ABOUT_THE_FORMAT)
    if is_returned(message) and subject_says(message.subject) != "forward":
        return False
    if bodies.is_digest and is_automatic(message):
        return False  # a mailing list's day, not a person's forward
    if wrote_little(message, len(message.text)):
        return True
    told = subject_says(message.subject) == "forward" or doubts(message.text)
    return told and len(bodies.carried) == 1 and _quiet(message)


def _quiet(message: Message, harmless: re.Pattern[str] = _MAILTO) -> bool:
    """A text that leads nowhere: a filter's or a colleague's report."""
    return (
        len(message.text) < 10 * LITTLE_TEXT
        and not demands_money(message.text)
        and not any(
            link.span is not None and not harmless.search(link.url) for link in message.links
        )
    )


def attached_forward(message: Message, bodies: Bodies, read_inner: Reader) -> Message | None:
    """The mail that is carried first; `None` when there is nothing in it."""
    inner = read_inner(bodies.carried[0].content)
    if not (inner.headers or inner.text.strip()):
        return None
    return wrapped(inner, message)


def with_enclosed(message: Message, carried: list[Carried], read_one: Reader) -> Message:
    """`message` with the mails that it carries beside the examined one, read as they stand."""
    enclosed: list[Message] = []
    octets = 0
    for mail in carried[:MAX_ENCLOSED]:
        octets += len(mail.content)
        if octets > MAX_ENCLOSED_BYTES:
            break
        enclosed.append(read_one(mail.content))
    if len(enclosed) == len(carried):
        return replace(message, enclosed=tuple(enclosed)) if enclosed else message
    defects = (*message.defects, Defect("enclosed-not-read", str(len(carried) - len(enclosed))))
    return replace(message, enclosed=tuple(enclosed), defects=defects)


def is_above_little(pasted: Message, source: bytes) -> bool:
    """Whether what was pasted above the source of a mail is no letter of its own."""
    line = source.partition(b"\n")[0].decode("utf-8", "replace").strip()
    at = pasted.text.find(line)
    return at >= 0 and not demands_money(pasted.text[:at]) and at < 10 * LITTLE_TEXT


def wrapped(inner: Message, outer: Message, how: Wrapping = Wrapping.ATTACHMENT) -> Message:
    """The innermost mail with the whole chain of its outer ones."""
    if inner.outer is None:
        return replace(inner, form=outer.form, wrapped_in=how, outer=outer)
    return replace(inner, form=outer.form, outer=wrapped(inner.outer, outer, how))
