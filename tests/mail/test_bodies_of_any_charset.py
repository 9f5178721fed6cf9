"""Whole bodies as they come: labels that lie or are missing, encodings that broke on the way.

Each case is a mail: its Content-Type and transfer encoding, its octets, and the text a person saw.
"""

from __future__ import annotations

import base64
import binascii

import pytest
from tests.mail.charset_octets import iso2022jp_ms

from madoguchi.mail import read
from madoguchi.model import Form

JA = "お客様のアカウントが一時停止されました。下記よりご確認ください。"
EXT = "①㈱髙島屋より、ご請求のお知らせ。"
KANA = "ﾎﾟｲﾝﾄのお知らせ。ご確認ください。"
WAVE = "受付時間は9時～17時－土日を除く"
JIS2004 = "お客様の口座は𠮟責により俱に停止しました"
ZH = "尊敬的客户,您的账户已被冻结,请点击链接验证。"
ZH_RARE = "朱镕基先生的发票请查收，金额为€100"
TW = "親愛的客戶,您的帳戶已被凍結,請點擊連結驗證。"
KO = "고객님의 계정이 정지되었습니다. 확인해 주세요."
RU = "Уважаемый клиент, ваш счёт заблокирован. Подтвердите данные!"
FR = "Votre compte a été suspendu, vérifiez vos coordonnées à l’adresse"
PL = "Szanowny kliencie, Twoje konto zostało zawieszone. Zażółć gęślą jaźń"
FOOTER = "配信停止はこちらからお手続きください。"

HTML = "<html><head>{}</head><body><p>" + JA + "</p></body></html>"


def qp(octets: bytes) -> bytes:
    return binascii.b2a_qp(octets)


def b64(octets: bytes) -> bytes:
    return base64.encodebytes(octets)


def ms(text: str) -> bytes:
    return iso2022jp_ms(text)


def g1(text: str) -> bytes:
    """Half-width kana as SO … SI, the way cp50222 writers send them."""
    return b"\x0e" + bytes(code & 0x7F for code in text.encode("cp932")) + b"\x0f"


