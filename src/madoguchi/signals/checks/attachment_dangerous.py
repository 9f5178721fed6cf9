"""A file that runs when it is opened."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.mail.attached.kinds import PROGRAM_TYPES
from madoguchi.model import Attachment, Evidence, FileTrait, Stance
from madoguchi.signals.check import QUOTE_LIMIT, Check
from madoguchi.signals.files import files, shown_name
from madoguchi.signals.view import View

_DANGERS = frozenset(
    (
        FileTrait.RUNS,
        FileTrait.RUNS_INSIDE,
        FileTrait.MACROS,
        FileTrait.EXTERNAL_TEMPLATE,
        FileTrait.MOUNTS,
    )
)
_SOURCE_TYPES = ("text/x-", "application/pgp", "text/plain", "text/calendar")
"""Programmers send scripts as text: their mail program says so."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for where, attachment in files(view.message):
        if not _DANGERS.isdisjoint(attachment.traits) and not _is_source(attachment):
            quote = attachment.filename[-QUOTE_LIMIT:]
            yield Evidence(where, quote), (("file", shown_name(attachment)),)


def _is_source(attachment: Attachment) -> bool:
    """Whether it is a script sent as the text it is, and nothing worse."""
    return (
        _DANGERS.intersection(attachment.traits) == {FileTrait.RUNS}
        and attachment.media_type.startswith(_SOURCE_TYPES)
        and attachment.sniffed_type not in PROGRAM_TYPES
    )


CHECK = Check(
    id="attachment-dangerous",
    stance=Stance.ACCUSING,
    sees="An attachment that is, or holds, a program, script, shortcut, disk image, a document "
    "with macros or one that loads a part from elsewhere.",
    why="Opening it is enough to lose the computer.",
    wrong_when="Colleagues send each other scripts and workbooks with macros.",
    look=_look,
)
