"""A file whose name hides what it is."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, FileTrait, Stance
from madoguchi.signals.check import QUOTE_LIMIT, Check
from madoguchi.signals.files import files, shown_name
from madoguchi.signals.view import View

_DISGUISES = frozenset(
    (
        FileTrait.NAME_TURNED,
        FileTrait.NAME_PADDED,
        FileTrait.NAME_DOUBLE,
        FileTrait.TYPE_DIFFERS,
    )
)


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for where, attachment in files(view.message):
        if not _DISGUISES.isdisjoint(attachment.traits):
            quote = attachment.filename[-QUOTE_LIMIT:]
            yield Evidence(where, quote), (("file", shown_name(attachment)),)


CHECK = Check(
    id="attachment-disguised",
    stance=Stance.ACCUSING,
    sees="A file, or one in an archive, with a double ending (請求書.pdf.exe), a turned-around "
    "name, blanks before the ending, or octets of a worse type than its name says.",
    why="Only somebody who wants it opened for something else hides what a file is.",
    wrong_when="A program that names its files carelessly, such as a page saved as .pdf.",
    look=_look,
)
