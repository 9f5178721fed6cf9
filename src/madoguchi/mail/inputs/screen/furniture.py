"""What on a screen belongs to the telephone or the program and not to the mail."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from madoguchi.mail.inputs.screen.order import Row
from madoguchi.model import carried

_CLOCK = re.compile(r"(?:(?:午前|午後|[AP]M)\s?)?\d{1,2}:\d{2}(?:\s?[AP]M)?\W{0,3}\Z", re.I)
_STATUS = re.compile(
    r"(?:[345]G\+?|LTE|4G\+|Wi-?Fi|VoLTE|NR|docomo|au|KDDI|SoftBank|Rakuten|ahamo|UQ|povo|LINEMO"
    r"|\d{1,3}\s?%?|[^\w\s]|[A-Za-z]|\s)+\Z",
    re.I,
)
_STATUS_ZONE = 0.16
"""Height of the bar with clock and battery, of the width of the screen: with a notch, 59/390."""
_ARROWS = "←→〈〉<>‹›«»⟨⟩くく∧∨＜＞vV"
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_HEAD_ROWS, _FOOT_ROWS = 4, 4
"""Rows at the upper and lower end that can be buttons."""


@cache
def words(name: str) -> frozenset[str]:
    """The words of that table, folded."""
    table = tomllib.loads(carried("madoguchi.mail.inputs.screen", "words.toml").decode("utf-8"))
    return frozenset(table[name].get("words", ()) or table[name]["starts"])


def folded(text: str) -> str:
    """Letters only, lower case."""
    return _NOT_LETTERS.sub("", text).lower()


def is_message_word(row: Row) -> bool:
    """Whether a row holds only the name of a kind of short message."""
    return folded(row.text) in words("messages")


def without_furniture(rows: list[Row], width: int) -> list[Row]:
    """The rows without status bar, and without rows of buttons at both ends."""
    rows = [row for row in rows if row.text.strip()]
    if rows and _is_status_bar(rows[0], width):
        rows = rows[1:]
    for _ in range(_HEAD_ROWS):
        if rows and _is_buttons(rows[0]):
            rows = rows[1:]
    for _ in range(_FOOT_ROWS):
        if rows and (_is_buttons(rows[-1]) or is_message_word(rows[-1])):
            rows = rows[:-1]
    return rows


def _is_status_bar(row: Row, width: int) -> bool:
    if row.top > width * _STATUS_ZONE:
        return False
    clock = any(_CLOCK.match(line.text.strip()) for line in row.lines[:2])
    rest = (line for line in row.lines if not _CLOCK.match(line.text.strip()))
    return clock and all(_STATUS.match(line.text) for line in rest)


def _is_buttons(row: Row) -> bool:
    """Whether every piece of a row is a button, an arrow or a count."""
    known = words("furniture")
    pieces = [piece for line in row.lines for piece in line.text.split()]
    whole = all(folded(line.text) in known or _is_sign(line.text) for line in row.lines)
    return whole or all(folded(piece) in known or _is_sign(piece) for piece in pieces)


def _is_sign(text: str) -> bool:
    return len(text) <= 3 and not folded(text.strip(_ARROWS))


def without_arrows(text: str) -> str:
    """A title without the arrows around it."""
    return text.strip(_ARROWS.replace("v", "").replace("V", "") + " \t\u3000")
