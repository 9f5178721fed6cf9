"""The mail in the terminal: its lines with the evidence coloured and numbered."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from madoguchi.desk import Answer, Piece, marked_text
from madoguchi.model import DefangedText
from madoguchi.model.spoken import Words

AROUND = 1
"""Lines shown before and after a marked one."""
HEAD = 6
"""Lines of an unmarked mail that are shown, to recognise it by."""
LINE_LIMIT = 240
"""Characters of one line: a page without line breaks is cut, so that it stays readable."""
MARK = "black on yellow"
SIGNS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
"""Numbers of the reasons that are listed and marked; the lighter ones stay unmarked."""


def mail_lines(answer: Answer, words: Words, *, full: bool) -> Iterator[Text]:
    """The seen text line by line, or only the passages that carry a mark."""
    lines = list(_coloured(answer))
    keep = set(range(len(lines))) if full else _passages(lines)
    skipped = 0
    for number, line in enumerate(lines):
        if number not in keep:
            skipped += 1
            continue
        if skipped:
            yield Text(words.say("skipped", count=str(skipped)), style="dim")
            skipped = 0
        yield line
    if skipped:
        yield Text(words.say("skipped", count=str(skipped)), style="dim")
        yield Text(words.say("full-hint"), style="dim")


def _coloured(answer: Answer) -> Iterator[Text]:
    line = Text()
    pieces = marked_text(answer)
    for piece, following in zip(pieces, (*pieces[1:], Piece(DefangedText(""))), strict=True):
        # A number stands once, where the passage of its reason ends.
        ending = (n for n in piece.reasons if n not in following.reasons and n <= len(SIGNS))
        signs = "".join(SIGNS[n - 1] for n in ending)
        for number, run in enumerate(piece.text.split("\n")):
            if number:
                yield line
                line = Text()
            room = LINE_LIMIT - len(line)
            if room > 0 and run:
                line.append(
                    run[:room], style=MARK if any(n <= len(SIGNS) for n in piece.reasons) else ""
                )
        if signs:
            line.append(f"[{signs}]", style="bold red")
    yield line


def _passages(lines: list[Text]) -> set[int]:
    marked = [n for n, line in enumerate(lines) if line.spans]
    if not marked:
        filled = [n for n, line in enumerate(lines) if line.plain.strip()]
        return set(filled[:HEAD])
    near = {k for n in marked for k in range(n - AROUND, n + AROUND + 1) if 0 <= k < len(lines)}
    return {n for n in near if lines[n].plain.strip()}
