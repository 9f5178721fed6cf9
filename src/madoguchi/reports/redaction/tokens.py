"""Marks in links by which a sender tells one recipient from another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import log2

_LINK = re.compile(
    r"(?:h(?:tt|xx)ps?(?:://|\[:\]//)"
    r"|(?<![A-Za-z0-9:/+=])//(?=[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24}[/?:#])"
    r"|(?<![A-Za-z0-9:/+=.@%_-])(?=(?:[A-Za-z0-9-]{1,63}(?:\.|\[\.\])){1,6}+[A-Za-z]{2,24}[/?#]))"
    r"([^\s\"'<>\\`「」『』【】（）]{4,4000})|mailto:([^\s\"'<>]{4,400})",
    re.I,
)
"""Links, also those that were made harmless (hxxps, [.]) and those without a scheme."""
_ENCODED = re.compile(r"%(?:25){0,4}[0-9A-Fa-f]{2}")
_SEPARATOR = re.compile(
    r"&(?:amp|#38|#x26);|[/?&=#;,:@+|!*()\[\]{}]|%(?:25){0,4}(?:2[fF36Cc]|3[fFdDaABb]|26|40|7[cC])"
)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.I)
_DATE = re.compile(r"(?:19|20)\d\d[-_.]?(?:0\d|1[0-2])[-_.]?[0-3]\d(?:[-_.T]?\d{2,6})?")
_HOST = re.compile(r"(?:[A-Za-z0-9-]{1,63}\.){1,6}[a-z]{2,10}")
_FILE = re.compile(
    r"(.{1,200})\.(?:html?|php|aspx?|jsp|cgi|do|gif|png|jpe?g|webp|svg|css|js|pdf|ico)", re.I
)
_WORD = re.compile(
    r"[A-Za-z]?[a-z]{1,19}|[A-Z]{1,12}|\d{1,4}[a-z]{0,2}|v\d{1,3}|[a-z]{2,12}\d{1,4}|[A-Z][a-z]{1,12}\d{1,4}"
)
_PART_OF_WORDS = re.compile(r"[-_.~]+|(?<=[a-z])(?=[A-Z][a-z])")

SHORTEST_MARK = 10
"""Characters of letters and digits mixed; shorter ones name campaigns and pages."""
SHORTEST_NUMBER = 9
SHORTEST_LETTERS = 20
LEAST_BITS = 2.7
"""Entropy of a character: `aaaaaa111111` is no mark."""
REDACTED = "REDACTED"


def token_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of the text that are marks: in the path, query or fragment of its links."""
    for link in _LINK.finditer(text):
        start, end = link.span(1) if link.group(1) else link.span(2)
        at = start
        if link.group(1):
            rest = re.compile(r"[/?#]").search(text, start, end)
            if rest is None:
                continue
            at = rest.start()
        while at < end:
            separator = _SEPARATOR.search(text, at, end)
            stop = separator.start() if separator else end
            low, high = _trimmed(text, at, stop)
            if low < high and is_mark(text[low:high]):
                yield low, high
            at = separator.end() if separator else end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the ending of a file, and without the stop of the sentence around the link."""
    while end > start and text[end - 1] in ".。、":
        end -= 1
    file = _FILE.fullmatch(text, start, end)
    return (start, file.end(1)) if file else (start, end)


def is_mark(piece: str) -> bool:
    """Whether a piece of a link looks as if it was made for one recipient."""
    plain = _ENCODED.sub("", piece)
    if len(plain) * 2 < len(piece) or REDACTED in piece:
        return False  # words of another script
    if _UUID.search(plain):
        return True
    if _DATE.fullmatch(plain) or _HOST.fullmatch(plain):
        return False
    if plain.isdigit():
        return len(plain) >= SHORTEST_NUMBER
    letters = sum(map(str.isalpha, plain))
    digits = sum(map(str.isdigit, plain))
    if len(plain) < SHORTEST_MARK or letters + digits < len(plain) * 0.8:
        return False
    if all(_WORD.fullmatch(word) for word in _PART_OF_WORDS.split(plain) if word):
        return _is_noise(plain) if "-" not in plain and "_" not in plain else False
    if digits and letters:
        return _bits(plain) >= LEAST_BITS
    return _is_noise(plain)


def _is_noise(letters: str) -> bool:
    """Letters alone, whose case changes as in no words."""
    if len(letters) < SHORTEST_LETTERS or letters.islower() or letters.isupper():
        return False
    changes = sum(a.islower() and b.isupper() for a, b in pairwise(letters))
    return changes * 5 >= len(letters) and _bits(letters) >= 3.5


def _bits(text: str) -> float:
    return -sum(n / len(text) * log2(n / len(text)) for n in Counter(text).values())
