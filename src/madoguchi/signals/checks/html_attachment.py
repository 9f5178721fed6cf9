"""A web page or drawing as an attachment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_PAGE = re.compile(r"\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|svgz?)\s*$", re.IGNORECASE)

NAME_LIMIT = 300
"""Characters of a name that are read, from its end: file systems allow 255."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for index, attachment in enumerate(view.message.attachments[:100]):
        if attachment.inline:
            continue
        name = attachment.filename[-NAME_LIMIT:]
        if _PAGE.search(name):
            yield Evidence(f"attachment:{index}", name[:200]), (("file", name[:80]),)


CHECK = Check(
    id="html-attachment",
    stance=Stance.ACCUSING,
    sees="An attached file is a web page, a web archive or an SVG drawing.",
    why="The false log-in page opens from the person's own disk, where no filter looks.",
    wrong_when="Banks' secure-message files, saved pages and reports of programs are such files.",
    look=_look,
)
