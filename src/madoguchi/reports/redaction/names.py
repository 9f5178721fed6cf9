"""Names of persons and their telephone numbers, in the ways in which letters write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.secret import Pattern, Secret, Writing
from madoguchi.reports.redaction.spelled import is_kana, pattern
from madoguchi.reports.redaction.taken import Kind

NO_NAME = "XXXX"
"""Stands for a name; ASCII, which every charset can write."""
HONORIFICS = ("様", "さま", "サマ", "殿", "さん", "先生")
_GREETINGS = ("dear", "hi", "hello", "hey", "mr.", "ms.", "mrs.", "mr", "ms", "mrs", "dear,")
_NOBODY = re.compile(
    r"客|会員|皆|利用|ユーザ|担当|御中|各|契約|顧客|名義|オーナー|株主|関係|方々|父|母|神|王|奥"
    r"|差出|宛|件名|受信|送信|受取人|本人|部|課|社長|責任|管理|当選|お得意|メンバー|カード|者|何|同|貴|多|模|仕|お子|有|異|XXXX"
)
"""In what is saluted as everybody, or is a word that ends in 様."""
_SALUTED = re.compile(
    r"^[\s　>]{0,20}([一-鿿々ぁ-んァ-ヶー]{1,6}[ 　]?[一-鿿々ぁ-んァ-ヶー]{0,6}"
    r"|[A-Za-z]{2,20}(?: [A-Za-z]{2,20}){1,2})[ 　]?(?:様|さま|殿)(?=[\s　、,。へ:：]|$)",
    re.M,
)
_SALUTED_CHARS = 20_000
_ASIAN = re.compile(r"[぀-ヿ一-鿿々]")
_SPACES = re.compile(r"[\s　・,]+")
_NOT_DIGIT = re.compile(r"\D+")
_TELEPHONE = re.compile(r"[+＋]?[\d０-９][\d０-９\s()（）.\-－ー‐–—]{7,24}")


def saluted(text: str) -> Iterator[str]:
    """Names before 様 and the like on a line of their own; never the words for everybody."""
    for match in _SALUTED.finditer(text[:_SALUTED_CHARS]):
        name = match.group(1).strip()
        if len(name) >= 2 and not _NOBODY.search(name):
            yield name


def named(name: str, of: Kind) -> Secret:
    """A name in the ways in which letters write it; one in kana also in the other kana."""
    writings = {
        Writing(fold(text), instead, whole): None
        for spelled in dict.fromkeys((name, unicodedata.normalize("NFKC", name)))
        for text, instead, whole in of_name(spelled)
    }
    patterns = (Pattern(pattern(name), NO_NAME),) if is_kana(name) else ()
    return Secret(name, of, tuple(writings), patterns)


def of_name(name: str) -> Iterator[tuple[str, str, bool]]:
    """Ways to write a name, what stands in its place, and whether it must stand by itself."""
    pieces = [piece for piece in _SPACES.split(name) if piece]
    asian = _ASIAN.search(name) is not None
    yield name, NO_NAME, not asian
    for order in (pieces, pieces[::-1]):
        for between in ("", " ", "・", "+", "_", ".", "-", ", "):
            yield between.join(order), NO_NAME, not asian
    if not asian:
        for piece in pieces:
            if len(piece) >= 3:
                yield from ((f"{word} {piece}", f"{word} {NO_NAME}", True) for word in _GREETINGS)
    joined = "".join(pieces)
    # Where the family name ends is not written: every beginning is tried before an honorific.
    starts = {joined[:end] for end in range(2, len(joined) + 1)} if asian else set(pieces)
    starts |= {piece for piece in pieces if len(pieces) > 1}
    for start in sorted(starts):
        for honorific in HONORIFICS:
            for gap in ("", " "):
                yield start + gap + honorific, NO_NAME + gap + honorific, False
    if asian and joined:
        # As octets of other charsets, percent-encoded in a link.
        for codec in ("cp932", "euc-jp"):
            yield joined.encode(codec, "replace").decode("latin-1"), NO_NAME, False


def telephone(text: str) -> tuple[str, ...]:
    """The digits of a telephone number, with and without Japan's prefix; empty when it is none."""
    if not _TELEPHONE.fullmatch(text):
        return ()
    digits = "".join(str(int(digit)) for digit in _NOT_DIGIT.sub("", text))
    if not 9 <= len(digits) <= 15:
        return ()
    if digits.startswith("81") and len(digits) >= 11:
        digits = "0" + digits[2:].lstrip("0")
    return (digits, "81" + digits[1:], "810" + digits[1:]) if digits[0] == "0" else (digits,)
