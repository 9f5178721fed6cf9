"""One thing that a reader may not learn, and the ways in which it can be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from madoguchi.reports.redaction.taken import Kind

NO_ADDRESS = "redacted@recipient.invalid"
"""Stands for an address: still one (RFC 6761 §6.4), so that the fields stay well-formed."""
NO_MARK = "REDACTED"
"""Stands for what was made of either."""


class Writing(NamedTuple):
    """One way to write a secret."""

    text: str
    """Folded as `fold` does."""
    instead: str
    whole: bool = False
    """Counts only where no letter or digit touches it."""


class Pattern(NamedTuple):
    """Many ways to write a secret, where anything may stand between its characters."""

    expression: str
    """Regular, over text that is folded; it never matches the empty text."""
    instead: str


@dataclass(frozen=True, slots=True)
class Secret:
    """One thing that a reader may not learn."""

    plain: str
    """As it is written."""
    of: Kind
    """Whose it is: of the recipient, of the reporter, a token, or asked for."""
    writings: tuple[Writing, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    digests: tuple[bytes, ...] = ()
    """What hashes make of it; looked for in hexadecimal, base64 and base32."""
