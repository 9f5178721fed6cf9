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

MAX_PREFIXES = 20
"""Prefixes of a subject that are taken off: mails that went to and fro pile them up."""

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
        said = subject.strip().lower().startswith(tuple(phrases()["subjects"]["report"]))
        return "forward" if said else ""
    word = (match.group(1) or match.group(2)).lower()
    subjects = phrases()["subjects"]
    return next((name for name in ("forward", "reply") if word in subjects[name]), "")


def without_prefixes(subject: str) -> str:
    """The subject without `Re:`, `Fwd:` and the like in front, for comparing."""
    for _ in range(MAX_PREFIXES):
        match = _PREFIX.match(subject)
        if match is None or not subject_says(subject):
            break
        subject = subject[match.end() :]
    return " ".join(subject.split())


def demands_money(own: str) -> bool:
    """Whether the text above asks for a payment, and not what to think of the mail below.

    `Please pay this today` above an invented conversation is the letter of a false boss: what
    such a person wrote is the mail.  `They want money, is it a scam?` is a forward.
    """
    lower = own.lower()
    words = phrases()["own"]
    return (
        any(word in lower for word in words["pay"])
        and any(word in lower for word in words["request"])
        and not doubts(own)
    )


def doubts(own: str) -> bool:
    """Whether a text asks or tells what to think of a mail: `is it a scam?`, `届きました`."""
    lower = own.lower()
    return any(word in lower for word in phrases()["own"]["doubt"])


def wrote_little(message: Message, before: int) -> bool:
    """Whether the first `before` characters of the text are no more than a forwarder's own."""
    text = message.text[: before + 1 if before < LITTLE_TEXT else before]
    own = len("".join(text.split()))
    if own < LITTLE_TEXT_SAID and demands_money(text):
        return False
    has_link = any(
        link.span is not None and link.span.end <= before and not link.url.startswith("mailto:")
        for link in message.links
    )
    if subject_says(message.subject) == "forward":
        # A long preface with links of its own is a letter, whatever its subject says.
        return own < LITTLE_TEXT or (own < LITTLE_TEXT_SAID and not has_link)
    return own < LITTLE_TEXT and not has_link
