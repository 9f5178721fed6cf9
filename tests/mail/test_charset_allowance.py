"""A mail made of octets that fit no charset is read in bounded time, and it is told."""

from __future__ import annotations

import random
import time

import pytest

from madoguchi.mail import read

HEADER = b"From: a@example.com\nMessage-ID: <1@example.com>\n"


def junk(length: int, seed: int) -> bytes:
    chosen = random.Random(seed)
    return bytes(chosen.choice(b"\x83\x8e\xa4\xe3\xff\x80\xfe\xc1\xf5\x9f") for _ in range(length))


FIELDS = HEADER + b"".join(b"X-%d: %s\n" % (n, junk(300, n)) for n in range(1500)) + b"\nx\n"
PARTS = (
    HEADER
    + b"Content-Type: multipart/mixed; boundary=b\n\n"
    + b"".join(
        b"--b\nContent-Type: text/plain\n\n"
        + b"\n".join(junk(40, n + k) for k in range(40))
        + b"\n"
        for n in range(600)
    )
    + b"--b--\n"
)


@pytest.mark.parametrize("data", [FIELDS, PARTS], ids=["header fields", "parts"])
def test_octets_that_fit_no_charset_end_in_time(data: bytes) -> None:
    begun = time.process_time()
    message = read(data)
    assert time.process_time() - begun < 4.0  # some 0.7 s; without a bound ten times as much
    assert message.from_[0].addr_spec == "a@example.com"


def test_parts_that_were_not_contested_are_told() -> None:
    assert "charset-not-contested" in {defect.id for defect in read(PARTS).defects}


def test_the_allowance_is_each_mails_own() -> None:
    read(PARTS)
    ordinary = read(HEADER + b"Subject: x\n\n" + "今月のお知らせです。".encode("cp932"))
    assert ordinary.text == "今月のお知らせです。"
