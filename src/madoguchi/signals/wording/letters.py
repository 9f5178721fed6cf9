"""Which letter stands for which: the table that makes disguised words comparable.

For matching only.  Every entry maps one character to one character (or to nothing), so that a
place found in folded text is a place in the mail.  Phrases are folded by the same table, so a
merge that a reader would not make (一 and ー) costs nothing as long as both sides make it.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

DROP = 0
EXPAND = 0x110001
"""Marks a character that becomes several, or joins the one before it: handled apart."""
SIZE = 0x20000
"""The planes with letters that imitate others; beyond, a character stands for itself."""
REPLACEMENT = 0xFFFD

_RANGES = (
    (0x0000, 0x0250),  # Latin
    (0x0250, 0x02B0),  # phonetic letters used as Latin ones
    (0x0370, 0x0530),  # Greek, Cyrillic
    (0x1D00, 0x1D80),  # small capitals
    (0x1E00, 0x2000),  # Latin and Greek with marks
    (0x2000, 0x2070),  # punctuation and spaces
    (0x2070, 0x20A0),
    (0x2100, 0x2190),  # letter-like symbols, number forms
    (0x2460, 0x2500),  # enclosed letters
    (0x2F00, 0x2FE0),  # radicals that look like ideographs
    (0x3000, 0x3040),
    (0x30FF, 0x3100),
    (0x3200, 0x3400),  # enclosed and squared words
    (0xA640, 0xA6A0),
    (0xF900, 0xFB07),  # compatibility ideographs, ligatures
    (0xFE30, 0xFE70),
    (0xFF00, 0xFFF0),  # full width, half width
    (0x1D400, 0x1D800),  # mathematical letters
    (0x1F100, 0x1F150),  # enclosed letters
)
_DROPPED = (
    (0x00AD, 0x00AE),  # soft hyphen
    (0x0300, 0x0370),  # combining marks
    (0x034F, 0x0350),
    (0x061C, 0x061D),
    (0x115F, 0x1161),
    (0x17B4, 0x17B6),
    (0x180B, 0x1810),
    (0x200B, 0x2010),  # zero width, direction marks
    (0x202A, 0x202F),
    (0x2060, 0x2070),
    (0x20D0, 0x2100),
    (0x3164, 0x3165),
    (0xFE00, 0xFE10),  # variation selectors (U+FE09 inside brand words, seen 2025)
    (0xFE20, 0xFE30),
    (0xFEFF, 0xFF00),
    (0xFFA0, 0xFFA1),
    (0x1D159, 0x1D15A),
    (0x1D173, 0x1D17B),
)
_LOOKALIKES = {
    # Cyrillic and Greek letters drawn like Latin ones, small and capital.
    "авеніїјкмнорстухѕһԁԛԝьё": "abehiijkmhopctyxshdqwbe",
    "АВЕНІЇЈКМОРСТУХЅԌԚԜЁ": "abehiijkmopctyxsgqwe",
    "αβγεηικμνορτυχωϲϳ": "abyenikuvoptuxwcj",
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ": "abezhikmnoptyxc",
    "ıɑɡɩʏʀɴɪʟɢʙʜɛɔ": "iagiyrnilgbheo",
    "ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ": "acdejkmoptuvwz",
    "ßøđłŧħŋ": "sodlthn",
    # Punctuation that mail programs choose for the writer.
    "‘’‚‛`´“”„‟‐‑‒–—―−…・￥": "''''''\"\"\"\"-------.\u00b7\u00a5",
    "㈱㈲〇": "株有o",
    # Kana and ideographs drawn alike (カ一ド, ロ座, 入力 for 入カ).
    "へべぺり一二口力夕卜八工": "ヘベペリーニロカタトハエ",
}
_JOINING = "\u3099\u309a\uff9e\uff9f"
"""Voicing marks, which belong to the kana before them."""
_SPACES = "\t\x0b\x0c\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u202f\u205f\u3000\u2800\u180e"


@cache
def letters() -> npt.NDArray[np.uint32]:
    """The table, built once."""
    table = np.arange(SIZE, dtype=np.uint32)
    for first, last in _RANGES:
        for code in range(first, last):
            table[code] = _plain(chr(code))
    for first, last in _DROPPED:
        table[first:last] = DROP
    for shown, meant in _LOOKALIKES.items():
        for here, there in zip(shown, meant, strict=True):
            table[ord(here)] = ord(there)
    table[0x00:0x09] = table[0x0E:0x1C] = DROP
    table[0x7F] = DROP
    for space in _SPACES:
        table[ord(space)] = ord(" ")
    table[0x2000:0x200B] = ord(" ")
    for line_end in "\n\u2029":
        table[ord(line_end)] = ord("\n")
    table[ord("\r")] = ord(" ")
    table[0xD800:0xE000] = REPLACEMENT
    for mark in _JOINING:
        table[ord(mark)] = EXPAND
    for _ in range(2):  # Ø is first ø, then o: what a letter becomes is looked up again
        known = table < SIZE
        table[known] = table[table[known]]
    return table


def _plain(char: str) -> int:
    """One character without width, case and accents; `EXPAND` when it is really several."""
    plain = spelled_out(char)
    if len(plain) == 1:
        return ord(plain)
    return EXPAND if plain else DROP


def spelled_out(char: str) -> str:
    """What a compatibility character stands for: ⑩ is 10, ㍿ is 株式会社."""
    decomposed = unicodedata.normalize("NFKD", char).casefold()
    if decomposed.isascii():  # most, and nothing is left to be done
        return decomposed
    bare = "".join(c for c in decomposed if not "\u0300" <= c < "\u0370")
    return unicodedata.normalize("NFKC", bare)


def joined(before: str, mark: str) -> str:
    """The kana with its voicing mark, or the kana alone where the two make no letter."""
    both = unicodedata.normalize("NFKC", before + mark)
    return both if len(both) == 1 else before


def is_joining(char: str) -> bool:
    """Whether the character is a voicing mark."""
    return char in _JOINING
