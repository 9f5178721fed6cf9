"""Folding for brand names: one form for the spellings that look the same to a reader.

The folded text is as long as the text it came from, apart from invisible characters that are
dropped, so that a match can be carried back exactly.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

INVISIBLE = re.compile(
    # Zero-width characters, soft hyphen, bidi controls, variation selectors, Hangul fillers.
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)

_LATIN_LOOKALIKES = {
    # UTS #39 confusables of Cyrillic, Greek, Armenian and Latin extensions with ASCII letters.
    "аɑα": "a",
    "ьƄ": "b",
    "сϲⅽ": "c",
    "ԁⅾ": "d",
    "еҽє": "e",
    "ɡց": "g",
    "һհ": "h",
    "іɩιıⅰӏ": "i",
    "јϳ": "j",
    "кκ": "k",
    "ⅼ": "l",
    "мⅿ": "m",
    "пոη": "n",
    "оοօσ": "o",
    "рρ": "p",
    "ԛզ": "q",
    "гꭇ": "r",
    "ѕꜱ": "s",
    "тτ": "t",
    "υսʋ": "u",
    "νѵⅴ": "v",
    "ѡա": "w",
    "хχⅹ": "x",
    "уүγʏ": "y",
    "ᴢ": "z",
}
_KANA_LOOKALIKES = {
    # Kanji and hiragana that pass for katakana, and lines that pass for the long vowel mark.
    "一―─━": "ー",
    "力": "カ",
    "二": "ニ",
    "口": "ロ",
    "夕": "タ",
    "卜": "ト",
    "工": "エ",
    "八": "ハ",
    "へ": "ヘ",
    "べ": "ベ",
    "ぺ": "ペ",
    "り": "リ",
    "‐‑‒–—−": "-",
    "\u00a0\u3000\u2002\u2003\u2009": " ",
}


def _single(char: str) -> str | None:
    """NFKC and lower case of a character when that is one other character."""
    folded = unicodedata.normalize("NFKC", char).lower()
    return folded if len(folded) == 1 and folded != char else None


def _build_table() -> dict[int, str]:
    table: dict[int, str] = {}
    # Compatibility forms of Latin letters, digits and kana; whole NFKC would cost start-up time.
    for low, high in ((0x2460, 0x24FF), (0xFF01, 0xFF9E), (0x1D400, 0x1D7FF), (0x1F130, 0x1F189)):
        for code in range(low, high + 1):
            folded = _single(chr(code))
            if folded:
                table[code] = folded
    for code in range(0x1F150, 0x1F16A):
        table[code] = chr(ord("a") + code - 0x1F150)  # negative circled letters have no NFKC
    for code in range(0x1F170, 0x1F18A):
        table[code] = chr(ord("a") + code - 0x1F170)
    for code in range(0xC0, 0x180):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if base.isascii():
            table[code] = base
    for group in (_LATIN_LOOKALIKES, _KANA_LOOKALIKES):
        for lookalikes, plain in group.items():
            for char in lookalikes:
                table[ord(char)] = plain
                upper = char.upper()
                if len(upper) == 1:
                    table.setdefault(ord(upper), plain)
    return table


_TABLE = _build_table()
_ASCII_LOWER = {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and where each of its characters stood."""

    text: str
    offsets: tuple[int, ...] | None
    """Index of each character in the original; `None` when nothing was dropped."""

    def original(self, at: int) -> int:
        """Where the character (or the end) stood before folding."""
        if self.offsets is None:
            return at
        if at < len(self.offsets):
            return self.offsets[at]
        return self.offsets[-1] + 1 if self.offsets else 0


def fold_plain(text: str) -> str:
    """The folded text alone."""
    return fold(text).text


def fold(text: str) -> Folded:
    """Lower case, ASCII for its look-alikes, one kind of kana, nothing invisible."""
    offsets: tuple[int, ...] | None = None
    if not text.isascii() and INVISIBLE.search(text):
        kept = [at for at, char in enumerate(text) if not INVISIBLE.match(char)]
        offsets = tuple(kept)
        text = "".join([text[at] for at in kept])
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few letters grow when lowered (İ): keep positions rather than those letters.
        lowered = text.translate(_ASCII_LOWER)
    return Folded(lowered if lowered.isascii() else lowered.translate(_TABLE), offsets)
