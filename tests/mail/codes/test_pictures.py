"""Codes in picture files: every way a scammer or a camera may show one."""

from __future__ import annotations

import io
import random

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps
from tests.mail.codes.made import URL, file, modules, picture
from zxingcpp import BarcodeFormat

from madoguchi.mail.codes import read_codes

SHORT = "A.EXAMPLE/X"
Made = Image.Image


def coloured(made: Made, dark: str, light: str) -> Made:
    return ImageOps.colorize(made, dark, light)


def transparent(made: Made, paint: tuple[int, int, int]) -> Made:
    out = Image.new("RGBA", made.size, paint)
    out.putalpha(ImageOps.invert(made))
    return out


def turned(made: Made, degrees: float) -> Made:
    return made.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def placed(made: Made, size: tuple[int, int], at: tuple[int, int], ground: int = 255) -> Made:
    out = Image.new("L", size, ground)
    out.paste(made, at)
    return out


def noisy(made: Made, spread: float) -> Made:
    grey = np.asarray(made) + np.random.default_rng(1).normal(0, spread, made.size[::-1])
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def specked(made: Made) -> Made:
    grey = np.array(made)
    chance = np.random.default_rng(2).random(grey.shape)
    grey[chance < 0.08] = 0
    grey[chance > 0.92] = 255
    return Image.fromarray(grey)


