"""Subjects as they come: encoded, raw, both, twice, split inside a character, cut, unquoted.

Each case is what stands behind `Subject: ` in the mail, and the subject that a person saw.
"""

from __future__ import annotations

import base64
import binascii

import pytest
from tests.mail.charset_octets import iso2022jp_ms

from madoguchi.mail import read
from madoguchi.model import Form

TEXT = "重要なお知らせ"
EXT = "①㈱髙島屋のご請求"
LONG = "【重要】お客様のアカウントに関する大切なお知らせ（必ずご確認ください）"
JP, U8, SJ = "iso-2022-jp", "utf-8", "shift_jis"


def b(octets: bytes, charset: str = U8) -> bytes:
    return b"=?" + charset.encode() + b"?B?" + base64.b64encode(octets) + b"?="


def q(octets: bytes, charset: str = U8) -> bytes:
    payload = b"".join(b"=%02X" % octet for octet in octets)
    return b"=?" + charset.encode() + b"?Q?" + payload + b"?="


def jis(text: str) -> bytes:
    return text.encode("iso2022_jp")


def split(octets: bytes, at: int, charset: str = U8, gap: bytes = b"\n ") -> bytes:
    return b(octets[:at], charset) + gap + b(octets[at:], charset)


B64 = base64.b64encode(TEXT.encode())