JP = "text/plain; charset=iso-2022-jp"
U8 = "text/plain; charset=utf-8"
SJ = "text/plain; charset=shift_jis"
# ruff: noqa: E501 - a table is read row by row
# fmt: off
CASES: tuple[tuple[str, str, str, bytes, str], ...] = (
    ("iso-2022-jp", JP, "7bit", JA.encode("iso2022_jp"), JA),
    ("iso-2022-jp, no label", "text/plain", "7bit", JA.encode("iso2022_jp"), JA),
    ("iso-2022-jp, no header at all", "", "", JA.encode("iso2022_jp"), JA),
    ("iso-2022-jp with NEC and IBM", JP, "7bit", ms(EXT), EXT),
    ("iso-2022-jp-ms, no label", "text/plain", "7bit", ms(EXT), EXT),
    ("iso-2022-jp-ms under utf-8", U8, "7bit", ms(EXT), EXT),
    ("iso-2022-jp-ms in base64", JP, "base64", b64(ms(EXT)), EXT),
    ("iso-2022-jp-ms in quoted-printable", JP, "quoted-printable", qp(ms(EXT)), EXT),
    ("iso-2022-jp as 8bit with raw kana", JP, "8bit", "ｱｲｳ".encode("cp932") + ms(JA), "ｱｲｳ" + JA),
    ("half-width kana by ESC ( I", JP, "7bit", b"\x1b(IN_2]D\x1b$B$N\x1b(B OK", "ﾎﾟｲﾝﾄの OK"),
    ("half-width kana by SO and SI", JP, "7bit", g1("ﾎﾟｲﾝﾄ") + ms("の"), "ﾎﾟｲﾝﾄの"),
    ("a line that never goes back to ASCII", JP, "7bit", b"\x1b$B%F%9%H\nabc def", "テスト\nabc def"),
    ("escapes lost on the way", JP, "7bit", JA.encode("iso2022_jp").replace(b"\x1b", b""), JA),
    ("cp932 under Shift_JIS", SJ, "8bit", EXT.encode("cp932"), EXT),
    ("cp932 under ISO-2022-JP", JP, "8bit", EXT.encode("cp932"), EXT),
    ("cp932 under UTF-8", U8, "8bit", EXT.encode("cp932"), EXT),
    ("cp932 under us-ascii", "text/plain; charset=us-ascii", "7bit", EXT.encode("cp932"), EXT),
    ("cp932 under iso-8859-1", "text/plain; charset=iso-8859-1", "8bit", JA.encode("cp932"), JA),
    ("cp932 under an unknown label", "text/plain; charset=x-nihongo", "8bit", JA.encode("cp932"), JA),
    ("cp932 in quoted-printable", SJ, "quoted-printable", qp(EXT.encode("cp932")), EXT),
    ("cp932 in base64, windows-31j", "text/plain; charset=windows-31j", "base64", b64(EXT.encode("cp932")), EXT),
    ("half-width kana in cp932", SJ, "8bit", KANA.encode("cp932"), KANA),
    ("wave dash and minus in cp932", SJ, "8bit", WAVE.encode("cp932"), WAVE),
    ("wave dash and minus in ISO-2022-JP", JP, "7bit", WAVE.replace("～", "〜").replace("－", "−").encode("iso2022_jp"), WAVE),
    ("JIS X 0213 in ISO-2022-JP-2004", "text/plain; charset=iso-2022-jp-2004", "7bit", JIS2004.encode("iso2022_jp_2004"), JIS2004),
    ("JIS X 0212 in ISO-2022-JP-1", "text/plain; charset=iso-2022-jp-1", "7bit", "丂丄です".encode("iso2022_jp_1"), "丂丄です"),
    ("EUC-JP", "text/plain; charset=euc-jp", "8bit", JA.encode("euc-jp"), JA),
    ("EUC-JP under utf-8", U8, "8bit", JA.encode("euc-jp"), JA),
    ("EUC-JP under gb2312", "text/plain; charset=gb2312", "8bit", JA.encode("euc-jp"), JA),
    ("EUC-JP, no label", "text/plain", "8bit", JA.encode("euc-jp"), JA),
    ("eucJP-ms with NEC row 13", "text/plain; charset=eucJP-ms", "8bit", b"\xad\xa1\xad\xea" + JA.encode("euc-jp"), "①㈱" + JA),
    ("UTF-8", U8, "8bit", EXT.encode(), EXT),
    ("UTF-8 under Shift_JIS", SJ, "8bit", EXT.encode(), EXT),
    ("UTF-8 under ISO-2022-JP", JP, "base64", b64(EXT.encode()), EXT),
    ("UTF-8 with a mark under Shift_JIS", SJ, "8bit", b"\xef\xbb\xbf" + EXT.encode(), EXT),
    ("UTF-8, label with quotes and a typo", "text/plain; charset='utf8'", "8bit", EXT.encode(), EXT),
    ("UTF-8, label said twice", 'text/plain; charset="charset=utf-8"', "8bit", EXT.encode(), EXT),
    ("UTF-8 cut inside the last character", U8, "8bit", JA.encode()[:-1], JA[:-1] + "\ufffd"),
    ("cp932 cut inside the last character", SJ, "8bit", JA.encode("cp932")[:-1], JA[:-1] + "\ufffd"),
    ("UTF-8 with a foreign octet", U8, "8bit", JA.encode() + b"\xff\n" + JA.encode(), f"{JA}\ufffd\n{JA}"),
    ("UTF-8 read as Latin-1 and encoded again", U8, "8bit", JA.encode().decode("latin-1").encode(), JA),
    ("UTF-8 with a footer in cp932", U8, "8bit", (JA + "\n").encode() * 3 + FOOTER.encode("cp932"), f"{JA}\n{JA}\n{JA}\n{FOOTER}"),
    ("cp932 with a footer in UTF-8", SJ, "8bit", (JA + "\n").encode("cp932") * 3 + FOOTER.encode(), f"{JA}\n{JA}\n{JA}\n{FOOTER}"),
    ("a short line of UTF-8 above a long one in cp932", U8, "8bit", FOOTER.encode() + b"\n" + (JA * 4).encode("cp932"), f"{FOOTER}\n{JA * 4}"),
    ("EUC-JP with a footer in cp932", "text/plain; charset=euc-jp", "8bit", (JA + "\n").encode("euc-jp") * 3 + FOOTER.encode("cp932"), f"{JA}\n{JA}\n{JA}\n{FOOTER}"),
    ("UTF-8 read as windows-1252 and encoded again", U8, "8bit", "Votre compte a été fermé, vérifiez".encode().decode("cp1252").encode(), "Votre compte a été fermé, vérifiez"),
    ("UTF-8 encoded again and again", U8, "8bit", "Ihr Konto für März prüfen".encode().decode("cp1252").encode().decode("cp1252").encode(), "Ihr Konto für März prüfen"),
    ("French that is no mojibake", U8, "8bit", "Ça coûte 20 £, à São Paulo".encode(), "Ça coûte 20 £, à São Paulo"),
    ("ISO-2022-JP with a footer in UTF-8", JP, "8bit", ms(JA) + b"\n" + FOOTER.encode(), f"{JA}\n{FOOTER}"),
    ("UTF-7", "text/plain; charset=utf-7", "7bit", JA.encode("utf-7"), JA),
    ("UTF-7, no label", "text/plain", "7bit", JA.encode("utf-7"), JA),
    ("UTF-16 with a mark, base64", "text/plain; charset=utf-16", "base64", b64(JA.encode("utf-16")), JA),
    ("UTF-16-LE without a mark, base64", "text/plain; charset=utf-16", "base64", b64(JA.encode("utf-16-le")), JA),
    ("UTF-16-BE without label, base64", "text/plain", "base64", b64(JA.encode("utf-16-be")), JA),
    ("NUL octets between letters", U8, "8bit", b"a\x00b" + JA.encode(), "ab" + JA),
    ("GB18030 under gb2312", "text/plain; charset=gb2312", "8bit", ZH_RARE.encode("gb18030"), ZH_RARE),
    ("GB18030 under utf-8", U8, "8bit", ZH.encode("gb18030"), ZH),
    ("HZ", "text/plain; charset=hz-gb-2312", "7bit", ZH.encode("hz"), ZH),
    ("Big5", "text/plain; charset=big5", "8bit", TW.encode("big5"), TW),
    ("Big5 under gb2312", "text/plain; charset=gb2312", "8bit", TW.encode("big5"), TW),
    ("Big5, no label", "text/plain", "8bit", TW.encode("big5"), TW),
    ("cp949 under euc-kr", "text/plain; charset=euc-kr", "8bit", (KO + "똠방").encode("cp949"), KO + "똠방"),
    ("ISO-2022-KR", "text/plain; charset=iso-2022-kr", "7bit", KO.encode("iso2022_kr"), KO),
    ("ISO-2022-KR, no label", "text/plain", "7bit", KO.encode("iso2022_kr"), KO),
    ("windows-1251 under iso-8859-1", "text/plain; charset=iso-8859-1", "8bit", RU.encode("cp1251"), RU),
    ("KOI8-R, no label", "text/plain", "8bit", RU.encode("koi8-r"), RU),
    ("windows-1250 under iso-8859-2", "text/plain; charset=iso-8859-2", "8bit", PL.encode("iso8859-2"), PL),
    ("windows-1252 under iso-8859-1", "text/plain; charset=iso-8859-1", "8bit", FR.encode("cp1252"), FR),
    ("windows-1252 under utf-8", U8, "quoted-printable", qp(FR.encode("cp1252")), FR),
    ("base64 with junk lines", U8, "base64", b64(JA.encode()).replace(b"\n", b"\n!*~\n"), JA),
    ("base64 without its end", U8, "base64", b64(JA.encode()).rstrip(b"=\n"), JA),
    ("base64 with a footer in plain text", U8, "base64", b64(JA.encode() + b"\n") + b"\n____\nlist footer words\n", JA),
    ("base64 that is plain text", U8, "base64", JA.encode() + b"\n" + JA.encode(), f"{JA}\n{JA}"),
    ("quoted-printable with lower case and broken ends", U8, "Quoted-Printable", b"=e3=81=82=E3=81=84=  \n=E3=81=86=ZZ", "あいう=ZZ"),
    ("HTML whose meta says shift_jis", "text/html", "8bit", HTML.format("<meta charset=Shift_JIS>").encode("cp932"), JA),
    ("HTML whose meta lies", "text/html; charset=utf-8", "8bit", HTML.format("<meta charset=Shift_JIS>").encode(), JA),
)
# fmt: on


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    ("content_type", "encoding", "octets", "text"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_a_body_is_read(
    content_type: str, encoding: str, octets: bytes, text: str, end: bytes
) -> None:
    head = ["From: a@example.com", "To: b@example.com", "Message-ID: <1@example.com>"]
    head += [f"Content-Type: {content_type}"] if content_type else []
    head += [f"Content-Transfer-Encoding: {encoding}"] if encoding else []
    body = octets if content_type.endswith("utf-16") else octets.replace(b"\n", end)
    found = read(end.join(line.encode() for line in head) + end + end + body + end, form=Form.EML)
    assert found.text.strip("\n") == text
