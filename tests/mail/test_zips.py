"""A zip of mails is taken apart in memory; what is none, or a trap, gets a sentence."""

from __future__ import annotations

import io
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest
from tests.mail.inputs.test_emlx import MAIL, emlx
from tests.mail.inputs.test_saved_page import GMAIL, mht

from madoguchi.mail import read
from madoguchi.mail.sources import Source, Unreadable, sources
from madoguchi.mail.sources.archive import MAX_DIRECTORY_BYTES, MAX_PICTURES
from madoguchi.model import Form, Language

EML = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: %s\n\nwords\n"
FROM = b"From sender@example.com Tue Nov  3 10:00:00 2026\n"
SHOTS = Path(__file__).parent / "screenshots"


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def items(data: bytes) -> list[Source | Unreadable]:
    return list(sources(["-"], io.BytesIO(data)))


def said(item: Source | Unreadable) -> str:
    assert isinstance(item, Unreadable)
    assert item.error.says(Language.JA) != item.error.says(Language.EN)
    return item.error.says(Language.EN)


def test_every_mail_inside_is_a_source_with_its_own_form(tmp_path: Path) -> None:
    data = packed(
        {
            "mails/": b"",
            "mails/a.eml": EML % b"one",
            "notes.txt": b"nothing of interest",
            "mails/b": EML.replace(b"\n", b"\r\n") % b"two",
            "mails/c.emlx": emlx(),
            "Takeout/Mail/all.mbox": (FROM + EML % b"three" + b"\n") + (FROM + EML % b"four"),
            "cur/1700000000.x:2,S": EML % b"five",
            "page.mht": mht(GMAIL),
            "__MACOSX/mails/._a.eml": EML % b"no",
            "inner.zip": packed({"x.eml": EML % b"no"}),
            "a.docx": packed({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}),
        }
    )
    path = tmp_path / "mails.zip"
    path.write_bytes(data)
    found = list(sources([str(path)], None))
    mails = [item for item in found if isinstance(item, Source)]
    assert len(mails) == len(found)
    assert [
        (mail.path.removeprefix(f"{path}/"), mail.index, mail.form, read(mail.data).subject)
        for mail in mails
    ] == [
        ("mails/a.eml", 0, Form.EML, "one"),
        ("mails/b", 0, Form.EML, "two"),
        ("mails/c.emlx", 0, Form.EMLX, "口座停止"),
        ("Takeout/Mail/all.mbox", 0, Form.MBOX, "three"),
        ("Takeout/Mail/all.mbox", 1, Form.MBOX, "four"),
        ("cur/1700000000.x:2,S", 0, Form.EML, "five"),
        ("page.mht", 0, Form.SAVED_PAGE, "カード停止のお知らせ"),
    ]
    assert [(item.path, item.index) for item in items(data)] == [  # type: ignore[union-attr]
        ("-/" + mail.path.removeprefix(f"{path}/"), mail.index) for mail in mails
    ]


def test_an_emlx_larger_than_the_first_look() -> None:
    long = MAIL + b"long line of words\n" * 8000
    (mail,) = items(packed({"a.emlx": emlx(long)}))
    assert isinstance(mail, Source)
    assert mail.form is Form.EMLX


@pytest.mark.parametrize("charset", ["cp932", "utf-8"])
def test_names_are_read_in_the_charset_of_whoever_packed_them(charset: str) -> None:
    name = "迷惑メール/請求書.eml"
    written = name.encode(charset)
    data = packed({"x" * len(written): EML % b"one"}).replace(b"x" * len(written), written)
    (mail,) = items(data)
    assert isinstance(mail, Source)
    assert mail.path == f"-/{name}"


def test_a_name_cannot_write_to_a_terminal() -> None:
    (mail,) = items(packed({"a\x1b[2J\u202eb.eml": EML % b"one"}))
    assert isinstance(mail, Source)
    assert mail.path == "-/a?[2J?b.eml"


@pytest.mark.parametrize(
    ("members", "word"),
    [
        ({"a.txt": b"words"}, "no mail in this archive"),
        ({}, "no mail in this archive"),
        ({"x.zip": packed({"a.eml": EML % b"x"})}, "no mail in this archive"),
        ({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}, "document"),
        ({"a.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)}, "no mail in this archive"),
    ],
)
def test_a_zip_without_mails_gets_a_sentence(members: dict[str, bytes], word: str) -> None:
    (item,) = items(packed(members))
    assert word in said(item)


def test_a_locked_zip_says_what_to_do(tmp_path: Path) -> None:
    data = bytearray(packed({"a.eml": EML % b"one"}, zipfile.ZIP_STORED))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        data[at : at + 2] = struct.pack("<H", 1)  # APPNOTE §4.4.4, bit 0
    (item,) = items(bytes(data))
    assert "password" in said(item)


def test_a_bomb_is_not_unpacked_and_the_rest_is_read() -> None:
    bomb = EML % b"bomb" + bytes(60_000_000)
    bad, good = items(packed({"bomb.eml": bomb, "a.eml": EML % b"one"}))
    assert "grow enormously" in said(bad)
    assert isinstance(good, Source)


def test_a_member_that_lies_about_its_size_ends_where_it_says() -> None:
    data = bytearray(packed({"a.eml": EML % b"one" + bytes(9_000_000)}))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<L", 300)
    assert all(isinstance(item, Unreadable) or len(item.data) <= 300 for item in items(bytes(data)))


def test_broken_zips_get_a_sentence() -> None:
    whole = packed({"a.eml": EML % b"one", "b.eml": EML % b"two"})
    for cut in (5, 40, len(whole) // 2, len(whole) - 10):
        (item,) = items(whole[:cut])
        assert "damaged" in said(item)
    noise = FROM + EML % b"one" + bytes(range(256)) * 800 + b"\n\n" + FROM + EML % b"two"
    for name in ("a.mbox", "a.eml"):
        whole = packed({name: noise if name == "a.mbox" else noise[len(FROM) :]})
        for at in range(60, len(whole) - 120, len(whole) // 7):
            garbled = bytearray(whole)
            garbled[at : at + 9] = b"\xff" * 9
            assert any(isinstance(item, Unreadable) for item in items(bytes(garbled)))
    end = bytearray(whole)
    at = end.rindex(b"PK\x05\x06") + 12
    end[at : at + 4] = struct.pack("<L", MAX_DIRECTORY_BYTES + 1)
    (item,) = items(bytes(end))
    assert "too large" in said(item)


def test_pictures_are_read_where_there_is_no_mail() -> None:
    png = (SHOTS / "parcel-android-sms-dark.png").read_bytes()
    both = items(packed({"a.png": png, "a.eml": EML % b"one"}))
    assert [item.path for item in both] == ["-/a.eml"]
    many = items(packed({f"{n}.png": png for n in range(MAX_PICTURES + 5)}))
    assert len(many) == MAX_PICTURES
    assert all("/" in item.path for item in many)


def test_a_zip_through_a_real_pipe(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"a.eml": EML % b"one"}))
    with subprocess.Popen(["cat", str(path)], stdout=subprocess.PIPE) as pipe:
        assert pipe.stdout is not None
        (mail,) = sources(["-"], pipe.stdout)  # type: ignore[arg-type]
        assert isinstance(mail, Source)
        assert mail.path == "-/a.eml"
