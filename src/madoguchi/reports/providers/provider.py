"""A provider of mailboxes or telephone lines, and what can be set there: values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from madoguchi.guidance.desks.audit import CHECK_MONTHS
from madoguchi.guidance.desks.entry import Confidence, Wording
from madoguchi.model import Language


class Aim(StrEnum):
    """What a setting is for; the order in which they are told."""

    FILTER = "filter"
    """The provider's own filter for unwanted mail (迷惑メールフィルター)."""
    FORGED = "forged"
    """Mail with a forged sender (なりすまし規制)."""
    REFUSE = "refuse"
    """Certain senders or domains (受信拒否設定)."""
    REPORT = "report"
    """A button or menu that tells the provider."""
    SMS = "sms"
    """Short messages (SMS拒否)."""


@dataclass(frozen=True, slots=True)
class Way:
    """One setting, where it was read, and how surely it is still so."""

    aim: Aim
    title: Wording
    steps: tuple[Wording, ...]
    """In order.  Empty: the provider does it by itself, or nothing is known but where to look."""
    expect: tuple[Wording, ...]
    """What it does and does not do."""
    source: str
    """Address of the page that it was read from."""
    source_date: str
    """Date of that page as it gives it (ISO 8601, may be a year or a month); empty: undated."""
    seen_on: date
    confidence: Confidence
    page: str
    """The provider's own page that a person is shown."""

    @property
    def shown(self) -> bool:
        """Only what the provider itself says is told as steps; else the page is named."""
        return self.confidence is Confidence.OWN

    def due(self) -> date:
        """The first day of the month in which it has to be looked at again, as for desks."""
        months = self.seen_on.year * 12 + self.seen_on.month - 1 + CHECK_MONTHS
        return date(months // 12, months % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class Provider:
    """Who carries the mail of a person."""

    id: str
    names: Wording
    domains: tuple[str, ...]
    """Behind the @ of its mailboxes; names under them count too."""
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One setting as a person is told it."""

    aim: Aim
    title: str
    steps: tuple[str, ...]
    """Empty where only the page is named."""
    expect: tuple[str, ...]
    page: str
    read_on: date
    """When it was last compared with its source."""
    stale: bool
    """Older than half a year on the day asked for."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What a person is told for one provider, in one language."""

    provider: Provider
    name: str
    language: Language
    settings: tuple[Step, ...]
