"""`winmail.dat`: alone, in a mail, with old attributes and with MAPI properties, broken."""

from __future__ import annotations

import base64
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.mail.inputs import tnef_writer as t
from tests.mail.inputs.cfb_writer import compound_file
from tests.mail.inputs.outlook_mails import WRAPPED, packaged
from tests.mail.inputs.rtf_packer import compressed
from tests.mail.inputs.tnef_writer import ATTACHMENT, MESSAGE, attribute, properties, tnef

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_WRAPPINGS
from madoguchi.mail.enclosed import MAX_COATS
from madoguchi.model import Defect, Form, Missing

SJIS = "cp932"
TEXT = "お客様の口座が停止されました。\r\nhttps://bank.example/login\r\n"
PDF = b"%PDF-1.7 " + bytes(300)
RENDER = attribute(ATTACHMENT, t.RENDERING, struct.pack("<HIHHI", 1, 0, 0, 0, 0))
FILE = (
    RENDER
    + attribute(ATTACHMENT, t.TITLE, "請求書~1.PDF\0".encode(SJIS))
    + attribute(ATTACHMENT, t.DATA, PDF)
)
LONG_NAME = attribute(ATTACHMENT, t.ATTACHED, properties({0x3707001F: "請求書.pdf.exe"}))
OLD = tnef(
    attribute(MESSAGE, t.CLASS, b"IPM.Microsoft Mail.Note\0"),
    attribute(MESSAGE, t.FROM, t.legacy_from("例示銀行".encode(SJIS), b"SMTP:info@bank.example")),
    attribute(MESSAGE, t.SUBJECT, "口座停止\0".encode(SJIS)),
    attribute(MESSAGE, t.SENT, struct.pack("<7H", 2026, 11, 3, 1, 2, 3, 2)),
    attribute(MESSAGE, t.BODY, TEXT.encode(SJIS) + b"\0"),
    FILE,
)
NEW = tnef(
    attribute(
        MESSAGE,
        t.PROPERTIES,
        properties(
            {
                0x0037001F: "口座停止",
                0x10090102: compressed(WRAPPED),
                0x0042001F: "例示銀行",
                0x5D02001F: "info@bank.example",
            },
            headers={"X-Mailer": "例示"},
        ),
    ),
    attribute(
        MESSAGE,
        t.RECIPIENTS,
        struct.pack("<I", 1)
        + properties({0x0C150003: 1, 0x3001001F: "太郎", 0x39FE001F: "taro@example.com"}),
    ),
    FILE,
    LONG_NAME,
)


def mail(content: bytes, *, text: str = "", subject: str = "outer", declared: str = "") -> bytes:
    encoded = base64.encodebytes(content).decode()
    kind = declared or "application/ms-tnef; name=winmail.dat"
    return (
        f"From: taro@example.com\nMessage-ID: <1@example.com>\nSubject: {subject}\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n"
        f"--o\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--o\n"
        f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\n\n{encoded}\n--o--\n"
    ).encode()


def test_old_attributes_alone_make_a_message() -> None:
    found = read(OLD)
    assert found.form is Form.TNEF
    assert found.subject == "口座停止"
    assert [(b.display_name, b.addr_spec) for b in found.from_] == [
        ("例示銀行", "info@bank.example")
    ]
    assert found.date is not None
    assert found.date.isoformat() == "2026-11-03T01:02:03+00:00"
    assert found.text.strip() == TEXT.replace("\r\n", "\n").strip()
    assert [(a.filename, a.size) for a in found.attachments] == [("請求書~1.PDF", len(PDF))]
    assert found.missing == (Missing.HEADERS,)
    assert found.defects == ()


def test_properties_are_read_and_the_html_comes_out_of_the_rtf() -> None:
    found = read(NEW)
    assert found.subject == "口座停止"
    assert found.from_[0].addr_spec == "info@bank.example"
    assert [b.addr_spec for b in found.to] == ["taro@example.com"]
    assert found.header("X-Mailer") == "例示"
    assert [(link.host, link.shown) for link in found.links] == [
        ("bank.example.evil.example", "https://bank.example/")
    ]
    assert [a.filename for a in found.attachments] == ["請求書.pdf.exe"]


@pytest.mark.parametrize("declared", ["", "application/octet-stream", "text/plain; name=a.txt"])
def test_in_a_mail_its_body_and_files_are_the_mail_s_own(declared: str) -> None:
    part = (
        'application/octet-stream; name="x"' if declared == "application/octet-stream" else declared
    )
    found = read(mail(NEW, declared=part))
    assert found.subject == "outer"
    assert found.text.strip() == "確認はhttps://bank.example/"
    assert [a.filename for a in found.attachments] == ["請求書.pdf.exe"]
    assert [link.host for link in found.links] == ["bank.example.evil.example"]
    assert found.outer is None


