"""Much text that nobody is meant to see."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LIMIT = 300
SHARE = 0.5
"""Hidden characters for each one seen: from here on the mail is not written for the reader."""


def _look(view: View) -> Iterator[Evidence]:
    hidden = view.message.hidden_text.strip()
    if len(hidden) > LIMIT and len(hidden) > SHARE * len(view.message.text.strip()):
        yield Evidence("hidden", hidden[:200])


CHECK = Check(
    id="hidden-text",
    stance=Stance.ACCUSING,
    sees="More than 300 hidden characters, and at least half as many as are seen.",
    why="Filler for filters: word salad, a stolen newsletter, letters between letters.",
    wrong_when="Newsletters that carry a second layout for telephones and hide one of the two.",
    look=_look,
)
