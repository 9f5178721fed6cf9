"""Folding: text as it compares, with the way back to where every character stood."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from madoguchi.signals.wording.letters import (
    DROP,
    EXPAND,
    SIZE,
    is_joining,
    joined,
    letters,
    spelled_out,
)
from madoguchi.signals.wording.spelled import separators

if TYPE_CHECKING:
    import numpy.typing as npt

_EXPANSION = 4
"""Characters that one may become: enough for 株式会社; one ligature spells eighteen."""
_SPACE, _LINE = 32, 10

Codes: TypeAlias = "npt.NDArray[np.unsignedinteger[Any]]"
"""Of 32 bits; of 8 where a text is ASCII."""
Places: TypeAlias = "npt.NDArray[np.int64]"


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` for matching; `source[i]` is the place of its i-th character in what was folded."""

    text: str
    source: Places

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the source that a non-empty range of the folded text came from."""
        return int(self.source[start]), int(self.source[end - 1]) + 1


def fold(text: str) -> Folded:
    """Width, case, accents and look-alikes undone; the invisible dropped; white space collapsed.

    White space beside Japanese or Chinese is dropped (登 録 情 報); elsewhere a run becomes one
    space, and a run with an empty line in it becomes two line ends, so that paragraphs stay apart.
    What stands between the letters of a word spelled out (p a s s w o r d) is dropped too.
    """
    codes: Codes
    if text.isascii():
        codes = np.frombuffer(text.encode("ascii").translate(_ascii_letters()), dtype=np.uint8)
    else:
        raw = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        codes = _looked_up(raw)
    source: Places = np.arange(len(codes), dtype=np.int64)
    if codes.itemsize > 1 and EXPAND in codes:
        codes, source = _expanded(text, codes, source)
    if DROP in codes:
        kept = np.flatnonzero(codes)
        codes, source = codes[kept], source[kept]
    codes, source = _unspelled(codes, source)
    codes, source = _unspelled(*_collapsed(codes, source))
    return Folded(str(codes.tobytes(), "ascii" if codes.itemsize == 1 else "utf-32-le"), source)


@cache
def _ascii_letters() -> bytes:
    """The same table for what most English mails are made of: a quarter of the octets."""
    return letters()[:128].astype(np.uint8).tobytes() + bytes(128)


def fold_letters(text: str) -> str:
    """The letters alone, one for one, white space as it is: for phrases inside patterns."""
    raw = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    codes = _looked_up(raw)
    codes = np.where((codes == EXPAND) | (raw < 0x80), raw, codes).astype(np.uint32)
    return str(codes[codes != DROP].tobytes(), "utf-32-le")


def _looked_up(raw: Codes) -> Codes:
    table = letters()
    if len(raw) == 0 or int(raw.max()) < SIZE:
        return table[raw]
    codes = np.where(raw < SIZE, table[raw & np.uint32(SIZE - 1)], raw)
    codes[(raw >= 0xE0000) & (raw < 0xF0000)] = DROP  # tags and further variation selectors
    return codes.astype(np.uint32)


def _expanded(text: str, codes: Codes, source: Places) -> tuple[Codes, Places]:
    """The characters that are several spelled out, and voicing marks joined to their kana."""
    codes = codes.copy()
    table = letters()
    at: list[int] = []
    extra: list[int] = []
    for place in np.flatnonzero(codes == EXPAND).tolist():
        if is_joining(text[place]):
            codes[place] = DROP
            if place and codes[place - 1] < SIZE:
                composed = joined(chr(int(codes[place - 1])), text[place])
                codes[place - 1] = table[ord(composed)] if len(composed) == 1 else DROP
            continue
        spelled = [int(table[ord(c)]) for c in spelled_out(text[place])[:_EXPANSION]]
        plain = [code for code in spelled if code not in (DROP, EXPAND)] or [DROP]
        codes[place] = plain[0]
        at += [place + 1] * (len(plain) - 1)
        extra += plain[1:]
    if not at:
        return codes, source
    owners = source[np.array(at, dtype=np.int64) - 1]
    return (
        np.insert(codes, at, np.array(extra, dtype=np.uint32)),
        np.insert(source, at, owners),
    )


def _unspelled(codes: Codes, source: Places) -> tuple[Codes, Places]:
    """Once while two blanks still keep words apart, and once for what only then stands so."""
    between = separators(codes)
    return (codes, source) if between is None else (codes[~between], source[~between])


def _collapsed(codes: Codes, source: Places) -> tuple[Codes, Places]:
    blanks = np.flatnonzero((codes == _SPACE) | (codes == _LINE))
    if len(blanks) == 0:
        return codes, source
    # From here on only the blanks are looked at, and their runs: one character in six.
    first = np.ones(len(blanks), dtype=np.bool_)
    np.not_equal(blanks[1:], blanks[:-1] + 1, out=first[1:])
    runs = np.flatnonzero(first)
    starts = blanks[runs]
    ends = blanks[np.append(runs[1:], len(blanks)) - 1] + 1
    paragraph = np.add.reduceat(codes[blanks] == _LINE, runs, dtype=np.int64) >= 2
    codes = codes.copy()
    keep = np.ones(len(codes), dtype=np.bool_)
    keep[blanks] = False
    keep[starts[paragraph | ~_beside_unspaced(codes, starts, ends)]] = True
    codes[starts] = _SPACE
    breaks = starts[paragraph]
    codes[breaks] = codes[breaks + 1] = _LINE
    keep[breaks + 1] = True
    kept = np.flatnonzero(keep)
    return codes[kept], source[kept]


def _beside_unspaced(codes: Codes, starts: Places, ends: Places) -> npt.NDArray[np.bool_]:
    """Which runs touch a character of a script written without spaces: kana, ideographs and
    their punctuation."""
    if codes.itemsize == 1:
        return np.zeros(len(starts), dtype=np.bool_)
    # Beyond either end stands what is no such character: a blank of the run itself.
    before = codes[np.maximum(starts - 1, 0)]
    behind = codes[np.minimum(ends, len(codes) - 1)]
    return ((before > 0x3000) & (before < 0xA000)) | ((behind > 0x3000) & (behind < 0xA000))
