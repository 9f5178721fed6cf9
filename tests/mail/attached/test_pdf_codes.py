"""Codes to scan on the pages of a PDF: as a picture, in halves, or drawn with paths."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from tests.mail.attached.written import pdf, words
from tests.mail.codes.made import URL, modules, picture

from madoguchi.mail.attached import open_file


def codes(content: bytes) -> list[tuple[str, str]]:
    found = open_file(content, "a.pdf", "application/pdf")
    return [(link.url, link.carrier) for link in found.links]


def page_of(*shown: tuple[Image.Image, tuple[int, int]]) -> bytes:
    """A page of A4 at 72 dots an inch with pictures on it, as Pillow writes it."""
    page = Image.new("L", (1190, 1684), 255)
    for one, place in shown:
        page.paste(one.convert("L"), place)
    out = BytesIO()
    page.save(out, "PDF", resolution=144)
    return out.getvalue()


def drawn_with_paths() -> bytes:
    grid = modules(URL, quiet=0)
    rows = [
        b"%d %d 4 4 re f" % (90 + 4 * x, 180 - 4 * y)
        for y, row in enumerate(grid)
        for x, dark in enumerate(row)
        if dark
    ]
    return b"\n".join(rows)


def test_a_code_on_a_scanned_page() -> None:
    assert (URL, "qr") in codes(page_of((picture(scale=6), (300, 400))))


def test_a_code_drawn_with_paths() -> None:
    content = words("Scan to see the document") + b"\n" + drawn_with_paths()
    assert (URL, "qr") in codes(pdf(content=content))


@pytest.mark.parametrize(
    "content",
    [
        b"\n".join(b"50 %d 500 0.5 re f" % (100 + 20 * n) for n in range(25)),
        b"\n".join(b"%d 100 m %d 700 l S" % (50 + 60 * n, 50 + 60 * n) for n in range(8)),
    ],
    ids=["lines of a table", "columns of a table"],
)
def test_the_lines_of_a_bill_are_no_code(content: bytes) -> None:
    assert codes(pdf(content=words("Invoice 12, due in December") + b"\n" + content)) == []
