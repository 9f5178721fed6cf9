"""Put together again, a pack that was kept as a difference is the pack."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance.delta import applied, delta

SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.text("abc", max_size=2)
ENTRIES = st.lists(
    st.fixed_dictionaries({"id": st.text("abcdef", min_size=1, max_size=1), "says": SCALARS}),
    unique_by=lambda entry: entry["id"],
    max_size=6,
)
VALUES = st.recursive(
    SCALARS | ENTRIES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_any_value_is_made_of_any_other(below: Any, above: Any) -> None:
    change = json.loads(json.dumps(delta(below, above)))
    assert applied(below, change) == above


@given(ENTRIES, ENTRIES)
def test_entries_keep_their_order(below: Any, above: Any) -> None:
    assert applied(below, delta(below, above)) == above


@given(VALUES)
def test_nothing_changed_is_nothing_kept(value: Any) -> None:
    assert delta(value, value) == {}


def test_an_entry_more_is_one_entry() -> None:
    below = [{"id": name} for name in "abc"]
    above = [{"id": "a"}, {"id": "x"}, {"id": "b"}, {"id": "c"}]
    assert delta(below, above) == {"put": [["b", {"id": "x"}]], "drop": []}


def test_a_difference_that_does_not_fit_is_refused() -> None:
    change = delta([{"id": "a"}], [{"id": "x"}, {"id": "a"}])
    with pytest.raises(KeyError):
        applied([{"id": "b"}], change)
