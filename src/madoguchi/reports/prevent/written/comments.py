"""A comment is one line in every grammar, so nothing in it may end the line."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """The text without controls; every run of white space is one space."""
    seen = (" " if unicodedata.category(one) == "Cc" else one for one in text)
    return " ".join("".join(seen).split())
