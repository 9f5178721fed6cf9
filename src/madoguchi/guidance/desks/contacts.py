"""An entry of the directory → what is shown to a person at one minute, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from madoguchi.guidance.desks.entry import (
    Channel,
    ChannelKind,
    Confidence,
    Entry,
    ReportingPoint,
)
from madoguchi.guidance.desks.hours import UNKNOWN, Hours, is_open, next_open
from madoguchi.guidance.desks.hours_words import Phrases, hours_in_words
from madoguchi.model import Contact, Language


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The pieces of sentences of every language of a pack."""

    by_language: Mapping[str, Phrases]

    def of(self, language: Language) -> Phrases:
        """Those of the language; やさしい日本語 falls back to Japanese, others to English."""
        return self.by_language.get(language) or self.by_language[language.stand_in]


def shown_hours(entry: Entry) -> Hours:
    """Hours that are not the body's own word are not counted with: they are not known."""
    return entry.hours if entry.hours_confidence is Confidence.OWN else UNKNOWN


def contact_of(
    entry: Entry, role: str, at: datetime, language: Language, phrasebook: Phrasebook
) -> Contact:
    """What may be shown of it: own numbers and addresses only, and whether it is open."""
    phrases = phrasebook.of(language)
    tels = entry.shown(ChannelKind.TEL)
    urls = entry.shown(ChannelKind.WEB)
    mails = entry.shown(ChannelKind.MAIL)
    first = (*tels, *urls, *mails)[:1]
    hours = shown_hours(entry)
    open_now = is_open(hours, at)
    return Contact(
        id=entry.id,
        name=entry.names.says(language),
        role=role,
        tel=tels[0].value if tels else "",
        url=urls[0].value if urls else "",
        mail=mails[0].value if mails else "",
        hours=_hours(entry, hours, language, phrases),
        open_now=open_now,
        opens_at=next_open(hours, at) if open_now is False else None,
        note=_note(entry, (*tels, *mails), language, phrases),
        language=entry.names.language(language),
        answers=not isinstance(entry, ReportingPoint),
        source=first[0].source if first else "",
        seen_on=first[0].source_date if first else "",
    )


def _hours(entry: Entry, hours: Hours, language: Language, phrases: Phrases) -> str:
    if entry.hours_words:
        return entry.hours_words.says(language)
    return hours_in_words(hours, phrases)


def _note(entry: Entry, channels: tuple[Channel, ...], language: Language, phrases: Phrases) -> str:
    """The note, then the numbers that say for whom or what they are."""
    said = [entry.note.says(language)] if entry.note else []
    said += [
        phrases["alternate"].format(label=channel.label.says(language), value=channel.value)
        for channel in channels
        if channel.label
    ]
    return phrases["space-after-sentence"].join(said).strip()
