"""A mail forwarded as an attachment is examined; a mail that speaks for itself is not opened."""

from __future__ import annotations

import base64

import pytest

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_ENCLOSED, MAX_ENCLOSED_BYTES
from madoguchi.model import Defect, Message, Wrapping

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


def as_file(octets: bytes, name: str) -> str:
    return (
        f"Content-Type: application/octet-stream; name={name}\n"
        "Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(octets).decode()
    )


@pytest.mark.parametrize(
    ("octets", "name"),
    [
        (b"\xef\xbb\xbf" + INNER.encode(), "mail.eml"),
        (INNER.encode("utf-16"), "mail.eml"),
        (b"From - Tue Nov 03 10:00:00 2026\n" + INNER.encode(), "mail.eml"),
        (b"From a@example.com Tue Nov  3 10:00:00 2026\n" + INNER.encode(), "mails.mbox"),
        (b"%d\n" % len(INNER) + INNER.encode() + b'<?xml version="1.0"?><plist></plist>', "1.emlx"),
    ],
)
def test_a_mail_in_a_file_is_one_whatever_stands_in_front_of_it(octets: bytes, name: str) -> None:
    found = read(outer(as_file(octets, name)))
    assert is_inner(found)
    assert found.wrapped_in is Wrapping.ATTACHMENT
    assert [link.host for link in found.links] == ["bank.example"]


@pytest.mark.parametrize(
    "octets",
    [
        (b"From - Tue Nov 03 10:00:00 2026\n" + INNER.encode() + b"\n") * 2,
        b"From the shop:\nwe write to you.\n",
        b"2026\nFrom: the shop\nTo: you\n",
        b"\xff\xfe" + bytes(range(256)) * 8,
    ],
)
def test_what_begins_like_a_mail_in_a_file_stays_a_file(octets: bytes) -> None:
    found = read(outer(as_file(octets, "a.txt")))
    assert found.wrapped_in is None
    assert [file.filename for file in found.attachments] == ["a.txt"]


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


SECOND = INNER.replace("Locked", "Second").replace("<2@bank.example>", "<3@bank.example>")


def carrying(*mails: str) -> bytes:
    """A forward with several mails attached."""
    parts = "".join(f"--o\nContent-Type: message/rfc822\n\n{mail}\n" for mail in mails)
    return (
        "From: taro@example.com\nMessage-ID: <1@example.com>\nSubject: Fwd: mails\n"
        f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n{parts}--o--\n"
    ).encode()


def test_of_several_attached_mails_the_others_are_kept_beside_the_first() -> None:
    found = read(carrying(INNER, SECOND))
    assert is_inner(found)
    assert found.enclosed == ()
    assert found.outer is not None
    assert [mail.subject for mail in found.outer.enclosed] == ["Second"]
    assert [link.host for link in found.outer.enclosed[0].links] == ["bank.example"]
    assert len(found.outer.attachments) == 2


def test_a_letter_keeps_the_mail_that_is_attached_to_it() -> None:
    found = read(outer(PARTS["rfc822"], LETTER, "You have won"))
    assert found.wrapped_in is None
    assert [mail.subject for mail in found.enclosed] == ["Locked"]


def test_the_mails_kept_are_few_and_the_rest_is_said() -> None:
    found = read(carrying(*[INNER] * (MAX_ENCLOSED + 5)))
    assert found.outer is not None
    assert len(found.outer.enclosed) == MAX_ENCLOSED
    assert Defect("enclosed-not-read", "4") in found.outer.defects


def test_large_mails_beside_the_examined_one_are_not_read() -> None:
    large = SECOND + "x" * MAX_ENCLOSED_BYTES
    found = read(carrying(INNER, large))
    assert found.outer is not None
    assert found.outer.enclosed == ()
    assert Defect("enclosed-not-read", "1") in found.outer.defects


@pytest.mark.parametrize(
    ("text", "examined"),
    [
        ("This is the mail. Is it a scam?", "inner"),
        ("請求書の件、不審なので報告します。", "inner"),
        ("Please pay the attached invoice today.", "outer"),
        ("至急、添付の請求書の振込をお願いします。", "outer"),
        ("They want me to pay today. Is this a scam?", "inner"),
        ("振り込んでくださいと言われました。詐欺ですか。", "inner"),
        ("請求書の件です。", "inner"),
        ("Please have a look.", "inner"),
    ],
)
def test_what_the_person_wrote_decides(text: str, examined: str) -> None:
    found = read(outer(PARTS["rfc822"], text, "Fwd: Locked"))
    assert is_inner(found) is (examined == "inner")


REPORT_LETTER = "You did not answer. We will call at your house. " * 20


@pytest.mark.parametrize(
    ("subject", "text", "examined"),
    [
        ("You did not answer", REPORT_LETTER, "outer"),
        ("[Phish Alert] Locked", REPORT_LETTER, "inner"),
        ("Locked", "A user reported this mail as phishing. " * 20, "inner"),
        ("Locked", "Reported as phishing: http://evil.example/ . " * 20, "outer"),
    ],
)
def test_a_long_text_above_one_mail_must_say_that_it_reports(
    subject: str, text: str, examined: str
) -> None:
    assert is_inner(read(outer(PARTS["rfc822"], text, subject))) is (examined == "inner")
