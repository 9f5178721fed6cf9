"""Codes made for the tests, and mails around them."""

from __future__ import annotations

import io
from email.message import EmailMessage
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image
from zxingcpp import BarcodeFormat

from madoguchi.mail import read
from madoguchi.model import Link

URL = "https://evil.example/login?id=1"
Grid = np.ndarray[Any, np.dtype[np.bool_]]


def modules(text: str = URL, kind: BarcodeFormat = BarcodeFormat.QRCode, quiet: int = 4) -> Grid:
    """The dark modules of a code with its quiet zone."""
    made = zxingcpp.create_barcode(text, kind)
    grey = np.array(made.to_image(scale=1, add_quiet_zones=False))
    return np.pad(grey < 128, quiet)


def picture(
    text: str = URL,
    kind: BarcodeFormat = BarcodeFormat.QRCode,
    *,
    scale: int = 4,
    quiet: int = 4,
) -> Image.Image:
    """A code in black on white."""
    dark = modules(text, kind, quiet)
    grey = np.where(dark, 0, 255).astype(np.uint8)
    return Image.fromarray(np.kron(grey, np.ones((scale, scale), dtype=np.uint8)))


def file(made: Image.Image, form: str = "PNG", **options: Any) -> bytes:
    """The octets of a picture file."""
    out = io.BytesIO()
    made.save(out, form, **options)
    return out.getvalue()


def mail(body: str, *, html: bool = True, pictures: tuple[bytes, ...] = ()) -> bytes:
    """A mail with this body; the pictures are `cid:0@example.com` and so on."""
    made = EmailMessage()
    made["From"] = "a@example.com"
    made["Subject"] = "s"
    made.set_content(body, subtype="html" if html else "plain", cte="base64")
    for at, content in enumerate(pictures):
        made.add_related(content, "image", "png", cid=f"<{at}@example.com>")
    return made.as_bytes()


def code_links(data: bytes) -> list[Link]:
    """The links of a mail that codes carry."""
    return [link for link in read(data).links if link.carrier.startswith("qr")]


def told(data: bytes) -> list[tuple[str, str]]:
    """Carrier and address of each."""
    return [(link.carrier, link.url) for link in code_links(data)]
