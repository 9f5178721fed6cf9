"""A pack read back by programs that are not ours: PDFium, zipfile, csv."""

from __future__ import annotations

import ctypes
import io
import re
import zipfile
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]  # no stubs
import pypdfium2.raw  # type: ignore[import-untyped]  # no stubs

FURNITURE = re.compile(r"[\s\u200b\ufffe]")


def squeezed(text: str) -> str:
    """Without blanks, ends of lines and places where a line may end: as a reader reads it."""
    return FURNITURE.sub("", text)


def text_of(pdf: bytes) -> str:
    """All text of the pages, squeezed."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return squeezed("\n".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def is_tagged(pdf: bytes) -> bool:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return bool(pypdfium2.raw.FPDFCatalog_IsTagged(document.raw))
    finally:
        document.close()


def page_sizes(pdf: bytes) -> set[tuple[int, int]]:
    """In whole millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return {(round(w * 25.4 / 72), round(h * 25.4 / 72)) for w, h in map(_size, document)}
    finally:
        document.close()


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    return float(width), float(height)


def fonts_of(pdf: bytes) -> set[tuple[str, bool]]:
    """Family and whether it is embedded, of every text object."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return set(_fonts(document))
    finally:
        document.close()


def _fonts(document: pypdfium2.PdfDocument) -> Iterator[tuple[str, bool]]:
    raw = pypdfium2.raw
    for page in document:
        for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            font = raw.FPDFTextObj_GetFont(one.raw)
            name = ctypes.create_string_buffer(200)
            raw.FPDFFont_GetBaseFontName(font, name, 200)
            yield name.value.decode(), raw.FPDFFont_GetIsEmbedded(font) == 1


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files of a zip, in order, after its own check."""
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        assert found.testzip() is None
        return {one.filename: found.read(one) for one in found.infolist()}
