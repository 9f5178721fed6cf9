"""Header fields: encoded words in every mess, RFC 2231 parameters, mailboxes, dates."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest

from madoguchi.mail import read
from madoguchi.mail.header.dates import read_date, read_shown_date
from madoguchi.mail.header.encoded_words import decode_field
from madoguchi.mail.header.fields import read_header
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.mail.header.parameters import read_structured

TEXT = "重要なお知らせ"
UTF8 = TEXT.encode()
JIS = TEXT.encode("iso2022_jp")
B64 = base64.b64encode(UTF8)


def word(octets: bytes, charset: str = "utf-8") -> bytes:
    return b"=?" + charset.encode() + b"?B?" + base64.b64encode(octets) + b"?="


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b"plain", "plain"),
        (b"=?utf-8?B?" + base64.urlsafe_b64encode("???>>>~~~ほ".encode()) + b"?=", "???>>>~~~ほ"),
        (word(UTF8), TEXT),
        (word(UTF8[:7]) + b" " + word(UTF8[7:]), TEXT),
        (word(UTF8[:7]) + word(UTF8[7:]), TEXT),
        (word(JIS[:2], "iso-2022-jp") + b" " + word(JIS[2:], "iso-2022-jp"), TEXT),
        (word(JIS[:6], "iso-2022-jp") + b" \t" + word(JIS[6:], "ISO-2022-JP"), TEXT),
        (b"=?utf-8?B?" + B64[:7] + b"?= =?utf-8?B?" + B64[7:] + b"?=", TEXT),
        (b"=?utf-8?B?" + B64.rstrip(b"=") + b"?=", TEXT),
        (b"=?utf-8?B?44GC!!44GE 44GG?=", "あいう"),
        (b"=?UTF-8?b?44GC44GE", "あい"),
        (b'"' + word(UTF8) + b'" rest', f'"{TEXT}" rest'),
        (b"a=?utf-8?Q?=E3=81=82?=b", "aあb"),
        (b"=?utf-8?Q?=E3=81=82 =E3=81=84?= c", "あ い c"),
        (b"=?utf-8?Q?why?=E3=81=82_x?= c", "why?あ x c"),
        (b"=?utf-8*ja?Q?=E3=81=82?=", "あ"),
        (word(UTF8, "shift_jis"), TEXT),
        (word(TEXT.encode("cp932"), "utf-8"), TEXT),
        (word(TEXT.encode("cp932"), "iso-2022-jp"), TEXT),
        (word("①㈱髙".encode("cp932"), "shift_jis"), "①㈱髙"),
        (b"=?utf-8?B?44GC?= =?iso-8859-1?Q?=E9?=", "あé"),
        (b"=?utf-8?B?44GC?= and =?utf-8?B?44GE?=", "あ and い"),
        (UTF8, TEXT),
        (TEXT.encode("cp932"), TEXT),
        (JIS, TEXT),
        (TEXT.encode("euc-jp") + b" " + word(UTF8), f"{TEXT} {TEXT}"),
        (word(word(UTF8)), TEXT),
        (b"1 =? 2 ?= 3", "1 =? 2 ?= 3"),
        (b"a\x00b\x1b[31m", "a b [31m"),
        (b"=?utf-8?Q?a=0Ab?=", "a b"),
        (b"=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ],
)
def test_a_field_is_decoded(raw: bytes, value: str) -> None:
    assert decode_field(raw) == value


@pytest.mark.parametrize(
    ("raw", "boxes"),
    [
        ("a@example.com", [("", "a@example.com")]),
        ("A B <a@Example.COM>", [("A B", "a@example.com")]),
        ("a@example.com (Taro)", [("Taro", "a@example.com")]),
        ('"O\\"B" (c (d)) <a@example.com>', [('O"B', "a@example.com")]),
        (
            "Doe, John <j@example.com>, x@example.net",
            [("Doe, John", "j@example.com"), ("", "x@example.net")],
        ),
        ("undisclosed-recipients:;", []),
        (
            "G: a@example.com, B <b@example.com>;, c@example.com",
            [("", "a@example.com"), ("B", "b@example.com"), ("", "c@example.com")],
        ),
        ("Name a@example.com", [("Name", "a@example.com")]),
        ('"open <a@example.com>', [("open", "a@example.com")]),
        ("<a@example.com", [("", "a@example.com")]),
        ("<@r.example,@s.example:u@example.com>", [("", "u@example.com")]),
        ("a @ b . example", [("", "a@b.example")]),
        ('"john doe"@example.com', [("", '"john doe"@example.com')]),
        ("銀行", [("銀行", "")]),
        ("", []),
        ("a@example.com; b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
        ('"info@brand.example" <a@evil.example>', [("info@brand.example", "a@evil.example")]),
        ("info@brand.example <a@evil.example>", [("info@brand.example", "a@evil.example")]),
        ("X <a@brand.example> <b@evil.example>", [("X <a@brand.example>", "b@evil.example")]),
        ("=?utf-8?B?44GCLOOBhA==?= <a@evil.example>", [("あ,い", "a@evil.example")]),
        (word("銀行 <a@evil.example>".encode()).decode(), [("銀行", "a@evil.example")]),
        ("a@[192.0.2.1]", [("", "a@[192.0.2.1]")]),
        ("<host.example a@host.example>", [("", "a@host.example")]),
        ("<mailto:a@example.com?subject=x>", [("", "a@example.com")]),
        ("A (note) B <a@example.com>", [("A B", "a@example.com")]),
        ("A <<a@example.com>>", [("A", "a@example.com")]),
        ("A a@example.com>", [("A", "a@example.com")]),
        ("A <B <a@example.com>", [("A <B", "a@example.com")]),
        ('"A < B >" <a@example.com>', [("A < B >", "a@example.com")]),
    ],
)
def test_mailboxes_of_an_address_field(raw: str, boxes: list[tuple[str, str]]) -> None:
    found = read_mailboxes(raw.encode(), [])
    assert [(box.display_name, box.addr_spec) for box in found] == boxes


@pytest.mark.parametrize("charset", ["cp932", "iso2022_jp", "euc-jp", "utf-8"])
def test_raw_japanese_names_do_not_break_the_grammar(charset: str) -> None:
    """The second octet of 表 and ソ in Shift_JIS is a backslash, that of ポ an at sign."""
    (box,) = read_mailboxes("表示ソポート <a@example.com>".encode(charset), [])
    assert (box.display_name, box.addr_spec) == ("表示ソポート", "a@example.com")


@pytest.mark.parametrize(
    ("raw", "kind", "parameters"),
    [
        (
            b'text/plain; charset="iso-2022-jp"; format=flowed',
            "text/plain",
            {"charset": "iso-2022-jp", "format": "flowed"},
        ),
        (b"TEXT / HTML;charset=utf-8;", "text/html", {"charset": "utf-8"}),
        (
            b"text/plain (comment); charset=us-ascii (comment)",
            "text/plain",
            {"charset": "us-ascii"},
        ),
        (b'a/b; boundary="a;b=c"', "a/b", {"boundary": "a;b=c"}),
        (b"a/b; boundary=abc=def", "a/b", {"boundary": "abc=def"}),
        (b'a/b; name=a b.pdf; x="open', "a/b", {"name": "a b.pdf", "x": "open"}),
        (b"a/b; name*1=c.pdf; name*0*=utf-8''%E8%AB%8B", "a/b", {"name": "請c.pdf"}),
        (b"x; filename*=iso-2022-jp'ja'%1B$B@A5a%1B(B.pdf", "x", {"filename": "請求.pdf"}),
        (b"x; filename=plain.pdf; filename*=utf-8''%E8%AB%8B.pdf", "x", {"filename": "請.pdf"}),
        (b'x; filename="=?utf-8?B?6KuL5rGC?=.pdf"', "x", {"filename": "請求.pdf"}),
        (b'x; filename="' + "請求書.pdf".encode("cp932") + b'"', "x", {"filename": "請求書.pdf"}),
        (
            b'x; filename="' + "仕様表".encode("cp932") + b'"; size=1',
            "x",
            {"filename": "仕様表", "size": "1"},
        ),
        (b";;;===", "", {}),
        (b"multipart/mixed boundary=b", "multipart/mixed", {"boundary": "b"}),
        (b'a/b; type=c name="d"; x=y', "a/b", {"type": "c", "name": "d", "x": "y"}),
        (b"(a) text (b) / (c) plain (d); charset=utf-8", "text/plain", {"charset": "utf-8"}),
    ],
)
def test_structured_values(raw: bytes, kind: str, parameters: dict[str, str]) -> None:
    found = read_structured(raw, [])
    assert (found.name, found.parameters) == (kind, parameters)


JST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        ("Tue, 3 Nov 2026 10:00:00 +0900", datetime(2026, 11, 3, 10, tzinfo=JST)),
        ("3 Nov 26 10:00 GMT", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("Tue, 3 Nov 2026 10:00:00 -0000", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("Tue, 33 Nov 2026 10:00:00 +0900", None),
        ("Tue, 3 Nov 2026 (a (b) c) 10:00 (d) +0900", datetime(2026, 11, 3, 10, tzinfo=JST)),
        ("3 Nov 2026 10:00:00 gmt", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("Tue, 3 Nov 2026 10:00:00 JST", datetime(2026, 11, 3, 10, tzinfo=JST)),
        ("Tue Nov  3 10:00:00 JST 2026", datetime(2026, 11, 3, 10, tzinfo=JST)),
        ("Tue, 3 Nov 2026 10:00:00 +09:00", datetime(2026, 11, 3, 10, tzinfo=JST)),
        ("Tue, 3-Nov-2026 10:00:00 GMT", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("Tue, 3 Nov 2026 10:00:00 XST", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_the_date_field(raw: str, date: datetime | None) -> None:
    assert read_date(raw) == date


@pytest.mark.parametrize(
    ("shown", "date"),
    [
        ("2026年11月3日(火) 10:05", datetime(2026, 11, 3, 10, 5, tzinfo=JST)),
        ("2026年11月3日 火曜日 午後1:00:00 JST", datetime(2026, 11, 3, 13, tzinfo=JST)),
        ("2026/11/03 火 10:05", datetime(2026, 11, 3, 10, 5, tzinfo=JST)),
        ("Tue, Nov 3, 2026 at 10:05 PM", datetime(2026, 11, 3, 22, 5, tzinfo=JST)),
        ("Tuesday, November 3, 2026 12:00 AM", datetime(2026, 11, 3, tzinfo=JST)),
        ("3 Nov 2026, at 10:05", datetime(2026, 11, 3, 10, 5, tzinfo=JST)),
        ("火曜日, 11月 3, 2026 10:05", datetime(2026, 11, 3, 10, 5, tzinfo=JST)),
        ("火曜日, 11月 3, 2026 午後10:05", datetime(2026, 11, 3, 22, 5, tzinfo=JST)),
        ("2026年11月3日 下午10:05", datetime(2026, 11, 3, 22, 5, tzinfo=JST)),
        ("13月 40, 2026 10:05", None),
        ("2026年13月40日", None),
    ],
)
def test_dates_as_programs_show_them(shown: str, date: datetime | None) -> None:
    assert read_shown_date(shown, japanese=True) == date


def test_the_first_date_that_can_be_read_is_the_date() -> None:
    """RFC 5322 §3.6 allows one; a relay adds its own beside one that it cannot read."""
    good, other = b"Tue, 3 Nov 2026 10:00:00 +0900", b"Wed, 4 Nov 2026 10:00:00 +0900"
    for dates in (
        (b"{{DATE}}", good),
        (b"", good),
        (good, other),
        (good, b"x"),
        (b"x", good, other),
    ):
        lines = b"".join(b"Date: " + date + b"\n" for date in dates)
        found = read(b"From: a@example.com\n" + lines + b"Subject: s\n\nwords\n").date
        assert found == datetime(2026, 11, 3, 1, 0, tzinfo=UTC), dates
    assert read(b"From: a@example.com\nDate: x\nDate: y\nMessage-ID: <a@b>\n\nw\n").date is None


def test_where_a_broken_header_ends() -> None:
    """RFC 5322 §2.2: a line that is no field ends the header unless fields follow it."""
    data = b"A: 1\n 2\n\t3\ngarbage here\nB: 4\nthis is text already\nC: no field\n"
    header = read_header(data, 0, len(data))
    assert header.fields == [("A", b"1 2\t3"), ("B", b"4")] or header.first("b") == b"4"
    assert header.defects


def test_a_flood_of_fields_is_bounded() -> None:
    data = b"X: 1\n" * 100_000 + b"\nbody"
    header = read_header(data, 0, len(data))
    assert len(header.fields) <= 2000
    assert [defect.id for defect in header.defects] == ["header-too-large"]
    assert data[header.body_start :] == b"body"


def test_folds_that_lost_their_space_belong_to_the_field_above() -> None:
    data = (
        b"Received: from a.example (a.example [192.0.2.1])\n(using TLSv1.3)\nby b.example;\n"
        b"Tue, 3 Nov 2026 10:00:00 +0900\n"
        b"Content-Type: multipart/mixed;\nboundary=b\nSubject: =?utf-8?Q?a?=\n=?utf-8?Q?b?=\n"
        b"X-Other: 1\n\nbody"
    )
    header = read_header(data, 0, len(data))
    assert [name for name, _ in header.fields] == [
        *("Received", "Content-Type", "Subject", "X-Other"),
    ]
    assert header.first("content-type") == b"multipart/mixed; boundary=b"
    assert decode_field(header.first("subject")) == "ab"
    assert data[header.body_start :] == b"body"


def test_white_lines_inside_a_folded_report_do_not_end_the_header() -> None:
    data = b"X-Spam-Report: a\n \n b\n  \n \n c\nSubject: s\n\nbody"
    header = read_header(data, 0, len(data))
    assert header.first("subject") == b"s"
    assert data[header.body_start :] == b"body"


@pytest.mark.parametrize(
    "folded",
    [
        b"\n \n =?utf-8?Q?a_b?=\n\nbody",
        b"\n\t \n \n =?utf-8?Q?a?=\n =?utf-8?Q?_b?=\nbody",
        b" a\n \n b\n\nbody",
        b"\n \n a b\n \n\nbody",
        b"\n \n a b\nX-Other: 1\n\nbody",
    ],
)
def test_a_line_of_white_space_folds_a_field(folded: bytes) -> None:
    """RFC 5322 §4.2: obs-FWS = 1*WSP *(CRLF 1*WSP)."""
    data = b"From: a@example.com\nSubject:" + folded
    header = read_header(data, 0, len(data))
    assert " ".join(decode_field(header.first("subject")).split()) == "a b"
    assert data[header.body_start :] == b"body"


def test_the_empty_line_ends_a_header_whatever_follows_it() -> None:
    """RFC 5322 §2.1."""
    data = b"Subject: s\n\n =?utf-8?Q?body?=\n\nX: 1\n"
    header = read_header(data, 0, len(data))
    assert header.first("subject") == b"s"
    assert data[header.body_start :].startswith(b" =?utf-8?Q?body?=")


def test_a_white_line_before_indented_text_ends_the_header() -> None:
    data = b"Subject: s\n \n  Dear customer,\n  Tel: 03-0000-0012\n"
    header = read_header(data, 0, len(data))
    assert [name for name, _ in header.fields] == ["Subject"]
    assert b"Dear customer" in data[header.body_start :]


def test_a_body_that_follows_at_once_is_no_part_of_the_header() -> None:
    data = b"Subject: s\nDear customer,\nplease read this;\nit is urgent\n\nSubject: no field\n"
    header = read_header(data, 0, len(data))
    assert [name for name, _ in header.fields] == ["Subject"]
    assert data[header.body_start :].startswith(b"Dear customer")
