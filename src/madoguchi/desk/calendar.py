"""The last days of a plan as a calendar file (iCalendar, RFC 5545), to be opened on a telephone.

Only what the plan says is in it: nothing of the mail, nothing of the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from madoguchi.model import Due, Plan, Step

LONGEST_LINE = 75
"""Octets of a line without its end (RFC 5545 §3.1)."""

MORNING_TWO_DAYS_BEFORE = "-P1DT15H"
"""From the midnight that the last day begins with back to nine o'clock two days before."""


def calendar(plan: Plan) -> bytes | None:
    """The file, or `None` when no step has a last day that is still to come."""
    dated = [(step, step.due) for step in plan.steps if step.due and not step.due.passed]
    if not dated or plan.at is None:
        return None
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_text(_product(plan))}"]
    lines.append("CALSCALE:GREGORIAN")
    for step, due in dated:
        lines += _event(step, due, plan.at)
    lines.append("END:VCALENDAR")
    # Every line ends in CR LF, the last one too (§3.1).
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


def _product(plan: Plan) -> str:
    return f"-//madoguchi//{plan.pack.name} {plan.pack.version}//{plan.language.value.upper()}"


def _event(step: Step, due: Due, at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    # The same deadline keeps its UID (§3.8.4.7): opened again, it takes the place of the old one.
    yield f"UID:{due.rule}-{due.since.isoformat()}@madoguchi.invalid"
    yield f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"  # §3.8.7.2: in UTC
    # Without DTEND an event that begins on a DATE lasts that one day (§3.6.1).
    yield f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}"
    yield f"SUMMARY:{_text(step.says)}"
    yield f"DESCRIPTION:{_text(_description(step))}"
    yield "TRANSP:TRANSPARENT"  # §3.8.2.7: the day is not taken up by it
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"  # §3.6.6: such an alarm has a DESCRIPTION and a TRIGGER
    yield f"DESCRIPTION:{_text(step.says)}"
    yield f"TRIGGER:{MORNING_TWO_DAYS_BEFORE}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _description(step: Step) -> str:
    lines = [step.more]
    if step.contact is not None:
        lines.append(f"{step.contact.name} {step.contact.tel}".strip())
        lines.append(step.contact.url)
    return "\n".join(line for line in lines if line)


def _text(value: str) -> str:
    """A value of type TEXT (§3.3.11)."""
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value


def _folded(line: str) -> Iterator[bytes]:
    """The line in pieces of at most 75 octets, none of which cuts a character (§3.1)."""
    piece = b""
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(piece) + len(octets) > LONGEST_LINE:
            yield piece
            piece = b" "
        piece += octets
    yield piece
