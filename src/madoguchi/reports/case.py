"""One case as papers are made of it: the mail, what was found, what the person said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from madoguchi.desk import Answer
from madoguchi.mail import read
from madoguchi.model import (
    NO_DETAILS,
    Attached,
    Details,
    Form,
    Language,
    Message,
    Missing,
    Situation,
    sentence,
)
from madoguchi.reports.forms import Indicator, indicators
from madoguchi.reports.redaction import Differences, Redacted, differences

MOST_CHANGES = 40
"""Rows of before and after: who wants to see more looks at the draft."""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that papers are made of; the same for all of them."""

    data: bytes
    """The octets that were handed over."""
    answer: Answer
    """What the desk made of them, with its plan."""
    situation: Situation
    at: datetime
    """Time-zone aware; becomes the date of the papers."""
    language: Language
    """The person's: of notes.  A paper itself is in its reader's language."""
    details: Details = NO_DETAILS
    take_out: tuple[str, ...] = ()
    """What the person wants gone besides, wherever it stands."""


@dataclass(frozen=True)
class Material:
    """The case as one reader may see it: what a destination makes its draft of."""

    case: Case
    redacted: Redacted
    """The mail without what the reader may not have."""

    @cached_property
    def message(self) -> Message:
        """The redacted mail, read again.  `case.answer.message` still names who got it."""
        return read(self.redacted.mail, form=Form.EML)

    @cached_property
    def found(self) -> tuple[Indicator, ...]:
        """Hosts, links, senders and files: what is the scam's and what only stands there."""
        answer = self.case.answer
        return indicators(self.redacted.mail, self.message, answer.verdict, answer.authentication)

    @cached_property
    def changes(self) -> Differences:
        """What was taken out, before and after, for the person to look at."""
        return differences(self.case.answer.message, self.redacted, most=MOST_CHANGES)

    @cached_property
    def mail_tells(self) -> bool:
        """Whether the redacted mail itself still tells something; looked at once for all papers."""
        return bool(self.redacted.leaks(self.redacted.mail))

    @property
    def forged(self) -> bool | None:
        """Whether the sender's address is not the sender's; `None` when that cannot be known."""
        aligned = self.case.answer.authentication.aligned
        return None if aligned is None else not aligned

    @property
    def has_source(self) -> bool:
        """Whether the mail came as a file with its header: not pasted, no picture, no forward."""
        return Missing.HEADERS not in self.case.answer.message.missing

    @cached_property
    def header(self) -> str:
        """The header as it stands in the redacted mail (RFC 5322 §2.2), one field a line."""
        return "\n".join(f"{one.name}: {one.value}" for one in self.message.headers)

    def as_file(self, name: str = "mail.eml") -> Attached:
        """The redacted mail as an attachment (`message/rfc822`, RFC 2046 §5.2.1)."""
        return Attached(name, "message/rfc822", self.redacted.mail)


def say(package: str, name: str, language: Language, **values: str) -> str:
    """The sentence of that name in the `words.toml` of a destination's folder, filled in.

    In the language, or in the one that stands in for it: Japanese and English are always there
    in what the person reads; what a reader gets is there in that reader's.
    """
    return in_language(sentence(package, "words.toml", name, **values), language)


def in_language(sentences: Mapping[str, str], language: Language) -> str:
    """The sentence in the language, or in the one that stands in for it."""
    return sentences.get(language) or sentences[language.stand_in]
