"""Forwarded mail: the inner mail is what is examined, the outer one is kept.

What the person wrote decides.  One who forwards writes little, or asks; a text that demands
money, or that is long and leads somewhere, is a letter and is examined itself, whatever hangs
below it or is attached to it.  Of several attached mails the first is examined and the others
are in `enclosed` of the mail that carries them.
"""

from madoguchi.mail.forwards.attached import (
    attached_forward,
    is_above_little,
    is_attached_forward,
    with_enclosed,
    wrapped,
)
from madoguchi.mail.forwards.inline import inline_forward

__all__ = [
    "attached_forward",
    "inline_forward",
    "is_above_little",
    "is_attached_forward",
    "with_enclosed",
    "wrapped",
]
