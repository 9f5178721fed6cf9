"""Last days, counted as the law counts them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk.options import dates, day, elapsed_since, situation
from madoguchi.guidance import advise, load_pack
from madoguchi.guidance.deadlines import Counting, last_day
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import (
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    Kind,
    Language,
    Situation,
    Step,
    Told,
    UsageError,
    Verdict,
)

COURT, DAYS = Counting.COURT, Counting.DAYS

# Received, days, how it is counted, last day; 2026-11-23 is 勤労感謝の日.
TABLE = [
    ("2026-11-09", 14, DAYS, "2026-11-23"),
    ("2026-11-09", 14, COURT, "2026-11-24"),
    ("2026-11-10", 14, COURT, "2026-11-24"),
    ("2026-11-14", 14, COURT, "2026-11-30"),
    ("2026-11-15", 14, COURT, "2026-11-30"),
    ("2026-12-14", 14, COURT, "2026-12-28"),
    ("2026-12-15", 14, COURT, "2027-01-04"),
    ("2026-12-20", 14, COURT, "2027-01-04"),
    ("2026-12-25", 14, COURT, "2027-01-08"),
    ("2026-04-15", 14, COURT, "2026-04-30"),  # 29 April, 昭和の日
    ("2026-04-19", 14, COURT, "2026-05-07"),  # Sunday 3 May to 6 May, all holidays
    ("2026-11-01", 30, DAYS, "2026-12-01"),
    ("2028-02-01", 30, DAYS, "2028-03-02"),
]


@pytest.mark.parametrize(("since", "days", "counting", "last"), TABLE)
def test_the_last_day(since: str, days: int, counting: Counting, last: str) -> None:
    assert last_day(date.fromisoformat(since), days, counting) == date.fromisoformat(last)


@given(st.dates(date(2024, 1, 1), date(2028, 6, 1)), st.integers(1, 90), st.sampled_from(Counting))
def test_a_period_is_never_shorter_than_its_days_nor_a_fortnight_longer(
    since: date, days: int, counting: Counting
) -> None:
    last = last_day(since, days, counting)
    assert timedelta(days) <= last - since <= timedelta(days + 10)
    assert last_day(since + timedelta(1), days, counting) >= last


def steps(said: Situation, at: datetime, language: Language = Language.JA) -> dict[str, Step]:
    verdict = Verdict(Kind.FICTITIOUS_BILLING, Certainty.SCAM, 0.9)
    return {step.id: step for step in advise(verdict, said, at=at, language=language).steps}


def test_the_day_is_said_in_the_step_and_is_to_be_confirmed() -> None:
    said = situation(dates=dates(received_on="2026-11-20"))
    assert said.court_paper is CourtPaper.HANDED_OVER
    at = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
    step = steps(said, at)["court.object"]
    assert step.due is not None
    assert (step.due.day, step.due.passed) == (date(2026, 12, 4), False)
    assert "12月4日(金)" in step.more
    assert "裁判所に確かめて" in step.more
    assert "Fri 4 December" in steps(said, at, Language.EN)["court.object"].more


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ZH_HANS, "12月4日（周五）"),
        (Language.KO, "12월 4일(금)"),
        (Language.VI, "Thứ Sáu, ngày 4/12"),
        (Language.PT_BR, "sexta-feira, 4/12"),
    ],
)
def test_a_language_without_names_of_months_tells_them_by_number(
    language: Language, said: str
) -> None:
    asked = situation(dates=dates(received_on="2026-11-20"))
    at = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
    more = steps(asked, at, language)["court.object"].more
    assert said in more
    assert "December" not in more


def test_the_last_day_itself_is_not_over_and_the_next_one_is() -> None:
    said = situation(dates=dates(received_on="2026-11-20"))
    evening = datetime(2026, 12, 4, 23, 59, tzinfo=JAPAN)
    on_the_day = steps(said, evening)["court.object"]
    after = steps(said, evening + timedelta(minutes=1))["court.object"]
    assert on_the_day.due is not None
    assert not on_the_day.due.passed
    assert after.due is not None
    assert after.due.passed
    assert "過ぎたようです" in after.more
    assert after.id in steps(said, evening + timedelta(days=60))


def test_days_change_no_step_and_are_not_needed() -> None:
    at = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
    days = dates(lost_on="2026-11-21", notice_on="2026-11-01")
    plain = situation(told=["pin"], paid=["bank-transfer"])
    named = situation(told=["pin"], paid=["bank-transfer"], dates=days)
    assert list(steps(plain, at)) == list(steps(named, at))
    assert not any(step.due for step in steps(plain, at).values())
    due = {step.id for step in steps(named, at).values() if step.due}
    assert due == {"bank.thirty-days", "relief.notices"}


def test_every_rule_is_about_a_step_whose_days_agree() -> None:
    pack = load_pack()
    for action, rule in pack.deadlines.items():
        said = pack.action(action).deadline_days
        assert said in (None, rule.days)
        assert {pack.sources[name].publisher for name in rule.sources}
        for texts in pack.texts.values():
            assert "{when}" in texts.phrases[rule.says]


@pytest.mark.parametrize("value", ["", "yesterday", "2026-13-01", "2019-12-31", "9999-01-01"])
def test_a_day_that_cannot_be_is_refused(value: str) -> None:
    with pytest.raises(UsageError):
        day("--received-on", value)


def test_the_day_of_paying_says_how_long_ago_it_was() -> None:
    at = datetime(2026, 11, 30, 1, tzinfo=JAPAN)
    found = [elapsed_since(date(2026, 11, one), at) for one in (30, 29, 27, 26)]
    assert found == [Elapsed.TODAY, Elapsed.THREE_DAYS, Elapsed.THREE_DAYS, Elapsed.OLDER]


def test_the_thirty_days_are_there_whatever_the_mail_was() -> None:
    said = Situation(told=frozenset({Told.PIN}), did=frozenset({Did.CLICKED}))
    at = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
    assert "bank.thirty-days" in steps(said, at)
