"""Where the pages of mail programs keep the mail: one file per program, deletable whole.

A reader gets the HTML of a page and returns the `Marks` of the mail it shows, or `None`.
"""

from __future__ import annotations

from collections.abc import Callable

from madoguchi.mail.inputs.pages.gmail import gmail
from madoguchi.mail.inputs.pages.marks import Marks, outer_text
from madoguchi.mail.inputs.pages.outlook import outlook

__all__ = ["PAGES", "Marks", "outer_text"]

PAGES: tuple[Callable[[str], Marks | None], ...] = (gmail, outlook)
