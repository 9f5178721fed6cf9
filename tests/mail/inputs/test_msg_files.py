"""Outlook's .msg: attachments, OLE objects, mails in mails, S/MIME."""

from __future__ import annotations

import base64
import struct

import pytest
from tests.mail.inputs import msg_writer as w
from tests.mail.inputs.msg_writer import Properties, msg, storage
from tests.mail.inputs.outlook_mails import (
    HEADER,
    TEXT,
    WHO,
    WRAPPED,
    boxes,
    nested,
    packaged,
)
from tests.mail.inputs.rtf_packer import compressed

from madoguchi.mail import read
from madoguchi.model import Form, Missing, Wrapping

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
FILES: tuple[Properties, ...] = (
    {
        w.DATA: b"%PDF-1.7 " + bytes(5000),
        w.FILE_NAME: "請求書.pdf.exe",
        w.SHORT_NAME: "SEIKYU~1.PDF",
    },
    {w.DATA: PNG, w.FILE_NAME: "logo.png", w.MIME_TAG: "image/png", w.CONTENT_ID: "a@b.example"},
    {w.DATA: PNG, w.SHORT_NAME: "HIDDEN.PNG", w.HIDDEN: True},
    {w.DATA: b"--x\n\ny\n--x--", w.FILE_NAME: "odd", w.MIME_TAG: 'multipart/mixed; boundary="x"'},
    {w.METHOD: 4, 0x370D: "\\\\server.example\\share\\表.xls"},
)


@pytest.mark.parametrize("ansi", ["", "cp932"])
def test_attachments_have_names_types_and_places(ansi: str) -> None:
    found = read(msg({**WHO, w.BODY: TEXT}, files=FILES, ansi=ansi))
    assert [
        (a.filename, a.media_type, a.size, a.sniffed_type, a.inline) for a in found.attachments
    ] == [
        ("請求書.pdf.exe", "application/octet-stream", 5009, "application/pdf", False),
        ("logo.png", "image/png", len(PNG), "image/png", True),
        ("HIDDEN.PNG", "image/png", len(PNG), "image/png", True),
        ("odd", "application/octet-stream", 12, "", False),
        ("表.xls", "application/octet-stream", 0, "", False),
    ]


def test_a_file_inside_an_ole_package_is_an_attachment_under_its_own_name() -> None:
    program = b"MZ" + bytes(99)
    dropped: Properties = {
        w.METHOD: 6,
        w.FILE_NAME: "Package",
        w.DATA: {"\x01Ole10Native": packaged("請求書.exe".encode("cp932"), program)},
    }
    bitmap = b"BM" + (58).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little") + bytes(44)
    drawn: Properties = {w.METHOD: 6, w.DISPLAY_NAME: "Picture", w.DATA: {"CONTENTS": bitmap}}
    found = read(msg({**WHO, w.BODY: TEXT}, files=(dropped, drawn)))
    assert [(a.filename, a.size, a.sniffed_type) for a in found.attachments] == [
        ("請求書.exe", 101, "application/vnd.microsoft.portable-executable"),
        ("Picture", len(bitmap), "image/bmp"),
    ]


def test_a_mail_in_a_mail_in_a_mail_is_unwrapped_and_still_lacks_its_header() -> None:
    found = read(msg({w.SUBJECT: "FW: level 0", w.BODY: "見てください"}, files=(nested(3),)))
    assert found.subject == "level 3"
    assert boxes(found) == [("例示銀行, お客様窓口", "info@bank.example")]
    assert (found.form, found.wrapped_in) == (Form.MSG, Wrapping.ATTACHMENT)
    assert Missing.HEADERS in found.missing
    chain = []
    outer = found.outer
    while outer is not None:
        chain.append((outer.subject, [a.filename for a in outer.attachments], outer.missing))
        outer = outer.outer
    assert chain == [
        ("FW: level 2", ["転送"], (Missing.HEADERS,)),
        ("FW: level 1", ["転送"], (Missing.HEADERS,)),
        ("FW: level 0", ["転送されたメール"], (Missing.HEADERS,)),
    ]


def test_a_nested_mail_keeps_its_own_transport_header() -> None:
    inner = storage({w.TRANSPORT: HEADER, w.BODY: TEXT})
    found = read(msg({w.SUBJECT: "FW:", w.BODY: "?"}, files=({w.METHOD: 5, w.DATA: inner},)))
    assert (found.subject, found.missing) == ("口座停止", ())
    assert found.header("Received") is not None


