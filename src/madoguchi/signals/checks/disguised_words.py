"""Words are spelled with look-alike or invisible characters, or letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import QUOTE_LIMIT, Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.fold import fold
from madoguchi.signals.wording.spelled import apart
from madoguchi.signals.wording.worded import pattern

if TYPE_CHECKING:
    import numpy.typing as npt

_LATIN = "A-Za-z"
_IMITATION = (
    # Drawn like Latin letters in common fonts; others (й, ь, ж) come from a wrong charset.
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u04bb\u0501\u051b\u051d"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0406\u0405\u0408"
    "\u03b1\u03bf\u03b9\u03bd\u03c1\u03ba\u03af\u03cc\u03ac"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\U0001d400-\U0001d7cb"
)
_INVISIBLE = "\u00ad\u200b\u2060\u2061-\u2064\ufe00-\ufe0d\ufeff\U000e0100-\U000e01ef"
_JAPANESE = "\u3041-\u9fff"
_ANY = f"{_LATIN}{_IMITATION}"
_MIXED = (
    # An imitated letter beside a Latin one, in one word.
    rf"(?=[{_ANY}]{{3,40}})(?:[{_LATIN}]{{1,40}}[{_IMITATION}]|[{_IMITATION}]{{1,40}}[{_LATIN}])"
    rf"[{_ANY}]{{0,40}}"
)
_MATHEMATICAL = "[\U0001d400-\U0001d7cb]{3,60}"
_CUT = (
    # Inside a word of Latin letters or of kana and ideographs, not beside a space or an emoji.
    rf"[{_LATIN}{_JAPANESE}][{_INVISIBLE}]{{1,8}}[{_LATIN}{_JAPANESE}]"
    rf"[{_LATIN}{_JAPANESE}{_INVISIBLE}]{{0,30}}"
)
_KANA = "[\u30a1-\u30f6][\u4e00\u4e8c][\u30a1-\u30f6\u4e00][\u30a1-\u30f6]{0,10}"
"""カ一ド: the ideograph for one between katakana."""
_SPACE = "[ \u00a0\u2002-\u200a\u3000._*-]"
_SPELLED = rf"(?<![A-Za-z0-9])(?:[{_ANY}]{_SPACE}{{1,3}}){{4,200}}[{_ANY}](?![A-Za-z0-9])"
_SPELLED_JAPANESE = (
    r"(?<![\u3041-\u9fff])(?:[\u3041-\u30fe\u4e00-\u9fff][ \u00a0\u3000]{1,3}){3,200}"
    r"[\u3041-\u30fe\u4e00-\u9fff](?![\u3041-\u9fff])"
)
_TELLING = (
    r"password|account|verify|confirm|log-?in|sign-?in|security|bitcoin|wallet|credit|paypal|amazon"
    r"|suspend|urgent|passwor[dt]|senha|contrasena|passwort|motdepasse"
    r"|パスワード|暗証番号|認証コード|ログイン|アカウント|本人確認|ウイルス|凍結|カード番号|クレジット"
)
"""Words that nobody sets apart for ornament, as headings are (S A L E, 請 求 書)."""
_MUCH = 40
_SHARE = 0.25
"""So many letters set apart, and such a share of all, are no headings either."""
_SCANNED = 20_000
_WORDS = 60
_GAPS = re.compile(r"[\s._*-]")


@cache
def _suspect() -> re.Pattern[str]:
    """Without one of these characters only kana are left to look at."""
    return re.compile(f"[{_IMITATION}{_INVISIBLE}]")


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _odd_words(text: str) -> Iterator[tuple[int, int]]:
    sources: tuple[str, ...] = (_MIXED, _MATHEMATICAL, _CUT) if _suspect().search(text) else ()
    if "\u4e00" in text or "\u4e8c" in text:
        sources = (*sources, _KANA)
    for source in sources:
        for count, match in enumerate(_compiled(source).finditer(text)):
            if count == _WORDS:
                break
            if len(fold(match.group()).text) >= 3:
                yield match.span()


_CLASSES = (
    ("L", f"[{_ANY}]"),
    ("J", "[\u3041-\u30fe\u4e00-\u9fff]"),
    ("d", _SPACE),
    ("b", "[ \u00a0\u3000]"),
)
# Of a word spelled out, all letters but the first and the last stand between blanks.
_LATIN_APART = r"[bd]L(?=[bd]{1,3}L[bd]{1,3}L[bd])"
_JAPANESE_APART = r"bJ(?=b{1,3}Jb)"


def _classes(text: str) -> str:
    """A letter for each character: what it is to `_SPELLED` and `_SPELLED_JAPANESE`."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return str(_class_table().take(points, mode="clip").tobytes(), "ascii")


@cache
def _class_table() -> npt.NDArray[np.uint8]:
    everything = "".join(map(chr, range(0x1D7CD)))
    table = np.zeros(len(everything), dtype=np.uint8)
    for letter, characters in _CLASSES:
        places = [match.start() for match in re.finditer(characters, everything)]
        table[places] = ord(letter)
    return table


def _spelled_words(text: str) -> list[tuple[int, int]]:
    """Words spelled letter by letter that are no heading."""
    if not apart(text):
        return []
    found: list[tuple[int, int]] = []
    classes = _classes(text)
    for source, some in ((_SPELLED, _LATIN_APART), (_SPELLED_JAPANESE, _JAPANESE_APART)):
        if _compiled(some).search(classes):
            found += (match.span() for match in islice(_compiled(source).finditer(text), _WORDS))
    joined = [_GAPS.sub("", fold(text[start:end]).text) for start, end in found]
    # The alphabet and the like are lists, no words.
    found = [at for at, word in zip(found, joined, strict=True) if list(word) != sorted(word)]
    much = sum(map(len, joined)) >= max(_MUCH, len("".join(text.split())) * _SHARE)
    return found if much or pattern(_TELLING).search("\n".join(joined)) else []


def look(view: View) -> Iterator[Evidence]:
    """At most six such words: of the subject, then of the text."""
    message, left = view.message, 6
    for where, text in (("header:Subject", message.subject), ("text", message.text[:_SCANNED])):
        places = _spelled_words(text)
        if not places and text.isascii():
            continue
        taken = 0
        for start, end in sorted([*places, *_odd_words(text)]):
            if start < taken or not left:
                continue
            end = min(end, start + QUOTE_LIMIT)
            taken, left = end, left - 1
            yield Evidence(where, text[start:end], Span(start, end) if where == "text" else None)


CHECK = Check(
    id="disguised-words",
    stance=Stance.ACCUSING,
    sees="Words are spelled with look-alike or invisible characters, or letter by letter.",
    why="It is done to get past filters; who has nothing to hide writes plainly.",
    wrong_when=(
        "Soft hyphens of a careful typesetter; a product name with a foreign letter; headings of "
        "an old newsletter set apart by blanks."
    ),
    look=look,
)
