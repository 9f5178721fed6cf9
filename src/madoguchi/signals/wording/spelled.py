"""Words spelled letter by letter (`p a s s w o r d`, `p.a.s.s`): which blanks to leave out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

LETTERS = 5
"""Single letters in a row from which a word is spelled: an abbreviation has fewer."""
_BLANK, _LINE = 32, 10
_DOTS = tuple(map(ord, ".-_*"))
_APART = (_BLANK, 0xA0, 0x3000, *_DOTS, *range(0x2002, 0x200B))
_LAST = 0x3001
"""Beyond the last blank."""
_BETWEEN = (_BLANK, *_DOTS)
_TURNS = b"\x01" * (2 * LETTERS - 2)
_LONE_TWICE = b"\x01\x00\x01\x00\x01"


def separators(codes: npt.NDArray[np.unsignedinteger[Any]]) -> npt.NDArray[np.bool_] | None:
    """What stands between the letters of spelled words; `None`, quickly, where there are none.

    `codes` are folded letters.  A text that spells one word letter by letter spells the short
    ones ("m y") too, so that all lone letters are joined then; two blanks keep words apart.
    """
    if len(codes) < 2 * LETTERS - 1:
        return None
    letter = (codes - 97) < 26  # unsigned: what is below wraps round to above
    # Letters and others that take turns over so many characters: most texts end here.
    if _TURNS not in (letter[1:] != letter[:-1]).tobytes():
        return None
    middle = np.zeros(len(codes), dtype=np.bool_)
    middle[1:-1] = letter[:-2] & letter[2:] & ~letter[1:-1]
    twice = middle[:-2] & middle[2:]
    if not (twice[:-4] & twice[4:]).any():
        return None
    between = middle & np.isin(codes, _BETWEEN)
    gap = np.ones(len(codes) + 2, dtype=np.bool_)
    gap[1:-1] = between | (codes == _BLANK) | (codes == _LINE)
    gap[1:-1] |= (codes > 0x2E80) | ((codes > 32) & (codes < 48))
    lone = np.zeros(len(codes) + 2, dtype=np.bool_)
    lone[1:-1] = letter & gap[:-2] & gap[2:]
    inside = between & lone[:-2] & lone[2:]
    chain = np.concatenate(([False], inside | lone[1:-1], [False]))
    edges = np.flatnonzero(chain[1:] != chain[:-1])
    if len(edges) == 0 or int((edges[1::2] - edges[::2]).max()) < 2 * LETTERS - 1:
        return None
    return inside


def apart(text: str) -> bool:
    """Whether single characters stand between blanks anywhere in the text: a quick look."""
    if len(text) < 2 * LETTERS - 3:
        return False
    if text.isascii():
        return _LONE_TWICE in text.encode("ascii").translate(_ascii_blanks())
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return _LONE_TWICE in _blanks().take(codes, mode="clip").tobytes()


@cache
def _blanks() -> npt.NDArray[np.bool_]:
    table = np.zeros(_LAST + 1, dtype=np.bool_)
    table[list(_APART)] = True
    return table


@cache
def _ascii_blanks() -> bytes:
    return _blanks()[:256].tobytes()
