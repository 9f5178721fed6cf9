"""Twenty pictures of telephones are read as a person reads them, and given to all the rest."""

from __future__ import annotations

import io
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from rapidfuzz.distance import Levenshtein
from tests.mail.screenshots.shots import SHOTS, Shot

from madoguchi.desk import JAPAN, situation, take
from madoguchi.mail import read
from madoguchi.mail.inputs.ocr import apart, is_installed, recognise
from madoguchi.mail.inputs.ocr.picture import MAX_PIECES, MAX_SIDE, pieces, upright
from madoguchi.mail.sources import Source, Unreadable, sources
from madoguchi.model import Form, Language, Message, Missing

FOLDER = Path(__file__).parent.parent / "screenshots"
LEAST = 0.97
"""Of the characters of subject and text, blanks left out."""
needs_ocr = pytest.mark.skipif(
    not is_installed(), reason="no OCR on this machine (make setup-ocr): no picture is read"
)


def squeezed(text: str) -> str:
    return "".join(text.split())


def octets_of(shot: Shot) -> bytes:
    return (FOLDER / f"{shot.name}.{shot.suffix}").read_bytes()


def likeness(found: Message, subject: str, text: str) -> float:
    wanted, got = squeezed(subject + text), squeezed(found.subject + found.text)
    return 1 - Levenshtein.distance(wanted, got) / max(len(wanted), len(got), 1)


@needs_ocr
@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_picture_is_read_as_a_person_reads_it(shot: Shot) -> None:
    expected = json.loads((FOLDER / f"{shot.name}.json").read_text("utf-8"))
    found = read(octets_of(shot))
    assert found.form is Form.SCREENSHOT
    assert likeness(found, expected["subject"], expected["text"]) >= LEAST
    assert squeezed(found.subject) == squeezed(expected["subject"])
    assert [[squeezed(one.display_name), one.addr_spec] for one in found.from_] == [
        [squeezed(expected["from"][0]), expected["from"][1]]
    ]
    assert [link.url for link in found.links] == expected["links"]
    assert found.missing == (Missing.HEADERS, Missing.LINKS)
    assert found.defects == ()


def test_there_are_twenty_pictures_of_every_sort() -> None:
    assert len(SHOTS) == len({shot.name for shot in SHOTS}) >= 20
    assert {shot.suffix for shot in SHOTS} == {"png", "jpg", "webp"}
    assert {shot.layout.__name__ for shot in SHOTS} >= {"gmail", "iphone_mail", "yahoo"}
    sizes = [len(octets_of(shot)) for shot in SHOTS]
    assert max(sizes) < 150_000
    assert sum(sizes) < 2_000_000


@needs_ocr
def test_what_was_read_is_used_by_the_rest_of_the_way() -> None:
    (shot,) = [shot for shot in SHOTS if shot.name == "bill-android-sms-jpeg"]
    at = datetime(2026, 11, 4, tzinfo=UTC).astimezone(JAPAN)
    answer = take(octets_of(shot), situation(), at=at, language=Language.JA)
    assert answer.verdict.kind.value == "fictitious-billing"
    assert answer.message.links == ()
    assert Missing.HEADERS in answer.verdict.missing


@needs_ocr
def test_the_pictures_of_an_iphone_are_read_too() -> None:
    """The file was made with pillow-heif, which can write; pi-heif, which is installed, cannot."""
    stem = FOLDER / "parcel-android-sms-dark"
    expected = json.loads(stem.with_suffix(".json").read_text("utf-8"))
    found = read(stem.with_suffix(".heic").read_bytes())
    assert (found.form, found.defects) == (Form.SCREENSHOT, ())
    assert likeness(found, "", expected["text"]) >= LEAST
    assert [link.url for link in found.links] == expected["links"]


@pytest.mark.parametrize(
    "octets",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"\xff\xd8\xff\xe0" + bytes(200),
        b"RIFF\x10\0\0\0WEBPVP8 " + bytes(50),
        b"\0\0\0\x18ftypheic" + bytes(60),
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_a_broken_picture_has_no_text_and_gets_a_sentence(octets: bytes) -> None:
    (item,) = sources(["-"], io.BytesIO(octets))
    assert isinstance(item, Unreadable)
    assert "picture" in item.error.says(Language.EN)
    found = read(octets)
    assert found.form is Form.SCREENSHOT
    assert found.text == ""
    assert Missing.TEXT in found.missing
    assert found.defects


def saved(image: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


@needs_ocr
def test_a_picture_cut_off_in_the_middle_is_told() -> None:
    found = read(octets_of(SHOTS[0])[:20_000])
    assert [defect.id for defect in found.defects] == ["picture-unreadable"]


@needs_ocr
def test_a_picture_without_words_has_no_text() -> None:
    found = read(saved(Image.new("RGB", (400, 300), "teal"), "JPEG"))
    assert (found.text, found.defects) == ("", ())
    assert Missing.TEXT in found.missing


@needs_ocr
@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (20_000, 3), (9000, 5)])
def test_odd_shapes_end(size: tuple[int, int]) -> None:
    began = time.monotonic()
    assert read(saved(Image.new("RGB", size, "white"))).text == ""
    assert time.monotonic() - began < apart.MAX_SECONDS


def test_a_picture_of_too_many_pixels_is_refused_unread() -> None:
    png = saved(Image.new("1", (9000, 9000)))
    (item,) = sources(["-"], io.BytesIO(png))
    assert isinstance(item, Unreadable)
    if is_installed():
        assert "too large" in item.error.says(Language.EN)
        assert recognise(png).problem == "picture-too-large"


def test_a_long_picture_is_cut_between_its_lines() -> None:
    image = Image.new("RGB", (300, 3 * MAX_SIDE), "white")
    for top in range(0, image.height, 40):
        image.paste((0, 0, 0), (10, top, 250, top + 30))
    cuts = [top for top, _ in pieces(image)]
    assert len(cuts) > 3
    assert all(30 <= top % 40 <= 39 or top % 40 == 0 for top in cuts)
    endless = Image.new("RGB", (10, MAX_SIDE * (MAX_PIECES + 2)))
    assert len(list(pieces(endless))) == MAX_PIECES


def test_pictures_are_turned_upright_and_put_on_white() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # Exif 2.3 §4.6.4 A: turn by 90 degrees
    out = io.BytesIO()
    Image.new("RGB", (40, 20)).save(out, "JPEG", exif=exif)
    assert upright(Image.open(out)).size == (20, 40)
    clear = Image.open(io.BytesIO(saved(Image.new("RGBA", (5, 5), (0, 0, 0, 0)))))
    assert upright(clear).getpixel((0, 0)) == (255, 255, 255)


def test_a_source_of_a_picture_says_what_to_install_where_nothing_reads_it() -> None:
    (item,) = sources(["-"], io.BytesIO(octets_of(SHOTS[0])))
    if is_installed():
        assert isinstance(item, Source)
        assert item.form is Form.SCREENSHOT
    else:
        assert isinstance(item, Unreadable)
        assert "madoguchi[ocr]" in item.error.says(Language.JA)
