"""Lines that a screen wrapped, joined again: words that were cut, and addresses.

A line was wrapped when what begins the next one would not have fitted behind it.
"""

from __future__ import annotations

import re

from madoguchi.mail.inputs.screen.order import Row, width_of
from madoguchi.mail.shown_header import label_of

_URL_CHARS = r"!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~"
_URL_TAIL = re.compile(rf"(?:https?:/{{1,2}}|www\.)[{_URL_CHARS}]*\Z", re.I)
_URL_WORD = re.compile(rf"[{_URL_CHARS}]+")
_GOES_ON = re.compile(r"[-?=&_%#~+]\Z")
"""No address ends in one of these."""
_NOT_PROSE = re.compile(r"[0-9/=?&_%]|[a-z]\.[a-z]|[A-Za-z]-[A-Za-z0-9]")
_HAS_PATH = re.compile(r"(?:https?://)?[^/]+/", re.I)
_SENTENCE_END = re.compile(r"[。！？!?]\Z")
_HYPHEN = re.compile(r"\w-\Z")
_OPENS = re.compile(r"[・■◆●○▼※☆★►▶✓□\-*]|[(（【「『]?\d{1,2}[).）．、]|[①-⑳]|[【[]")
"""How items of a list and headings begin: nobody's wrapped line does, or hardly ever."""
_CLOSES = "。、，．」』）】〕〉》!?！？・:：;；"
_PITCH = 0.95
"""Space between two lines of one paragraph, in heights of a line, at most."""
_SAME_LEFT = 1.6
"""How far apart the left edges of wrapped lines are, in heights: 「 and 【 begin with a blank."""


def joined(rows: list[Row]) -> list[str]:
    """The rows as lines of text, wrapped ones joined, an empty line where a gap is wide."""
    found: list[str] = []
    for at, row in enumerate(rows):
        above = rows[at - 1] if at else None
        text = row.text.strip()
        if above is None:
            found.append(text)
            continue
        glue = _glue(above, row, found[-1], text, _column_right(rows, row))
        if glue is not None:
            found[-1] += glue + text
        elif row.top - above.bottom > _PITCH * min(row.height, above.height):
            found += ["", text]
        else:
            found.append(text)
    return found


def title(rows: list[Row]) -> str:
    """The rows of a subject as one line."""
    found = ""
    for row in rows:
        text = row.text.strip()
        found += (between(found, text) if found else "") + text
    return found


def _column_right(rows: list[Row], row: Row) -> int:
    near = (other for other in rows if abs(other.left - row.left) < _SAME_LEFT * row.height)
    return max(other.right for other in near)


def _glue(above: Row, row: Row, before: str, text: str, right: int) -> str | None:
    """What joins a row to the one above it; `None` when a new line was meant."""
    height = min(row.height, above.height)
    if len(row.lines) > 1 or len(above.lines) > 1:
        return None
    if row.top - above.bottom > _PITCH * height or row.height > 1.6 * above.height:
        return None
    if abs(row.left - above.left) > _SAME_LEFT * max(row.height, above.height):
        return None
    room = right - above.right
    unit = max(above.letter, 1)
    address = _URL_TAIL.search(before)
    word = _URL_WORD.match(text)
    if address:
        goes_on = word and _continues(address.group(), word.group(), text, room / unit)
        return "" if goes_on else None
    if _OPENS.match(text) or label_of(text):
        return None
    if _SENTENCE_END.search(before) and room > 2.4 * unit:
        return None
    if room > (width_of(_first_unit(text)) + 0.6) * unit:
        return None
    return between(before, text)


def _continues(address: str, word: str, text: str, room: float) -> bool:
    """Whether an address at the end of a line goes on with the word that begins the next.

    `room` is what was left of the line, in widths of a letter.
    """
    if re.match(r"https?:|www\.", word, re.I):
        return False
    if _GOES_ON.search(address):
        return True
    if not _HAS_PATH.match(address) and word[0] not in "./?:#":
        # Still in the host: joined only where the line was full, else a wrong host might come out.
        return room < 1.5 and (_NOT_PROSE.search(word) is not None or word == text)
    if room >= len(word) + 0.5:
        return False
    return room < 1.5 or _NOT_PROSE.search(word) is not None or word == text


def _first_unit(text: str) -> str:
    """The characters that a line break cannot part: a word, or a kanji with what closes it."""
    if not is_wide(text[:1]):
        latin = re.match(r"[!-~\u00c0-\u024f]+", text)
        return latin.group() if latin else text[:1]
    end = 1
    while end < len(text) and text[end] in _CLOSES and end < 3:
        end += 1
    return text[:end]


def is_wide(char: str) -> bool:
    """Whether a character is as wide as a kanji."""
    return width_of(char) > 1


def between(before: str, text: str) -> str:
    """The space between two lines of one sentence: none after a kanji or a hyphen."""
    latin = all(char and not is_wide(char) for char in (before[-1:], text[:1]))
    return " " if latin and not _HYPHEN.search(before) else ""
