"""The envelope of a mail, as far as the receiving server wrote it into the header."""

from __future__ import annotations

import re

from madoguchi.signals.view import View

_PATH = re.compile(r"\s{0,20}<?\s{0,20}([^<>\s]{0,320})\s{0,20}>?")


def return_path(view: View) -> str | None:
    """Where bounces go (RFC 5321 §4.4): an address, "" for the null path, `None` when unknown.

    The topmost field is the one that the receiver wrote.
    """
    value = view.message.header("Return-Path")
    if value is None or not value.strip():
        return None
    found = _PATH.match(value)
    return found.group(1) if found else None


def return_path_domain(view: View) -> str:
    """The domain of the return path, lower case; empty when there is none."""
    return (return_path(view) or "").rpartition("@")[2].lower().rstrip(".")
