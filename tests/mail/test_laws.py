"""Laws that hold for any octets, and agreement with the standard library on well-formed mail."""

from __future__ import annotations

import email
import email.message
import email.policy
from email.message import EmailMessage

import pytest
from fuzz.laws import message_holds
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.mail.charsets import decide
from madoguchi.model import Form

PIECES = (
    *(
        b"From: ",
        b"Subject: ",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"\n",
        b"\n\n",
        b"--b\n",
    ),
    *(
        b"--b--\n",
        b"Content-Type: text/html\n",
        b"Content-Transfer-Encoding: base64\n",
        b"=?utf-8?B?",
    ),
    *(
        b"?=",
        b"\x1b$B",
        b"\x1b(B",
        b"\x82\xa0",
        b"\xe3\x81\x82",
        b'"',
        b"<a@example.com>",
        b"\r",
        b"\0",
    ),
    *(
        b"Content-Type: message/rfc822\n",
        b"---------- Forwarded message ---------\n",
        b"> ",
        b"; name*0*=",
    ),
    *(
        "差出人: a@example.com\n件名: x\n日時: 2026/11/03\n".encode(),
        b"<p hidden>",
        b"http://a.example/",
    ),
    *(
        b"Content-Type: multipart/alternative; boundary=b\n",
        b"begin 644 a\n",
        b"end\n",
        b"(",
        b",",
        b"=",
    ),
)
mail_like = st.lists(st.sampled_from(PIECES) | st.binary(max_size=12), max_size=60).map(b"".join)
modest = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@given(st.binary(max_size=600) | mail_like, st.sampled_from((None, *Form)))
@modest
def test_any_octets_are_read(data: bytes, form: Form | None) -> None:
    """Hostile mail MUST NOT raise, whatever its octets and whatever form is claimed."""
    message = read(data, form=form)
    message_holds(message, len(data))


@given(mail_like)
@modest
def test_a_mail_with_any_body_is_read(body: bytes) -> None:
    header = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: s\n"
    data = header + body
    message_holds(read(data), len(data))


@given(
    st.binary(max_size=300),
    st.sampled_from(("", "utf-8", "iso-2022-jp", "utf-16", "gb2312", "x", "utf-7")),
)
@modest
def test_any_octets_are_text_in_some_charset(data: bytes, label: str) -> None:
    decoded = decide(data, label, label)
    decoded.text.encode("utf-8")  # no lone surrogates leave the room


JAPANESE = st.text(
    alphabet=st.sampled_from("あいうアイウ漢字重要お知らせ、。ABC abc123"), min_size=12, max_size=60
)


@given(
    JAPANESE.filter(lambda text: sum(char > "あ" for char in text) > 8),
    st.sampled_from(("utf-8", "cp932", "iso2022_jp")),
)
@modest
def test_japanese_survives_without_a_label(text: str, charset: str) -> None:
    assert decide(text.encode(charset)).text == text


def written(charset: str, cte: str, kind: str) -> EmailMessage:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"] = "例示太郎 <taro@example.com>"
    mail["To"] = "Desk <desk@example.org>, b@example.net"
    mail["Subject"] = "お問い合わせについて、ご確認のお願い " * 3
    mail["Date"] = "Tue, 03 Nov 2026 10:00:00 +0900"
    mail["Message-ID"] = "<1@example.com>"
    mail.set_content("本文です。\nhttps://a.example/x\n", charset=charset, cte=cte)
    if kind != "plain":
        mail.add_alternative("<p>本文です。</p>", subtype="html", charset="utf-8")
    if kind == "files":
        mail.add_attachment(
            b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="請求書.pdf"
        )
        mail.add_attachment("メモ\n", filename="memo.txt")
    return mail


@pytest.mark.parametrize("kind", ["plain", "alternative", "files"])
@pytest.mark.parametrize(
    ("charset", "cte"),
    [
        ("utf-8", "8bit"),
        ("utf-8", "base64"),
        ("utf-8", "quoted-printable"),
        ("iso-2022-jp", "7bit"),
        ("shift_jis", "base64"),
        ("euc-jp", "quoted-printable"),
    ],
)
@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"])
def test_well_formed_mail_reads_as_the_standard_library_reads_it(
    charset: str, cte: str, kind: str, line_end: bytes
) -> None:
    data = written(charset, cte, kind).as_bytes().replace(b"\r\n", line_end)
    ours = read(data)
    theirs = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(theirs, EmailMessage)
    assert ours.subject == str(theirs["Subject"]).strip()
    assert [box.addr_spec for box in ours.to] == [a.addr_spec for a in theirs["To"].addresses]
    assert ours.from_[0].display_name == theirs["From"].addresses[0].display_name
    assert ours.date == theirs["Date"].datetime
    assert [field.name for field in ours.headers] == theirs.keys()
    leaves = [part for part in theirs.walk() if not part.is_multipart()]
    texts = [p for p in leaves if p.get_content_maintype() == "text" and not p.get_filename()]
    assert [part.rstrip() for part in ours.parts] == [
        str(part.get_content()).replace("\r\n", "\n").rstrip() for part in texts
    ]
    files = [part for part in leaves if part.get_filename()]
    assert [(a.filename, a.media_type) for a in ours.attachments] == [
        (part.get_filename(), part.get_content_type()) for part in files
    ]
    raw = email.message_from_bytes(data)
    payloads = [p.get_payload(decode=True) for p in raw.walk() if p.get_filename()]
    assert [a.size for a in ours.attachments] == [
        len(p.replace(b"\r\n", b"\n")) for p in payloads if isinstance(p, bytes)
    ]
    assert not ours.defects
