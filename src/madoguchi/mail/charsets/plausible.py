"""How much a decoding looks like something a person wrote.

A wrong charset seldom fails to decode; it yields rare ideographs, lone half-width kana, C1
controls, symbols inside words, capitals inside words.  The score is a mean per character, about
+1 for ordinary text of any language and below 0 for wrong decodings, so texts of different
length compare.  It serves only to choose a decoding: no language is ever held against a mail.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from madoguchi.mail.charsets.frequent import (
    CYRILLIC,
    GREEK,
    HANGUL,
    HANZI_SIMPLIFIED,
    HANZI_TRADITIONAL,
    KANJI,
)

MAX_SCORED = 4000
"""Characters outside ASCII that are looked at: beyond, the mean no longer moves."""

_RUN = re.compile("[^\x00-\x7f]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_WIDE = frozenset({"cp932", "euc-jp", "gb18030", "big5hkscs", "cp950", "cp949", "utf-8"})
_OF = {
    "cp932": KANJI,
    "euc-jp": KANJI,
    "gb18030": HANZI_SIMPLIFIED | KANJI,  # Japanese scams are written in GBK too
    "big5hkscs": HANZI_TRADITIONAL,
    "cp950": HANZI_TRADITIONAL,
    "cp949": HANGUL,
}
_ANY = KANJI | HANZI_SIMPLIFIED | HANZI_TRADITIONAL | HANGUL
_PUNCTUATION = frozenset(
    "、。・「」『』【】（）！？：～ー々〒※★☆●○◎◆◇■□▼▽▲△→⇒↓↑…—―─━│┃　，．－＠／《》〈〉“”‘’•·–"
)


def plausibility(text: str, codec: str) -> float:
    """The mean over the characters outside ASCII; 0.0 when there are none."""
    total, count = 0.0, 0
    wide = codec in _WIDE
    for match in _RUN.finditer(text):
        run = match.group()[: MAX_SCORED - count]
        start, end = match.span()
        before = "ascii" if start and text[start - 1].isalpha() else " "
        in_word = before == "ascii" or (end < len(text) and text[end].isalpha())
        kind = " "
        for char in run:
            kind, weight = _weigh(char, codec)
            total += weight
            if not wide or kind == "halfwidth":
                total += _beside(before, kind)
            before = kind
        count += len(run)
        if len(run) == 1:
            total += _alone(run, kind, in_word)
        if count >= MAX_SCORED:
            break
    controls = len(_CONTROL.findall(text)) if count else 0
    return (total - 2.0 * controls) / (count + controls) if count else 0.0


def _alone(char: str, kind: str, in_word: bool) -> float:
    """One character between ASCII: £ © é are so, a lone Thai letter or hanzi in a word is not."""
    if kind in ("lower", "UPPER", "caseless"):
        return -0.7
    if kind in ("latin", "LATIN") and char > "\xff" and not in_word:
        return -0.7  # à and é are words; Ł before a sum of money is a pound sign
    return -0.8 if in_word and kind in ("han", "hangul", "rare", "halfwidth") else 0.0


def _beside(before: str, kind: str) -> float:
    """What a neighbour says, in single-byte sets and about half-width kana."""
    if kind == "halfwidth":
        return 0.5 if before == "halfwidth" else -0.6
    if kind == "latin":
        # Two accented letters in a row are rare in every Latin orthography and typical of UTF-8
        # read as Latin-1.
        return {"ascii": 0.3, "latin": -0.8, "sign": -0.8}.get(before, 0.0)
    if kind == "LATIN":
        return {"ascii": -0.6, "latin": -0.8, "LATIN": -0.4, "sign": -0.5}.get(before, 0.0)
    if kind in ("lower", "caseless"):
        return {"ascii": -0.9, "latin": -0.9, "LATIN": -0.9, "sign": -0.5}.get(before, 0.2)
    if kind == "UPPER":
        return {"lower": -1.5, "ascii": -0.9, "UPPER": -0.1, "sign": -0.5}.get(before, 0.0)
    if kind == "mark":
        return {"ascii": -0.5, "latin": -0.8, "LATIN": -0.8}.get(before, 0.0)
    if kind == "sign":
        return {"ascii": -0.5, "lower": -0.5, "latin": -0.8, "LATIN": -0.6, "sign": -0.4}.get(
            before, 0.0
        )
    return 0.0


@lru_cache(maxsize=65536)
def _weigh(char: str, codec: str) -> tuple[str, float]:
    code = ord(char)
    if code == 0xFFFD:
        return "bad", -3.0
    if code < 0xA0:
        return "bad", -2.0
    if code < 0x2000:
        return _weigh_alphabet(char, code)
    if 0x200B <= code <= 0x200F or code in (0x2060, 0xFEFF):
        return "zero-width", 0.5  # scammers strew them between letters
    if char in _PUNCTUATION:
        return "symbol", 0.7
    if 0x3041 <= code <= 0x30FF:
        return "kana", _kana(codec)
    if 0x4E00 <= code <= 0x9FFF:
        return "han", _han(char, codec)
    if 0xAC00 <= code <= 0xD7A3:
        return "hangul", (1.0 if char in HANGUL else 0.55) if codec != "gb18030" else -0.5
    if 0xFF61 <= code <= 0xFF9F:
        # EUC-JP hiragana read as Shift_JIS is every second character a half-width mark (､ﾇ､ｹ).
        return "halfwidth", 0.3 if code > 0xFF65 else -0.5
    if 0xFF01 <= code <= 0xFF5E or 0xFFE0 <= code <= 0xFFE6:
        return "fullwidth", 0.6
    if 0xE000 <= code <= 0xF8FF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF:
        return "rare", -0.8 if code < 0xF900 and code >= 0xE000 else -0.3
    if 0x1F000 <= code < 0x20000:
        return "emoji", 0.6
    if code >= 0x20000 or unicodedata.category(char) == "Cn":
        return "rare", -1.0
    return "sign", 0.2


def _kana(codec: str) -> float:
    # GB 2312, Big5 and KS X 1001 hold kana too, in the very rows where EUC-JP has them.
    if codec == "gb18030":
        return 0.7
    return 0.2 if codec in ("big5hkscs", "cp950", "cp949") else 1.0


def _han(char: str, codec: str) -> float:
    if char in _OF.get(codec, _ANY):
        return 1.0
    if codec == "cp949":
        return -0.3  # hanja are rare in Korean mail
    return 0.45 if _first_level(char, codec) else -0.5


def _first_level(char: str, codec: str) -> bool:
    """In the level of its set that holds the characters of daily use."""
    if codec in ("cp932", "euc-jp"):
        return _lead(char, "euc_jp") in range(0xB0, 0xD0)  # JIS X 0208 level 1: rows 16-47
    if codec == "gb18030":
        return _lead(char, "gb2312") in range(0xB0, 0xD8)  # GB 2312 level 1: rows 16-55
    if codec in ("big5hkscs", "cp950"):
        return _lead(char, "cp950") in range(0xA4, 0xC7)  # Big5 level 1
    in_gb = _lead(char, "gb2312") in range(0xB0, 0xD8)
    return in_gb or _lead(char, "euc_jp") in range(0xB0, 0xD0) or _lead(char, "cp950") < 0xC7


def _lead(char: str, codec: str) -> int:
    try:
        encoded = char.encode(codec)
    except UnicodeEncodeError:
        return 0xFFFF
    return encoded[0] if len(encoded) == 2 else 0xFFFF


def _weigh_alphabet(char: str, code: int) -> tuple[str, float]:
    """Letters of the single-byte sets, and the signs that share their rows."""
    if code < 0x250:
        if char.isalpha():
            if code > 0x17F:
                return "latin", -0.2
            # ý þ ð are what ı ş ğ (ISO-8859-9) look like in Latin-1, and rare in it.
            common = (
                code < 0x100 and char not in "ýþðÝÞÐ"
            ) or char in "łąęśżźćńłőűšžčřěůďťňğışıœŁŚŻŠŽČŘİŞĞ"
            return ("LATIN" if char.isupper() else "latin"), 0.6 if common else 0.1
        if char in "¿¡³¹²¼½¾£¥§¢±":
            return "mark", 0.35
        usual = char in "\xa0\xad«»°©®€·´"
        return ("symbol", 0.35) if usual else ("sign", -0.2)
    if 0x370 <= code <= 0x3FF:
        if not char.isalpha():
            return "sign", -0.2
        return _cased(char, 0.8 if char in GREEK else 0.4)
    if 0x400 <= code <= 0x4FF:
        if not (0x410 <= code <= 0x44F or char in "ёЁіїєґІЇЄҐ"):
            return _cased(char, -0.3)
        return _cased(char, 0.85 if char.lower() in CYRILLIC else 0.35)
    if 0x5D0 <= code <= 0x5EA:
        return "caseless", 0.85 if char in "יוהלארתבשמנ" else 0.5
    if 0x620 <= code <= 0x64A or 0xE01 <= code <= 0xE4E:
        return "caseless", 0.6
    return ("caseless", 0.3) if char.isalpha() else ("sign", -0.2)


def _cased(char: str, weight: float) -> tuple[str, float]:
    return ("UPPER", weight - 0.2) if char.isupper() else ("lower", weight)
