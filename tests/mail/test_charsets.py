"""The charset is decided from the octets; the label is one witness among others."""

from __future__ import annotations

import random
import time

import pytest
from tests.mail.charset_octets import iso2022jp_ms

from madoguchi.mail import read
from madoguchi.mail.charsets import decide
from madoguchi.mail.sources.refusals import why_no_mail
from madoguchi.model import Missing

JAPANESE = "お客様のアカウントが一時停止されました。下記のリンクからご確認ください。"
EXTENDED = "①㈱髙島屋より、ご請求のお知らせ。"
CHINESE = "尊敬的客户,您的账户已被冻结,请点击链接验证。"
TAIWANESE = "親愛的客戶,您的帳戶已被凍結,請點擊連結驗證。"
KOREAN = "고객님의 계정이 정지되었습니다. 확인해 주세요."
RUSSIAN = "Уважаемый клиент, ваш счёт заблокирован. Подтвердите данные!"
FRENCH = "Votre compte a été suspendu, vérifiez vos coordonnées à l’adresse"


LABELS = ("", "utf-8", "us-ascii", "iso-8859-1", "shift_jis", "iso-2022-jp", "euc-jp", "x-unknown")


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(
    "text", [JAPANESE, EXTENDED, "重要なお知らせ", "【緊急】お支払い方法の更新"]
)
def test_japanese_is_read_under_any_label(text: str, label: str) -> None:
    assert decide(text.encode("cp932"), label).text == text
    assert decide(text.encode("utf-8"), label).text == text
    assert decide(iso2022jp_ms(text), label).text == text


@pytest.mark.parametrize("label", [*LABELS, "gb2312"])
@pytest.mark.parametrize("text", [JAPANESE, "重要なお知らせ", "ログイン通知"])
def test_euc_jp_is_read_under_any_label(text: str, label: str) -> None:
    assert decide(text.encode("euc-jp"), label).text == text


@pytest.mark.parametrize(
    ("octets", "label", "text"),
    [
        (CHINESE.encode("gb18030"), "gb2312", CHINESE),
        ("发票朱镕基".encode("gb18030"), "gb2312", "发票朱镕基"),
        (CHINESE.encode("gb18030"), "", CHINESE),
        (CHINESE.encode("gb18030"), "utf-8", CHINESE),
        ("株式会社ジャックス".encode("gb18030"), "gb2312", "株式会社ジャックス"),
        (TAIWANESE.encode("big5"), "big5", TAIWANESE),
        (TAIWANESE.encode("big5"), "", TAIWANESE),
        (KOREAN.encode("cp949"), "euc-kr", KOREAN),
        ("똠방각하".encode("cp949"), "ks_c_5601-1987", "똠방각하"),
        (KOREAN.encode("cp949"), "", KOREAN),
        (KOREAN.encode("iso2022_kr"), "iso-2022-kr", KOREAN),
        (RUSSIAN.encode("koi8-r"), "koi8-r", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "windows-1251", RUSSIAN),
        (RUSSIAN.encode("cp1251"), "windows-1251", RUSSIAN),
        (RUSSIAN.encode("cp1251"), "koi8-r", RUSSIAN),
        (RUSSIAN.encode("cp1251"), "iso-8859-1", RUSSIAN),
        (FRENCH.encode("cp1252"), "iso-8859-1", FRENCH),
        (FRENCH.encode("cp1252"), "utf-8", FRENCH),
        (FRENCH.encode("cp1252"), "", FRENCH),
        ("Zażółć gęślą jaźń".encode("cp1250"), "windows-1250", "Zażółć gęślą jaźń"),
        ("Αγαπητέ πελάτη, ο λογαριασμός".encode("cp1253"), "", "Αγαπητέ πελάτη, ο λογαριασμός"),
        ("hesabınız kapatıldı şimdi".encode("cp1254"), "iso-8859-9", "hesabınız kapatıldı şimdi"),
        ("לקוח יקר חשבונך נחסם".encode("cp1255"), "", "לקוח יקר חשבונך נחסם"),
        ("عزيزي العميل تم تعليق".encode("cp1256"), "windows-1256", "عزيزي العميل تم تعليق"),
        ("เรียนลูกค้า บัญชีของคุณ".encode("cp874"), "tis-620", "เรียนลูกค้า บัญชีของคุณ"),
        ("Offer of £35.00 © Shop".encode("latin-1"), "", "Offer of £35.00 © Shop"),
        (b"Offer of \xa335.00", "windows-1251", "Offer of £35.00"),
        (b"\xef\xbb\xbf" + JAPANESE.encode(), "shift_jis", JAPANESE),
        (JAPANESE.encode("utf-16"), "", JAPANESE),
        (JAPANESE.encode("utf-16-le"), "utf-16", JAPANESE),
        (JAPANESE.encode("utf-16-le"), "", JAPANESE),
        (JAPANESE.encode("utf-16-be"), "", JAPANESE),
        ("Your account is locked".encode("utf-16-be"), "", "Your account is locked"),
        (JAPANESE.encode("utf-32"), "", JAPANESE),
        ("重要なお知らせ +1".encode("utf-7"), "utf-7", "重要なお知らせ +1"),
        ("重要なお知らせ".encode("utf-7"), "", "重要なお知らせ"),
        ("你好".encode("hz"), "hz-gb-2312", "你好"),
        ("丂丄です".encode("euc-jp"), "euc-jp", "丂丄です"),
        ("です".encode("euc-jp") + b"\xad\xa1", "euc-jp", "です①"),
        (b"\x1b(I123\x1b(B abc", "iso-2022-jp", "ｱｲｳ abc"),
        (b"\x0e123\x0f abc", "iso-2022-jp", "ｱｲｳ abc"),
        ("ｱｲｳ".encode("cp932") + b" \x1b$B%F%9%H\x1b(B", "iso-2022-jp", "ｱｲｳ テスト"),
        (b"$B%F%9%H(B ok", "iso-2022-jp", "テスト ok"),
        (b"\x1b$B%F%9%H\nabc def", "iso-2022-jp", "テスト\nabc def"),
        (b"\x1b$B!A\x1b(B", "iso-2022-jp", "～"),
        (b"plain +81-3-0000-0000 text", "", "plain +81-3-0000-0000 text"),
        (b"price $B(B) is a bracket", "", "price $B(B) is a bracket"),
    ],
)
def test_other_charsets_and_shifts(octets: bytes, label: str, text: str) -> None:
    assert decide(octets, label).text == text


