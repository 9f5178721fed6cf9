"""How long one mail may be puzzled over: its octets may be made to fit no charset at all.

A contest costs a few milliseconds, and a mail has room for thousands of parts, fields and names
that each ask for one.  So all contests of one mail share an allowance; when it is used up, the
label is believed, or the strictest charset that reads the octets.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

MAX_SCORED_BYTES = 1_000_000
"""Octets that are scored in all contests of one mail, each counted once a charset: a quarter of a
second.  The mail with most of them measured, in all its charsets, has 200,000."""

_left: ContextVar[list[int] | None] = ContextVar("left", default=None)


@contextmanager
def allowance() -> Iterator[None]:
    """A fresh allowance for the mail that is read inside; mails inside it share it."""
    if _left.get() is not None:
        yield
        return
    token = _left.set([MAX_SCORED_BYTES])
    try:
        yield
    finally:
        _left.reset(token)


def spend(octets: int) -> None:
    """Count octets that are about to be scored once."""
    left = _left.get()
    if left is not None:
        left[0] -= octets


def is_spent() -> bool:
    """Whether no further contest is held for this mail."""
    left = _left.get()
    return left is not None and left[0] <= 0
