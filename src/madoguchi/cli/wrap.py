"""Lines for a terminal that holds Japanese: broken by columns, not by spaces.

Japanese has no spaces to break at; breaking only there leaves lines half empty.  A line may break
after a space, and next to any wide character, but 、 and 」 never begin one and 「 never ends one
(禁則処理, JIS X 4051).
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import get_character_cell_size
from rich.text import Text

_NOT_FIRST = frozenset(
    "、。，．・:;?!゛゜ヽヾゝゞ々ー）]｝〕〉》」』】,.)}’”!?:;…〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NOT_LAST = frozenset("([{（［｛〔〈《「『【‘“")


def wrapped(text: Text, width: int) -> Iterator[Text]:
    """The text in lines of at most `width` columns, its colours kept."""
    plain = text.plain
    cuts: list[int] = []
    start = used = 0
    allowed = -1
    for at, char in enumerate(plain):
        size = get_character_cell_size(char)
        if at > start and _may_break(plain[at - 1], char):
            allowed = at
        if used + size > width and char != " ":
            cut = allowed if allowed > start else at
            cuts.append(cut)
            start, allowed = cut, -1
            used = sum(map(get_character_cell_size, plain[start:at]))
        used += size
    for line in text.divide(cuts) if cuts else (text,):
        line.rstrip()
        yield line


def _may_break(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    if before == " ":
        return True
    wide = get_character_cell_size(before) == 2 or get_character_cell_size(after) == 2
    return wide and after != " "