# ruff: noqa: E501 - a table is read row by row
# fmt: off
CASES: tuple[tuple[str, bytes, str], ...] = (
    ("B in UTF-8", b(TEXT.encode()), TEXT),
    ("Q in UTF-8", q(TEXT.encode()), TEXT),
    ("B in ISO-2022-JP", b(jis(TEXT), JP), TEXT),
    ("Q in ISO-2022-JP", q(jis(TEXT), JP), TEXT),
    ("Q in ISO-2022-JP, escapes bare", b"=?iso-2022-jp?Q?=1B$B%F%9%H=1B(B?=", "テスト"),
    ("B in ISO-2022-JP-MS", b(iso2022jp_ms(EXT), JP), EXT),
    ("B in Shift_JIS", b(EXT.encode("cp932"), SJ), EXT),
    ("Q in Shift_JIS", q(EXT.encode("cp932"), SJ), EXT),
    ("B in EUC-JP", b(TEXT.encode("euc-jp"), "euc-jp"), TEXT),
    ("B in GB18030 under gb2312", b("朱镕基的发票".encode("gb18030"), "gb2312"), "朱镕基的发票"),
    ("B in Big5", b("重要通知：您的帳戶".encode("big5"), "big5"), "重要通知：您的帳戶"),
    ("B in cp949 under ks_c_5601-1987", b("중요한 알림".encode("cp949"), "ks_c_5601-1987"), "중요한 알림"),
    ("B in KOI8-R", b("Важное сообщение".encode("koi8-r"), "koi8-r"), "Важное сообщение"),
    ("B in windows-1251", b("Важное сообщение".encode("cp1251"), "windows-1251"), "Важное сообщение"),
    ("Q in iso-8859-15", q("100 €".encode("iso8859-15"), "iso-8859-15"), "100 €"),
    ("B in UTF-7", b(TEXT.encode("utf-7"), "utf-7"), TEXT),
    ("Q in UTF-7", b"=?utf-7?Q?" + TEXT.encode("utf-7") + b"?=", TEXT),
    ("B in UTF-16 with a mark", b(TEXT.encode("utf-16"), "utf-16"), TEXT),
    ("label in capitals, b in small", b(TEXT.encode(), "UTF-8").replace(b"?B?", b"?b?"), TEXT),
    ("language tag", b(jis(TEXT), "iso-2022-jp*ja"), TEXT),
    ("language tag, Q", b"=?us-ascii*en?Q?Hello_you?=", "Hello you"),
    ("cp932 under ISO-2022-JP", b(EXT.encode("cp932"), JP), EXT),
    ("cp932 under UTF-8", b(EXT.encode("cp932"), U8), EXT),
    ("UTF-8 under ISO-2022-JP", b(TEXT.encode(), JP), TEXT),
    ("UTF-8 under us-ascii", b(TEXT.encode(), "us-ascii"), TEXT),
    ("UTF-8 under an unknown label", b(TEXT.encode(), "nihongo"), TEXT),
    ("UTF-8 under no label", b"=??B?" + B64 + b"?=", TEXT),
    ("UTF-8 with a mark", b(b"\xef\xbb\xbf" + TEXT.encode()), TEXT),
    ("split inside a UTF-8 character", split(TEXT.encode(), 7), TEXT),
    ("split inside a cp932 character", split(TEXT.encode("cp932"), 5, SJ), TEXT),
    ("split inside a JIS character", split(jis(TEXT), 6, JP), TEXT),
    ("split inside an escape", split(jis(TEXT), 2, JP), TEXT),
    ("split in the run, no escape again", split(jis(TEXT), 7, JP), TEXT),
    ("split in base64, not at a quad", b"=?utf-8?B?" + B64[:9] + b"?=\n =?utf-8?B?" + B64[9:] + b"?=", TEXT),
    ("split, no space between", split(TEXT.encode(), 9, gap=b""), TEXT),
    ("split, tabs and two line ends", split(TEXT.encode(), 9, gap=b"\n\t\n  "), TEXT),
    ("split, first B then Q", b(TEXT.encode()[:7]) + b" " + q(TEXT.encode()[7:]), TEXT),
    ("split, labels in different case", b(TEXT.encode()[:7], "utf-8") + b" " + b(TEXT.encode()[7:], "UTF-8"), TEXT),
    ("neighbours in different charsets", b(TEXT.encode()) + b" " + b("㈱髙".encode("cp932"), SJ), TEXT + "㈱髙"),
    ("neighbours in three charsets", b(jis("あ"), JP) + b" " + q("é".encode("latin-1"), "iso-8859-1") + b" " + b("い".encode()), "あéい"),
    ("folded by programs at 75", b"\n ".join(b(LONG.encode()[at : at + 45]) for at in range(0, len(LONG.encode()), 45)), LONG),
    ("base64 without padding", b"=?utf-8?B?" + base64.b64encode("あいうえ".encode() + b"!").rstrip(b"=") + b"?=", "あいうえ!"),
    ("base64 with a space inside", b"=?utf-8?B?" + B64[:8] + b" " + B64[8:] + b"?=", TEXT),
    ("base64 with junk inside", b"=?utf-8?B?" + B64[:8] + b"!*" + B64[8:] + b"?=", TEXT),
    ("base64 one letter too long", b"=?utf-8?B?" + base64.b64encode("あいう".encode()) + b"A?=", "あいう"),
    ("no end mark", b"=?utf-8?B?" + B64, TEXT),
    ("no end mark, words follow", b"=?utf-8?B?" + B64 + b" end", TEXT + " end"),
    ("end mark cut to a question mark", b"=?utf-8?B?" + B64 + b"?", TEXT),
    ("Q with spaces", b"=?utf-8?q?=E3=81=82 and =E3=81=84?=", "あ and い"),
    ("Q with a bare question mark", b"=?utf-8?Q?=E3=81=82?=E3=81=84?=", "あ?い"),
    ("Q with broken escapes", b"=?utf-8?Q?100=ZZ_=E3=81=82=?=", "100=ZZ あ"),
    ("Q with lower-case digits", b"=?utf-8?Q?=e3=81=82?=", "あ"),
    ("inside quotes", b'"' + b(TEXT.encode()) + b'"', f'"{TEXT}"'),
    ("inside brackets, glued", b"[" + b(TEXT.encode()) + b"]x", f"[{TEXT}]x"),
    ("behind RE:, glued", b"RE:" + b(TEXT.encode()), "RE:" + TEXT),
    ("between plain words", b"An " + b(TEXT.encode()) + b" end", f"An {TEXT} end"),
    ("encoded twice", b(b(TEXT.encode())), TEXT),
    ("encoded twice, Q around B", q(b(TEXT.encode())), TEXT),
    ("UTF-8 taken for Latin-1, encoded again", b(TEXT.encode().decode("latin-1").encode()), TEXT),
    ("raw UTF-8", TEXT.encode(), TEXT),
    ("raw cp932", EXT.encode("cp932"), EXT),
    ("raw EUC-JP", TEXT.encode("euc-jp"), TEXT),
    ("raw ISO-2022-JP", jis(TEXT), TEXT),
    ("raw ISO-2022-JP-MS", iso2022jp_ms(EXT), EXT),
    ("raw GBK", "尊敬的客户您的账户".encode("gb18030"), "尊敬的客户您的账户"),
    ("raw KOI8-R", "Важное сообщение для вас".encode("koi8-r"), "Важное сообщение для вас"),
    ("raw Latin-1", "Votre compte a été suspendu".encode("latin-1"), "Votre compte a été suspendu"),
    ("raw cp932 beside an encoded word", "重要".encode("cp932") + b" " + b(TEXT.encode()), "重要 " + TEXT),
    ("raw UTF-8 inside an encoded word", b"=?utf-8?Q?" + TEXT.encode() + b"?=", TEXT),
    ("raw UTF-8 folded inside a character", TEXT.encode()[:6] + b"\n " + TEXT.encode()[6:], "重要 なお知らせ"),
    ("an emoji as a surrogate pair in CESU-8", b(b"\xed\xa0\xbd\xed\xb8\x80ok"), "😀ok"),
    ("controls and an escape sequence", b"a\x00b\x1b[31mc\x07", "a b [31mc"),
    ("a line end inside a word", q(b"a\r\nBcc: x@example.com"), "a Bcc: x@example.com"),
    ("no such encoding", b"=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("nothing inside", b"=?utf-8?B??= x", "x"),
    ("question marks that are no word", b"is 1 =? 2 and 3 ?= 4", "is 1 =? 2 and 3 ?= 4"),
    ("half-width kana by ESC ( I", b(b"\x1b(IN_2]D\x1b(B", JP), "ﾎﾟｲﾝﾄ"),
    ("escapes lost", b"$B%F%9%H(B", "$B%F%9%H(B"),
)
# fmt: on


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    ("raw", "subject"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_subject_is_read(raw: bytes, subject: str, end: bytes) -> None:
    source = b"From: a@example.com\nSubject: " + raw + b"\nMessage-ID: <1@example.com>\n\ntext\n"
    found = read(source.replace(b"\n", end), form=Form.EML)
    assert found.subject == subject
    assert found.message_id == "<1@example.com>"


def test_what_was_wrong_with_a_field_is_kept() -> None:
    def defects(raw: bytes) -> set[str]:
        source = (
            b"From: a@example.com\nSubject: " + raw + b"\nMessage-ID: <1@example.com>\n\ntext\n"
        )
        return {defect.id for defect in read(source, form=Form.EML).defects} - {"charset-missing"}

    assert defects(b(TEXT.encode())) == set()
    assert defects(TEXT.encode()) == {"header-raw-octets"}
    assert defects(b(b(TEXT.encode()))) == {"header-encoded-twice"}
    assert defects(b(TEXT.encode("cp932"))) == {"charset-mislabelled"}
    assert defects(b"=?utf-8?B?" + binascii.b2a_base64(b"abc").strip() + b"A?=") == {
        "base64-truncated"
    }
