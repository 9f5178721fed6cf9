"""Who, when and about what: the head of a mail as programs of phones lay it out.

    iPhone      name … time     to …     SUBJECT     text
    Gmail       SUBJECT [folder]     name time     to …     text
    Yahoo!      SUBJECT     name     address     date     text
    messages    number or name     "SMS"     day and time     text

The anchor is the time: without one near the top, everything is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import mean, median

from madoguchi.mail.inputs.ocr import Line
from madoguchi.mail.inputs.screen.furniture import (
    folded,
    is_message_word,
    without_arrows,
    words,
)
from madoguchi.mail.inputs.screen.order import Row

_TIME = r"(?:(?:午前|午後)\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?"
_DAY = (
    r"(?:(?:\d{4}[年/.-]\s?)?\d{1,2}[月/.-]\s?\d{1,2}日?|一昨日|昨日|今日|[月火水木金土日]曜日"
    r"|Yesterday|Today"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s?)?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s?\d{1,2}"
    r"|\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?:,?\s?\d{4})?)"
    r"\s?(?:[(（][月火水木金土日][)）])?"
)
_WHEN = re.compile(
    rf"(?:{_DAY},?\s?(?:at\s)?(?:{_TIME})?|{_TIME}|\d{{1,2}}\s?(?:分|時間|日)前"
    r"|\d{1,2}\s?(?:min|minutes?|hours?|days?) ago)\s?[)）>〉∨v☆★…:]?\Z",
    re.I,
)
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_HEAD_ROWS = 12
"""Rows from the top in which the time is looked for."""
_SUBJECT_ROWS = 5
"""Rows of a subject: on a phone, long ones take four."""
_AVATAR_CHARS, _AVATAR_ZONE = 2, 0.2
"""Letters on the coloured disc in front of a sender, and where it ends, of the width."""
_LARGER = 1.1
"""How much larger the letters of a subject are than those of the text."""
_APART = 1.35
"""The step from a subject to the text, in steps from line to line of the text, at least."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text; `rest` are the rows of the text."""

    rest: tuple[Row, ...]
    subject: tuple[Row, ...] = ()
    display_name: str = ""
    addr_spec: str = ""
    when: str = ""


def read_head(rows: list[Row], width: int, *, message: bool) -> Head:
    """The head of the rows (without furniture); `message` says that it is a short message."""
    if message:
        return _of_message(rows)
    rows = _without_avatars(rows, width)
    found = next((at for at, row in enumerate(rows[:_HEAD_ROWS]) if _when(row)), None)
    if found is None:
        return Head(tuple(rows))
    before, when = _when(rows[found]) or ("", "")
    address = _ADDRESS.search(before)
    name_at = found
    if not before.strip() and found:
        name_at = found - 1
        before = rows[name_at].text
        address = _ADDRESS.search(before)
        if address and not _name_beside(before, address) and name_at:
            name_at -= 1
            before = rows[name_at].text
    name = _name_beside(before, address) if address and address.group() in before else before
    end = found + 1
    while end < len(rows) and _is_recipient(rows[end]):
        end += 1
    subject = _subject_above(rows[:name_at])
    if not subject and end < len(rows):
        subject = _subject_below(rows[end:])
        end += len(subject)
    spec = address.group() if address else ""
    return Head(tuple(rows[end:]), subject, without_arrows(name), spec, when)


def _when(row: Row) -> tuple[str, str] | None:
    """`(what stands before it, time)` when a row ends in a time."""
    text = row.text.strip()
    match = _WHEN.search(text)
    return (text[: match.start()].rstrip(), match.group()) if match else None


def _name_beside(text: str, address: re.Match[str]) -> str:
    return text.replace(address.group(), "").strip(" \t\u3000<>＜＞()（）")


def _is_recipient(row: Row) -> bool:
    text = row.text.strip().lower()
    starts = words("recipient")
    return text.startswith(tuple(starts)) or folded(text).startswith(("tome", "to自分", "自分"))


def _without_avatars(rows: list[Row], width: int) -> list[Row]:
    kept: list[Row] = []
    for at, row in enumerate(rows):
        if at >= _HEAD_ROWS:
            kept.append(row)
            continue
        lines = tuple(line for line in row.lines if not _is_avatar(line, rows, at, width))
        if lines:
            kept.append(replace(row, lines=lines))
    return kept


def _is_avatar(line: Line, rows: list[Row], at: int, width: int) -> bool:
    """One or two letters at the left edge, beside lines that begin further right."""
    if len(line.text.strip()) > _AVATAR_CHARS or line.right > width * _AVATAR_ZONE:
        return False
    beside = [
        other
        for row in rows[max(0, at - 2) : at + 3]
        for other in row.lines
        if other is not line and abs(other.middle - line.middle) < 1.5 * line.height
    ]
    return bool(beside) and all(other.left >= line.right for other in beside)


def _subject_above(rows: list[Row]) -> tuple[Row, ...]:
    found = [_without_chip(row) for row in rows[-_SUBJECT_ROWS:]]
    return tuple(row for row in found if row is not None)


def _without_chip(row: Row) -> Row | None:
    """The row without the name of a folder at its end."""
    chips = words("chips")
    lines = [line for line in row.lines if folded(line.text) not in chips]
    if lines:
        rest, _, last = lines[-1].text.rstrip().rpartition(" ")
        if rest and folded(last) in chips:
            lines[-1] = replace(lines[-1], text=rest)
    return Row(tuple(lines)) if lines else None


def _subject_below(rows: list[Row]) -> tuple[Row, ...]:
    """The first rows, when their letters are larger and a space parts them from the text."""
    if len(rows) < 3:
        return ()
    height = median(row.height for row in rows)
    letter = median(row.letter for row in rows)
    steps = [below.middle - above.middle for above, below in pairwise(rows)]
    usual = median(steps)
    for at, step in enumerate(steps[:_SUBJECT_ROWS]):
        if step > _APART * usual:
            found = rows[: at + 1]
            larger = mean((row.height / height + row.letter / letter) / 2 for row in found)
            return tuple(found) if larger > _LARGER else ()
    return ()


def _of_message(rows: list[Row]) -> Head:
    """Number or name, then day and time; everything else is text."""
    name = when = ""
    start = 0
    for row in rows[:_HEAD_ROWS]:
        text = without_arrows(row.text)
        found = _when(row)
        picture = len(folded(text)) <= 1 and not any(char.isdigit() for char in text)
        if picture or is_message_word(row):
            pass  # the picture of the contact, the kind of message
        elif found and not found[0]:
            when = when or found[1]
        elif not name and not when:
            name = text
        else:
            break
        start += 1
    rest = tuple(row for row in rows[start:] if not is_message_word(row))
    return Head(rest, (), name, "", when)
