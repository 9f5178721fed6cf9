"""The reader of a provider's file takes nothing for granted."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.model import PackError
from madoguchi.reports.providers.parse import parsed

GOOD = """
id = "mihon"
domains = ["mihon.example"]
name = { ja = "見本", en = "Mihon" }
page = "https://mihon.example/"

[[way]]
aim = "filter"
title = { ja = "フィルター", en = "Filter" }
steps = [{ ja = "押す", en = "Tap" }]
source = "https://mihon.example/filter"
source_date = "2026-11"
seen_on = 2026-11-30
confidence = "own"
"""


def test_a_whole_file_is_read() -> None:
    one = parsed(GOOD.encode(), "mihon.toml")
    assert one.id == "mihon"
    assert one.ways[0].page == "https://mihon.example/filter"
    other = parsed(GOOD.replace('"own"', '"third"').encode(), "mihon.toml")
    assert other.ways[0].page == "https://mihon.example/"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('aim = "filter"', 'aim = "filtre"', "aim"),
        ('aim = "filter"', 'aim = "filter"\naims = "x"', "aims"),
        ('source = "https://mihon.example/filter"', "", "source"),
        ('source = "https://mihon.example/filter"', 'source = "mihon"', "source"),
        ('source_date = "2026-11"', "", "source_date"),
        ('source_date = "2026-11"', 'source_date = "last year"', "source_date"),
        ("seen_on = 2026-11-30", "", "seen_on"),
        ("seen_on = 2026-11-30", 'seen_on = "2026-11-30"', "seen_on"),
        ('confidence = "own"', 'confidence = "sure"', "confidence"),
        ('confidence = "own"', "", "confidence"),
        ('{ ja = "押す", en = "Tap" }', '{ ja = "押す" }', "en"),
        ('{ ja = "押す", en = "Tap" }', '{ ja = "押す", en = " " }', "steps"),
        ('{ ja = "押す", en = "Tap" }', '{ ja = "押す", en = "Tap", xx = "?" }', "xx"),
        ('[{ ja = "押す", en = "Tap" }]', '"Tap"', "steps"),
        ('["mihon.example"]', '["@mihon.example"]', "@mihon.example"),
        ('["mihon.example"]', '"mihon.example"', "domains"),
        ('page = "https://mihon.example/"', "", "page"),
        ('page = "https://mihon.example/"', 'page = "javascript:x"', "page"),
        ("[[way]]", "[[ways]]", "ways"),
        ("[[way]]", "[way]", "way"),
        ("[[way]]", "[[way", "TOML"),
    ],
)
def test_a_slip_is_named(old: str, new: str, told: str) -> None:
    assert old in GOOD
    with pytest.raises(PackError) as raised:
        parsed(GOOD.replace(old, new).encode(), "mihon.toml")
    assert told in raised.value.en
    assert told in raised.value.ja
    assert "mihon.toml" in raised.value.ja


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: (GOOD + text).encode()))
def test_any_octets_are_read_or_refused(data: bytes) -> None:
    with suppress(PackError):
        assert parsed(data, "any.toml").ways
