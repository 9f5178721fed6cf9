"""What a maintainer is told of the directory: due, missing, contradictory, wrong."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.guidance.desks import Directory, directory
from madoguchi.guidance.desks.audit import ERRORS, Finding, Kind, audit, next_check
from madoguchi.guidance.desks.directory import ALWAYS
from madoguchi.guidance.desks.pack import desk_data, pack_of

DAY = date(2026, 11, 30)
OWN = {"confidence": "own", "source": "a page"}


def row(name: str, *roles: str, **more: object) -> dict[str, object]:
    found: dict[str, object] = {
        "id": name,
        "type": "desk",
        "roles": list(roles) or [name],
        "names": {"ja": name, "en": name},
        "channels": [{"kind": "tel", "value": "03-0000-0001", **OWN}],
        "hours": "always",
        "seen_on": "2026-11",
    }
    return {**found, **more}


def tel(value: str, confidence: str = "own", **more: object) -> dict[str, object]:
    return {"kind": "tel", "value": value, "confidence": confidence, "source": "a page", **more}


THREE = [
    row("emergency", "police-110", channels=[tel("110")]),
    row("police", "police-9110", channels=[tel("#9110")]),
    row("consumer", "consumer-188", channels=[tel("188")]),
]


def found(*rows: dict[str, object], day: date = DAY, always: bool = True) -> list[Finding]:
    rows = (*THREE, *rows) if always else rows
    data = {**desk_data("jp"), "rows": list(rows), "places": [f"a:{n}" for n in range(len(rows))]}
    return list(audit(Directory(pack_of(data, "a test")), day))


def test_a_good_row_is_nothing_to_tell() -> None:
    assert found(row("good")) == []


@pytest.mark.parametrize(
    ("more", "kind", "value"),
    [
        ({"seen_on": "2026-05"}, Kind.DUE, "2026-11-01"),
        ({"seen_on": "2026-05-31"}, Kind.DUE, "2026-11-01"),
        ({"seen_on": "2026-11", "next_check": "2026-11-30"}, Kind.DUE, "2026-11-30"),
        ({"seen_on": "November"}, Kind.BAD_DATE, "November"),
        ({"seen_on": "2026-13"}, Kind.BAD_DATE, "2026-13"),
        ({"next_check": "soon"}, Kind.BAD_DATE, "soon"),
        ({"valid": {"until": "2027-01-15"}}, Kind.ENDS, "2027-01-15"),
        (
            {"channels": [tel("03-0000-0001"), tel("03-0000-0002", "own-old")]},
            Kind.CONFLICT,
            "03-0000-0001 (own), 03-0000-0002 (own-old)",
        ),
        ({"channels": [tel("03-0000-0001", "third")]}, Kind.NO_NUMBER, "03-0000-0001 (third)"),
        (
            {"channels": [{"kind": "web", "value": "https://a.example/", "confidence": "own"}]},
            Kind.NO_NUMBER,
            "",
        ),
    ],
)
def test_what_is_told_of_a_row(more: dict[str, object], kind: Kind, value: str) -> None:
    assert found(row("one", **more)) == [Finding(kind, "one", value)]


@pytest.mark.parametrize(
    "more",
    [
        {"seen_on": "2026-06"},
        {"seen_on": "2020-01", "next_check": "2026-12"},
        {"valid": {"until": "2027-03-31"}},
        # Numbers that say for whom they are do not contradict each other.
        {
            "channels": [
                tel("03-0000-0001"),
                tel("03-0000-0002", label={"ja": "IP電話", "en": "IP phones"}),
            ]
        },
        # Which bank is one's own, nobody else knows; who takes information has no number.
        {"channels": []},
        {"type": "reporting-point", "channels": [{"kind": "mail", "value": "a@b.example", **OWN}]},
        # What is written to at any hour has no telephone.
        {
            "channels": [{"kind": "web", "value": "https://room.example/", **OWN}],
            "hours": "anytime",
        },
        # One number written in two ways.
        {"channels": [tel("03-0000-0001"), tel("0300-000-001")]},
    ],
)
def test_what_is_in_order(more: dict[str, object]) -> None:
    assert found(row("one", **more)) == []


def test_the_short_number_does_not_stand_for_a_prefectures_own() -> None:
    police = row("kagawa", "police-local", area="JP-37", channels=[tel("#9110")])
    assert found(police) == [Finding(Kind.NO_NUMBER, "kagawa", "")]


def test_one_number_of_two_bodies() -> None:
    other = row("two", area="JP-37", channels=[tel("03-0000-0001")])
    assert found(row("one"), other) == [Finding(Kind.SAME_NUMBER, "one", "two")]
    assert found(row("one"), row("two")) == []


def test_a_role_without_a_desk_on_the_day_is_wrong() -> None:
    ended = row("one", valid={"until": "2026-11-29"})
    assert Finding(Kind.NOBODY, "one") in found(ended)
    assert not any(finding.wrong for finding in found(ended, day=date(2026, 11, 29)))
    follower = row("two", "one", valid={"from": "2026-11-30"}, channels=[tel("03-0000-0002")])
    assert not any(finding.wrong for finding in found(ended, follower))


def test_the_three_of_every_page_have_to_be_there() -> None:
    missing = found(row("one"), always=False)
    assert [finding.entry for finding in missing if finding.wrong] == sorted(ALWAYS)
    hidden = row("emergency", "police-110", channels=[tel("110", "third")])
    assert Finding(Kind.NO_ALWAYS, "police-110") in found(hidden, *THREE[1:], always=False)


def test_errors_come_first() -> None:
    kinds = [one.kind for one in found(row("a", seen_on="2020-01"), row("b", seen_on="x"))]
    assert kinds == [Kind.BAD_DATE, Kind.DUE]
    assert list(Kind)[: len(ERRORS)] == list(ERRORS)


@pytest.mark.parametrize("pack", ["jp", "jp-08", "jp-37"])
def test_nothing_is_wrong_in_what_is_shipped(pack: str) -> None:
    findings = audit(directory(pack), DAY)
    assert [finding for finding in findings if finding.wrong] == []
    assert not any(finding.kind is Kind.DUE for finding in findings)


@settings(max_examples=20, deadline=None)
@given(st.dates(date(2026, 4, 1), date(2028, 12, 31)))
def test_what_is_due_stays_due(day: date) -> None:
    due = {one.entry for one in audit(directory("jp"), day) if one.kind is Kind.DUE}
    later = audit(directory("jp"), day + timedelta(days=31))
    assert due <= {one.entry for one in later if one.kind is Kind.DUE}


def test_every_row_has_a_day_to_look_again() -> None:
    for entry in directory("jp").entries:
        due = next_check(entry)
        assert due is not None, entry.id
        assert due > date(2026, 11, 1)
