"""What PDFium tells of a document; runs inside the worker only."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypedDict

from madoguchi.mail.attached.pdf.scan import scan

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]  # no stubs

MAX_PAGES = 20
"""Pages whose words and links are read; scams have one or two."""
MAX_PICTURED = 2
"""Pages drawn to look for codes: that costs some fifty milliseconds each."""
MAX_TEXT = 20_000
"""Characters of all pages together."""
MAX_PAGE_CHARS = 200_000
"""Of one page; a page drawn full of invisible letters is left."""
MAX_LINKS = 200
"""Links of one document."""
MAX_URL = 4000
MAX_HELD = 100
"""Embedded files that are named."""
MAX_OBJECTS = 2000
"""Objects of one page that are looked at to see whether it is drawn on at all."""
MIN_SEGMENTS = 150
"""Line segments of a page drawn with paths: the frames of a bill have some dozens, the smallest
QR code has twice as many."""
MIN_SIDE = 24
"""Points (a third of an inch) below which no telephone reads a code off a page."""
LONG_SIDE = 1000
"""Pixels: 85 dots an inch on A4, three for a module of a code three centimetres wide; telephones
do not read much smaller ones off a screen either, and larger pictures are looked at in pieces."""
MAX_POINTS = 20_000
"""Side of a page: PDF allows 14,400 (ISO 32000-2 annex C)."""
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_URI, _LAUNCH = 3, 4  # PDFACTION_URI, PDFACTION_LAUNCH


class Said(TypedDict, total=False):
    """One piece of an answer."""

    text: str
    links: list[str]
    codes: list[str]
    holds: list[str]
    traits: list[str]
    damaged: bool
    cut: bool


ReadCodes = Callable[[bytes], tuple[str, ...]]


def read_document(
    pdf: bytes, until: float, read_codes: ReadCodes | None, say: Callable[[Said], None]
) -> None:
    """Say what is known after each step; `until` is in processor seconds of this process."""
    from pypdfium2 import PdfDocument, PdfiumError

    traits, links = scan(pdf)
    say({"traits": sorted(traits), "links": links})
    try:
        document = PdfDocument(pdf)
    except PdfiumError as error:
        if getattr(error, "err_code", 0) == _PASSWORD:
            say({"traits": ["encrypted"]})
        else:
            say({"damaged": True})
        return
    say(_files(document))
    pages = len(document)
    say({"cut": pages > MAX_PAGES})
    if not pages:
        say({"damaged": True})
    pictured = _read_pages(document, min(pages, MAX_PAGES), until, say)
    if read_codes is not None:
        for number in pictured[:MAX_PICTURED]:
            if time.process_time() > until:
                say({"cut": True})
                break
            picture = _picture(document, number)
            say({"codes": list(read_codes(picture))[:20] if picture else []})
    document.close()


def _files(document: PdfDocument) -> Said:
    """Embedded files (ISO 32000-2 §7.11.4): their names, and whether one of them runs."""
    from madoguchi.mail.attached.kinds import PROGRAM_TYPES, kind_of, runs

    names: list[str] = []
    traits: list[str] = []
    for number in range(min(document.count_attachments(), MAX_HELD)):
        try:
            held = document.get_attachment(number)
            name = held.get_name()
            start = bytes(held.get_data())[:4096]
        except Exception:  # a broken one: the library says so in several ways
            name, start = "", b""
        names.append(name[:300])
        kind = kind_of(start, name)
        if kind in PROGRAM_TYPES or runs(kind, name):
            traits.append("runs-inside")
    return {"holds": names, "traits": [*traits, "carries-files"] if names else []}


def _read_pages(
    document: PdfDocument, count: int, until: float, say: Callable[[Said], None]
) -> list[int]:
    """Words and links, page by page; the numbers of those with something drawn on them."""
    drawn: list[int] = []
    left, links = MAX_TEXT, MAX_LINKS
    for number in range(count):
        if time.process_time() > until or left <= 0:
            say({"cut": True})
            break
        page = _page(document, number)
        if page is None:
            continue
        text = _text(page, left)
        found, launches = _annotations(document, page, links)
        left, links = left - len(text), links - len(found)
        said: Said = {"text": text, "links": found}
        if launches:
            said["traits"] = ["scripted"]
        say(said)
        if number < 2 * MAX_PICTURED and _may_hold_code(page):
            drawn.append(number)
        page.close()
    return drawn


def _page(document: PdfDocument, number: int) -> PdfPage | None:
    try:
        return document[number]
    except Exception:  # a page that cannot be loaded; the others may
        return None


def _text(page: PdfPage, limit: int) -> str:
    try:
        words = page.get_textpage()
        count = min(words.count_chars(), MAX_PAGE_CHARS)
        return words.get_text_range(0, min(count, limit)) if count > 0 else ""
    except Exception:  # a page without readable words
        return ""


def _annotations(document: PdfDocument, page: PdfPage, limit: int) -> tuple[list[str], bool]:
    """Addresses of the link annotations (§12.5.6.5), and whether one launches a program."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # no stubs

    found: list[str] = []
    launches = False
    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(4 * MAX_LINKS):
        if len(found) >= limit or not pdfium.FPDFLink_Enumerate(page.raw, at, link):
            break
        action = pdfium.FPDFLink_GetAction(link)
        kind = pdfium.FPDFAction_GetType(action) if action else 0
        launches = launches or kind == _LAUNCH
        if kind == _URI:
            size = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0)
            if 1 < size <= MAX_URL:
                octets = ctypes.create_string_buffer(size)
                pdfium.FPDFAction_GetURIPath(document.raw, action, octets, size)
                found.append(octets.value.decode("utf-8", "replace"))
    return found, launches


