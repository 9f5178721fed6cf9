"""The top of Gmail's window as it comes when it is copied: no labels, only places.

subject
受信トレイ
NAME <ADDRESS>
10:00 (2 時間前)
To 自分
"""

from __future__ import annotations

import re

from madoguchi.mail.header.dates import read_shown_date
from madoguchi.mail.shown_header import ShownHeader

MAX_WINDOW_LINES = 24
"""Lines in which the top of the window must end: its empty lines and button names included."""
MAX_ABOVE = 4
"""Lines with words above the sender: the subject, and the names of folders."""
MAX_SUBJECT = 300
"""Characters of the line that is the subject: beyond it is a letter's first paragraph."""

_SENDER = re.compile(
    r"[^\n<>:：]{1,120}?[ \t\u3000]{0,4}<([^\s<>@]{1,64}@[^\s<>@]{1,255})>[^\n<>@]{0,40}\Z"
)
_TO_ME = re.compile(r"(?:to|宛先|Cc)[ \t:：]{1,4}(?:自分|me)\b.{0,200}\Z", re.I)


def read_shown_window(lines: list[str]) -> ShownHeader | None:
    """Subject, sender and, where it is shown, the date; `None` when it is no such window."""
    filled = [
        (at, line.strip()) for at, line in enumerate(lines[:MAX_WINDOW_LINES]) if line.strip()
    ]
    for place, (_, line) in enumerate(filled[: MAX_ABOVE + 1]):
        sender = _SENDER.match(line)
        if sender is None:
            continue
        if place == 0 or len(filled[0][1]) > MAX_SUBJECT:
            return None
        for below in range(place + 1, min(place + 5, len(filled))):
            if _TO_ME.match(filled[below][1]):
                fields = {
                    "subject": filled[0][1],
                    "from": line[: sender.end(1) + 1],
                    "date": _date([text for _, text in filled[place + 1 : below]]),
                }
                known = {name: value for name, value in fields.items() if value}
                return ShownHeader(known, filled[below][0] + 1)
        return None
    return None


def _date(lines: list[str]) -> str:
    """The line that is a whole date; `10:00 (2 時間前)` names no day."""
    return next((line for line in lines if read_shown_date(line, japanese=False)), "")
