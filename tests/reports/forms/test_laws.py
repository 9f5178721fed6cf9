"""Laws of all forms: no mail, however hostile, breaks one."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import json
import re
from email.message import Message

import pymisp
import stix2
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from madoguchi.reports.forms import Role, arf, misp, stix, table
from tests.reports.forms.mails import AT, SCAM, made

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


def inside(entity: Message) -> list[Message]:
    held = entity.get_payload()
    assert isinstance(held, list)
    return [one for one in held if isinstance(one, Message)]


@given(hostile | hostile.map(lambda data: b"From: <a@forged.example>\nSubject: s\n" + data))
@rested
@example(b"From: <a@forged.example>\rX: y\r\rz\nSubject: a\n\n\r\0")
def test_every_form_of_any_octets_is_read_back(data: bytes) -> None:
    one = made(data)
    values = "".join(each.value for each in one.found)
    assert values.isprintable() or "\u3000" in values
    assert stix2.parse(stix(one.found, SCAM, AT).decode()).objects
    event = pymisp.MISPEvent()
    event.load(misp(one.found, SCAM, AT).decode())
    assert len(event.attributes) == len(one.found)
    octets = table(one.found)
    assert b"\0" not in octets
    rows = list(csv.reader(io.StringIO(octets.decode(), newline=""), strict=True))
    assert len(rows) == len(one.found) + 1
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in tuple("=+-@\t\r")]
    json.loads(stix(one.found, SCAM, AT))


@given(hostile.map(lambda data: b"From: <a@forged.example>\nSubject: s\n" + data), st.booleans())
@rested
def test_a_complaint_of_any_octets_has_its_three_parts(data: bytes, headers_only: bool) -> None:
    one = made(data)
    octets = arf(
        one.octets, one.message, SCAM, one.found, AT, to="a@b.example", headers_only=headers_only
    )
    if octets is None:
        return
    assert b"\0" not in octets
    assert octets.count(b"\r\n") == octets.count(b"\n") == octets.count(b"\r")
    head = octets.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert all(LINE.fullmatch(line) for line in head)
    whole = email.message_from_bytes(octets, policy=email.policy.compat32)
    _, second, _ = inside(whole)
    (machine,) = inside(second)
    allowed = {
        *("Feedback-Type", "User-Agent", "Version", "Original-Mail-From", "Arrival-Date"),
        *("Source-IP", "Reported-Domain", "Reported-URI"),
    }
    assert set(machine.keys()) <= allowed
    assert Role.INDICATOR not in {
        each.role for each in one.found if each.value.endswith((".invalid", ".local"))
    }
