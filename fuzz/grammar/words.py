"""Words, names, labels of charsets, and how text becomes octets under a label."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

WORDS = (
    *("お客様のアカウント", "ご確認ください", "重要なお知らせ", "利用停止", "当選", "本日中に"),
    *("account", "verify", "Dear customer", "invoice", "１２３４", "①㈱髙﨑", "～‖−", "ｱｶｳﾝﾄ"),
    *(
        "Аmazon",
        "𝐁𝐚𝐧𝐤",
        "カ一ド",
        "メル\ufe00カリ",
        "a\u00adb\u00adc",
        "\u200b",
        "\u200d",
        "\u3000",
    ),
    *(
        "\u202eexe.fdp\u202c",
        "\u2066x\u2069",
        "\u202d",
        "\U000e0041",
        "\ufeff",
        "\u0301",
        "🎁",
        "é",
    ),
    *("\0", "\x07", "\x85", "\u2028", "\ufffd", "ß", "한국어", "您好", "Здравствуйте", "שלום"),
    *("03-0000-0012", "1,000円", "http://", "a@example.com", "www.a.example", "##mix_1##", " ", ""),
)
LABELS = (
    *("utf-8", "UTF8", "iso-2022-jp", "ISO-2022-JP-MS", "shift_jis", "cp932", "x-sjis", "euc-jp"),
    *("gb2312", "gb18030", "big5", "euc-kr", "iso-2022-kr", "utf-7", "utf-16", "utf-16le"),
    *("utf-32", "us-ascii", "iso-8859-1", "windows-1251", "koi8-r", "unknown-8bit", "x", "", "hz"),
    *("idna", "rot13", "hex", "punycode", "unicode_escape", "undefined", "utf-8*ja", '"utf-8"'),
)
CODECS = (
    *("utf-8", "utf-8", "utf-8", "iso2022_jp", "iso2022_jp_ext", "cp932", "euc_jp", "gb18030"),
    *("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "big5", "latin-1", "cp1251", "hz"),
)
SCRAPS = (
    *(b"\x1b$B", b"\x1b(B", b"\x1b(I", b"\x1b(J", b"\x1b$@", b"\x1b$)C", b"\x0e", b"\x0f", b"\x1b"),
    *(
        b"\x82\xa0",
        b"\x83",
        b"\xe3\x81\x82",
        b"\xe3\x81",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
    ),
    *(b"\0", b"\0\0\0\0", b"\r", b"\n", b"\r\n", b"\xa4\xa2", b"\xfd", b"\xed\xa0\x80", b"+AGE-"),
    *(b"~{", b"~}", b'$B$"$$\x1b(B', b"\xc0\xaf", b"\xf5", b"\x80" * 9, b"=", b"%", b"&", b"\x1a"),
)


def pick(rng: Random, table: Sequence[T]) -> T:
    """One of a table."""
    return table[rng.randrange(len(table))]


def chance(rng: Random, one_in: int) -> bool:
    """True once in so many times; what hypothesis takes for simplest, 0, is false."""
    return rng.randrange(one_in) == one_in - 1


def count(rng: Random, most: int) -> int:
    """A small number, seldom a larger one."""
    return rng.randrange(most * 20) if chance(rng, 60) else rng.randrange(most + 1)


def prose(rng: Random, most: int = 8) -> str:
    """Some words, with something or nothing between them."""
    glue = pick(rng, ("", " ", " ", "\n", "。", ", ", "\t", "\n\n", "  "))
    return glue.join(pick(rng, WORDS) for _ in range(count(rng, most)))


def octets(rng: Random, text: str) -> bytes:
    """Text in some charset, now and then damaged."""
    data = text.encode(pick(rng, CODECS), pick(rng, ("replace", "ignore", "xmlcharrefreplace")))
    return damaged(rng, data) if chance(rng, 8) else data


def damaged(rng: Random, data: bytes) -> bytes:
    """Octets with a scrap put in, cut out, or cut short."""
    at = rng.randrange(len(data) + 1)
    kind = rng.randrange(3)
    if kind == 0:
        return data[:at] + pick(rng, SCRAPS) + data[at:]
    if kind == 1:
        return data[:at] + data[at + 1 + rng.randrange(4) :]
    return data[:at]
