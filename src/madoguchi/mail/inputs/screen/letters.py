"""Letters that look alike to engines: the kanji 力 for the kana カ, 一 for ー.

A person who looks at the screen cannot tell them apart either, so no trick is hidden by this.
Addresses are left alone: a wrong host is worse than none.
"""

from __future__ import annotations

import re

_KANA = "ァ-ヺー"
_ALIKE = {
    "力": "カ",
    "口": "ロ",
    "二": "ニ",
    "八": "ハ",
    "工": "エ",
    "夕": "タ",
    "卜": "ト",
    "一": "ー",
}
_BETWEEN = re.compile(f"(?<=[{_KANA}])[{''.join(_ALIKE)}](?=[{_KANA}])")
_BEFORE_LONG = re.compile("[力口二八工夕卜](?=[ー一][ァ-ヺ])|卜(?=[ァ-ヺ])")


_ADDRESS = re.compile(r"((?:https?:/|www\.)\S*)", re.IGNORECASE)


def mended(text: str) -> str:
    """The text with kana where kanji cannot stand: between kana, or before a ー."""
    pieces = _ADDRESS.split(text)
    pieces[::2] = map(_mended, pieces[::2])
    return "".join(pieces)


def _mended(text: str) -> str:
    text = _BEFORE_LONG.sub(lambda match: _ALIKE[match.group()], text)
    return _BETWEEN.sub(lambda match: _ALIKE[match.group()], text)
