"""What happened, in order of time: the mail's own times and what the person told."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from madoguchi.auth import trusted_zone
from madoguchi.auth.client import received_at
from madoguchi.model import Event, Payment, When, defang_text
from madoguchi.reports.evidence.exhibit import Exhibit, order
from madoguchi.reports.evidence.layout import Section, Table, Text
from madoguchi.reports.forms.table import cell
from madoguchi.reports.telling import in_japan


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened."""

    when: When
    what: str
    source: str
    """Who says so: a key of the words, `source-…`."""


def entries(exhibit: Exhibit) -> tuple[Entry, ...]:
    """All of it, sorted; what has no known day stands at the end, in the order it was told."""
    return tuple(sorted(_entries(exhibit), key=lambda one: order(one.when)))


def _entries(exhibit: Exhibit) -> Iterator[Entry]:
    words, message, details = exhibit.words, exhibit.message, exhibit.details
    if message.date is not None:
        yield Entry(_when(message.date), words.say("timeline.mail-date"), "sender")
    received = received_at(trusted_zone(message.headers))
    if received is not None:
        yield Entry(_when(received), words.say("timeline.mail-received"), "receiver")
    for payment in details.payments:
        yield Entry(payment.when, _paid(exhibit, payment), "person")
    for call in details.calls:
        said = words.say(
            "timeline.call",
            who=call.who,
            number=defang_text(call.number),
            said=defang_text(call.said),
        )
        yield Entry(call.when, " ".join(said.split()), "person")
    for event in _told(details.events):
        yield Entry(event.when, defang_text(event.what), "person")
    yield Entry(_when(exhibit.case.at), words.say("timeline.made"), "program")


def _paid(exhibit: Exhibit, payment: Payment) -> str:
    return exhibit.words.say(
        "timeline.payment",
        by=exhibit.words.say(f"paid.{payment.by}"),
        yen=exhibit.yen(payment.yen),
    ).strip()


def _told(events: tuple[Event, ...]) -> Iterator[Event]:
    return (event for event in events if event.what.strip())


def _when(at: datetime) -> When:
    at = in_japan(at)
    return When(at.date(), at.time().replace(second=0, microsecond=0))


def timeline(exhibit: Exhibit) -> Section:
    """The table of it."""
    words = exhibit.words
    head = tuple(words.say(f"timeline.{one}") for one in ("when", "what", "source"))
    rows = tuple(
        (
            exhibit.when(one.when) or words.say("line.unknown"),
            one.what,
            words.say(f"timeline.source-{one.source}"),
        )
        for one in entries(exhibit)
    )
    return Section(
        words.say("timeline.title"),
        (Text(words.say("timeline.lead")), Table(head, rows, (25, 48, 27))),
        exhibit.japanese.say("timeline.title"),
    )


def as_csv(exhibit: Exhibit) -> bytes:
    """The table for a spreadsheet (RFC 4180), in UTF-8 with a mark: else Excel misreads it.

    A cell that would be taken for a formula begins with an apostrophe.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(("day", "time", "what", "source"))
    for one in entries(exhibit):
        day = one.when.day.isoformat() if one.when.day else ""
        clock = f"{one.when.clock:%H:%M}" if one.when.clock else ""
        rows.writerow((day, clock, cell(one.what), one.source))
    return text.getvalue().encode("utf-8-sig", "replace")
