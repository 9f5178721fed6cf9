"""The filter file that Gmail exports and imports: an Atom feed (RFC 4287) of `apps:property`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape, quoteattr

from madoguchi.reports.prevent.features import Feature, Features, Trait
from madoguchi.reports.prevent.subject import pieces

LABEL = "madoguchi"
_APPS = "http://schemas.google.com/apps/2006"
_ATOM = "http://www.w3.org/2005/Atom"
LONGEST = 1_400
"""Characters of a filter's conditions: Gmail refuses longer ones (some 1,500)."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 §2.2 cannot hold at all, escaped or not."""
_SEARCH_MARKS = re.compile(r'["(){}|\\:]+')
"""What Gmail's search reads as an operator inside or beside a phrase."""


def gmail(features: Features, comment: Callable[[Feature], str]) -> str:
    """The feed: every filter puts a label and takes the mail out of the inbox.  None deletes."""
    entries = "".join(_entry(feature, comment(feature)) for feature in features.taken)
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f"<feed xmlns='{_ATOM}' xmlns:apps='{_APPS}'>\n"
        "  <title>Mail Filters</title>\n"
        f"{entries}</feed>\n"
    )


def fits(feature: Feature) -> bool:
    """Whether Gmail takes the filter; its exemptions are never cut to make it fit."""
    return sum(len(value) for _, value in _conditions(feature)) <= LONGEST


def _entry(feature: Feature, why: str) -> str:
    wanted = [*_conditions(feature), ("label", LABEL), ("shouldArchive", "true")]
    lines = [
        f"    <apps:property name='{name}' value={quoteattr(_xml(value))}/>\n"
        for name, value in wanted
    ]
    return (
        "  <entry>\n"
        "    <category term='filter'/>\n"
        "    <title>Mail Filter</title>\n"
        f"    <content>{escape(_xml(why))}</content>\n"
        f"{''.join(lines)}"
        "  </entry>\n"
    )


def _conditions(feature: Feature) -> Iterator[tuple[str, str]]:
    value = feature.value
    if feature.trait in (Trait.FROM_DOMAIN, Trait.FROM_ADDRESS):
        yield "from", value
    elif feature.trait in (Trait.REPLY_TO_DOMAIN, Trait.REPLY_TO_ADDRESS):
        yield "hasTheWord", f'replyto:("{value}")'
    elif feature.trait is Trait.LINK_HOST:
        yield "hasTheWord", f'"{value}"'
    else:
        # No wildcards in a phrase: the pieces between the digits, each a phrase of its own.
        found = (_SEARCH_MARKS.sub(" ", piece).strip() for piece in pieces(value))
        yield "subject", " ".join(f'"{piece}"' for piece in found if piece)
        if feature.unless_from:
            yield "doesNotHaveTheWord", f"from:({' OR '.join(feature.unless_from)})"


def _xml(text: str) -> str:
    return _NOT_XML.sub(" ", " ".join(text.split()))
