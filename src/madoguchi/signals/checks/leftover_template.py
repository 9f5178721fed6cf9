"""Marks of a mass-mailing template stand unfilled in the mail."""

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.reading import HEAD_CHARS

_TOKEN = re.compile(
    r"##[A-Za-z_]{2,30}\d{0,3}(?:_\d{1,3})?##|#\{?(?i:random|email|domain|victim|name)[A-Za-z0-9_]{0,20}\}?#"
    r"|\[(?:RECEIVER|CURRENT|RANDOM|VICTIM|TARGET|RECIPIENT|EMAIL|DOMAIN|LINK|URL|SUBJECT|NUMBER)"
    r"(?:_[A-Z]{1,20}){0,3}\d{0,3}\]"
    r"|\{\{(?:RANDOM|EMAIL|DOMAIN|VICTIM|LINK|URL|RECEIVER)[A-Za-z0-9_. ]{0,30}\}\}"
    r"|%(?:RANDOM|EMAIL|DOMAIN|VICTIM|LINK|RECEIVER)[A-Z0-9_]{0,20}%|\{%[a-z_]{3,30}%\}|##EMAIL##|##name##"
)


def look(view: View) -> Iterator[Evidence]:
    """Tokens in subject and text, as they stood."""
    for match in _TOKEN.finditer(view.message.subject):
        yield Evidence("header:Subject", match.group())
        break
    for count, match in enumerate(_TOKEN.finditer(view.message.text, 0, HEAD_CHARS)):
        if count == 5:
            return
        yield Evidence("text", match.group(), Span(*match.span()))


CHECK = Check(
    id="leftover-template",
    stance=Stance.ACCUSING,
    sees="Marks of a mass-mailing template stand unfilled in the mail.",
    why="A program that sends millions forgot to fill in a name, a date or an address.",
    wrong_when="A shop whose mailing went wrong; technical mail that shows such marks.",
    look=look,
)
