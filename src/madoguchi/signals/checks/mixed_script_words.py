"""One word written with the letters of two alphabets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check, quoted
from madoguchi.signals.view import View

TEXT_LIMIT = 20_000
_CYRILLIC = "\u0430-\u044f\u0410-\u042f\u0450-\u045f\u0400-\u040f\u04cf\u051b\u051d"
_GREEK = "\u03b1-\u03c9\u0391-\u03a9"
_FOREIGN = re.compile(f"[{_CYRILLIC}{_GREEK}]")
_LINES, _IDEOGRAPHS = "一―─", "力口夕卜"
_AMONG_KATAKANA = re.compile(f"[{_LINES}{_IDEOGRAPHS}](?<=[ァ-ヺー].)")
_MATHEMATICAL = re.compile("[𝐀-𝟿]")
_MIXED = re.compile(
    # A Latin letter and a Cyrillic or Greek one side by side, in a word of three or more.
    rf"[A-Za-z]{{2,30}}[{_CYRILLIC}{_GREEK}]|[{_CYRILLIC}{_GREEK}][A-Za-z]{{2,30}}|"
    # カ一ド, ア力ウント: a kanji or a line that passes for katakana, between two katakana.
    r"[ァ-ヺ][一―─][ァ-ヺ]|[ァ-ヺー][力口夕卜][ァ-ヺー]|"
    # Mathematical letters: 𝐀𝐦𝐚𝐳𝐨𝐧.
    r"[𝐀-𝟿]{4,}"
)
_UNITS = re.compile(r"[µμΩ]|α|β|γ|π|σ|λ|Δ")


def _tells(text: str) -> bool:
    """Whether there is anything to look for: most texts end here.  Three searches for one kind of
    character each are faster than one for all of them."""
    if _FOREIGN.search(text) or _MATHEMATICAL.search(text):
        return True
    return any(char in text for char in _LINES + _IDEOGRAPHS) and (
        _AMONG_KATAKANA.search(text) is not None
    )


def _look(view: View) -> Iterator[Evidence]:
    text = view.message.text[:TEXT_LIMIT]
    named = [("header:Subject", view.message.subject[:500])]
    named += [("header:From", box.display_name[:300]) for box in view.message.from_[:2]]
    for where, source in named:
        found = None if source.isascii() else _MIXED.search(source)
        if found and not _UNITS.search(found.group()):
            yield Evidence(where, source[:200])
            return
    if text.isascii() or not _tells(text):
        return
    for found in _MIXED.finditer(text):
        if not _UNITS.search(found.group()):
            yield quoted(view, Span(found.start(), found.end()))
            return


CHECK = Check(
    id="mixed-script-words",
    stance=Stance.ACCUSING,
    sees="Cyrillic, Greek or mathematical letters in Latin words; kanji that pass for katakana.",
    why="It reads as a known name and is a different word for a filter.",
    wrong_when="Chemistry, mathematics and decorated texts; a slip of a converter (カ一ド).",
    look=_look,
)
