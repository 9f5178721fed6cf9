"""Laws for hostile pictures: no octets raise, hang or fill the memory."""

from __future__ import annotations

import struct
import zlib
from time import thread_time

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.mail.codes.made import URL, file, mail, picture

from madoguchi.mail import read
from madoguchi.mail.codes import read_codes
from madoguchi.mail.codes.dimensions import dimensions
from madoguchi.mail.codes.drawn.cells import read_cells
from madoguchi.mail.codes.drawn.characters import read_characters
from madoguchi.mail.codes.spending import Room

FORMS = ("PNG", "GIF", "JPEG", "WEBP", "BMP")
WHOLE = {form: file(picture(), form) for form in FORMS}
WHOLE["animated"] = file(picture(), "GIF", save_all=True, append_images=[picture("x")])
modest = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@given(
    st.sampled_from(tuple(WHOLE)),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=12),
    st.integers(0, 6000),
)
@modest
def test_a_broken_picture_never_raises(
    form: str, changes: list[tuple[int, int]], length: int
) -> None:
    octets = bytearray(WHOLE[form])
    for at, value in changes:
        octets[at % len(octets)] = value
    assert isinstance(read_codes(bytes(octets)), tuple)
    assert isinstance(read_codes(bytes(octets[:length])), tuple)


@given(st.sampled_from((b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff", b"BM", b"RIFF1234WEBP")))
@modest
def test_a_header_alone_never_raises(start: bytes) -> None:
    for length in range(60, 400, 20):
        assert read_codes(start.ljust(length, b"\xff")) == ()


@given(st.text(alphabet="█▀▄ #\n⠿⣿░<td bgcolor=#0/>&;", max_size=400))
@modest
def test_any_drawing_is_looked_at(text: str) -> None:
    read_characters(text, Room())
    read_cells(text, Room())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [(37, 21), (300, 1), (4, 999)])
def test_dimensions_are_what_the_library_says(form: str, size: tuple[int, int]) -> None:
    assert dimensions(file(Image.new("RGB", size), form)) == size


def test_dimensions_of_other_headers() -> None:
    """WebP has three kinds of header; a JPEG's stands behind its comments."""
    plain = Image.new("RGB", (33, 44), "red")
    assert dimensions(file(plain, "WEBP", lossless=True)) == (33, 44)
    assert dimensions(file(plain.convert("RGBA"), "WEBP", exif=b"Exif\0\0x")) == (33, 44)
    assert dimensions(file(plain, "JPEG", comment=b"\xff\xc0" * 500, progressive=True)) == (33, 44)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(40_000_000), 9)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return start + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def quickly(data: bytes, limit: float = 1.0) -> tuple[str, ...]:
    start = thread_time()
    found = read_codes(data)
    assert thread_time() - start < limit
    return found


@pytest.mark.parametrize("size", [(60_000, 60_000), (6_000, 6_000), (3_900, 4_000)])
def test_a_bomb_costs_nothing(size: tuple[int, int]) -> None:
    assert quickly(bomb(*size)) == ()


def busy(kind: str, side: int) -> Image.Image:
    """Pictures that keep the scanner busy: nothing but finder patterns, or noise."""
    finder = np.full((9, 9), 255, dtype=np.uint8)
    finder[1:8, 1:8] = 0
    finder[2:7, 2:7] = 255
    finder[3:6, 3:6] = 0
    if kind == "noise":
        noise = np.random.default_rng(5).integers(0, 2, (side, side)) * 255
        return Image.fromarray(noise.astype(np.uint8))
    pixels = int(kind)
    tile = np.kron(finder, np.ones((pixels, pixels), dtype=np.uint8))
    return Image.fromarray(np.tile(tile, (side // len(tile), side // len(tile))))


@pytest.mark.parametrize("kind", ["noise", "1", "2", "3", "5"])
@pytest.mark.parametrize("side", [800, 2400])
def test_a_picture_made_to_be_slow_is_given_up(kind: str, side: int) -> None:
    assert quickly(file(busy(kind, side))) == ()


def test_many_such_pictures_share_one_budget() -> None:
    made = tuple(file(busy(str(pixels), 700 + pixels)) for pixels in range(1, 13))
    start = thread_time()
    message = read(
        mail("".join(f"<img src='cid:{n}@example.com'>" for n in range(12)), pictures=made)
    )
    assert thread_time() - start < 1.0
    assert "codes-not-all-looked-for" in {defect.id for defect in message.defects}


def test_an_endless_animation_is_cut() -> None:
    frames = [Image.new("L", (700, 700), shade) for shade in range(100)]
    data = file(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=1)
    assert quickly(data) == ()


SLOW: dict[str, str] = {
    "one long row": "<table><tr>" + "<td bgcolor=#000></td><td></td>" * 100_000,
    "rows never closed": "<table>" + ("<tr>" + "<td bgcolor=#000></td><td></td>" * 90) * 500,
    "cells that cover everything": "<table>"
    + ("<tr>" + "<td bgcolor=#000 colspan=400 rowspan=400></td><td></td>" * 90) * 400,
    "deeper and deeper": "<div style='background:#000'><td></td>" * 50_000,
    "lines of blocks": "█▀ ▄\n" * 100_000,
    "walls of number signs": ("#" * 700 + "\n") * 2000,
    "every ink": "".join(ink * 8 + "\n" for ink in "#@XMW%&$*O18") * 5000,
}


@pytest.mark.parametrize("name", SLOW)
def test_a_drawing_made_to_be_slow_is_given_up(name: str) -> None:
    start = thread_time()
    read_cells(SLOW[name], Room())
    read_characters(SLOW[name], Room())
    assert thread_time() - start < 1.0


def test_pictures_beyond_the_bound_are_a_defect() -> None:
    made = tuple(file(picture(f"https://evil.example/{number}")) for number in range(45))
    message = read(mail("x", pictures=made))
    assert "codes-not-all-looked-for" in {defect.id for defect in message.defects}
    found = [link.url for link in message.links if link.carrier == "qr"]
    assert 20 <= len(found) <= 30


def test_an_honest_mail_with_a_code_has_no_defect() -> None:
    message = read(mail("<img src='cid:0@example.com'>", pictures=(file(picture()),)))
    assert [link.url for link in message.links] == [URL]
    assert message.defects == ()
