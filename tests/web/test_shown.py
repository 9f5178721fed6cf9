"""What of a mail reaches a page: short, clean, harmless, and never slowly."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk import JAPAN
from madoguchi.model import Contact, Language
from madoguchi.web.outline import dialled, stamp, web_address, when
from madoguchi.web.shown import clean, harmless
from madoguchi.web.words import words_for

HOSTILE = ["https://a.example/", "03-0000-0012", "\u202e", "\x00", "\ud800", "\n", "<b>", " "]


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=9)), max_size=60))
def test_one_line_stays_one_short_line(pieces: list[str]) -> None:
    line = harmless("".join(pieces), 40)
    assert len(line) <= 41
    assert "\n" not in line
    assert "http" not in line.replace("hxxp", "") or "://" not in line
    line.encode("utf-8")


def test_what_turns_text_around_is_drawn_as_a_sign() -> None:
    assert clean("exe.\u202efdp\x00\ud800") == "exe.�fdp��"
    assert clean("改行\nと\tタブ") == "改行\nと\tタブ"


@pytest.mark.parametrize("text", [" " * 200_000, "\u3000\n" * 100_000, "a@" * 100_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    harmless(text)
    clean(text)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("tel", "address"),
    [
        ("#9110", "tel:%239110"),
        ("188", "tel:188"),
        ("0120-000-001", "tel:0120000001"),
        ("+81-3-0000-0012", "tel:+81300000012"),
        ("", ""),
    ],
)
def test_a_number_of_the_directory_becomes_an_address(tel: str, address: str) -> None:
    assert dialled(Contact("x", "x", "x", tel=tel)) == address


def test_only_pages_of_the_web_become_links() -> None:
    assert web_address(Contact("x", "x", "x", url="https://desk.example/")) != ""
    assert web_address(Contact("x", "x", "x", url="javascript:alert(1)")) == ""


@pytest.mark.parametrize(
    ("at", "japanese", "english"),
    [
        ("2026-11-23T17:00+09:00", "今日 17:00", "today 17:00"),
        ("2026-11-24T08:30+09:00", "明日 08:30", "tomorrow 08:30"),
        ("2026-11-23T15:30+00:00", "明日 00:30", "tomorrow 00:30"),
        ("2026-11-27T09:00+09:00", "11月27日(金) 09:00", "Fri 11/27, 09:00"),
    ],
)
def test_a_moment_is_said_as_a_person_says_it(at: str, japanese: str, english: str) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=JAPAN)
    moment = datetime.fromisoformat(at)
    assert when(moment, now, words_for(Language.JA)) == japanese
    assert when(moment, now, words_for(Language.EN)) == english


def test_on_paper_the_day_stands_in_full() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=JAPAN)
    assert stamp(now, words_for(Language.JA)) == "2026年11月23日(月) 12:00"
    assert stamp(now, words_for(Language.EN)) == "Mon 2026-11-23, 12:00"
