"""A link that carries a page or a program inside itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LINK_LIMIT = 200
_CARRIES = re.compile(r"\s*(?:data:\s*(?!image/)|javascript:|vbscript:|blob:)", re.IGNORECASE)
_EMPTY = re.compile(r"\s*javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;|//)?\s*;?\s*$", re.IGNORECASE)


def _look(view: View) -> Iterator[Evidence]:
    for index, link in enumerate(view.message.links[:LINK_LIMIT]):
        if link.carrier in ("img", "image", "css", "style", "background"):
            continue
        if _CARRIES.match(link.url) and not _EMPTY.match(link.url):
            yield Evidence(f"link:{index}", link.url[:80], link.span)


CHECK = Check(
    id="data-or-script-link",
    stance=Stance.ACCUSING,
    sees="A link of the scheme data: (not a picture), javascript: or vbscript:.",
    why="The false page travels inside the mail, where no blocklist knows its address.",
    wrong_when="Web pages sent as mail keep script links that do nothing.",
    look=_look,
)