NOISE = random.Random(7).randbytes(3000)
MARKS = [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"]


@pytest.mark.parametrize("label", ["", "utf-8", "utf-16", "shift_jis"])
@pytest.mark.parametrize("size", [20, 61, 300, 3000])
@pytest.mark.parametrize("mark", [*MARKS, b"\xef\xbb\xbf", b""])
def test_noise_is_not_called_letters(mark: bytes, size: int, label: str) -> None:
    decoded = decide(mark + NOISE[:size], label)
    assert decoded.text == "\ufffd"
    assert [defect.id for defect in decoded.defects] == ["charset-broken"]


@pytest.mark.parametrize("size", [20, 61, 300, 3000])
@pytest.mark.parametrize("mark", MARKS)
def test_a_file_of_marked_noise_has_no_text(mark: bytes, size: int) -> None:
    message = read(mark + NOISE[:size])
    assert Missing.TEXT in message.missing
    assert why_no_mail(mark + NOISE[:size]) == "binary"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text",
    [
        *(JAPANESE, EXTENDED, CHINESE, KOREAN, RUSSIAN, FRENCH, "𠮷野家", "Аmazоn", "✨😀", "𝐀𝐦𝐚"),
        *("नमस्ते दुनिया", "สวัสดี", "مرحبا بكم", "ខ្មែរ", "tài khoản", "ﾒｰﾙ", "a\u200bb", "㈱①"),
    ],
)
def test_marked_text_of_any_script_is_read(text: str, codec: str) -> None:
    assert decide("\ufeff".encode(codec) + text.encode(codec)).text == text


@pytest.mark.parametrize("mark", MARKS[:2])
def test_ascii_behind_a_false_mark_is_read(mark: bytes) -> None:
    """UTF-16 would make ideographs of it."""
    source = b"From: a@example.com\nMessage-ID: <a@b>\nSubject: hello\n\nSome words.\n"
    assert decide(mark + source).text == source.decode()
    assert read(mark + source).subject == "hello"


def test_a_letter_that_begins_with_noise_is_read() -> None:
    """The words out of a file of Word, pasted with the octets that mark such a file."""
    text = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Dear customer, please find our offer below.\n"
    assert "Dear customer" in decide(text.encode("latin-1")).text


def test_another_charset_behind_the_mark_of_utf8_is_read() -> None:
    assert decide(b"\xef\xbb\xbf" + JAPANESE.encode("cp932")).text == JAPANESE


@pytest.mark.parametrize("label", [*LABELS, "gb2312", "utf-16"])
def test_utf7_is_read_under_any_label(label: str) -> None:
    text = "①㈱髙島屋より→ご請求のお知らせ。"
    assert decide(text.encode("utf-7"), label).text == text
    for ascii_text in ("C++abc-", "a+b+c", "1+1", "+81-3-0000-0012", "?q=carotid+arteries&x"):
        assert decide(ascii_text.encode(), label).text == ascii_text


def test_slightly_broken_utf8_stays_readable() -> None:
    octets = ("テスト" * 4).encode() + b"\xe3\x82" + "おわり".encode()
    decoded = decide(octets, "utf-8")
    assert decoded.text == "テスト" * 4 + "\ufffd" + "おわり"
    assert [defect.id for defect in decoded.defects] == ["charset-broken"]


@pytest.mark.parametrize(
    ("octets", "label", "defects"),
    [
        (JAPANESE.encode("cp932"), "shift_jis", []),
        (JAPANESE.encode("cp932"), "utf-8", ["charset-mislabelled"]),
        (JAPANESE.encode("utf-8"), "iso-2022-jp", ["charset-mislabelled"]),
        (JAPANESE.encode("utf-8"), "", ["charset-missing"]),
        (JAPANESE.encode("utf-8"), "no-such-charset", ["charset-unknown"]),
        (b"ascii only", "iso-2022-jp", []),
        (b"ascii only", "no-such-charset", []),
    ],
)
def test_what_the_label_got_wrong_is_kept(octets: bytes, label: str, defects: list[str]) -> None:
    assert [defect.id for defect in decide(octets, label).defects] == defects


@pytest.mark.parametrize("label", ["base64", "zlib", "rot13", "unicode_escape", "undefined", "\0"])
def test_a_label_never_makes_a_codec_that_is_no_charset_run(label: str) -> None:
    assert decide("あ".encode(), label).text == "あ"


@pytest.mark.parametrize(
    "octets",
    [
        b"\x1b$B" * 200_000,
        b"\x81" * 1_000_000,
        b"\x8f\xa1" * 400_000,
        b"$B" * 400_000,
        b"\xff\x00" * 9,
    ],
    ids=["escapes", "leads", "three-byte", "lost-escapes", "mark"],
)
def test_hostile_octets_cost_linear_time(octets: bytes) -> None:
    begin = time.process_time()
    decide(octets, "iso-2022-jp")
    assert time.process_time() - begin < 5
