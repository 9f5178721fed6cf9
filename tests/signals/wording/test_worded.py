"""How a check on wording counts what it found."""

from __future__ import annotations

import pytest

from madoguchi.model import Authentication, Form, Message
from madoguchi.signals import View, checks

_BY_ID = {check.id: check for check in checks()}


def _shows(check_id: str, text: str) -> bool:
    view = View(Message(Form.PASTED, text=text), Authentication())
    return _BY_ID[check_id].examine(view) is not None


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        # "in a meeting" says nothing beside the longer "i am in a meeting" around it,
        ("I am in a meeting.", False),
        # but it does where it stands in another place too;
        ("I am in a meeting. Yes, in a meeting.", True),
        # and so does a phrase that stands somewhere else.
        ("I am in a meeting. I cannot talk.", True),
    ],
)
def test_a_phrase_inside_a_longer_one_counts_only_where_it_stands_alone(
    text: str, shows: bool
) -> None:
    assert _shows("impersonated-boss-words", text) is shows


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("親愛なる受益者の皆様。", False),
        # Two that overlap in part, and a third.
        ("親愛なる受益者の皆様。神の祝福を。", True),
        ("こんにちは、最愛の人。神の祝福を。", True),
        # One inside another is one.
        ("親愛なる友人。神の祝福を。", False),
    ],
)
def test_phrases_that_overlap_in_part_are_two(text: str, shows: bool) -> None:
    assert _shows("stranger-greeting", text) is shows


def test_words_beside_which_others_stand_are_enough_though_they_are_a_phrase_too() -> None:
    listed = "フルネーム、年齢、職業、年収を"
    assert _shows("asks-personal-data", listed + "お知らせください。")
    assert not _shows("asks-personal-data", "フルネームをお知らせください。")
