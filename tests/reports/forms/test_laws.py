"""Laws of all forms: no mail, however hostile, breaks one."""

from __future__ import annotations

import email
import email.policy
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.reports.forms.mails import made
from tests.reports.forms.readers import complaint, inside, read_back

ROOT = Path(__file__).parents[3]
CORPUS = sorted((ROOT / "tests" / "mail" / "corpus").glob("*.eml"))
REAL = sorted((ROOT / "mails" / "scam-ja").glob("*.eml"))
EVERY = 5
"""Of the real mails one in five is read here: more would be felt in every run."""
PIECES = (
    *(b"From: ", b"To: ", b"Reply-To: ", b"Subject: ", b"\n", b"\r\n", b"\r", b"\n\n", b"\0"),
    *(b"<a@forged.example>", b'"x\r\nBcc: y"@forged.example', b"=?utf-8?q?a=0D=0ABcc:_x?="),
    *(b"http://a.forged.example/", b"https://forged.example/'];DROP", b"http://[2001:db8::1]/"),
    *(b"http://x\xe3\x81\x82.example/\xe3\x81\x82", b"http://a.forged.example/%00%0d%0a=1"),
    *(b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"--b--\n", b"--=_"),
    *(b'Content-Disposition: attachment; filename="=cmd|x.exe"\n', b"\x1b[31m", b"\xff\xfe"),
    *(b"Content-Disposition: attachment; filename*=utf-8''%00%E2%80%AE%0A,%22\n", b"\x82\xa0"),
    *(b"Content-Transfer-Encoding: base64\n", b"QUJD\n", b"Content-Type: text/html\n", b"<a href="),
    *(b"Received: from x (x [203.0.113.9])\r\n by mx.example.net; x\r\n", b"Date: x\r\n"),
    *(b"Return-Path: <a\rb@forged.example>\r\n", b"Message-ID: <1@a.example>\n"),
)
hostile = st.lists(st.sampled_from(PIECES) | st.binary(max_size=9), max_size=40).map(b"".join)
rested = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
LINE = re.compile(rb"(?:To|Subject|Date|Message-ID|X-Unsent|MIME-Version|Content-Type"
                  rb"|Content-Transfer-Encoding): [ -~]+|[ \t][ -~]+")  # fmt: skip


@given(hostile | hostile.map(lambda data: b"From: <a@forged.example>\nSubject: s\n" + data))
@rested
@example(b"From: <a@forged.example>\rX: y\r\rz\nSubject: a\n\n\r\0")
def test_every_form_of_any_octets_is_read_back(data: bytes) -> None:
    one = made(data)
    assert all(each.value.isprintable() or "\u3000" in each.value for each in one.found)
    assert not [each for each in one.found if each.value.endswith((".invalid", ".local"))]
    read_back(one)


@given(hostile.map(lambda data: b"From: <a@forged.example>\nSubject: s\n" + data), st.booleans())
@rested
def test_no_mail_writes_into_the_header_of_its_complaint(data: bytes, headers_only: bool) -> None:
    octets = complaint(made(data), headers_only=headers_only)
    if octets is None:
        return
    head = octets.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert all(LINE.fullmatch(line) for line in head)
    whole = email.message_from_bytes(octets, policy=email.policy.compat32)
    (machine,) = inside(inside(whole)[1])
    assert set(machine.keys()) <= {
        *("Feedback-Type", "User-Agent", "Version", "Original-Mail-From", "Arrival-Date"),
        *("Source-IP", "Reported-Domain", "Reported-URI"),
    }


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_mail_of_the_corpus_in_every_form(path: Path) -> None:
    read_back(made(path.read_bytes()))


@pytest.mark.mails
@pytest.mark.skipif(not REAL, reason="no real mails here (mails/)")
def test_real_mails_in_every_form() -> None:
    for path in REAL[::EVERY]:
        read_back(made(path.read_bytes()))
