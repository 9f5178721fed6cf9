"""NEUTRAL: a short hidden text."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LIMIT = 300
"""Characters: pre-headers (プリヘッダー) are a line or two for the list of mails."""


def _look(view: View) -> Iterator[Evidence]:
    hidden = view.message.hidden_text.strip()
    if hidden and len(hidden) <= LIMIT:
        yield Evidence("hidden", hidden[:200])


CHECK = Check(
    id="preheader",
    stance=Stance.NEUTRAL,
    sees="Up to 300 characters of text that is not shown.",
    why="Said so that nothing is passed over in silence.",
    wrong_when="It is no accusation: newsletters put their pre-header there.",
    look=_look,
)
