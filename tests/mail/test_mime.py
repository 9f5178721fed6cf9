"""Parts, boundaries, transfer encodings and files, whole and broken."""

from __future__ import annotations

import base64
import time

import pytest

from madoguchi.mail import read
from madoguchi.mail.mime.media_types import sniff_media_type
from madoguchi.mail.mime.transfer import decode_base64, decode_quoted_printable
from madoguchi.model import Defect, Message, Missing

HEAD = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: s\nMIME-Version: 1.0\n"


def message(content_type: str, body: str, *fields: str) -> Message:
    header = "\n".join((f"Content-Type: {content_type}", *fields))
    return read(HEAD + header.encode() + b"\n\n" + body.encode())


def multipart(*parts: str, boundary: str = "b") -> str:
    return "".join(f"--{boundary}\n{part}\n" for part in parts) + f"--{boundary}--\n"


PLAIN = "Content-Type: text/plain\n\nplain words http://plain.example/"
HTML = 'Content-Type: text/html\n\n<p>html words <a href="http://html.example/">go</a></p>'


def defects(found: Message) -> set[str]:
    return {defect.id for defect in found.defects}


def test_of_two_alternatives_the_html_is_seen_and_the_links_of_both_are_kept() -> None:
    found = message("multipart/alternative; boundary=b", multipart(PLAIN, HTML))
    assert found.text.split() == ["html", "words", "go"]
    assert len(found.parts) == 2
    seen = {link.host: (link.span is None, link.hidden) for link in found.links}
    assert seen == {"html.example": (False, False), "plain.example": (True, True)}


def test_an_empty_html_alternative_leaves_the_plain_one_to_see() -> None:
    empty = "Content-Type: text/html\n\n<html><body></body></html>"
    found = message("multipart/alternative; boundary=b", multipart(PLAIN, empty))
    assert "plain words" in found.text


def test_an_image_alone_has_no_text() -> None:
    image = 'Content-Type: text/html\n\n<img src="cid:x">'
    found = message("multipart/alternative; boundary=b", multipart(PLAIN, image))
    assert found.text.strip() == ""
    assert Missing.TEXT in found.missing


def test_mixed_texts_are_seen_one_under_the_other_with_spans_moved() -> None:
    found = message("multipart/mixed; boundary=b", multipart(PLAIN, HTML))
    assert found.text.startswith("plain words http://plain.example/\n\nhtml words")
    for link in found.links:
        assert link.span is not None
        assert found.text[link.span.start : link.span.end] in ("http://plain.example/", "go")
    for segment in found.text_map.segments:
        if segment.exact:
            source = found.parts[segment.part][segment.source_start : segment.source_end]
            assert found.text[segment.start : segment.end] == source


@pytest.mark.parametrize(
    ("content_type", "body", "defect"),
    [
        (
            "multipart/mixed; boundary=b",
            multipart(PLAIN).removesuffix("--b--\n"),
            "boundary-not-closed",
        ),
        ("multipart/mixed", multipart(PLAIN), "boundary-missing"),
        ("multipart/mixed; boundary=other", multipart(PLAIN), "boundary-missing"),
        ("multipart/mixed; boundary=b", "no parts, plain words", "multipart-without-parts"),
        ("nonsense", "plain words", "content-type-malformed"),
        ("text/plain", "<html><body>plain words</body></html>", "html-in-plain"),
    ],
)
def test_broken_structure_is_still_read(content_type: str, body: str, defect: str) -> None:
    found = message(content_type, body)
    assert "plain words" in found.text
    assert defect in defects(found)


def test_preamble_and_epilogue_are_not_seen() -> None:
    body = "before\n" + multipart(PLAIN) + "after\n"
    found = message("multipart/mixed; boundary=b", body)
    assert "before" not in found.text
    assert "after" not in found.text


def test_a_boundary_that_begins_like_another_does_not_end_it() -> None:
    inner = 'Content-Type: multipart/alternative; boundary="b2"\n\n' + multipart(
        PLAIN, HTML, boundary="b2"
    )
    found = message("multipart/mixed; boundary=b", multipart(inner, "\nlast"))
    assert [part[:5] for part in found.parts] == ["plain", "<p>ht", "last"]


def test_one_boundary_used_on_two_levels_is_told_apart() -> None:
    inner = "Content-Type: multipart/alternative; boundary=b\n\n"
    found = message("multipart/mixed; boundary=b", multipart(inner, PLAIN, HTML))
    assert found.text.split() == ["html", "words", "go"]
    assert "boundary-used-twice" in defects(found)


def test_an_inner_multipart_without_its_end_stops_where_the_outer_goes_on() -> None:
    inner = "Content-Type: multipart/alternative; boundary=i\n\n--i\n" + PLAIN
    file = 'Content-Type: application/pdf; name="x.pdf"\n\n%PDF-1.7'
    found = message("multipart/mixed; boundary=b", multipart(inner, file))
    assert found.text.startswith("plain words")
    assert [a.filename for a in found.attachments] == ["x.pdf"]


