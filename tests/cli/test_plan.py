"""`madoguchi plan`: what is said for some facts, and what was said on another day."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


def said(madoguchi: Run, *arguments: str) -> dict[str, Any]:
    done = madoguchi("plan", "--format", "json", *arguments)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_day_is_answered_by_the_version_of_that_day(madoguchi: Run) -> None:
    old = said(madoguchi, "--at", "2026-11-24", "did=clicked", "kind=phishing", "certainty=scam")
    assert old["plan"]["pack"]["version"] == "2026.11.1"
    assert old["at"] == "2026-11-24T10:00:00+09:00"
    assert old["facts"] == {"did": ["clicked"], "kind": ["phishing"], "certainty": ["scam"]}
    assert old["plan"]["actions"][0]["id"] == "clicked.close"
    new = said(madoguchi, "did=clicked", "kind=phishing", "certainty=scam")
    assert new["plan"]["pack"]["version"] not in {"2026.11.1", "2026.11.2"}


def test_a_version_alone_speaks_on_the_last_of_its_days(madoguchi: Run) -> None:
    found = said(madoguchi, "--pack", "jp@2026.11.1", "paid=bank-transfer")
    assert found["plan"]["pack"] == {
        "name": "jp",
        "version": "2026.11.1",
        "hash": "1e89c1b46d14535f",
        "chain": [],
    }
    assert found["at"] == "2026-11-24T10:00:00+09:00"


def test_people_of_a_prefecture_are_told_what_the_other_doors_tell_them(madoguchi: Run) -> None:
    asked = ("paid=card", "--prefecture", "香川県")
    assert said(madoguchi, *asked)["plan"]["pack"]["name"] == "jp-37"
    assert said(madoguchi, *asked, "--pack", "jp")["plan"]["pack"]["name"] == "jp"
    # Nothing was said by the prefecture's pack before it was given out.
    assert said(madoguchi, *asked, "--at", "2026-11-24")["plan"]["pack"]["name"] == "jp"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--pack", "nowhere"),
        ("--pack", "jp@2020.1.1"),
        ("--pack", "jp@2026.11.1", "--at", "2026-11-26"),
        ("--at", "2026-11-01"),
        ("--at", "2020-01-01"),
        ("--at", "someday"),
        ("did=flew",),
        ("clicked",),
        ("kind=ordinary", "certainty=scam"),
        ("--format", "xml"),
        ("--received-on", "yesterday"),
        ("--received-on", "2026-11-25", "--at", "2026-11-24"),
    ],
)
def test_what_there_is_nothing_for_is_refused_and_nothing_is_said(
    madoguchi: Run, arguments: tuple[str, ...]
) -> None:
    for language in ("ja", "en"):
        done = madoguchi("plan", "--lang", language, *arguments)
        assert done.returncode == 64
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        assert "Traceback" not in done.stderr


def test_the_plan_is_shown_as_check_shows_it(madoguchi: Run) -> None:
    done = madoguchi("plan", "did=on-the-phone-now", "--at", "2026-11-25T10:00", "--lang", "en")
    lines = done.stdout.splitlines()
    assert all(number in lines[0] for number in ("110", "#9110", "188"))
    assert "Guidance jp 2026.11.2 — as of 2026-11-25 10:00" in lines
    first = lines.index(next(line for line in lines if line.startswith("First of all")))
    assert "Hang up" in lines[first + 1]


def test_a_deadline_is_said_and_written_to_a_calendar(madoguchi: Run, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    day = ("court-paper=handed-over", "--received-on", "2026-11-20")
    found = said(madoguchi, *day, "--ics", str(file))
    [step] = [one for one in found["plan"]["actions"] if one["due"]]
    assert step["id"] == "court.object"
    assert step["due"]["day"] == "2026-12-04"
    assert step["due"]["since"] == "2026-11-20"
    written = file.exists()
    # Once the day is over there is nothing to put into a calendar.
    assert written is not step["due"]["passed"]
    if written:
        assert b"DTSTART;VALUE=DATE:20261204\r\n" in file.read_bytes()


def test_check_writes_the_calendar_too(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    mail = str(examples / "phishing-card-forged-sender.eml")
    file = tmp_path / "days.ics"
    at = ("--at", "2026-11-30T10:00")
    done = madoguchi("check", mail, *at, "--received-on", "2026-11-20", "--ics", str(file))
    assert done.returncode == 0
    assert file.read_bytes().count(b"BEGIN:VEVENT") == 1
    assert str(file) in done.stderr
    assert "12月4日(金)" in done.stdout
    done = madoguchi("check", mail, *at, "--ics", str(tmp_path / "none.ics"))
    assert not (tmp_path / "none.ics").exists()
    assert "--received-on" in done.stderr
    nowhere = madoguchi(
        "check", mail, *at, "--received-on", "2026-11-20", "--ics", str(tmp_path / "no" / "x.ics")
    )
    assert nowhere.returncode == 64


def test_the_day_of_paying_stands_for_how_long_ago_it_was(madoguchi: Run, examples: Path) -> None:
    mail = str(examples / "phishing-card-forged-sender.eml")
    found = []
    for day in ("2026-11-30", "2026-11-01"):
        done = madoguchi(
            "check", mail, "--format", "jsonl", "--at", "2026-11-30T10:00",
            "--paid", "card", "--paid-on", day,
        )  # fmt: skip
        actions = json.loads(done.stdout)["plan"]["actions"]
        found.append({one["id"] for one in actions} & {"pay.soon", "pay.late"})
    assert found == [{"pay.soon"}, {"pay.late"}]


@pytest.mark.parametrize(
    ("language", "opens"),
    [("ja", "12/01 09:00"), ("vi", "09:00 ngày 1 tháng 12"), ("pt-BR", "dia 01/12, às 09:00")],
)
def test_the_day_a_desk_opens_is_in_the_order_of_the_language(
    madoguchi: Run, language: str, opens: str
) -> None:
    """`12/01` would be the twelfth of January where the day comes first."""
    night = ("--at", "2026-11-30T22:00+09:00", "--prefecture", "愛知県", "paid=bank-transfer")
    done = madoguchi("plan", "--lang", language, *night)
    assert opens in " ".join(done.stdout.split())
