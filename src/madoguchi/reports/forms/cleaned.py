"""What of a mail may stand in a form: one line, nothing that a program obeys."""

from __future__ import annotations

import re
import unicodedata

LONGEST_URL = 2_048
LONGEST_NAME = 255
_URL = re.compile(r"https?://[!#-;=?-\[\]_a-z~]+")
"""Schemes that are looked for, and the characters of RFC 3986: no blank, quote, backslash."""
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]{2,45}\]")
_MAILBOX = re.compile(r"[A-Za-z0-9!#$%&*+/=?^_`{|}~.'-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_OBEYED = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Co"))
"""Controls, turns of direction, halves of characters, ends of lines, what is no character."""


def one_line(text: str, longest: int = LONGEST_NAME) -> str:
    """The text with `U+FFFD` for what would end a line, turn it around or is not to be seen.

    Of a text that is too long the end is kept: there a file's name says what it is.
    """
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) in _OBEYED else character
        for character in text[-longest:]
    )


def url(written: str) -> str:
    """The address where it can stand in a form as it is, else nothing."""
    fits = len(written) <= LONGEST_URL and _URL.fullmatch(written)
    return written if fits else ""


def host(written: str) -> str:
    """The host, an IPv6 address in its brackets, where it is one; else nothing."""
    written = written.lower().rstrip(".")
    return written if _HOST.fullmatch(written) and ".." not in written else ""


def mailbox(addr_spec: str) -> str:
    """The `addr_spec` where it is one without quotes and of ASCII (RFC 5322 §3.4.1)."""
    return addr_spec if len(addr_spec) <= LONGEST_NAME and _MAILBOX.fullmatch(addr_spec) else ""
