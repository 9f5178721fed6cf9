"""What a maintainer has to do about the directory on a given day.

Numbers rot: every row says when it was seen, and falls due.  Nothing here asks the network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from madoguchi.guidance.desks.directory import ALWAYS, Directory
from madoguchi.guidance.desks.entry import Channel, ChannelKind, Desk, Entry
from madoguchi.guidance.desks.hours import Basis

CHECK_MONTHS = 6
"""Months after which a row is looked at again, where it does not say another day."""

SOON_DAYS = 60
"""Days before the end of a row's validity from which it is told."""

_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?", re.ASCII)
_PLACED = ("police-local", "consumer-local")


class Kind(StrEnum):
    """What is found; errors first."""

    BAD_DATE = "bad-date"
    NOBODY = "nobody"
    """No desk with this role may be used on that day."""
    NO_ALWAYS = "no-always"
    """One of the three numbers of every page is missing."""
    DUE = "due"
    ENDS = "ends"
    CONFLICT = "conflict"
    """Two sources give different numbers for the same thing."""
    SAME_NUMBER = "same-number"
    """Two bodies are said to have one number."""
    NO_NUMBER = "no-number"
    """None that may be shown yet; `value` has what is known of it."""


ERRORS = (Kind.BAD_DATE, Kind.NOBODY, Kind.NO_ALWAYS)


@dataclass(frozen=True, slots=True)
class Finding:
    kind: Kind
    entry: str
    """Id of the row, or name of the role."""
    value: str = ""

    @property
    def wrong(self) -> bool:
        """Whether it has to be mended before the directory may be used."""
        return self.kind in ERRORS


def audit(directory: Directory, day: date) -> tuple[Finding, ...]:
    """Everything that is due, missing, contradictory or wrong on that day, errors first."""
    entries = directory.entries
    found = [finding for entry in entries for finding in _of_entry(entry, day)]
    found += _of_roles(entries, day)
    found += _same_numbers(entries)
    order = list(Kind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def next_check(entry: Entry) -> date | None:
    """The day from which the row is due; `None` when its dates cannot be read."""
    if entry.next_check:
        return _day(entry.next_check)
    seen = _day(entry.seen_on)
    if seen is None:
        return None
    months = seen.year * 12 + seen.month - 1 + CHECK_MONTHS
    return date(months // 12, months % 12 + 1, 1)


def _day(text: str) -> date | None:
    match = _DATE.fullmatch(text)
    try:
        return date(int(match[1]), int(match[2]), int(match[3] or 1)) if match else None
    except ValueError:
        return None


def _of_entry(entry: Entry, day: date) -> Iterator[Finding]:
    due = next_check(entry)
    if due is None:
        yield Finding(Kind.BAD_DATE, entry.id, entry.next_check or entry.seen_on)
    elif due <= day:
        yield Finding(Kind.DUE, entry.id, due.isoformat())
    if entry.valid_until is not None and (entry.valid_until - day).days <= SOON_DAYS:
        yield Finding(Kind.ENDS, entry.id, entry.valid_until.isoformat())
    numbers = _full_numbers(entry)
    if len({_digits(channel) for channel in numbers if channel.label is None}) > 1:
        yield Finding(Kind.CONFLICT, entry.id, _told(numbers))
    if _wants_a_number(entry) and not any(channel.shown for channel in numbers):
        yield Finding(Kind.NO_NUMBER, entry.id, _told(numbers))


def _full_numbers(entry: Entry) -> list[Channel]:
    """Numbers of its own: not the short ones that lead to it."""
    tels = (channel for channel in entry.channels if channel.kind is ChannelKind.TEL)
    return [channel for channel in tels if channel.value.startswith("0")]


def _wants_a_number(entry: Entry) -> bool:
    """A desk of one body.  Who is "your own bank" has no channels, and short numbers suffice; what
    is written to at any hour has no telephone to look for."""
    if not isinstance(entry, Desk) or not entry.channels or entry.hours.basis is Basis.ANYTIME:
        return False
    short = any(c.kind is ChannelKind.TEL and not c.value.startswith("0") for c in entry.channels)
    return not short or (entry.area != "national" and any(r in _PLACED for r in entry.roles))


def _told(numbers: list[Channel]) -> str:
    return ", ".join(f"{channel.value} ({channel.confidence})" for channel in numbers)


def _digits(channel: Channel) -> str:
    return "".join(char for char in channel.value if char.isdigit())


def _of_roles(entries: tuple[Entry, ...], day: date) -> Iterator[Finding]:
    having: dict[str, list[Entry]] = {role: [] for role in ALWAYS}
    for entry in entries:
        for role in entry.roles:
            having.setdefault(role, []).append(entry)
    for role, those in sorted(having.items()):
        usable = [entry for entry in those if entry.valid_on(day)]
        if those and not usable:
            yield Finding(Kind.NOBODY, role)
        elif role in ALWAYS and not any(entry.shown(ChannelKind.TEL) for entry in usable):
            yield Finding(Kind.NO_ALWAYS, role)


def _same_numbers(entries: tuple[Entry, ...]) -> Iterator[Finding]:
    """One number under two bodies; the desks and reporting points of one body share theirs."""
    by_number: dict[str, list[Entry]] = {}
    for entry in entries:
        for digits in {_digits(channel) for channel in _full_numbers(entry)}:
            by_number.setdefault(digits, []).append(entry)
    for having in by_number.values():
        bodies = {(entry.area, entry.brands) for entry in having}
        if len(bodies) > 1:
            first, *others = (entry.id for entry in having)
            yield Finding(Kind.SAME_NUMBER, first, ", ".join(others))
