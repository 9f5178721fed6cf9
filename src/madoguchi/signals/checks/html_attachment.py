"""A web page as an attachment."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import QUOTE_LIMIT, Check
from madoguchi.signals.files import ACTIVE, files, opens_as_page, shown_name
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for where, attachment in files(view.message):
        # What is shown inside the mail is part of it, unless it has a form or a program.
        if attachment.inline and ACTIVE.isdisjoint(attachment.traits):
            continue
        if opens_as_page(attachment):
            quote = attachment.filename[-QUOTE_LIMIT:]
            yield Evidence(where, quote), (("file", shown_name(attachment)),)


CHECK = Check(
    id="html-attachment",
    stance=Stance.ACCUSING,
    sees="An attached file is a web page or a web archive, whatever it is called; an archive that "
    "holds a page with a form or a script; a drawing (SVG) with one.",
    why="The false log-in page opens from the person's own disk, where no filter looks.",
    wrong_when="Banks' secure-message files, saved pages and reports of programs are such files.",
    look=_look,
)