def test_its_subject_is_taken_only_by_a_mail_that_has_none() -> None:
    assert read(mail(OLD, subject="")).subject == "口座停止"
    assert read(mail(OLD, subject="外")).subject == "外"


def test_the_same_text_is_not_shown_twice_but_another_is_kept() -> None:
    twice = read(mail(OLD, text=TEXT))
    assert twice.text.count("口座が停止") == 1
    other = read(mail(OLD, text="こちらは別の文章です。 https://other.example/"))
    assert "別の文章" in other.text
    assert "口座が停止" in other.text
    assert {link.host for link in other.links} == {"other.example", "bank.example"}


def test_a_nested_message_is_a_mail_in_the_mail() -> None:
    inner = attribute(
        ATTACHMENT,
        t.ATTACHED,
        properties({0x37050003: 5, 0x3701000D: t.MESSAGE_IID + OLD, 0x3001001F: "転送"}),
    )
    data = tnef(attribute(MESSAGE, t.SUBJECT, b"FW: x\0"), RENDER, inner)
    found = read(mail(data, text="これは？"))
    assert found.subject == "口座停止"
    assert Missing.HEADERS in found.missing
    assert found.outer is not None
    assert [a.filename for a in found.outer.attachments] == ["転送"]


def test_a_dropped_file_in_an_ole_object_is_found() -> None:
    storage = compound_file({"\x01Ole10Native": packaged(b"run.exe", b"MZ" + bytes(50))})
    inner = properties({0x37050003: 6, 0x3701000D: t.STORAGE_IID + storage})
    found = read(tnef(RENDER, attribute(ATTACHMENT, t.ATTACHED, inner)))
    assert [(a.filename, a.size) for a in found.attachments] == [("run.exe", 52)]


def test_a_wrong_checksum_is_said_and_the_attribute_read() -> None:
    found = read(tnef(attribute(MESSAGE, t.BODY, TEXT.encode(SJIS), wrong=True)))
    assert found.text.startswith("お客様の口座")
    assert found.defects == (Defect("tnef-broken", "checksum"),)


@pytest.mark.parametrize("page", [932, 1252, 437, 0])
def test_the_code_page_may_lie(page: int) -> None:
    found = read(tnef(attribute(MESSAGE, t.BODY, TEXT.encode(SJIS)), code_page=page))
    assert found.text.startswith("お客様の口座が停止されました。")


def test_streams_in_streams_are_opened_a_few_times_only() -> None:
    data = OLD
    for _ in range(MAX_COATS + 4):
        data = tnef(RENDER, attribute(ATTACHMENT, t.DATA, data))
    found = read(mail(data))
    assert [a.sniffed_type for a in found.attachments] == ["application/vnd.ms-tnef"]


def test_messages_in_messages_are_opened_a_few_times_only() -> None:
    data = OLD
    for _ in range(MAX_WRAPPINGS + 4):
        inner = properties({0x3701000D: t.MESSAGE_IID + data})
        data = tnef(RENDER, attribute(ATTACHMENT, t.ATTACHED, inner))
    message = read(data)
    defects = set(message.defects)
    while message.outer is not None:
        message = message.outer
        defects |= set(message.defects)
    assert Defect("wrapped-too-deep") in defects


def test_what_only_begins_like_one_stays_a_file() -> None:
    found = read(mail(b"\x78\x9f\x3e\x22" + b"\xff" * 40))
    assert [a.filename for a in found.attachments] == ["winmail.dat"]
    assert Defect("tnef-unreadable") in found.defects
    alone = read(b"\x78\x9f\x3e\x22" + b"\xff" * 40)
    assert (alone.form, alone.subject) == (Form.TNEF, "")
    assert Defect("tnef-unreadable") in alone.defects


@pytest.mark.parametrize("whole", [OLD, NEW], ids=["old", "new"])
def test_a_stream_cut_off_anywhere_is_read(whole: bytes) -> None:
    for size in range(4, len(whole), 3):
        assert read(whole[:size]).form is Form.TNEF


@given(st.sampled_from((OLD, NEW)), st.integers(4, 2000), st.binary(min_size=1, max_size=8))
@settings(max_examples=300)
def test_lengths_that_lie_are_survived(whole: bytes, at: int, octets: bytes) -> None:
    at %= len(whole)
    turned = whole[: max(at, 4)] + octets + whole[max(at, 4) + len(octets) :]
    assert read(turned).size == len(turned)
    assert isinstance(read(mail(turned)).text, str)


@given(st.binary(max_size=200))
def test_any_properties_are_survived(data: bytes) -> None:
    held = attribute(MESSAGE, t.PROPERTIES, data) + RENDER + attribute(ATTACHMENT, t.ATTACHED, data)
    assert isinstance(read(tnef(held, attribute(MESSAGE, t.RECIPIENTS, data))).subject, str)
