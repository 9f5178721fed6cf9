"""A file whose name hides what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_DOUBLE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|csv|mp3|mp4|zip|eml)[\s._\u2800\u3000-]*"
    r"\.(?:exe|scr|pif|com|bat|cmd|js|jse|vbs|vbe|wsf|hta|lnk|html?|shtml|svg|iso|img|jar|msi|apk)$",
    re.IGNORECASE,
)
# U+202E turns the rest of a name around; braille and other blanks push the ending out of sight.
_TRICK = re.compile("[\u202a-\u202e\u2066-\u2069]|[\u2800\u3164\u00a0\u3000 _]{8,}\\.")

NAME_LIMIT = 300
"""Characters of a name that are read, from its end: file systems allow 255."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for index, attachment in enumerate(view.message.attachments[:100]):
        name = attachment.filename[-NAME_LIMIT:]
        if _DOUBLE.search(name) or _TRICK.search(name):
            shown = "".join(c if c.isprintable() else "?" for c in name)[:80]
            yield Evidence(f"attachment:{index}", name[:200]), (("file", shown),)


CHECK = Check(
    id="attachment-disguised",
    stance=Stance.ACCUSING,
    sees="A double ending (請求書.pdf.exe), a turned-around name or blanks before the ending.",
    why="Only somebody who wants it opened for something else hides what a file is.",
    wrong_when="A web page saved under the name of a document (report.pdf.html).",
    look=_look,
)