def _may_hold_code(page: PdfPage) -> bool:
    """Whether something on the page has the shape of a code to scan, or hides what it is."""
    import pypdfium2.raw as pdfium

    segments = 0
    for count, one in enumerate(_objects(page)):
        kind = pdfium.FPDFPageObj_GetType(one)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            segments += max(pdfium.FPDFPath_CountSegments(one), 0)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            if _is_squarish(one):
                return True
        elif kind != pdfium.FPDF_PAGEOBJ_TEXT:
            return True  # a form that holds other objects, a shade
        if segments >= MIN_SEGMENTS or count > MAX_OBJECTS:
            return True
    return False


def _is_squarish(picture: object) -> bool:
    """Shown large enough to be scanned, and no banner; halves of a code are twice as wide."""
    import pypdfium2.raw as pdfium

    left, low, right, high = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(picture, left, low, right, high):
        return True
    width, height = right.value - left.value, high.value - low.value
    return min(width, height) >= MIN_SIDE and max(width, height) <= 2.2 * min(width, height)


def _objects(page: PdfPage) -> Iterator[object]:
    import pypdfium2.raw as pdfium

    for number in range(pdfium.FPDFPage_CountObjects(page.raw)):
        yield pdfium.FPDFPage_GetObject(page.raw, number)


def _picture(document: PdfDocument, number: int) -> bytes:
    """The page in grey as a BMP file; empty when it cannot be drawn."""
    try:
        page = document[number]
        long_side = max(page.get_width(), page.get_height())
        if not 1 <= long_side <= MAX_POINTS:
            return b""
        scale = min(LONG_SIDE / long_side, 4.0)
        bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
        return as_bmp(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    except Exception:  # too large for the limits of this process, or broken
        return b""


def as_bmp(width: int, height: int, stride: int, grey: bytes) -> bytes:
    """Grey rows as an uncompressed BMP file: eight bits a pixel, from the top down."""
    row = -(-width // 4) * 4
    if stride != row:
        lines = (grey[at : at + width] for at in range(0, stride * height, stride))
        grey = b"".join(line.ljust(row, b"\0") for line in lines)
    palette = b"".join(bytes((level, level, level, 0)) for level in range(256))
    offset = 54 + len(palette)
    head = b"BM" + (offset + len(grey)).to_bytes(4, "little") + bytes(4)
    head += offset.to_bytes(4, "little") + (40).to_bytes(4, "little")
    head += width.to_bytes(4, "little") + (-height).to_bytes(4, "little", signed=True)
    head += (1).to_bytes(2, "little") + (8).to_bytes(2, "little") + bytes(24)
    return head + palette + grey