def test_files_are_listed_with_what_they_are() -> None:
    def file(fields: str, content: bytes) -> str:
        return (
            f"{fields}\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(content).decode()
        )

    parts = (
        PLAIN,
        file(
            'Content-Type: image/png; name="a.png"\nContent-Disposition: inline',
            b"\x89PNG\r\n\x1a\n",
        ),
        file(
            'Content-Type: text/plain\nContent-Disposition: attachment; filename="b.txt"', b"text"
        ),
        file('Content-Type: image/jpeg; name="c.jpg"', b"MZ\x90\x00"),
        file('Content-Type: text/html; name="d.html"\nContent-Disposition: attachment', b"<html>"),
    )
    found = message("multipart/mixed; boundary=b", multipart(*parts))
    assert [
        (a.filename, a.media_type, a.size, a.sniffed_type, a.inline) for a in found.attachments
    ] == [
        ("a.png", "image/png", 8, "image/png", True),
        ("b.txt", "text/plain", 4, "", False),
        ("c.jpg", "image/jpeg", 4, "application/vnd.microsoft.portable-executable", False),
        ("d.html", "text/html", 6, "text/html", False),
    ]
    assert found.text.startswith("plain words")


@pytest.mark.parametrize(
    ("encoded", "octets"),
    [
        (b"44GC44GE", "あい".encode()),
        (b"44GC\n44GE\n", "あい".encode()),
        (b"44GC44G", "あ".encode() + b"\xe3\x81"),
        (b"4!4#G C\r\n44-GE*", "あい".encode()),
        (b"YQ==\nYg==\n", b"ab"),
        (b"YWI=\n\n_______\nA mailing list\nhttp://list.example/\n", b"ab"),
        (
            b"44GC44GE44GC44GE44GC44GE44GC44GE44GC44GE44GC44GE\nA list footer, with words.\n",
            "あい".encode() * 6,
        ),
        (b"This is no base64, it is text.", b"This is no base64, it is text."),
        (b"", b""),
        (b"====", b""),
        (b"A", b""),
        (b"YWI= a remark", b"ab"),
        (b"?nothing", b"?nothing"),
        ("本文がそのまま".encode(), "本文がそのまま".encode()),
        ("YWI=é".encode(), b"ab"),
    ],
)
def test_base64_with_junk(encoded: bytes, octets: bytes) -> None:
    assert decode_base64(encoded, []) == octets


@pytest.mark.parametrize(
    ("encoded", "octets"),
    [
        (b"a=3Db", b"a=b"),
        (b"a=3db=\nc", b"a=bc"),
        (b"a= \t\nb", b"ab"),
        (b"=E3=81=\n=82", "あ".encode()),
        (b"50% = half =ZZ", b"50% = half =ZZ"),
        (b"end=", b"end"),
    ],
)
def test_quoted_printable(encoded: bytes, octets: bytes) -> None:
    assert decode_quoted_printable(encoded) == octets


def test_a_last_delimiter_that_lost_its_dashes_opens_no_part() -> None:
    found = message("multipart/mixed; boundary=b", "--b\n\nplain words\n--b\n\n")
    assert found.parts == ("plain words",)
    assert "boundary-not-closed" in defects(found)


def test_an_application_without_subtype_is_a_file() -> None:
    part = 'Content-Type: application; name="a.gz"\n\nx'
    found = message("multipart/mixed; boundary=b", multipart(PLAIN, part))
    assert [(a.filename, a.media_type) for a in found.attachments] == [
        ("a.gz", "application/octet-stream")
    ]


@pytest.mark.parametrize(
    ("octets", "media_type"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (
            b"PK\x03\x04....[Content_Types].xml....word/",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (b"PK\x03\x04abc", "application/zip"),
        (b"RIFF\0\0\0\0WEBP", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heif"),
        (b"  <!DOCTYPE html><html>", "text/html"),
        (b'<?xml version="1.0"?><svg xmlns="x">', "image/svg+xml"),
        (b"words", ""),
        (b"", ""),
    ],
)
def test_the_type_of_a_file_is_told_from_its_octets(octets: bytes, media_type: str) -> None:
    assert sniff_media_type(octets) == media_type


BOMBS = {
    "deep": HEAD
    + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5000)
    ),
    "wide": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 200_000,
    "same": HEAD
    + b"Content-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 50_000,
    "parameters": HEAD + b"Content-Type: text/plain" + b"; a" * 300_000 + b"\n\nx",
    "spaces": HEAD + b"Content-Type: text/plain;" + b" " * 300_000 + b"x\n\nx",
    "quotes": HEAD + b'To: "' + b'\\"' * 200_000 + b"\n\nx",
    "brackets": HEAD + b"To: " + b"<(" * 200_000 + b"\n\nx",
    "many-spaces": HEAD + b"To: " + b" " * 60_000 + b"x\n\nx",
    "comments": HEAD + b"To: " + b"(a" * 200_000 + b"\n\nx",
    "words": HEAD + b"To: " + b"=?utf-8?Q?" * 100_000 + b"\n\nx",
    "fields": HEAD + b"X: y\n" * 500_000 + b"\nx",
    "no-colon": HEAD + b"\n\n" + b"x\n" * 400_000,
    "wrapped": b"".join(HEAD + b"Content-Type: message/rfc822\n\n" for _ in range(3000)),
    "base64": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"A=" * 500_000,
    "begin": HEAD + b"\n" + b"begin 644 x\n" * 100_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_within_bounds(name: str) -> None:
    begin = time.process_time()
    found = read(BOMBS[name])
    assert time.process_time() - begin < 10
    assert len(found.attachments) <= 1000
    assert isinstance(found.defects, tuple)


def test_bounds_that_were_met_are_recorded() -> None:
    assert Defect("parts-too-many") in read(BOMBS["wide"]).defects
    assert Defect("nested-too-deep") in read(BOMBS["deep"]).defects
    assert Defect("header-too-large") in read(BOMBS["fields"]).defects
