"""Invisible characters between the letters of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

PART_LIMIT = 200_000
AT_LEAST = 3
"""One may be left over from copying; three are put there."""
_LETTER = r"[A-Za-z0-9\u0430-\u044f\u3041-\u30fe\u4e00-\u9fff]"


# Zero-width joiners are letters' own business in Persian and Indic scripts and in emoji, so
# only Latin, Cyrillic and Japanese neighbours count.  Entities are still undecoded in a part.
@cache
def _broken() -> re.Pattern[str]:
    """Compiled when a mail first shows such a character: few do, and it is felt at start-up."""
    return re.compile(
        rf"{_LETTER}(?:[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\u034f]|"
        rf"&(?:shy|zwnj|zwj|zerowidthspace);|&#(?:173|820[3-5]|8288|65279);|"
        rf"&#x(?:ad|200[bcd]|2060|feff);){{1,8}}(?={_LETTER})",
        re.IGNORECASE,
    )


_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u034f"
_ENTITY = re.compile("&(?:shy|zw|Zero|#(?:82|173|65279|[xX][2aAfF]))")


def _tells(source: str) -> bool:
    """Whether there is anything to look for: most parts end here, and quickly."""
    # One character at a time is faster than a set of them: each is looked for as an octet.
    if not source.isascii() and any(char in source for char in _CHARACTERS):
        return True
    return "&" in source and _ENTITY.search(source) is not None


def _look(view: View) -> Iterator[Evidence]:
    sources = [("header:Subject", view.message.header("Subject") or view.message.subject)]
    sources += [("header:From", box.display_name) for box in view.message.from_[:2]]
    sources += [("text", part[:PART_LIMIT]) for part in view.message.parts[:8]]
    for where, source in sources:
        if not _tells(source):
            continue
        found = list(islice(_broken().finditer(source), AT_LEAST))
        if len(found) >= (1 if where != "text" else AT_LEAST):
            start = max(0, found[0].start() - 20)
            yield Evidence(where, source[start : found[0].end() + 40])
            return


CHECK = Check(
    id="zero-width-in-words",
    stance=Stance.ACCUSING,
    sees="Zero-width characters or soft hyphens between letters: one in a header, three in text.",
    why="The eye reads the word, a filter does not.",
    wrong_when="Text pasted out of web editors, and German or Thai mail with hyphenation hints.",
    look=_look,
)
