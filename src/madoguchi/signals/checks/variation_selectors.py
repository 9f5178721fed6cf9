"""Variation selectors where nothing varies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

PART_LIMIT = 200_000
# Emoji, keycap digits and Mongolian take them, and kanji take U+E0100 on (IVS, names such as 葛󠄀).
_AFTER_LETTER = "[A-Za-z\u3041-\u30fe][\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_SELECTORS = tuple(map(chr, range(0xFE00, 0xFE10)))


def _varies(source: str) -> bool:
    """Whether there is any.  To look for one character at a time is the fastest way by far."""
    if any(selector in source for selector in _SELECTORS):
        return True
    # Those of the last planes begin with one octet that no other character has.
    return b"\xf3" in source.encode("utf-8", "surrogatepass")


def _look(view: View) -> Iterator[Evidence]:
    sources = [("header:Subject", view.message.subject)]
    sources += [("header:From", box.display_name) for box in view.message.from_[:2]]
    sources += [("text", part[:PART_LIMIT]) for part in view.message.parts[:8]]
    for where, source in sources:
        if source.isascii() or not _varies(source):
            continue
        found = re.search(_AFTER_LETTER, source)
        if found:
            yield Evidence(where, source[max(0, found.start() - 20) : found.end() + 20])
            return


CHECK = Check(
    id="variation-selectors",
    stance=Stance.ACCUSING,
    sees="A variation selector right after a Latin letter or a kana.",
    why="None is defined there: it only makes メルカリ a different word for a filter.",
    wrong_when="A faulty program that puts emoji selectors after letters.",
    look=_look,
)