def test_the_mark_of_a_made_header_cannot_be_claimed_by_a_mail() -> None:
    claimed = (
        b"X-Made-00000000000000000000000000000000: 1\nReceived: from a.example\nSubject: s\n\nhi\n"
    )
    found = read(claimed)
    assert Missing.HEADERS not in found.missing
    assert found.headers[0].name.startswith("X-Made-")


SIGNED = (
    b'Content-Type: multipart/signed; boundary="s"; protocol="application/pkcs7-signature"\r\n\r\n'
    b"--s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.encode() + b"\r\n--s\r\n"
    b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n\r\nx\r\n--s--\r\n'
)


def ber(tag: int, *contents: bytes) -> bytes:
    """One value with a length of four octets."""
    body = b"".join(contents)
    return bytes((tag, 0x84)) + struct.pack(">I", len(body)) + body


def opaque(inner: bytes, *, pieces: bool = False) -> bytes:
    """CMS SignedData around a mail (RFC 5652 §5.1), without any signature."""
    signed, data = bytes.fromhex("06092a864886f70d010702"), bytes.fromhex("06092a864886f70d010701")
    if not pieces:
        content = ber(0xA0, ber(4, inner))
        return ber(
            0x30, signed, ber(0xA0, ber(0x30, b"\2\1\1", ber(0x31), ber(0x30, data, content)))
        )
    cut = [inner[at : at + 10] for at in range(0, len(inner), 10)]
    octets = b"\x24\x80" + b"".join(ber(4, piece) for piece in cut) + bytes(2)
    content = b"\xa0\x80" + octets + bytes(2)
    inner_part = b"\2\1\1" + ber(0x31) + b"\x30\x80" + data + content + bytes(2)
    return b"\x30\x80" + signed + b"\xa0\x80\x30\x80" + inner_part + bytes(6)


INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.encode()


@pytest.mark.parametrize(
    ("name", "content", "declared"),
    [
        ("IPM.Note.SMIME.MultipartSigned", SIGNED, "multipart/signed"),
        ("IPM.Note.SMIME", opaque(INNER), "application/pkcs7-mime"),
        ("IPM.Note.SMIME", opaque(INNER, pieces=True), "application/pkcs7-mime"),
    ],
    ids=["clear", "opaque", "opaque-in-pieces"],
)
def test_the_only_attachment_of_an_smime_mail_is_the_mail(
    name: str, content: bytes, declared: str
) -> None:
    file: Properties = {w.DATA: content, w.FILE_NAME: "smime.p7m", w.MIME_TAG: declared}
    found = read(msg({**WHO, w.CLASS: name}, files=(file,)))
    assert found.text.strip() == TEXT.replace("\r\n", "\n").strip()
    assert [link.host for link in found.links] == ["bank.example"]
    assert found.subject == "【重要】口座停止のお知らせ"


def test_an_encrypted_mail_is_a_file_and_has_no_text() -> None:
    enveloped = ber(0x30, bytes.fromhex("06092a864886f70d010703"), ber(0xA0, b"x"))
    file: Properties = {w.DATA: enveloped, w.FILE_NAME: "smime.p7m"}
    found = read(msg({**WHO, w.CLASS: "IPM.Note.SMIME"}, files=(file,)))
    assert [a.filename for a in found.attachments] == ["smime.p7m"]
    assert Missing.TEXT in found.missing


def test_a_msg_attached_to_a_mail_is_unwrapped_with_its_wrapped_html() -> None:
    inner = base64.encodebytes(msg({**WHO, w.RTF: compressed(WRAPPED)})).decode()
    mail = (
        "From: taro@example.com\nMessage-ID: <1@example.com>\nSubject: Fwd: ?\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=o\n\n--o\n\nこれは本物？\n--o\n"
        "Content-Type: application/octet-stream; name=mail.msg\n"
        f"Content-Transfer-Encoding: base64\n\n{inner}\n--o--\n"
    )
    found = read(mail.encode())
    assert found.wrapped_in is Wrapping.ATTACHMENT
    assert found.subject == "【重要】口座停止のお知らせ"
    assert [link.host for link in found.links] == ["bank.example.evil.example"]
