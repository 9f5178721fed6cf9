"""Forwarded mail: the inner mail is what is examined, the outer one is kept."""

from madoguchi.mail.forwards.attached import attached_forward
from madoguchi.mail.forwards.inline import inline_forward

__all__ = ["attached_forward", "inline_forward"]
