"""Which group of input forms a mail belongs to: the less was handed over, the less a score says."""

from __future__ import annotations

from madoguchi.model import Message, Missing

COMMON = "common"
"""Headers and a link: what most mails have, and what the common calibration is fitted on."""
PASTED = "pasted"
"""No headers: copied text, a saved page, a screenshot, a mail forwarded inline."""
SHORT = "short"
"""No headers and only a few words: an SMS, two pasted lines."""
LINKLESS = "linkless"
"""Headers, but nothing that leads to a host."""

GROUPS = (PASTED, SHORT, LINKLESS)
"""The groups that may have a calibration of their own."""
SHORT_BELOW = 200
"""Characters of seen text, blanks not counted."""
SKIMMED = 4000
"""Characters in which they are counted: a longer text is not short, whatever it holds."""


def form_group(message: Message) -> str:
    """One of `GROUPS`, or `COMMON`; training and judging ask the same question.

    It depends on what was handed over only, never on what the mail says.
    """
    if not message.headers or Missing.HEADERS in message.missing:
        return SHORT if _is_short(message.text) else PASTED
    return COMMON if any(link.host for link in message.links) else LINKLESS


def _is_short(text: str) -> bool:
    return len(text) <= SKIMMED and len("".join(text.split())) < SHORT_BELOW
