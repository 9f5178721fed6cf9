"""A picture and files of several mails, handed over at the counter."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from madoguchi.mail.inputs.ocr import is_installed
from tests.web.asking import Counter, example

SCAM = "phishing-amazon-lookalike.eml"


def test_a_screenshot_is_answered_like_the_mail_on_it(counter: Counter) -> None:
    if not is_installed():
        pytest.skip("no OCR on this machine (make setup-ocr): no picture is read")
    shots = Path(__file__).parent.parent / "mail" / "screenshots"
    reply = counter.post("/answer", [], (shots / "bill-android-sms-jpeg.jpg").read_bytes())
    assert reply.status == 200
    assert "29,800円" in reply.body
    assert reply.tree.css_first("section.mail") is not None


def test_the_mails_of_a_zip_are_offered_like_those_of_an_mbox(counter: Counter) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (SCAM, "prize-support-money.eml"):
            archive.writestr(name, example(name))
    reply = counter.post("/answer", [], out.getvalue())
    assert "2 通のメールが入っていました" in reply.body


def test_of_several_mails_one_is_answered_and_the_others_are_offered(counter: Counter) -> None:
    mails = [example(name) for name in (SCAM, "prize-support-money.eml")]
    mbox = b"".join(
        b"From a@example.com Mon Nov 23 10:00:00 2026\n" + mail.rstrip() + b"\n\n" for mail in mails
    )
    first = counter.post("/answer", [], mbox)
    assert "2 通のメールが入っていました" in first.body
    assert first.values("#which option", "value") == ["0", "1"]
    carried = first.values("input[name=carried]", "value")[0]
    second = counter.post("/answer", [("carried", carried), ("which", "1")])
    assert second.values("#which option[selected]", "value") == ["1"]
    assert second.texts(".words") != first.texts(".words")
