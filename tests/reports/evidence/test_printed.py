"""What the font has no shape for, and where a long run may be broken."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont
from pylopdf_fonts_jp import sans_path

from madoguchi.reports.evidence.printed import BREAK, printable, shapes

FONT = sans_path()


@given(st.text())
def test_printing_twice_is_printing_once(text: str) -> None:
    once = printable(text, FONT)
    assert printable(once.replace(BREAK, ""), FONT) == once


@given(st.text())
def test_what_comes_out_has_shapes(text: str) -> None:
    assert not shapes(FONT).missing().search(printable(text, FONT).replace(BREAK, ""))


@given(st.text(alphabet="abc/?&.=-0123456789", min_size=30, max_size=400))
def test_no_run_is_wider_than_a_column(text: str) -> None:
    assert max(map(len, printable(text, FONT).split(BREAK))) <= 16
    assert printable(text, FONT).replace(BREAK, "") == text


def test_japanese_stands_as_it_is() -> None:
    text = "髙橋﨑①㈱～－¥ゔヵ々〆〜ｶﾅ"
    assert printable(text, FONT) == text
    assert printable("か\u3099", FONT) == "が"


def test_the_reading_of_the_font_agrees_with_freetype() -> None:
    drawn = ImageFont.truetype(str(FONT), 16)
    nothing = bytes(drawn.getmask("\U0001f381"))
    have = shapes(FONT)
    for low, high in list(zip(have.starts, have.ends, strict=True))[::40]:
        for code in (low, high):
            if chr(code).strip():
                assert bytes(drawn.getmask(chr(code))) != nothing, hex(code)


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "font.otf"
    path.write_bytes(struct.pack(">IHHHH", 0x4F54544F, 0, 0, 0, 0))
    with pytest.raises(ValueError, match="cmap"):
        shapes(path)
