"""The gate through which words and addresses from a mail pass before anybody sees them.

What has passed cannot be clicked, dialled or turned into a link by a terminal, a browser or a
mail program, and a person can still read it: `hxxps://a[.]example`, `03[-]1234[-]5678`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NewType

DefangedUrl = NewType("DefangedUrl", str)
DefangedText = NewType("DefangedText", str)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters `[start, end)` of a text."""

    start: int
    end: int
    replacement: str


_RUN = re.compile(r"(?<=[\w-])(?:[.\uff0e\u3002\uff61][\w-]{1,63})+")
"""Dots with what follows them.  It begins at a dot: one look a character, however long."""
_TOP_LABEL = re.compile(r"[A-Za-zａ-ｚＡ-Ｚ][\w-]")
"""A host ends in a label of letters (or is four numbers)."""
_ASCII_LIKE = re.compile(r"[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]")
_PROSE_STOPS = "。｡"
"""Browsers map these to dots between ASCII-like labels (UTS #46); elsewhere they end a sentence."""
_NUMBERS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
_AT = re.compile(r"(?<=\S)[@＠](?=[^\W_])")
_SCHEME = re.compile(r"(?i)h(tt)ps?(?=\s{0,2}[:：])|ｈ(ｔｔ)ｐｓ?(?=\s{0,2}[:：])")
_BARE_SCHEME = re.compile(r"(?i)\b(?:tel|sms|mailto|data|javascript|ftp|file|intent|line)(:)(?=\S)")
_PHONE = re.compile(
    # A number starts with 0, + or the North American 1 or (; so that dates and sums stay whole.
    r"(?<![A-Za-z0-9/=&%.-])(?:[+＋]\d{1,4}|[0０][\d０-９]{1,4}|1(?=[-. (])|\(\d{2,5}(?=\)))"
    r"(?:[-‐‑–―ー－.()（） ]{1,2}[\d０-９]{1,4}){2,4}(?![A-Za-z0-9/])"
    r"|(?<![A-Za-z0-9/=&%.-])0\d{9,10}(?![A-Za-z0-9/])|(?<![A-Za-z0-9/=&%.-])\+\d{10,14}(?!\d)"
)
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What a terminal or a browser obeys instead of drawing: escapes, and turns of direction."""
_PHONE_GAP = re.compile(r"[-‐‑–―ー－.()（） ]+")


def defang_edits(text: str) -> tuple[Edit, ...]:
    """The edits that make a text harmless, sorted and not overlapping."""
    edits: dict[int, Edit] = {}
    for match in _OBEYED.finditer(text):
        edits[match.start()] = Edit(match.start(), match.end(), "\N{REPLACEMENT CHARACTER}")
    for match in _SCHEME.finditer(text):
        group = 1 if match.group(1) else 2
        edits[match.start(group)] = Edit(match.start(group), match.end(group), "xx")
    for match in _BARE_SCHEME.finditer(text):
        edits[match.start(1)] = Edit(match.start(1), match.end(1), "[:]")
    for match in _AT.finditer(text):
        edits[match.start()] = Edit(match.start(), match.end(), "[@]")
    for at in _host_dots(text):
        edits[at] = Edit(at, at + 1, "[.]")
    for match in _PHONE.finditer(text):
        for edit in _phone_edits(match):
            if not any(at in edits for at in range(edit.start, max(edit.end, edit.start + 1))):
                edits[edit.start] = edit
    return tuple(edits[at] for at in sorted(edits))


def _host_dots(text: str) -> Iterator[int]:
    for match in _NUMBERS.finditer(text):
        yield from (at for at in range(match.start(), match.end()) if text[at] == ".")
    for match in _RUN.finditer(text):
        dots: list[int] = []
        for label in re.finditer(r"(\W)([\w-]+)", match.group()):
            at = match.start() + label.start()
            if label.group(1) in _PROSE_STOPS and not (
                _ASCII_LIKE.match(text, at - 1) and _ASCII_LIKE.match(text, at + 1)
            ):
                dots = []
                continue
            dots.append(at)
            if _TOP_LABEL.match(label.group(2)):
                yield from dots
                dots = []


def _phone_edits(match: re.Match[str]) -> tuple[Edit, ...]:
    gaps = tuple(_PHONE_GAP.finditer(match.group()))
    inner = [gap for gap in gaps if gap.start() > 0 and gap.end() < len(match.group())]
    if not inner:
        cut = match.start() + 3
        return (Edit(cut, cut, "[-]"),)
    return tuple(Edit(match.start() + g.start(), match.start() + g.end(), "[-]") for g in inner)


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """The text with sorted, non-overlapping edits applied."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.replacement)
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces)


def defang_text(text: str) -> DefangedText:
    """Free text of a mail with every address and telephone number in it made harmless."""
    return DefangedText(apply_edits(text, defang_edits(text)))


def defang_url(url: str) -> DefangedUrl:
    """`https://a.example/x` becomes `hxxps://a[.]example/x`."""
    return DefangedUrl(defang_text(url))
