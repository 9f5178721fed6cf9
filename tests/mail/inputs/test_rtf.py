"""RTF bodies: packed and unpacked, HTML and text brought back, real RTF drawn as HTML."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.mail.inputs.rtf_packer import compressed, framed, stored

from madoguchi.mail.bounds import MAX_RTF_BYTES
from madoguchi.mail.inputs.rtf import read_rtf, unpack_rtf
from madoguchi.mail.seen import see_html
from madoguchi.model import Defect

RTF_LIKE = st.lists(
    st.sampled_from(
        (
            *(
                b"{",
                b"}",
                b"{\\*\\htmltag64 ",
                b"\\htmlrtf ",
                b"\\htmlrtf0 ",
                b"\\par ",
                b"\\'82\\'a0",
            ),
            *(b"\\u12354?", b"\\uc0 ", b"\\bin5 ", b"{\\fonttbl{\\f1\\fcharset128 x;}}", b"\\f1 "),
            *(
                b'{\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt ',
                b"\\v ",
                b"\\cf1 ",
            ),
            *(
                b"{\\colortbl;\\red255\\green255\\blue255;}",
                b"\\fromhtml1 ",
                b"\\fromtext ",
                b"abc <&>",
            ),
        )
    )
    | st.binary(max_size=8),
    max_size=40,
).map(lambda pieces: b"{\\rtf1\\ansi" + b"".join(pieces))


@given(st.binary(max_size=400) | RTF_LIKE)
@example(b"a" * 200)
@example(b"{\\rtf1 " + b"abcab" * 2000 + b"}")
def test_what_was_packed_is_unpacked(rtf: bytes) -> None:
    for packed in (compressed(rtf), stored(rtf)):
        defects: list[Defect] = []
        assert unpack_rtf(packed, defects) == rtf
        assert defects == []


def test_the_example_of_the_specification() -> None:
    """MS-OXRTFCP §4.1.1: the whole stream and what it unpacks to."""
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    defects: list[Defect] = []
    assert unpack_rtf(packed, defects) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert defects == []


@pytest.mark.parametrize(
    ("packed", "detail"),
    [
        (b"", "header"),
        (b"\0" * 15, "header"),
        (b"\0" * 40, "kind"),
        (compressed(b"{\\rtf1 hello}")[:-4], "checksum"),
        (compressed(b"{\\rtf1 hello}")[:-1] + b"\xff", "checksum"),
        (framed(b"\0abc", 9000), "cut short"),
    ],
)
def test_what_is_broken_is_said_and_the_rest_read(packed: bytes, detail: str) -> None:
    defects: list[Defect] = []
    assert isinstance(unpack_rtf(packed, defects), bytes)
    assert Defect("rtf-broken", detail) in defects


def test_a_bomb_stops_at_the_bound() -> None:
    """A reference to the octet before, seventeen times two octets: what packs best."""
    start = b"\0" + b"{\\rtf1 a"
    offset = 207 + 8
    content, at = [start], offset
    for _ in range(31_000):
        content.append(b"\xff")
        for _ in range(8):
            content.append(((at - 1) % 4096 << 4 | 15).to_bytes(2, "big"))
            at += 17
    defects: list[Defect] = []
    found = unpack_rtf(framed(b"".join(content), 2**31), defects)
    assert len(found) == MAX_RTF_BYTES
    assert Defect("rtf-too-long") in defects


@given(st.binary(max_size=300), st.integers(0, 2**32 - 1), st.booleans())
@settings(max_examples=200)
def test_any_packed_octets_unpack_to_something_bounded(data: bytes, raw: int, whole: bool) -> None:
    packed = framed(data, raw) if whole else data
    assert len(unpack_rtf(packed, [])) <= 17 * len(packed) + 17


def html(rtf: bytes) -> str:
    body = read_rtf(rtf, [])
    assert body.html
    return body.source


@given(RTF_LIKE | st.binary(max_size=300).map(lambda b: b"{\\rtf1\\fromhtml1 " + b))
@settings(max_examples=300)
def test_any_rtf_is_read(rtf: bytes) -> None:
    found = read_rtf(rtf, [])
    found.source.encode("utf-8")  # no lone surrogates leave the room


HEAD = rb"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 M;}}"


@pytest.mark.parametrize(
    ("rtf", "expected"),
    [
        (rb"{\*\htmltag64 <p>}text{\*\htmltag72 </p>}}", "<p>text</p>"),
        (rb"\htmlrtf hidden {\b deep}\htmlrtf0 shown}", "shown"),
        (rb"{\htmlrtf in the group}after}", "after"),
        (rb"{\*\mhtmltag64 <p>}{\*\htmltag64 <q>}}", "<q>"),
        (rb"{\*\htmltag84 &nbsp;}\htmlrtf\'a0\htmlrtf0 x}", "&nbsp;x"),
        (rb"{\*\htmltag4 \par }{\*\htmltag4 \{ \\ \}}}", "\n{ \\ }"),
        (rb"a < b & c\par\tab d\line e}", "a &lt; b &amp; c\n\td\ne"),
        (rb"\lquote x\rquote \endash\~\bullet}", "‘x’–\u00a0•"),
        (rb"\f1 \'8c\'fb\'8d\'c0}", "口座"),
        (rb"\f1 \'83e\'83X\'83g}", "テスト"),
        (rb"\f1 \'95\\}", "表"),
        (rb"\u21475?\u24231 ?}", "口座"),
        (rb"\uc2\u12354\'82\'a0\u12356\'82\'a2!}", "あい!"),
        (rb"\uc1\u-10179?\u-8704?}", "😀"),
        (rb"{\*\htmltag84 <a title=\"\f1\'8c\'fb\">}}".replace(rb"\"", b'"'), '<a title="口">'),
        (b"\r\nfolded\r\n lines}", "folded lines"),
        (rb"\bin4 {}{}x}", "x"),
    ],
)
def test_html_is_brought_back(rtf: bytes, expected: str) -> None:
    assert html(HEAD + rtf) == expected


def test_plain_text_is_brought_back() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg932\fromtext \deff0{\fonttbl{\f0\fcharset128 M;}}"
        rb"{\colortbl;\red0\green0\blue0;}\f0\fs20 \'8c\'fb\'8d\'c0 <a>\par\tab https://a.example/\par}"
    )
    body = read_rtf(rtf, [])
    assert (body.html, body.source) == (False, "口座 <a>\n\thttps://a.example/\n")


@pytest.mark.parametrize(
    ("charset", "page"),
    [("cp932", 932), ("cp1251", 1251), ("gb18030", 936), ("cp949", 949), ("cp932", 1252)],
    ids=["cp932", "cp1251", "gbk", "cp949", "lying"],
)
def test_octets_are_read_in_the_document_s_code_page(charset: str, page: int) -> None:
    text = {
        "cp1251": "Ваш счёт заблокирован, подтвердите данные",
        "gb18030": "您的账户已被冻结，请立即确认",
        "cp949": "귀하의 계정이 정지되었습니다. 확인해 주세요",
    }.get(charset, "お客様の口座が停止されました。ご確認ください。")
    octets = "".join(f"\\'{octet:02x}" for octet in text.encode(charset))
    assert text in html(f"{{\\rtf1\\ansi\\ansicpg{page} {octets}}}".encode())


REAL = (
    rb"{\rtf1\ansi\ansicpg932\deff0{\fonttbl{\f0\fcharset128 M;}}"
    rb"{\colortbl;\red255\green255\blue255;}"
)


def test_a_real_letter_shows_its_words_links_and_what_it_hides() -> None:
    rtf = REAL + (
        rb"{\info{\title not seen}}\f0 \'8c\'fb\'8d\'c0\par "
        rb'{\field{\*\fldinst{HYPERLINK "https://evil.example/?a=1&b=2" }}{\fldrslt {\ul '
        rb"https://bank.example/}}} after\par {\v never shown}{\cf1 white}{\fs1 tiny}"
        rb"{\pict\pngblip 89504e47}{\*\unknown no}end}"
    )
    seen = see_html(html(rtf), 0)
    assert seen.text.split("\n")[:2] == ["口座", "https://bank.example/ after"]
    assert [(link.url, link.shown) for link in seen.links] == [
        ("https://evil.example/?a=1&b=2", "https://bank.example/")
    ]
    assert seen.text.endswith("end")
    assert re.search("title|8950|unknown| no", seen.text) is None
    for hidden in ("never shown", "white", "tiny"):
        assert hidden not in seen.text
        assert hidden in seen.hidden_text


def test_white_letters_on_a_page_with_a_background_are_not_called_hidden() -> None:
    rtf = REAL + rb"{\*\background{\shp}}{\cf1 Merry Christmas}}"
    assert see_html(html(rtf), 0).text == "Merry Christmas"


@pytest.mark.parametrize(
    "rtf",
    [
        b"{" * 200_000,
        b"{\\rtf1 " + b"{\\b " * 100_000,
        b"{\\rtf1\\fromhtml1 " + b"}" * 100_000 + b"x",
    ],
    ids=["open", "bold", "closed"],
)
def test_groups_without_end_are_no_recursion(rtf: bytes) -> None:
    assert isinstance(read_rtf(rtf, []).source, str)


@pytest.mark.parametrize("piece", [b"\\b", b"{}", b"\\par x", b"\\'82", b"\\v x\\v0 y"])
def test_signs_without_end_are_cut_off(piece: bytes) -> None:
    defects: list[Defect] = []
    rtf = b"{\\rtf1\\ansi " + piece * 300_000
    start = time.process_time()
    read_rtf(rtf, defects)
    assert time.process_time() - start < 5
    assert Defect("rtf-too-long") in defects or piece == b"\\'82"
