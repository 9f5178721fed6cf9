"""Nothing to read but pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.leads import leads, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.files import words_inside
from madoguchi.signals.view import View

WORDS = 60
"""Characters of text up to which the pictures do the talking."""
SKIMMED = 2000
"""Characters in which they are looked for: a longer void shows nothing either."""
_IMAGE = re.compile(r"<(?:img|image)\b|background(?:-image)?\s*[:=]", re.IGNORECASE)


_PDF = "application/pdf"


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    # Nearly every text has as many at its very beginning.
    if any(len("".join(message.text[:end].split())) > WORDS for end in (2 * WORDS, SKIMMED)):
        return
    if words_inside(message) > WORDS:
        return
    # A PDF without words is a picture too.
    pictures = any(
        a.media_type.startswith("image/") or a.sniffed_type == _PDF for a in message.attachments
    )
    drawn = any(_IMAGE.search(part[:100_000]) for part in message.parts[:4])
    clickable = leads(message)
    if (pictures or drawn) and clickable:
        yield link_evidence(clickable[0])


CHECK = Check(
    id="image-only",
    stance=Stance.ACCUSING,
    sees="A picture, or a PDF that is one, and a link; fewer than 60 characters of text in the "
    "mail and in the documents attached.",
    why="What stands in a picture cannot be read by filters, nor by a screen reader.",
    wrong_when="Advertisements and greetings made of one picture.",
    look=_look,
)
