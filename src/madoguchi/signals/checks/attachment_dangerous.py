"""A file that runs when it is opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_RUNS = re.compile(
    r"\.(?:exe|scr|pif|com|cpl|msi|msix|appx|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|jar|lnk|"
    r"url|iso|img|vhd|vhdx|one|chm|reg|sct|xll|docm|dotm|xlsm|xlsb|xltm|xlam|pptm|ppam|slk|iqy|"
    r"apk|dmg|pkg|mobileconfig|ace|cab|library-ms|search-ms|rdp)\s*$",
    re.IGNORECASE,
)
_PROGRAM_TYPES = frozenset(
    (
        "application/x-msdownload",
        "application/x-dosexec",
        "application/vnd.microsoft.portable-executable",
        "application/x-msi",
        "application/x-ms-shortcut",
        "application/hta",
        "application/java-archive",
        "application/x-iso9660-image",
        "application/vnd.android.package-archive",
    )
)
_SOURCE_TYPES = ("text/x-", "application/pgp", "text/plain", "text/calendar")
"""Programmers send scripts as text: their mail program says so."""

NAME_LIMIT = 300
"""Characters of a name that are read, from its end: file systems allow 255."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for index, attachment in enumerate(view.message.attachments[:100]):
        name = attachment.filename[-NAME_LIMIT:]
        runs = _RUNS.search(name) and not attachment.media_type.startswith(_SOURCE_TYPES)
        if runs or attachment.sniffed_type in _PROGRAM_TYPES:
            yield Evidence(f"attachment:{index}", name[:200]), (("file", name[:80]),)


CHECK = Check(
    id="attachment-dangerous",
    stance=Stance.ACCUSING,
    sees="An attachment that is a program, script, shortcut, disk image or document with macros.",
    why="Opening it is enough to lose the computer.",
    wrong_when="Colleagues send each other scripts and workbooks with macros.",
    look=_look,
)
