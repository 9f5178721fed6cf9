"""Slips of letters: the table finds what the distance says, and rapidfuzz agrees on both."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from madoguchi.signals.brands.slips import TOKEN_LIMIT, Slips, distance

LABELS = ("amazon", "mercari", "rakuten", "kuronekoyamato", "americanexpress")
TABLE = Slips(LABELS, 5, 9)


@pytest.mark.parametrize(
    ("token", "label"),
    [
        ("amazom", "amazon"),
        ("amzon", "amazon"),
        ("amazzon", "amazon"),
        ("amaozn", "amazon"),
        ("amerikanexpres", "americanexpress"),
        ("kuronekoyamoto", "kuronekoyamato"),
        ("amerxxxnexpress", ""),
        ("amazing", ""),
        ("zmazon", ""),
        ("a" * (TOKEN_LIMIT + 1), ""),
    ],
)
def test_a_slip_is_found_and_another_word_is_not(token: str, label: str) -> None:
    assert TABLE.nearest(token) == label


@given(st.text("abn", max_size=8), st.text("abn", max_size=8))
@settings(max_examples=150, deadline=None)
def test_the_distance_is_that_of_optimal_string_alignment(one: str, other: str) -> None:
    assert distance(one, other) == OSA.distance(one, other)


@given(st.sampled_from(LABELS), st.data())
@settings(max_examples=100, deadline=None)
def test_every_single_slip_behind_the_first_letter_is_found(
    label: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(label) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    slips = [label[:at] + label[at + 1 :], label[:at] + letter + label[at:]]
    slips.append(label[:at] + letter + label[at + 1 :])
    assert all(TABLE.nearest(slip) == label for slip in slips)
