"""format=flowed (RFC 3676): which runs of a text are drawn when its soft line breaks are undone."""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTES = re.compile(r">(?: ?>)*+")
"""RFC 3676 §4.5, and `> >`, which it forbids to write and many programs write."""
_LABEL = re.compile(r"[^\s:：][^:：\n]{0,24}(?::(?=[ \t\n])|：)")
_HEAD = re.compile(r"-{2,}|_{5,}|" + _LABEL.pattern)
"""Outlook Express and Windows Live Mail end each line of the header that they copy into a forward
with a space, and call the text flowed all the same."""
SIGNATURE = "-- "
"""RFC 3676 §4.3: the line above a signature is fixed although a space ends it."""


def drawn_runs(source: str, delete_space: bool) -> Iterator[tuple[int, int]]:
    """The ranges of `source`, whose line ends are LF, that make its paragraphs; in order.

    `delete_space` is DelSp=yes: the space that marks a soft break is no part of the text, so that
    addresses and Japanese words go on without one (§4.1).  Quote marks stay where a line begins.
    An empty line is one also behind a soft break: people type spaces before it.
    """
    # A flowed line: its run, its quote depth, and whether it is of a copied header.
    held: tuple[int, int, int, bool] | None = None
    for start, content, end, depth in _lines(source):
        is_signature = source[content:end] == SIGNATURE
        is_blank = content == end or not source[content:end].strip(" ")
        if held is not None:
            goes_on = depth == held[2] and not is_signature and not is_blank
            if goes_on and held[3] and _LABEL.match(source, content, end + 1):
                goes_on = False
            yield (held[0], held[1] - delete_space if goes_on else held[1] + 1)
            start = content if goes_on else start
            held = None
        if end < len(source) and source[end - 1] == " " and not is_signature and not is_blank:
            held = (start, end, depth, _HEAD.match(source, content, end + 1) is not None)
        elif start < len(source):
            yield (start, min(end + 1, len(source)))
    if held is not None:
        yield (held[0], held[1] + 1)


def _lines(source: str) -> Iterator[tuple[int, int, int, int]]:
    """Every line: where it is drawn from, where its content begins and ends, its quote depth."""
    at = 0
    while at < len(source):
        stop = source.find("\n", at)
        end = len(source) if stop < 0 else stop
        quotes = _QUOTES.match(source, at, end)
        content = quotes.end() if quotes else at
        depth = quotes.group().count(">") if quotes else 0
        if content < end and source[content] == " ":  # space-stuffing, §4.4
            content += 1
        yield (at if depth else content, content, end, depth)
        at = end + 1
