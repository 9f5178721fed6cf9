"""Rows of the data files → desks and reporting points, strictly."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypedDict

from madoguchi.guidance.desks.entry import (
    NATIONAL,
    Channel,
    ChannelKind,
    Confidence,
    Desk,
    ReportingPoint,
    Wording,
)
from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.hours import Hours
from madoguchi.guidance.desks.parse_hours import parse_hours

_ROW_KEYS = (
    "id",
    "type",
    "roles",
    "names",
    "area",
    "brands",
    "channels",
    "hours",
    "hours_words",
    "note",
    "languages",
    "seen_on",
    "next_check",
    "valid",
    "remark",
)
_DESK_KEYS = (*_ROW_KEYS, "fallback")
_CHANNEL_KEYS = ("kind", "value", "confidence", "source", "source_date", "label", "remark")
_VALID_KEYS = ("from", "until")

_SHAPES = {
    # 0-led numbers with their hyphens, the three- and four-digit services, and nothing else.
    ChannelKind.TEL: re.compile(r"#?\d{3,5}|0\d{1,4}(?:-\d{2,6}){1,3}", re.ASCII),
    ChannelKind.WEB: re.compile(r"https?://[a-z0-9.-]+\.[a-z]{2,}/[!-~]*", re.ASCII),
    ChannelKind.MAIL: re.compile(r"[A-Za-z0-9._+-]+@[a-z0-9.-]+\.[a-z]{2,}", re.ASCII),
}
AREA = re.compile(r"JP-(?:0[1-9]|[1-3]\d|4[0-7])", re.ASCII)
ENDED_NUMBERS = frozenset({"104"})
"""番号案内 104 ended on 2026-03-31: it may never be somebody's number."""

Notes = Mapping[str, object]
"""Notes shared by many rows, by name: a row's `note` may be such a name."""


def parse_desks(
    rows: Sequence[Mapping[str, object]],
    where: Callable[[int], str],
    notes: Notes | None = None,
) -> tuple[Desk | ReportingPoint, ...]:
    """The entries of the rows, in their order.

    `where(i)` says where row `i` stands (file and line), for the errors.  Raises `PackError` for
    the first thing that is missing, unknown, unreadable, without source, or there twice.
    """
    entries: list[Desk | ReportingPoint] = []
    seen: set[str] = set()
    for index, row in enumerate(rows):
        entry = _entry(row, where(index), notes or {})
        if entry.id in seen:
            raise Fields(row, where(index)).wrong("twice", value=entry.id)
        seen.add(entry.id)
        entries.append(entry)
    return tuple(entries)


class _Common(TypedDict):
    """What both types are built from."""

    id: str
    roles: tuple[str, ...]
    names: Wording
    area: str
    brands: tuple[str, ...]
    channels: tuple[Channel, ...]
    hours: Hours
    hours_confidence: Confidence
    hours_source: str
    hours_words: Wording | None
    note: Wording | None
    languages: tuple[str, ...]
    seen_on: str
    next_check: str
    valid_from: date | None
    valid_until: date | None
    remark: str


def _entry(row: Mapping[str, object], where: str, notes: Notes) -> Desk | ReportingPoint:
    kind = Fields(row, where).text("type")
    if kind == "desk":
        fields = Fields(row, where, known=_DESK_KEYS)
        return Desk(**_common(fields, notes), fallback=fields.texts("fallback"))
    if kind == "reporting-point":
        return ReportingPoint(**_common(Fields(row, where, known=_ROW_KEYS), notes))
    known = "desk, reporting-point"
    raise Fields(row, where).wrong("unknown-value", key="type", value=kind, known=known)


def _common(fields: Fields, notes: Notes) -> _Common:
    valid = Fields(fields.raw("valid") or {}, fields.where, "valid", _VALID_KEYS)
    confidence, source = _of_hours(fields)
    return _Common(
        id=fields.text("id"),
        roles=_roles(fields),
        names=_names(fields),
        area=_area(fields),
        brands=fields.texts("brands"),
        channels=_channels(fields),
        hours=parse_hours(fields),
        hours_confidence=confidence,
        hours_source=source,
        hours_words=fields.wording("hours_words"),
        note=_note(fields, notes),
        languages=fields.texts("languages") or ("ja",),
        seen_on=fields.text("seen_on"),
        next_check=fields.text("next_check", ""),
        valid_from=valid.day("from"),
        valid_until=valid.day("until"),
        remark=fields.text("remark", ""),
    )


def _roles(fields: Fields) -> tuple[str, ...]:
    roles = fields.texts("roles")
    if not roles:
        raise fields.wrong("missing-key", key="roles")
    return roles


def _names(fields: Fields) -> Wording:
    names = fields.wording("names")
    if names is None:
        raise fields.wrong("missing-key", key="names")
    return names


def _area(fields: Fields) -> str:
    area = fields.text("area", NATIONAL)
    if area != NATIONAL and not AREA.fullmatch(area):
        known = f"{NATIONAL}, JP-01 – JP-47"
        raise fields.wrong("unknown-value", key="area", value=area, known=known)
    return area


def _note(fields: Fields, notes: Notes) -> Wording | None:
    note = fields.raw("note")
    if not isinstance(note, str):
        return fields.wording("note")
    if note not in notes:
        known = ", ".join(notes)
        raise fields.wrong("unknown-value", key="note", value=note, known=known)
    return fields.wording_of("note", notes[note])


def _of_hours(fields: Fields) -> tuple[Confidence, str]:
    """Whose word the table of hours is; a table without a confidence counts as nobody's."""
    table = fields.raw("hours")
    if isinstance(table, str) or table is None:
        return Confidence.OWN, ""
    inner = Fields(table, fields.where, "hours")
    return inner.word("confidence", Confidence), inner.text("source", "")


def _channels(fields: Fields) -> tuple[Channel, ...]:
    rows = fields.raw("channels")
    if rows is None:
        return ()
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise fields.wrong("not-list", key="channels")
    return tuple(
        _channel(Fields(row, fields.where, "channels", _CHANNEL_KEYS), fields.text("id"))
        for row in rows
    )


def _channel(fields: Fields, owner: str) -> Channel:
    kind = fields.word("kind", ChannelKind)
    value = fields.text("value")
    if value in ENDED_NUMBERS:
        raise fields.wrong("ended-number", value=value)
    if not _SHAPES[kind].fullmatch(value):
        raise fields.wrong("bad-channel", value=value, key=f"{owner} {kind}")
    confidence = fields.word("confidence", Confidence)
    source = fields.text("source", "")
    # A page is its own source; a number or address is somebody's word and names whose.
    if kind is not ChannelKind.WEB and not source:
        raise fields.wrong("no-source", value=value)
    return Channel(
        kind,
        value,
        confidence,
        source or value,
        fields.text("source_date", ""),
        fields.wording("label"),
        fields.text("remark", ""),
    )
