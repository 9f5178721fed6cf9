"""The calendar file of a plan's last days (RFC 5545)."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk import JAPAN, situation
from madoguchi.desk.calendar import _folded, _text, calendar
from madoguchi.desk.options import dates
from madoguchi.guidance import advise
from madoguchi.model import Certainty, Kind, Language, Plan, Situation, Verdict
from madoguchi.model.readings import plain

AT = datetime(2026, 11, 30, 10, 0, tzinfo=JAPAN)
BILL = Verdict(Kind.FICTITIOUS_BILLING, Certainty.SCAM, 0.9)


def plan(said: Situation, language: Language = Language.JA) -> Plan:
    return advise(BILL, said, at=AT, language=language)


def unfolded(octets: bytes) -> list[str]:
    return octets.replace(b"\r\n ", b"").decode().split("\r\n")


def test_a_court_paper_becomes_one_event_with_an_alarm_two_days_before() -> None:
    octets = calendar(plan(situation(dates=dates(received_on="2026-11-20"))))
    assert octets is not None
    assert octets.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in octets.replace(b"\r\n", b"")
    lines = unfolded(octets)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert "UID:court-objection-2026-11-20@madoguchi.invalid" in lines
    assert "DTSTAMP:20261130T010000Z" in lines
    assert "DTSTART;VALUE=DATE:20261204" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    assert "TRIGGER:-P1DT15H" in lines
    assert any(line.startswith("SUMMARY:") and "督促異議" in line for line in lines)


def test_every_deadline_has_its_own_event() -> None:
    said = situation(
        paid=["bank-transfer"],
        told=["pin"],
        dates=dates(
            received_on="2026-11-20",
            lost_on="2026-11-21",
            notice_on="2026-11-22",
            claims_from="2026-11-23",
        ),
    )
    octets = calendar(plan(said, Language.EN))
    assert octets is not None
    days = re.findall(rb"DTSTART;VALUE=DATE:(\d+)", octets)
    assert sorted(days) == [b"20261204", b"20261221", b"20261223", b"20270121"]
    assert len(set(re.findall(rb"UID:(\S+)", octets))) == 4


def test_without_a_day_to_come_there_is_no_file() -> None:
    assert calendar(plan(situation())) is None
    assert calendar(plan(situation(dates=dates(received_on="2026-10-01")))) is None


def test_the_uid_stays_when_the_same_plan_is_asked_for_again() -> None:
    said = situation(dates=dates(received_on="2026-11-20"))
    again = advise(BILL, said, at=AT.replace(hour=15), language=Language.EN)
    uid = re.compile(rb"UID:\S+")
    one, other = calendar(plan(said)), calendar(again)
    assert one is not None
    assert other is not None
    assert uid.findall(one) == uid.findall(other)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_folding_is_undone_by_taking_the_folds_out(line: str) -> None:
    pieces = list(_folded(line))
    assert all(len(piece) <= 75 for piece in pieces)
    assert b"\r\n".join(pieces).replace(b"\r\n ", b"").decode() == line
    for piece in pieces:
        piece.decode()


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.just("\n")))
def test_escaped_text_can_be_read_back(value: str) -> None:
    escaped = _text(value)
    assert "\n" not in escaped
    back = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], escaped)
    assert back == value


@given(
    received=st.dates(date(2026, 10, 1), date(2026, 11, 30)),
    lost=st.dates(date(2026, 10, 1), date(2026, 11, 30)),
    language=st.sampled_from(Language),
)
def test_another_program_reads_the_same_days(
    received: date, lost: date, language: Language
) -> None:
    named = dates(received_on=received.isoformat(), lost_on=lost.isoformat())
    made = plan(situation(dates=named), language)
    octets = calendar(made)
    due = {step.due.day for step in made.steps if step.due and not step.due.passed}
    if octets is None:
        assert not due
        return
    read = icalendar.Calendar.from_ical(octets)
    events = list(read.walk("VEVENT"))
    assert {event.decoded("dtstart") for event in events} == due
    said = {plain(step.says) for step in made.steps if step.due and not step.due.passed}
    assert {str(event["summary"]) for event in events} == said
    for event in events:
        (alarm,) = event.walk("VALARM")
        assert alarm.decoded("trigger") == -timedelta(hours=39)
