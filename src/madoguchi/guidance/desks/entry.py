"""What stands in the directory: desks that advise, and points that only take information."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from madoguchi.guidance.desks.hours import Hours
from madoguchi.model import Language

NATIONAL = "national"
"""The area of a desk that serves the whole country; others carry an ISO 3166-2 code."""


class Confidence(StrEnum):
    """How surely a number, address or table of hours is the body's own."""

    OWN = "own"
    """Seen on the body's own page, or on that of the public authority that runs it."""
    OWN_OLD = "own-old"
    """The same, but the copy is clearly old or its address retired."""
    THIRD = "third"
    """Seen on another page only."""
    NONE = "none"


class ChannelKind(StrEnum):
    TEL = "tel"
    WEB = "web"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in several languages; Japanese and English are always there."""

    texts: tuple[tuple[str, str], ...]

    def says(self, language: Language) -> str:
        """The text in that language; やさしい日本語 falls back to Japanese, others to English."""
        return dict(self.texts)[self.language(language)]

    def language(self, asked: Language) -> Language:
        """The language that the text is in for the one asked for."""
        return asked if asked in dict(self.texts) else asked.stand_in


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a desk, with where it was seen."""

    kind: ChannelKind
    value: str
    confidence: Confidence
    source: str = ""
    """Address of the page (or name of the source) where the value was seen."""
    source_date: str = ""
    """Date of that page as it gives it (ISO 8601, may be a year or a month); empty: undated."""
    label: Wording | None = None
    """For whom or what an additional number is; it is then named in the note of the contact."""
    remark: str = ""

    @property
    def shown(self) -> bool:
        """Only what the body itself publishes is given to a person in need."""
        return self.confidence is Confidence.OWN


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Entry:
    """What desks and reporting points have in common.  Compared by identity."""

    id: str
    roles: tuple[str, ...]
    """What it can be asked for; the names that actions use."""
    names: Wording
    area: str = NATIONAL
    brands: tuple[str, ...] = ()
    """Registry ids of the organisations whose own desk it is; empty: not bound to one."""
    channels: tuple[Channel, ...] = ()
    hours: Hours
    hours_confidence: Confidence = Confidence.NONE
    hours_source: str = ""
    hours_words: Wording | None = None
    """Words for hours that no table can say, or that are not known."""
    note: Wording | None = None
    """What it can and cannot do."""
    languages: tuple[str, ...] = ("ja",)
    """Languages it answers in (BCP 47)."""
    seen_on: str = ""
    """When the sources were last looked at by us (a day or a month)."""
    next_check: str = ""
    """When to look again (a day or a month); empty: half a year after `seen_on`."""
    valid_from: date | None = None
    valid_until: date | None = None
    """Last day on which the row may be used."""
    remark: str = ""
    """For maintainers: doubts, conflicts, what to check.  Never shown to a person."""

    def valid_on(self, day: date) -> bool:
        """Whether the row may be used on that day (of Japan)."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    def shown(self, kind: ChannelKind) -> tuple[Channel, ...]:
        """The channels of that kind that may be given to a person, best first."""
        return tuple(c for c in self.channels if c.kind is kind and c.shown)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Desk(Entry):
    """Gives advice to a person (相談窓口)."""

    fallback: tuple[str, ...] = ()
    """Roles to try, in order, while this desk is closed."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ReportingPoint(Entry):
    """Takes information and answers nobody (情報提供先)."""
