"""A letter as a PDF to print: the words for the telephone on one sheet, each letter on its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from madoguchi.reports.draft import Draft, Medium
from madoguchi.reports.evidence.layout import Paper, Section, Text
from madoguchi.reports.evidence.typeset import PaperError, pdf

CUTS = ("────", "════")
"""A line that begins so parts what is handed to different people; it becomes a new page."""


def on_paper(draft: Draft, title: str, at: datetime) -> bytes:
    """The text of a draft as PDF (A4, tagged, fonts embedded); `at` becomes its date.

    Empty where the program that sets type is not installed (the extra `papers`): the text of the
    same paper can be printed too.
    """
    sheets = tuple(_sheets(draft.text))
    # What is said on the telephone is the person's; everything else goes to its reader.
    own = draft.medium is Medium.CALL
    sections = tuple(
        Section(title if own and number == 0 else draft.subject, (Text(sheet),), new_page=True)
        for number, sheet in enumerate(sheets)
    )
    paper = Paper(title, draft.language.html, "", "{page} / {pages}", sections)
    try:
        return pdf(paper, at)
    except PaperError:
        return b""


def _sheets(text: str) -> Iterator[str]:
    lines: list[str] = []
    for line in text.strip().split("\n"):
        if line.startswith(CUTS):
            yield "\n".join(lines).strip()
            lines = []
        else:
            lines.append(line)
    yield "\n".join(lines).strip()