def photo(size: tuple[int, int]) -> Made:
    coarse = np.random.default_rng(3).integers(0, 256, (30, 40, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


def in_photo() -> Made:
    out = photo((1600, 1200))
    out.paste(picture(scale=3), (900, 700))
    return out


def dotted(scale: int, gap: int, *, solid_finders: bool) -> Made:
    dark = modules()
    side = len(dark)
    out = Image.new("L", (side * scale, side * scale), 255)
    pen = ImageDraw.Draw(out)
    for y, x in zip(*np.nonzero(dark), strict=True):
        in_finder = (y < 11 or y >= side - 11) and (x < 11 or (y < 11 and x >= side - 11))
        left, top = int(x) * scale, int(y) * scale
        if in_finder and solid_finders:
            pen.rectangle((left, top, left + scale - 1, top + scale - 1), fill=0)
        else:
            pen.ellipse((left + gap, top + gap, left + scale - 1 - gap, top + scale - 1 - gap), 0)
    return out


def with_logo() -> Made:
    out = picture(scale=8).convert("RGB")
    middle, radius = out.width / 2, out.width * 0.08
    circle = (middle - radius, middle - radius, middle + radius, middle + radius)
    ImageDraw.Draw(out).ellipse(circle, fill="red")
    return out


def shaded() -> Made:
    grey = np.asarray(picture(scale=6)).astype(float)
    return Image.fromarray((grey * np.linspace(0.3, 1, grey.shape[1])).astype(np.uint8))


def leaning() -> Made:
    bent = (1, 0.15, -10, 0.1, 1, -10, 0.0004, 0.0004)
    made = picture(scale=8)
    way = Image.Transform.PERSPECTIVE
    return made.transform((340, 340), way, bent, Image.Resampling.BILINEAR, fillcolor=255)


def blank_then_code(form: str) -> bytes:
    code = picture()
    blank = Image.new("L", code.size, 255)
    return file(blank, form, save_all=True, append_images=[blank, blank, code], duration=50)


def half_in_each_frame() -> bytes:
    left, right = picture(), picture()
    middle = left.width // 2
    left.paste(255, (middle, 0, *left.size))
    right.paste(255, (0, 0, middle, right.height))
    return file(left, "GIF", save_all=True, append_images=[right], duration=50)


def sixteen_bits() -> Made:
    return Image.fromarray(np.asarray(picture()).astype(np.uint16) * 257)


PURPLE, OLIVE = "#8040ff", "#409040"
VARIANTS: dict[str, bytes] = {
    "black on white": file(picture()),
    "inverted": file(ImageOps.invert(picture())),
    "inverted without quiet zone": file(ImageOps.invert(picture(quiet=0))),
    "red on green": file(coloured(picture(), "#c81e1e", "#32c832")),
    "yellow on blue": file(coloured(picture(), "#ffee66", "#000088")),
    "two colours of one brightness": file(coloured(picture(), "#ff0000", "#008200")),
    "two colours of one brightness, large": file(coloured(picture(scale=14), PURPLE, OLIVE)),
    "two colours of one brightness, JPEG": file(
        coloured(picture(scale=8), "#ff0000", "#008200"), "JPEG", quality=60
    ),
    "pale yellow on white": file(coloured(picture(), "#ffff00", "#ffffff")),
    "black on nothing": file(transparent(picture(), (0, 0, 0))),
    "black on nothing without quiet zone": file(transparent(picture(quiet=0), (0, 0, 0))),
    "white on nothing": file(transparent(picture(), (255, 255, 255))),
    "white on nothing, large": file(transparent(picture(scale=12), (255, 255, 255))),
    "low contrast": file(picture().point(lambda value: 200 + value // 25)),
    "low contrast, large": file(picture(scale=14).point(lambda value: 120 + value // 20)),
    "four levels of grey apart": file(picture().point(lambda value: 246 + value // 60)),
    "turned by 7": file(turned(picture(scale=6), 7)),
    "turned by 33": file(turned(picture(scale=6), 33)),
    "turned by 45": file(turned(picture(scale=6), 45)),
    "on its side": file(turned(picture(), 90)),
    "on its head": file(turned(picture(), 180)),
    "mirrored": file(ImageOps.mirror(picture())),
    "seen at an angle": file(leaning()),
    "1 pixel a module": file(picture(scale=1)),
    "1 pixel a module without quiet zone": file(picture(scale=1, quiet=0)),
    "2 pixels a module": file(picture(scale=2)),
    "3300 pixels wide": file(picture(scale=90)),
    "3700 pixels wide, JPEG": file(picture(scale=100), "JPEG"),
    "small in 3200 x 2400": file(placed(picture(scale=3), (3200, 2400), (2500, 1800))),
    "small in a photo": file(in_photo(), "JPEG", quality=85),
    "small in a phone's screen": file(placed(picture(scale=2), (1170, 2532), (700, 1900), 240)),
    "JPEG of quality 20": file(picture(scale=5), "JPEG", quality=20),
    "JPEG of quality 3": file(picture(scale=5), "JPEG", quality=3),
    "noise": file(noisy(picture(scale=6), 60)),
    "salt and pepper": file(specked(picture(scale=6))),
    "blurred": file(picture(scale=6).filter(ImageFilter.GaussianBlur(3))),
    "half in shadow": file(shaded()),
    "logo in the middle": file(with_logo()),
    "dots with solid finders": file(dotted(8, 1, solid_finders=True)),
    "dots that do not touch": file(dotted(8, 1, solid_finders=False)),
    "light dots on dark": file(ImageOps.invert(dotted(8, 1, solid_finders=False))),
    "no quiet zone": file(picture(quiet=0)),
    "no quiet zone, on black": file(placed(picture(scale=10, quiet=0), (520, 520), (100, 100), 0)),
    "GIF": file(picture(), "GIF"),
    "BMP": file(picture(), "BMP"),
    "WebP": file(picture(), "WEBP"),
    "WebP without loss": file(picture(), "WEBP", lossless=True),
    "JPEG in CMYK": file(picture().convert("CMYK"), "JPEG"),
    "one bit a pixel": file(picture().convert("1")),
    "palette": file(picture().convert("P")),
    "16 bits of grey": file(sixteen_bits()),
    "fourth frame of a GIF": blank_then_code("GIF"),
    "fourth frame of a WebP": blank_then_code("WEBP"),
    "fourth frame of a PNG": blank_then_code("PNG"),
    "half in each frame": half_in_each_frame(),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_qr_code_is_read_however_it_is_shown(name: str) -> None:
    assert read_codes(VARIANTS[name]) == (URL,)


@pytest.mark.parametrize("scale", [1, 2, 5])
@pytest.mark.parametrize(
    "kind",
    [
        BarcodeFormat.MicroQRCode,
        BarcodeFormat.RMQRCode,
        BarcodeFormat.Aztec,
        BarcodeFormat.DataMatrix,
    ],
)
def test_other_square_codes_are_read(kind: BarcodeFormat, scale: int) -> None:
    assert read_codes(file(picture(SHORT, kind, scale=scale))) == (SHORT,)
    assert read_codes(file(ImageOps.invert(picture(SHORT, kind, scale=scale)))) == (SHORT,)


def test_all_codes_of_one_picture_are_told_once() -> None:
    other = "https://two.example/"
    sheet = placed(picture(), (520, 340), (0, 0))
    sheet.paste(picture(other), (170, 0))
    sheet.paste(picture(), (340, 160))
    assert sorted(read_codes(file(sheet))) == [URL, other]


def test_what_a_code_says_is_data() -> None:
    """Controls vanish, line ends are spaces, and the length is bounded."""
    assert read_codes(file(picture("a\x00b\x1b[31m\u202ec\r\nd"))) == ("ab[31mc d",)
    (long,) = read_codes(file(picture("7" * 6000, scale=3)))
    assert long == "7" * 4000


def chessboard() -> Made:
    return Image.fromarray((np.indices((320, 320)) // 16).sum(0).astype(np.uint8) % 2 * 255)


def rings() -> Made:
    out = Image.new("L", (400, 400), 255)
    pen = ImageDraw.Draw(out)
    for radius in range(180, 0, -20):
        box = (200 - radius, 200 - radius, 200 + radius, 200 + radius)
        pen.ellipse(box, fill=0 if radius // 20 % 2 else 255)
    return out


def cut_to_a_third() -> Made:
    made = picture(scale=8)
    return made.crop((0, 0, made.width, made.height // 3))


def barcode() -> Made:
    generator = random.Random(4)
    columns = np.array([generator.random() < 0.5 for _ in range(120)]) * 255
    return Image.fromarray(np.tile(np.repeat(columns, 3), (120, 1)).astype(np.uint8))


NEAR_MISSES: dict[str, bytes] = {
    "chessboard": file(chessboard()),
    "rings": file(rings()),
    "stripes": file(barcode()),
    "noise": file(noisy(Image.new("L", (400, 400), 128), 90)),
    "photo": file(photo((1200, 900)), "JPEG"),
    "a third of a code": file(cut_to_a_third()),
    "white": file(Image.new("RGB", (300, 300), "white")),
    "tracking pixel": file(Image.new("RGBA", (1, 1))),
    "divider": file(Image.new("RGB", (600, 20), "red")),
    "line code of a shop": file(picture("4912345678904", BarcodeFormat.EAN13, quiet=0)),
    "icon": file(photo((20, 20))),
    "empty": b"",
    "no picture": b"%PDF-1.7",
    "only a header": file(picture())[:40],
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_what_is_no_code_says_nothing(name: str) -> None:
    assert read_codes(NEAR_MISSES[name]) == ()


def test_a_pdf_or_text_never_reaches_the_library() -> None:
    """TIFF, SVG and every other kind are not looked at, whatever is declared."""
    out = io.BytesIO()
    picture().save(out, "TIFF")
    assert read_codes(out.getvalue()) == ()
