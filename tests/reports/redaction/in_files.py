"""A recipient planted in what is no text: PDFs, pictures of codes, codes drawn with boxes."""

from __future__ import annotations

import base64
import hashlib
import io
import random
from email.message import EmailMessage

from PIL import Image

from tests.mail.attached.written import pdf, words
from tests.mail.codes.made import file, modules, picture

HONEST_PDF = pdf(content=words("Invoice 10,000 yen"))
HONEST_CODE = file(picture("https://pay.example/now"))
MEDIA = ("pdf", "code", "code-in-pdf", "drawn", "honest")


def in_pdf(address: str) -> bytes:
    """A PDF that shows the address; its octets do not hold it in one piece."""
    shown = words(address[:5])[:-3] + b" (" + address[5:].encode() + b") Tj ET"
    return pdf(content=shown)


def in_code(address: str) -> bytes:
    """A picture of a code to scan, whose link carries the address."""
    return file(picture(f"https://phish.example/q?m={address}"))


def code_in_pdf(address: str) -> bytes:
    """A page of a PDF with such a code on it."""
    page = Image.new("L", (595, 842), 255)
    page.paste(picture(f"https://phish.example/q?m={address}").convert("L"), (90, 120))
    out = io.BytesIO()
    page.save(out, "PDF", resolution=72)
    return out.getvalue()


def drawn(address: str) -> str:
    """The same code as a table of coloured cells."""
    grid = modules(f"https://phish.example/q?m={address}")
    rows = (
        "<tr>" + "".join(f"<td bgcolor={'black' if dark else 'white'}></td>" for dark in line)
        for line in grid
    )
    return "<table>" + "</tr>".join(rows) + "</tr></table>"


def said(draw: random.Random, address: str) -> str:
    """What a code's link carries: the address, or what was made of it."""
    octets = address.encode()
    return draw.choice(
        (
            address,
            base64.urlsafe_b64encode(octets).decode().rstrip("="),
            hashlib.sha256(octets).hexdigest(),
            octets.hex(),
        )
    )


def plant_file(draw: random.Random, mail: EmailMessage, address: str) -> str:
    """Attach one file of a medium drawn by chance; the medium is returned."""
    medium = draw.choice(MEDIA)
    if medium in ("pdf", "honest"):
        content = in_pdf(address) if medium == "pdf" else HONEST_PDF
        mail.add_attachment(content, "application", "pdf", filename="invoice.pdf")
    if medium in ("code", "honest"):
        content = in_code(said(draw, address)) if medium == "code" else HONEST_CODE
        mail.add_attachment(content, "image", "png", filename="qr.png")
    if medium == "code-in-pdf":
        content = code_in_pdf(said(draw, address))
        mail.add_attachment(content, "application", "pdf", filename="scan.pdf")
    if medium == "drawn":
        page = f"<p>本日中にお手続きください。</p>{drawn(said(draw, address))}"
        mail.add_attachment(page, subtype="html", disposition="inline")
    return medium
