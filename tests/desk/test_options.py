"""The words of the options, read into values."""

from datetime import UTC, datetime

import pytest

from madoguchi.desk import JAPAN, language, moment, situation
from madoguchi.desk.options import base_rate
from madoguchi.model import (
    Afraid,
    CourtPaper,
    Did,
    Elapsed,
    ForWhom,
    Language,
    Paid,
    Situation,
    Told,
    UsageError,
    Who,
)

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def test_nothing_said_is_only_received() -> None:
    assert situation() == Situation()
    assert situation().only_received


def test_every_option_is_read() -> None:
    said = situation(
        did=["clicked", " replied "],
        told=["card"],
        paid=["bank-transfer"],
        elapsed="3d",
        for_whom="other",
        court_paper="handed-over",
        prefecture="香川県",
        who="minor",
        afraid="yes",
    )
    assert said == Situation(
        did=frozenset({Did.CLICKED, Did.REPLIED}),
        told=frozenset({Told.CARD}),
        paid=frozenset({Paid.BANK_TRANSFER}),
        elapsed=Elapsed.THREE_DAYS,
        for_whom=ForWhom.OTHER,
        court_paper=CourtPaper.HANDED_OVER,
        prefecture="JP-37",
        who=Who.MINOR,
        afraid=Afraid.YES,
    )
    assert not said.only_received


def test_not_paid_is_nothing_paid() -> None:
    assert situation(paid=["no"]).paid == frozenset()


@pytest.mark.parametrize(
    "said",
    [
        {"did": ["ran"]},
        {"told": ["secret"]},
        {"paid": ["gold"]},
        {"paid": ["no", "card"]},
        {"elapsed": "2h"},
        {"for_whom": "us"},
        {"who": "king"},
        {"afraid": "perhaps"},
        {"court_paper": "maybe"},
        {"prefecture": "アトランティス県"},
    ],
)
def test_a_value_that_does_not_exist_is_said_in_both_languages(said: dict[str, list[str]]) -> None:
    with pytest.raises(UsageError) as raised:
        situation(**said)  # type: ignore[arg-type]
    assert raised.value.ja
    assert raised.value.en
    assert raised.value.ja != raised.value.en


def test_the_error_names_what_would_be_right() -> None:
    with pytest.raises(UsageError, match="bank-transfer"):
        situation(paid=["gold"])


def test_a_language_has_a_tag() -> None:
    assert language("zh-Hans") is Language.ZH_HANS
    with pytest.raises(UsageError, match="ja-easy"):
        language("tlh")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (None, datetime(2026, 11, 23, 12, 0, tzinfo=JAPAN)),
        ("2026-11-28T22:00", datetime(2026, 11, 28, 22, 0, tzinfo=JAPAN)),
        ("2026-11-28T13:00Z", datetime(2026, 11, 28, 22, 0, tzinfo=JAPAN)),
        ("2027-01-01", datetime(2027, 1, 1, 0, 0, tzinfo=JAPAN)),
    ],
)
def test_the_minute_is_in_japans_time(written: str | None, meant: datetime) -> None:
    assert moment(written, now=NOW) == meant


@pytest.mark.parametrize(
    "written",
    ["tomorrow", "2026-13-01", "1900-01-01", "0001-01-01", "9999-12-31T23:59-12:00", "2026-03-31"],
)
def test_a_minute_that_cannot_be_answered_for_is_refused(written: str) -> None:
    with pytest.raises(UsageError) as raised:
        moment(written, now=NOW)
    assert written in raised.value.ja
    assert written in raised.value.en


@pytest.mark.parametrize("value", ["0.001", "0.2", "0.999", " 0.5 ", "1e-2"])
def test_a_share_of_scams_is_read(value: str) -> None:
    assert base_rate(value) == float(value)


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_share_it_is_the_one_that_the_model_is_calibrated_for(value: str | None) -> None:
    assert base_rate(value) == 0.5


@pytest.mark.parametrize("value", ["0", "1", "-0.2", "0.0009", "0.9999", "nan", "inf", "20%", "x"])
def test_a_share_out_of_range_is_refused_in_words(value: str) -> None:
    with pytest.raises(UsageError) as raised:
        base_rate(value)
    assert value in raised.value.ja
    assert "0.001" in raised.value.en
