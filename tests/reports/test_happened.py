"""What happened to the person, told to a reader."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.model import Details, Event, Language, Paid, Payment, Personal, Situation, When
from madoguchi.model.spoken import words_of
from madoguchi.reports.drafting import _material
from madoguchi.reports.happened import Happened, happened
from tests.reports.cases import EVERYTHING, FULL, case, simple

DATA = simple("本文")
EVERYBODY = frozenset(Personal)


def told(details: Details, situation: Situation = EVERYTHING, *, own: bool = True) -> Happened:
    return happened(_material(case(DATA, situation, details=details), EVERYBODY), own=own)


def test_the_own_account_is_told_only_to_who_may_have_it() -> None:
    assert "****567" in told(FULL).payments()[0]
    assert "****567" not in told(FULL, own=False).payments()[0]
    assert "架空銀行" in told(FULL, own=False).payments()[0]


def test_every_answer_has_words_in_both_languages() -> None:
    for language in (Language.JA, Language.EN):
        words = words_of("madoguchi.reports.happened", language)
        lines = Happened(_material(case(DATA, EVERYTHING), EVERYBODY), words).did()
        said = len(EVERYTHING.did) + len(EVERYTHING.told) + len(EVERYTHING.paid)
        assert len(lines) == said
    assert words_of("madoguchi.reports.happened", Language.JA).entries.keys() == (
        words_of("madoguchi.reports.happened", Language.EN).entries.keys()
    )


def test_nothing_said_is_nothing_told() -> None:
    lines = told(Details(), Situation())
    assert lines.did() == lines.payments() == lines.calls() == lines.timeline() == ()
    assert lines.story() == lines.total() == ""


def test_figures_stand_as_written_and_addresses_are_harmless() -> None:
    one = Payment(
        Paid.CRYPTO,
        number="090-0000-1234",
        place="https://shop.example/a",
        to_wallet="mihon.example",
    )
    (line,) = told(Details(payments=(one,))).payments()
    assert "090-0000-1234" in line
    assert "mihon.example" in line
    assert "hxxps://shop[.]example/a" in line


days = st.dates(date(2020, 1, 1), date(2026, 12, 31))


@given(st.lists(days, max_size=8))
def test_a_timeline_is_in_the_order_of_time(found: list[date]) -> None:
    events = tuple(Event(f"出来事{index}", When(day)) for index, day in enumerate(found))
    lines = told(Details(events=(*events, Event("日付なし")))).timeline()
    assert [line[:11] for line in lines[:-1]] == sorted(f"{day:%Y年%m月%d日}" for day in found)
    assert lines[-1] == "日付なし"


@given(st.lists(st.none() | st.integers(0, 10**9), max_size=6))
def test_the_total_is_the_sum_of_what_is_known(found: list[int | None]) -> None:
    details = Details(payments=tuple(Payment(Paid.CARD, yen=yen) for yen in found))
    known = [yen for yen in found if yen is not None]
    assert told(details).total() == (f"{sum(known):,}円" if known else "")


@pytest.mark.parametrize("secret", list(FULL.of_reporter()))
def test_a_story_keeps_what_a_reader_may_not_have(secret: str) -> None:
    details = Details(FULL.reporter, story=f"私は {secret} です。電話しました。")
    material = _material(case(DATA, details=details), frozenset())
    assert secret not in happened(material).story()
