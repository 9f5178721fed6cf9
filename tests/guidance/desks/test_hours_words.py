"""Opening hours as a person reads them."""

from __future__ import annotations

from string import Formatter

import pytest

from madoguchi.guidance.desks.contacts import Phrasebook
from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.hours_words import hours_in_words
from madoguchi.guidance.desks.pack import read_pack
from madoguchi.guidance.desks.parse_hours import parse_hours
from madoguchi.model import Language

PHRASES = read_pack("jp").phrasebook
YEAR_END = ["12-29..01-03"]


@pytest.mark.parametrize(
    ("hours", "ja", "en"),
    [
        ("always", "24時間 年中無休", "day and night, all year"),
        ("anytime", "いつでも送れます", "can be sent at any time"),
        ("unknown", "", ""),
        (
            {"mon-fri": ["09:00-12:00", "13:00-17:00"], "holidays": "as-weekday"},
            "平日 9:00〜17:00(12:00〜13:00は休み)",
            "Mon-Fri 9:00-17:00 (closed 12:00-13:00)",
        ),
        (
            {"mon-fri": ["09:00-17:00"], "holidays": "closed", "closed": YEAR_END},
            "平日 9:00〜17:00、祝日・12/29〜1/3は休み",
            "Mon-Fri 9:00-17:00, closed on public holidays and 29 Dec-3 Jan",
        ),
        (
            {"mon-fri": ["09:00-17:30"], "sat-sun": ["10:00-16:00"], "holidays": ["10:00-16:00"]},
            "平日 9:00〜17:30、土・日 10:00〜16:00、祝日 10:00〜16:00",
            "Mon-Fri 9:00-17:30, Sat, Sun 10:00-16:00, public holidays 10:00-16:00",
        ),
        (
            {"mon-thu": ["09:00-17:00"], "sun": ["09:00-16:00"], "holidays": "unknown"},
            "月〜木 9:00〜17:00、日 9:00〜16:00",
            "Mon-Thu 9:00-17:00, Sun 9:00-16:00",
        ),
        (
            {
                "daily": ["08:00-10:00", "18:00-20:00"],
                "holidays": "as-weekday",
                "closed": ["01-01"],
            },
            "毎日 8:00〜10:00・18:00〜20:00、1/1は休み",
            "every day 8:00-10:00 and 18:00-20:00, closed on 1 Jan",
        ),
        (
            {"mon": ["08:00-09:00?", "09:00-17:00"], "holidays": "unknown"},
            "月 9:00〜17:00",
            "Mon 9:00-17:00",
        ),
    ],
)
def test_the_table_in_words(hours: object, ja: str, en: str) -> None:
    table = parse_hours(Fields({"hours": hours}, "here"))
    assert hours_in_words(table, PHRASES.of(Language.JA)) == ja
    assert hours_in_words(table, PHRASES.of(Language.EN)) == en


def test_languages_without_phrases_fall_back() -> None:
    whole = Phrasebook({tag: PHRASES.of(tag) for tag in (Language.JA, Language.EN)})
    assert whole.of(Language.JA_EASY) == whole.of(Language.JA)
    assert whole.of(Language.VI) == whole.of(Language.EN)


@pytest.mark.parametrize("language", Language)
def test_every_language_has_the_same_phrases_and_fills_in_the_same(language: Language) -> None:
    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    said, japanese = PHRASES.of(language), PHRASES.of(Language.JA)
    assert {key: fields(text) for key, text in said.items()} == {
        key: fields(text) for key, text in japanese.items()
    }
    assert len(said["days"].split()) == 7
    assert len(said["months"].split()) == 12
