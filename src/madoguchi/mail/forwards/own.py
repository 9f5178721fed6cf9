"""Whether the person who handed a mail on wrote little of their own, as one who forwards does.

A scammer can put something that looks like a forward under a long letter, or attach a harmless
mail, so that the letter itself would not be examined.  Hence the limits.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache

from madoguchi.model import Message, carried

LITTLE_TEXT = 400
"""Characters of own text under which a mail may be a forward: a question and a signature."""
LITTLE_TEXT_SAID = 2000
"""The same when the subject says that it is one: company disclaimers are long."""

_PREFIX = re.compile(
    r"\s{0,4}[\[【(]?\s{0,2}([^\s:：\]】)\[]{1,8})\s{0,2}(?:\[\d+\])?[\]】)]?\s{0,2}[:：]|\s{0,4}[\[【(](fwd?|転送)[\]】)]",
    re.I,
)


@cache
def phrases() -> dict[str, dict[str, frozenset[str]]]:
    """The closed lists of `phrases.toml`."""
    text = carried("madoguchi.mail.forwards", "phrases.toml").decode("utf-8")
    return {
        table: {name: frozenset(words) for name, words in lists.items()}
        for table, lists in tomllib.loads(text).items()
    }


def subject_says(subject: str) -> str:
    """`forward` or `reply`, by the first prefix of the subject; empty when it has none."""
    match = _PREFIX.match(subject)
    if not match:
        return ""
    word = (match.group(1) or match.group(2)).lower()
    for name, words in phrases()["subjects"].items():
        if word in words:
            return name
    return ""


def wrote_little(message: Message, before: int) -> bool:
    """Whether the first `before` characters of the text are no more than a forwarder's own."""
    own = len("".join(message.text[: before + 1 if before < LITTLE_TEXT else before].split()))
    has_link = any(
        link.span is not None and link.span.end <= before and not link.url.startswith("mailto:")
        for link in message.links
    )
    if subject_says(message.subject) == "forward":
        # A long preface with links of its own is a letter, whatever its subject says.
        return own < LITTLE_TEXT or (own < LITTLE_TEXT_SAID and not has_link)
    return own < LITTLE_TEXT and not has_link
