"""A mailing program's blanks that were never filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check, quoted
from madoguchi.signals.view import View

TEXT_LIMIT = 20_000
_TOKEN = re.compile(
    # The set in front lets the search skip what cannot begin a blank.
    r"[#\[{%<$](?:(?<=#)(?:#[A-Za-z0-9_\-]{2,40}##?|#?(?:EMAIL|DOMAIN|NAME|RANDOM|LINK"
    r"|URL)[A-Z_0-9]{0,20}#{1,2})|"
    r"(?<=\[)\[?[-_]?(?:RECEIVER|RECIPIENT|VICTIM|EMAIL|FIRST_?NAME|LAST_?NAME|FULL_?NAME|USER_?NAME|"
    r"DOMAIN|RANDOM|RAND|DATE|TIME|LINK|URL|COMPANY|NUMBER|(?:SUBJECT|TARGET|CURRENT)_)"
    r"[A-Z_0-9\- ]{0,30}[-_]?\]\]?|"
    r"(?<=\{)(?:\{?\$?(?:receiver|recipient|email|first_?name|user_?name|domain|random|rand_|emailname)"
    r"[a-z_0-9 ]{0,20}\}?\}|%[a-z_0-9 ]{2,30}%\})|"
    r"(?<=%)(?:EMAIL|DOMAIN|VICTIM|LINK|RECEIVER|RECIPIENT|RANDOM|RND)[A-Z_0-9]{0,20}%|"
    r"(?<=<)\?(?:php|=)|(?<=\$)\{?(?:email|to_?mail|receiver)\}?)"
)


def _look(view: View) -> Iterator[Evidence]:
    found = _TOKEN.search(view.message.subject[:500])
    if found:
        yield Evidence("header:Subject", view.message.subject[:200])
    for box in view.message.from_[:2]:
        if _TOKEN.search(box.display_name[:300]):
            yield Evidence("header:From", box.display_name[:200])
    found = _TOKEN.search(view.message.text[:TEXT_LIMIT])
    if found:
        yield quoted(view, Span(found.start(), found.end()))


CHECK = Check(
    id="template-leftovers",
    stance=Stance.ACCUSING,
    sees="Blanks of a mailing program such as [RECEIVER_ADDRESS] or ##mix_normal_10## as text.",
    why="Kits that send scams by the million are used carelessly.",
    wrong_when="An honest newsletter whose template failed, or people who write about templates.",
    look=_look,
)
