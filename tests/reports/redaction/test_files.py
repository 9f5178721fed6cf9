"""Files with a secret inside go as a whole; files without one stay octet for octet."""

from __future__ import annotations

import email
import io
import zipfile
from email.message import EmailMessage
from email.policy import default

import pytest

from madoguchi.mail import read
from madoguchi.model import Form, Personal
from madoguchi.reports.redaction import Kind, Redacted, redacted
from tests.mail.attached.written import pdf, words
from tests.mail.codes.made import file, picture
from tests.mail.inputs import msg_writer, tnef_writer

ADDRESS = "hanako77@victim.example"
HONEST_PDF = pdf(content=words("Invoice 10,000 yen"))
TELLING_PDF = pdf(content=words(ADDRESS[:5])[:-3] + b" (" + ADDRESS[5:].encode() + b") Tj ET")
"""Its octets do not hold the address in one piece; its words do."""
HONEST_CODE = file(picture("https://pay.example/now"))
TELLING_CODE = file(picture(f"https://pay.example/?m={ADDRESS}"))


def _mail(content: bytes, kind: str, name: str = "file.bin") -> bytes:
    mail = EmailMessage()
    mail["From"] = "info@sender.example"
    mail["To"] = ADDRESS
    mail["Subject"] = "請求書"
    mail.set_content("添付をご覧ください。\n")
    maintype, _, subtype = kind.partition("/")
    mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)
    return mail.as_bytes()


def _redacted(mail: bytes) -> Redacted:
    return redacted(mail, read(mail), may_have=(Personal.TOKENS,))


def _files(mail: bytes) -> list[bytes]:
    parts = email.message_from_bytes(mail, policy=default).iter_attachments()
    return [bytes(part.get_payload(decode=True) or b"") for part in parts]


@pytest.mark.parametrize(
    ("content", "kind"), [(HONEST_PDF, "application/pdf"), (HONEST_CODE, "image/png")]
)
def test_a_file_that_tells_nothing_stays(content: bytes, kind: str) -> None:
    assert _files(_redacted(_mail(content, kind)).mail) == [content]


@pytest.mark.parametrize(
    ("content", "kind"), [(TELLING_PDF, "application/pdf"), (TELLING_CODE, "image/png")]
)
def test_a_file_that_tells_the_recipient_becomes_a_note(content: bytes, kind: str) -> None:
    mail = _mail(content, kind)
    result = _redacted(mail)
    assert content not in _files(result.mail)
    again = email.message_from_bytes(result.mail, policy=default)
    notes = [part.get_content() for part in again.walk() if not part.is_multipart()]
    assert any("取り除きました" in note and "Taken out here" in note for note in notes)
    assert {taken.kind for taken in result.taken_out} == {Kind.RECIPIENT, Kind.PART}
    assert not result.leaks(result.mail)
    assert result.leaks(mail)


def test_a_name_of_a_file_is_no_longer_the_recipients_whatever_its_encoding() -> None:
    mail = _mail(b"\x00\x01honest", "application/octet-stream", f"{ADDRESS}.bin")
    head, _, rest = mail.partition(b"Content-Disposition: attachment;")
    _, _, rest = rest.partition(b"\n\n")
    name = b"".join(b"%%%02X" % octet for octet in ADDRESS.encode("utf-16-be"))
    odd = head + b"Content-Disposition: attachment; filename*=utf-16-be''" + name + b"\n\n" + rest
    for one in (mail, odd):
        assert ADDRESS.encode() not in _redacted(one).mail
        assert name not in _redacted(one).mail


def _zipped(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("paper", content)
    return out.getvalue()


@pytest.mark.parametrize("content", [TELLING_PDF, f"To: {ADDRESS}".encode(), _zipped(TELLING_PDF)])
def test_the_guard_looks_into_archives(content: bytes) -> None:
    result = _redacted(_mail(HONEST_PDF, "application/pdf"))
    assert result.leaks(_zipped(content))
    assert not result.leaks(_zipped(HONEST_PDF))


def test_the_guard_fails_closed_on_what_it_cannot_open() -> None:
    result = _redacted(_mail(HONEST_PDF, "application/pdf"))
    assert result.leaks(_zipped(b"honest" * 100)[:60])


def _msg() -> bytes:
    taro: msg_writer.Properties = {msg_writer.RECIPIENT_TYPE: 1, msg_writer.SMTP: ADDRESS}
    return msg_writer.msg(
        {
            msg_writer.SUBJECT: "請求書",
            msg_writer.BODY: f"{ADDRESS} 様、本日中にお支払いください。",
            msg_writer.SENDER_SMTP: "info@sender.example",
        },
        recipients=(taro,),
    )


def _tnef() -> bytes:
    body = "本日中にお支払いください。".encode("cp932")
    return tnef_writer.tnef(
        tnef_writer.attribute(tnef_writer.MESSAGE, tnef_writer.SUBJECT, b"Invoice\0"),
        tnef_writer.attribute(tnef_writer.MESSAGE, tnef_writer.BODY, body + b"\0"),
    )


@pytest.mark.parametrize(("data", "form"), [(_msg(), "msg"), (_tnef(), "tnef")])
def test_of_another_programs_file_the_words_are_left_and_it_is_said(data: bytes, form: str) -> None:
    result = redacted(data, read(data), may_have=tuple(Personal))
    assert "本日中にお支払いください" in result.text
    assert [(one.kind, one.where) for one in result.taken_out] == [(Kind.WORDS_ONLY, form)]
    without = redacted(data, read(data), may_have=())
    assert ADDRESS.encode() not in without.mail
    assert not without.leaks(without.mail)


def test_a_japanese_subject_of_pasted_text_stays() -> None:
    text = (
        "差出人: info@sender.example\n件名: 重要なお知らせ\n\n本日中にお支払いください。\n".encode()
    )
    result = redacted(text, read(text, form=Form.PASTED), may_have=())
    assert read(result.mail, form=Form.EML).subject == "重要なお知らせ"
