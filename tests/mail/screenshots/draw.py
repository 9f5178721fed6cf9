"""`python -m tests.mail.screenshots.draw`: draws the pictures anew, with a browser and their JSON.

Needs Debian's chromium and fonts-noto-cjk.  The JSON is what a person would type off the picture.
"""

from __future__ import annotations

import json
import re
import shutil
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from tests.mail.screenshots.layouts import WIDTH
from tests.mail.screenshots.shots import SHOTS, Shot

FOLDER = Path(__file__).parent
_URL = re.compile(r"https?://[!-~]+")
_ADDRESS_SHOWN = frozenset({"yahoo", "labelled"})


def expected(shot: Shot) -> dict[str, object]:
    """Subject, sender, text and links of the picture."""
    shown = shot.shown
    address = shown.address if shot.layout.__name__ in _ADDRESS_SHOWN else ""
    return {
        "subject": shown.subject,
        "from": [shown.name, address],
        "text": "\n".join(line for line in shown.lines if line),
        "links": [found for line in shown.lines for found in _URL.findall(line)],
    }


def draw(browser: Browser, shot: Shot) -> bytes:
    """The picture as a file."""
    page = browser.new_page(
        viewport={"width": WIDTH, "height": 500}, device_scale_factor=shot.scale
    )
    page.set_content(shot.layout(shot.shown, dark=shot.dark))
    png = page.screenshot(full_page=True)
    page.close()
    image = Image.open(BytesIO(png)).convert("RGB")
    if shot.shrink != 1:
        size = (round(image.width * shot.shrink), round(image.height * shot.shrink))
        image = image.resize(size, Image.Resampling.BILINEAR)
    out = BytesIO()
    if shot.suffix == "png":
        image.quantize(64).save(out, "PNG", optimize=True)
    else:
        kind = {"jpg": "JPEG", "webp": "WEBP"}[shot.suffix]
        image.save(out, kind, quality=shot.quality)
    return out.getvalue()


def main() -> None:
    """Write every picture and what is to be read on it."""
    with sync_playwright() as play:
        found = shutil.which("chromium")
        browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for shot in SHOTS:
            (FOLDER / f"{shot.name}.{shot.suffix}").write_bytes(draw(browser, shot))
            text = json.dumps(expected(shot), ensure_ascii=False, indent=1) + "\n"
            (FOLDER / f"{shot.name}.json").write_text(text, "utf-8")
        browser.close()


if __name__ == "__main__":
    main()
