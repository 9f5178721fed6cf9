"""A mail forwarded as an attachment is examined; a mail that speaks for itself is not opened."""

from __future__ import annotations

import base64

import pytest

from madoguchi.mail import read
from madoguchi.model import Message, Wrapping

INNER = """Received: from mx.example.net by mx.example.org; Tue, 3 Nov 2026 10:00:00 +0900
From: Bank <info@bank.example>
To: taro@example.com
Subject: Locked
Date: Tue, 3 Nov 2026 10:00:00 +0900
Message-ID: <2@bank.example>

Your account is locked. http://bank.example/login
"""
ENCODED = base64.encodebytes(INNER.encode()).decode()
PARTS = {
    "rfc822": "Content-Type: message/rfc822\n\n" + INNER,
    "base64": "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + ENCODED,
    "octet-stream": 'Content-Type: application/octet-stream; name="mail.eml"\n'
    "Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n" + ENCODED,
    "text": 'Content-Type: text/plain; name="mail.eml"\nContent-Disposition: attachment\n\n'
    + INNER,
}


def outer(
    part: str, text: str = "Is this real?", subject: str = "Fwd: Locked", kind: str = "mixed"
) -> bytes:
    return (
        f"From: taro@example.com\nMessage-ID: <1@example.com>\nSubject: {subject}\n"
        "MIME-Version: 1.0\n"
        f"Content-Type: multipart/{kind}; boundary=o\n\n--o\n\n{text}\n--o\n{part}\n--o--\n"
    ).encode()


def is_inner(found: Message) -> bool:
    return found.subject == "Locked" and found.from_[0].domain == "bank.example"


@pytest.mark.parametrize("name", PARTS)
def test_the_attached_mail_is_examined_and_the_carrying_one_kept(name: str) -> None:
    found = read(outer(PARTS[name]))
    assert is_inner(found)
    assert found.wrapped_in is Wrapping.ATTACHMENT
    assert found.outer is not None
    assert found.outer.subject == "Fwd: Locked"
    assert len(found.outer.attachments) == 1
    assert found.outer.attachments[0].sniffed_type == "message/rfc822"
    assert found.missing == ()
    assert [link.host for link in found.links] == ["bank.example"]


def test_several_levels_are_opened_with_the_whole_chain_kept() -> None:
    data = INNER.encode()
    for level in range(3):
        part = "Content-Type: message/rfc822\n\n" + data.decode()
        data = (
            outer(part)
            .replace(b"boundary=o", b"boundary=o%d" % level)
            .replace(b"--o", b"--o%d" % level)
        )
    found = read(data)
    assert is_inner(found)
    depth = 0
    while found.outer is not None:
        found, depth = found.outer, depth + 1
    assert depth == 3


LETTER = "You have won. Call us and pay the fee at http://prize.example/ today. " * 30


@pytest.mark.parametrize(
    "data",
    [
        outer(PARTS["rfc822"], LETTER, "You have won"),
        outer(PARTS["rfc822"], LETTER, "Fwd: You have won"),
        outer(
            PARTS["rfc822"],
            "It was not delivered.",
            "Undelivered",
            kind='report; report-type="delivery-status"',
        ),
        outer(
            'Content-Type: text/plain; name="a.txt"\n'
            "Content-Disposition: attachment\n\nFrom: me\n\nhello"
        ),
    ],
    ids=["letter", "letter-said-to-be-forward", "bounce", "text-file"],
)
def test_a_mail_that_speaks_for_itself_is_examined_itself(data: bytes) -> None:
    found = read(data)
    assert found.wrapped_in is None
    assert not is_inner(found)


def test_an_inline_forward_inside_an_attached_one_is_opened_too() -> None:
    quoted = INNER.replace(
        "Your account",
        "---------- Forwarded message ---------\nFrom: X <x@first.example>\n"
        "Date: Mon, Nov 2, 2026 at 1:00 PM\nSubject: First\nTo: <y@example.com>\n\nYour account",
    )
    found = read(outer("Content-Type: message/rfc822\n\n" + quoted))
    assert (found.subject, found.wrapped_in) == ("First", Wrapping.INLINE)
    assert found.outer is not None
    assert found.outer.wrapped_in is Wrapping.ATTACHMENT
