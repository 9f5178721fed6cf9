"""Numbers and postal addresses by which the mail speaks to its reader, as far as it shows so.

A sender's own number and address stand in mails too and are evidence.  So only those are taken
that stand in one block with the reader's name, as an envelope has them, or behind a label that
speaks of the reader with お or ご.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.names import NO_NAME, named, saluted, telephone
from madoguchi.reports.redaction.secret import Pattern, Secret, Writing
from madoguchi.reports.redaction.spelled import pattern
from madoguchi.reports.redaction.taken import Kind

MOST_TEXT = 20_000
"""Characters from the beginning in which they are looked for."""
MOST_LINES = 4
"""Lines above a name that may be an envelope's."""
SHORTEST_HOUSE = 6
"""Characters of what is left of an address, such as 例町1-2, that still tell whose it is."""
_POSTCODE = re.compile(r"〒?\s?(\d{3})[-－‐−ー]?(\d{4})(?!\d)")
_PREFECTURE = re.compile(r"(?:北海道|東京都|京都府|大阪府|[一-鿿]{2,3}県)")
_HOUSE = re.compile(
    r"(?:(?:北海道|東京都|京都府|大阪府|[一-鿿]{2,3}県)[^\s、。]{0,4}?)?[一-鿿ぁ-んァ-ヶ]{1,8}[市区郡町村]"
    r"[^、。<>@]{1,60}?[\d０-９一二三四五六七八九十](?:[^、。<>@:：]{0,40})"
)
_LABELLED = re.compile(
    r"^[\s　■●◆・*>-]{0,10}(?:(?:ご登録|ご請求先|お届け先|ご配送先|ご送付先|お客様)の?"
    r"(?:ご)?(?:住所|電話番号|お電話番号|携帯電話番号|氏名|お名前)?|ご住所|お電話番号|お名前|ご氏名)"
    r"[\s　]{0,8}[:：】][\s　]{0,8}(\S[^\n]{1,100})$",
    re.M,
)
_TELEPHONE = re.compile(
    r"(?<![\d０-９])[+＋]?[\d０-９(（][\d０-９()（）\-－ー‐–—]{8,18}(?![\d０-９])"
)
_BETWEEN_DIGITS = r"[\s()\-.ー‐–—]{0,3}"
_IN_HOUSE = r"(?:[\s\-‐‑–—−ー.,]|丁目|番地|番|号|の){0,3}"
_BIRTH = re.compile(r"((?:19|20)\d\d)\D(\d{1,2})\D(\d{1,2})\D?")


def of_number(text: str, of: Kind) -> Secret | None:
    """A telephone number, a postcode or a date of birth, whatever stands between its digits."""
    if numbers := telephone(text):
        forms = (rf"(?<!\d)\+?{_BETWEEN_DIGITS.join(number)}(?!\d)" for number in numbers)
        writings = tuple(Writing(number, NO_NAME, whole=True) for number in numbers)
        return Secret(text, of, writings, tuple(Pattern(form, NO_NAME) for form in forms))
    if birth := _BIRTH.fullmatch(text):
        year, month, day = (part.lstrip("0") for part in birth.groups())
        form = rf"(?<!\d){year}\D{{0,2}}0?{month}\D{{0,2}}0?{day}(?!\d)"
        return Secret(text, of, patterns=(Pattern(form, NO_NAME),))
    return None


def of_house(text: str, of: Kind) -> Secret | None:
    """A postal address of Japan, with or without its prefecture and its postcode."""
    postcode = _POSTCODE.match(text)
    rest = text[postcode.end() :].strip() if postcode else text
    forms = []
    if postcode:
        forms.append(
            rf"(?<!\d)〒?\s?{postcode.group(1)}[-‐–—−ー\s]{{0,2}}{postcode.group(2)}(?!\d)"
        )
    if _HOUSE.fullmatch(rest):
        forms += [pattern(one, _IN_HOUSE) for one in _shortened(rest)]
    elif rest:
        return None
    writings = dict.fromkeys(Writing(fold(one), NO_NAME, whole=True) for one in (text, rest) if one)
    patterns = tuple(Pattern(form, NO_NAME) for form in forms if form)
    return Secret(text, of, tuple(writings), patterns) if patterns else None


def _shortened(house: str) -> Iterator[str]:
    """The address, then without its prefecture, then without its city or ward."""
    yield house
    rest = _PREFECTURE.sub("", house, count=1).strip()
    for _ in range(3):
        if len(rest) < SHORTEST_HOUSE:
            return
        yield rest
        shorter = re.sub(r"^[一-鿿ぁ-んァ-ヶ]{1,8}?[市区郡]", "", rest).strip()
        if shorter == rest:
            return
        rest = shorter


def told_beside(text: str) -> Iterator[Secret]:
    """Telephone numbers, postal addresses and names that the mail gives as its reader's."""
    text = text[:MOST_TEXT]
    for line in (match.group(1).strip() for match in _LABELLED.finditer(text)):
        yield from _of_line(line)
        name = re.sub(r"[\s　]*(?:様|さま|殿)$", "", line)
        if re.fullmatch(r"[一-鿿々ぁ-んァ-ヶー]{1,6}[ 　]?[一-鿿々ぁ-んァ-ヶー]{1,6}", name):
            for found in saluted(f"{name} 様"):
                yield named(found, Kind.RECIPIENT)
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if next(saluted(line), None) is None:
            continue
        for above in reversed(lines[max(0, at - MOST_LINES) : at]):
            if not above.strip():
                break
            yield from _of_line(above.strip())
        for below in lines[at + 1 : at + 2]:
            # On an envelope's window the number follows the name; a sentence does not.
            if _TELEPHONE.fullmatch(
                re.sub(r"^(?:TEL|電話)[\s:：]*", "", below.strip(), flags=re.I)
            ):
                yield from _of_line(below.strip())


def _of_line(line: str) -> Iterator[Secret]:
    for match in _TELEPHONE.finditer(line):
        if secret := of_number(match.group().strip(), Kind.RECIPIENT):
            yield secret
    if secret := of_house(line.strip(), Kind.RECIPIENT):
        yield secret
