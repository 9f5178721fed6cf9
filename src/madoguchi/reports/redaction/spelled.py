"""The same words however a person or a program spells them: kana, width, blanks, hyphens."""

from __future__ import annotations

import re
import unicodedata

from madoguchi.reports.redaction.folded import fold

BETWEEN = r"[\s\-‐‑–—−ー・.,]{0,3}"
"""What is written or left out between the characters of the same number or name."""
_GAP = re.compile(r"[\s\-‐‑–—−・.,]+")
_HIRAGANA = re.compile("[ぁ-ゖゝゞ]")
_HALF = {
    unicodedata.normalize("NFKC", one): one
    for one in map(chr, (*range(0xFF66, 0xFF70), *range(0xFF71, 0xFF9E)))
}
"""Katakana of half width (JIS X 0201) by that of full width."""
_MARKS = {"\u3099": "ﾞ", "\u309a": "ﾟ"}
_KANA_SHIFT = ord("ァ") - ord("ぁ")


def pattern(text: str, between: str = BETWEEN) -> str:
    """A regular expression, over folded text, for the text in every such spelling; may be empty."""
    plain = unicodedata.normalize("NFKC", text)
    characters = [one for one in fold(plain) if not _GAP.fullmatch(one)]
    return between.join(map(_spellings, characters))


def _spellings(character: str) -> str:
    """The character as hiragana, as katakana and in half width."""
    katakana = chr(ord(character) + _KANA_SHIFT) if _HIRAGANA.fullmatch(character) else character
    others = {character, katakana}
    if "ァ" <= katakana <= "ヶ":
        others.add(chr(ord(katakana) - _KANA_SHIFT))
        decomposed = unicodedata.normalize("NFD", katakana)
        base, marks = decomposed[0], decomposed[1:]
        if base in _HALF:
            others.add(_HALF[base] + "".join(_MARKS.get(mark, "") for mark in marks))
        if marks:
            others.add(base + marks)
            others.add(chr(ord(base) - _KANA_SHIFT) + marks)
    if len(others) == 1:
        return re.escape(character)
    return f"(?:{'|'.join(map(re.escape, sorted(others, key=lambda one: (-len(one), one))))})"


def is_kana(text: str) -> bool:
    """Whether a text is written in kana alone, as a reading is (フリガナ)."""
    plain = unicodedata.normalize("NFKC", text)
    letters = [one for one in plain if not _GAP.fullmatch(one)]
    return len(letters) >= 2 and all("ぁ" <= one <= "ヿ" for one in letters)
