"""Dates of the Date field (RFC 5322 §3.3) and of what mail programs write into forwards."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_JST = timezone(timedelta(hours=9))
_JAPANESE = re.compile(
    r"(\d{4})\s{0,2}[年/.-]\s{0,2}(\d{1,2})\s{0,2}[月/.-]\s{0,2}(\d{1,2})日?"
    r"(?:[^\d]{0,12}?(午前|午後|上午|下午|오전|오후|AM|PM|am|pm)?\s{0,2}(\d{1,2})[:時](\d{2})(?:[:分](\d{2}))?"
    r"\s{0,2}(AM|PM|am|pm)?)?"
)
_JAPANESE_YEAR_LAST = re.compile(
    r"(?<!\d)(\d{1,2})月\s{0,2}(\d{1,2})日?,?\s{0,2}(\d{4})年?"
    r"(?:[^\d]{0,4}?(午前|午後)?\s{0,2}(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
)
"""Outlook on telephones: `月曜日, 11月 23, 2026 10:00`."""
_ENGLISH = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?"
    r"(?:at\s+)?(\d{4})[,\s]*(?:at\s+)?(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([AaPp]\.?[Mm])?)?"
)
_YEAR_LAST = re.compile(
    r"(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:[ ,]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?"
    r"\s?([AaPp]\.?[Mm])?)?"
)
_OFFSET = re.compile(
    r"(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})\b|(?:GMT|UTC)([+-])(\d{1,2})\b|\b(JST|GMT|UTC)\b"
)
"""The second form is Apple's: `10:05:00 GMT+9`."""
_OTHER_ZONE = re.compile(r"(?<=\d\d )JST\b|(?<=[\d ])[+-]\d{2}:\d{2}\b")
"""Of a Date field: Japan's, which RFC 5322 §4.3 does not know, and an offset as ISO 8601 has it."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COMMENT = re.compile(r"\([^()]{0,200}\)")
"""RFC 5322 §3.2.2 allows it between any two words of a date; comments nest."""
_MAX_DATE = 200
"""Characters of a date that are looked at."""


def read_date(value: str) -> datetime | None:
    """A Date field; `None` when it is not one.  Without an offset, or with -0000, it is UTC."""
    if not value:
        return None
    value = value[:_MAX_DATE]
    try:
        parsed = parsedate_tz(value)
        if parsed is None and "(" in value:
            parsed = parsedate_tz(_COMMENT.sub(" ", _COMMENT.sub(" ", value)))
        if parsed is None:
            return None
        offset = parsed[9] or 0
        if abs(offset) >= 24 * 3600:
            offset = 0
        zone = timezone(timedelta(seconds=offset)) if offset else UTC
        if not offset and (named := _OTHER_ZONE.search(value)):
            zone = _zone(named.group()) or UTC
        return datetime(*parsed[:6], tzinfo=zone)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def is_rfc5322_date(value: str) -> bool:
    """Whether a program wrote it: day, month name, year, time and an offset."""
    return (
        re.search(r"\d{1,2}\s+[A-Za-z]{3}\s+\d{2,4}\s+\d{1,2}:\d{2}(:\d{2})?\s+[+\-A-Z]", value)
        is not None
    )


def read_shown_date(value: str, *, japanese: bool) -> datetime | None:
    """A date as mail programs show it to people; without an offset it is Japan's or UTC."""
    value = value[:_MAX_DATE]
    zone = _zone(value) or (_JST if japanese or "年" in value else UTC)
    found = _JAPANESE.search(value)
    if found:
        year, month, day, before, hour, minute, second, after = found.groups()
        return _made(year, month, day, hour, minute, second, before or after, zone)
    found = _JAPANESE_YEAR_LAST.search(value)
    if found:
        month, day, year, half, hour, minute, second = found.groups()
        return _made(year, month, day, hour, minute, second, half, _zone(value) or _JST)
    found = _ENGLISH.search(value)
    if found and found.group(2).lower() in _MONTHS and (found.group(1) or found.group(3)):
        day_first, name, day_after, year, hour, minute, second, half = found.groups()
        month = str(_MONTHS.index(name.lower()) + 1)
        return _made(year, month, day_first or day_after, hour, minute, second, half, zone)
    found = _YEAR_LAST.search(value)
    if found:
        return _year_last(found, zone)
    return read_date(value)


def _year_last(found: re.Match[str], zone: timezone) -> datetime | None:
    """`23.11.2026`, `11/23/2026`, `23/11/2026`; `05/06/2026` is either, and so it is neither."""
    first, sign, second, year, hour, minute, seconds, half = found.groups()
    if sign == "." or int(first) > 12 or first == second:
        day, month = first, second
    elif int(second) > 12:
        day, month = second, first
    else:
        return None
    return _made(year, month, day, hour, minute, seconds, half, zone)


def _zone(value: str) -> timezone | None:
    found = _OFFSET.search(value)
    if not found:
        return None
    sign, hours, minutes, apple_sign, apple_hours, name = found.groups()
    if name:
        return _JST if name == "JST" else UTC
    delta = timedelta(hours=int(hours or apple_hours), minutes=int(minutes or 0))
    if delta >= timedelta(hours=24):
        return None
    return timezone(-delta if (sign or apple_sign) == "-" else delta)


def _made(
    year: str,
    month: str,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    half: str | None,
    zone: timezone,
) -> datetime | None:
    hours = int(hour or 0)
    if half in ("午後", "下午", "오후") or (half or "").lower().startswith("p"):
        hours = hours + 12 if hours < 12 else hours
    elif half and hours == 12:
        hours = 0
    try:
        return datetime(
            int(year), int(month), int(day), hours, int(minute or 0), int(second or 0), tzinfo=zone
        )
    except ValueError:
        return None
