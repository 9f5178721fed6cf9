"""A mail forwarded as an attachment: `message/rfc822` (also base64), an `.eml` or `.msg` file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.forwards.own import LITTLE_TEXT, wrote_little
from madoguchi.model import Message, Wrapping


def attached_forward(
    message: Message, bodies: Bodies, read_inner: Callable[[bytes], Message]
) -> Message | None:
    """The inner mail when `message` only carries it; `None` when it speaks for itself.

    A delivery report returns a mail that nobody forwarded.  A longer letter with links of its
    own is examined itself, or an attached harmless mail would shield it.
    """
    if not bodies.carried or bodies.is_report:
        return None
    if not wrote_little(message, len(message.text)) and not (
        len(bodies.carried) == 1 and _quiet(message)
    ):
        return None
    inner = read_inner(bodies.carried[0].content)
    if not (inner.headers or inner.text.strip()):
        return None
    return _wrapped(inner, message)


def _quiet(message: Message) -> bool:
    """One mail attached under a text that leads nowhere: a filter's or a colleague's report."""
    return len(message.text) < 10 * LITTLE_TEXT and not any(
        link.span is not None and not link.url.startswith("mailto:") for link in message.links
    )


def _wrapped(inner: Message, outer: Message) -> Message:
    """The innermost mail with the whole chain of its outer ones."""
    if inner.outer is None:
        return replace(inner, form=outer.form, wrapped_in=Wrapping.ATTACHMENT, outer=outer)
    return replace(inner, form=outer.form, outer=_wrapped(inner.outer, outer))
