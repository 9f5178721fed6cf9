"""A reader that shares nothing with the one under test: what a mail tells to other programs.

The standard library reads the mail, pypdfium2 the words of a PDF, zxing-cpp codes in pictures, in
PDFs and in tables; then everything is decoded in every way and searched letter by letter.
"""

from __future__ import annotations

import base64
import binascii
import email
import html
import io
import quopri
import re
import unicodedata
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from urllib.parse import unquote

import numpy as np
import pypdfium2  # type: ignore[import-untyped]
import zxingcpp
from PIL import Image

_RUN = re.compile(r"[A-Za-z0-9+/_-]{12,}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){6,}")
_TAG = re.compile(r"<[^<>]*>")
_CELL = re.compile(r"<td bgcolor=(black|white)>")


def told(mail: bytes) -> str:
    """All that a mail says, read in every way, in lower case and half width, without blanks."""
    out: list[str] = []
    for text in dict.fromkeys(_texts(mail)):
        out += _decoded(text)
    joined = unicodedata.normalize("NFKC", "\n".join(out)).lower()
    return re.sub(r"[ \u200b\u00ad\u3000]", "", joined)


def _texts(mail: bytes) -> Iterator[str]:
    yield mail.decode("latin-1")
    yield mail.decode("utf-8", "replace")
    for part in email.message_from_bytes(mail, policy=default).walk():
        for name, value in part.items():
            yield f"{name}: {value}"
        yield part.get_filename() or ""
        if part.is_multipart():
            continue
        assert isinstance(part, EmailMessage)
        content = part.get_content()
        if isinstance(content, bytes):
            yield content.decode("latin-1")
            yield from _of_file(content)
            continue
        yield content
        yield html.unescape(_TAG.sub("", content))
        yield from _of_table(content)


def _of_file(content: bytes) -> Iterator[str]:
    if content.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(content) as document:
            for page in document:
                yield page.get_textpage().get_text_range()
                yield from _codes(page.render(scale=2).to_pil())
    elif content.startswith(b"\x89PNG"):
        yield from _codes(Image.open(io.BytesIO(content)))


def _codes(image: Image.Image) -> Iterator[str]:
    for code in zxingcpp.read_barcodes(np.asarray(image.convert("L"))):
        yield code.text


def _of_table(content: str) -> Iterator[str]:
    rows = [[cell == "black" for cell in _CELL.findall(row)] for row in content.split("<tr>")]
    grid = [row for row in rows if len(row) > 20]
    if grid and len({len(row) for row in grid}) == 1:
        grey = np.where(np.array(grid), 0, 255).astype(np.uint8)
        yield from _codes(Image.fromarray(np.kron(grey, np.ones((4, 4), dtype=np.uint8))))


def _decoded(text: str, deep: int = 0) -> Iterator[str]:
    """The text, unquoted, unescaped, quoted-printable, and its runs of base64 and base16."""
    views = {text, unquote(text), unquote(unquote(text)), html.unescape(text)}
    views.add(quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace"))
    yield from views
    for run in {found for view in views for found in _RUN.findall(view)}:
        for start in range(4):
            own = run[start:].replace("-", "+").replace("_", "/")
            try:
                octets = base64.b64decode(own[: len(own) // 4 * 4])
            except binascii.Error:
                continue
            inside = octets.decode("utf-8", "replace")
            yield inside
            if deep < 1 and inside.isascii() and inside.isprintable():
                yield from _decoded(inside, deep + 1)
    for run in {found for view in views for found in _HEX.findall(view)}:
        yield bytes.fromhex(run).decode("utf-8", "replace")
        yield bytes.fromhex(run[1:-1]).decode("utf-8", "replace")
