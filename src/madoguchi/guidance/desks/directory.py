"""Whom to contact: a role, a place and a minute → a desk that can be reached.

Only what the body itself publishes is shown: below confidence `own` there is no number, but the
official page and how to find the number.  Nothing here ever comes from a mail.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache

from madoguchi.guidance.desks.contacts import Phrasebook, contact_of, shown_hours
from madoguchi.guidance.desks.entry import ChannelKind, Desk, Entry, ReportingPoint
from madoguchi.guidance.desks.hours import Basis, in_japan, is_open
from madoguchi.guidance.desks.pack import DeskPack, read_pack
from madoguchi.guidance.desks.prefectures import Gazetteer
from madoguchi.model import Contact, Kind, Language

ALWAYS = ("police-110", "police-9110", "consumer-188")
"""The three of every page, in the order they stand in (WCAG 3.2.6: the same place everywhere)."""

REMEMBERED = 4096
"""Answers kept for one minute of bulk work: roles x brands of a stream of mails."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The desk for a role here and now, and whom to turn to while it is closed."""

    contact: Contact
    fallback: Contact | None = None
    """Set when `contact` is closed now; it can be reached now."""


class Directory:
    """All desks and reporting points of a pack."""

    __slots__ = ("_listings", "_phrasebook", "_remembered", "_shelf", "gazetteer")

    def __init__(self, pack: DeskPack) -> None:
        self.gazetteer = Gazetteer(pack.prefectures)
        self._shelf = pack.shelf
        self._phrasebook = pack.phrasebook
        self._listings = pack.listings
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._resolve)

    @property
    def entries(self) -> tuple[Desk | ReportingPoint, ...]:
        """Every desk and reporting point, whether valid today or not."""
        return self._shelf.all()

    @property
    def phrasebook(self) -> Phrasebook:
        """The pieces of sentences about hours."""
        return self._phrasebook

    @property
    def roles(self) -> frozenset[str]:
        """Every role that can be asked for."""
        return self._shelf.roles

    def resolve(
        self,
        role: str,
        *,
        prefecture: str | None,
        brand: str | None,
        at: datetime,
        language: Language,
    ) -> Resolved | None:
        """The desk that has the role for this place and brand, at this minute.

        The brand's own desk goes before the prefecture's, that before the national one.  A brand
        without a desk of its own gets the general one that says how to find the real number.
        `None` when the role has no desk for this place at all.  Raises `PackError` when the role
        is unknown, or none of its desks is valid on that day.
        """
        minute = in_japan(at).replace(second=0, microsecond=0)
        return self._remembered(role, prefecture, brand, minute, language)

    def always(self, at: datetime, language: Language) -> tuple[Contact, ...]:
        """110, #9110 and 188: always all three, always in this order."""
        return tuple(
            resolved.contact
            for role in ALWAYS
            if (
                resolved := self.resolve(
                    role, prefecture=None, brand=None, at=at, language=language
                )
            )
        )

    def contact(self, entry_id: str, at: datetime, language: Language) -> Contact:
        """One entry as it may be shown at that minute.  `PackError` when there is none."""
        entry = self._shelf.named(entry_id)
        return contact_of(entry, entry.roles[0], at, language, self._phrasebook)

    def desks_for(
        self, prefecture: str | None, at: datetime, language: Language
    ) -> tuple[Contact, ...]:
        """The desks that advise a person, nearest first, each once.

        Those that are there for other languages are left out for who reads Japanese, and for whom
        they do not answer in their language.
        """
        # Packs given out before this listing was made have none.
        foreign = self._listings.get("foreign", ())
        spoken = Language.JA if language is Language.JA_EASY else language
        left_out = {
            role
            for role in foreign
            if language is Language.JA
            or not any(
                spoken in entry.languages
                for entry in self._all(role, prefecture, None, in_japan(at).date())
            )
        }
        return self._listed("desks", prefecture, None, at, language, left_out)

    def reporting_points_for(
        self,
        kind: Kind,
        at: datetime,
        language: Language,
        brand: str | None = None,
        prefecture: str | None = None,
    ) -> tuple[Contact, ...]:
        """Where information about a mail of that kind goes; they answer nobody.

        Empty for `ordinary`: nothing was found that anybody collects.
        """
        return self._listed(f"reporting {kind}", prefecture, brand, at, language)

    def _listed(
        self,
        listing: str,
        prefecture: str | None,
        brand: str | None,
        at: datetime,
        language: Language,
        left_out: Container[str] = (),
    ) -> tuple[Contact, ...]:
        found: dict[str, Contact] = {}
        for role in self._listings[listing]:
            if role in left_out:
                continue
            for entry in self._all(role, prefecture, brand, in_japan(at).date()):
                if entry.id not in found:
                    found[entry.id] = contact_of(entry, role, at, language, self._phrasebook)
        return tuple(found.values())

    def _all(
        self, role: str, prefecture: str | None, brand: str | None, day: date
    ) -> Iterable[Desk | ReportingPoint]:
        """The best entry for a role; for a role of many small desks, all that show a number."""
        if role in self._listings["each"]:
            fitting = self._shelf.fitting(role, prefecture, brand, day)
            return (entry for entry in fitting if entry.shown(ChannelKind.TEL))
        return self._shelf.fitting(role, prefecture, brand, day)[:1]

    def _resolve(
        self,
        role: str,
        prefecture: str | None,
        brand: str | None,
        at: datetime,
        language: Language,
    ) -> Resolved | None:
        fitting = self._shelf.fitting(role, prefecture, brand, at.date())
        if not fitting:
            return None
        contact = contact_of(fitting[0], role, at, language, self._phrasebook)
        if contact.open_now is not False:
            return Resolved(contact)
        stand_in = self._stand_in(fitting[0], prefecture, brand, at)
        if stand_in is None:
            return Resolved(contact)
        return Resolved(
            contact, contact_of(stand_in[1], stand_in[0], at, language, self._phrasebook)
        )

    def _stand_in(
        self, closed: Entry, prefecture: str | None, brand: str | None, at: datetime
    ) -> tuple[str, Entry] | None:
        """Along the fallback roles, breadth first: what answers now, else what may answer."""
        queue = deque(closed.fallback if isinstance(closed, Desk) else ())
        tried = set(queue)
        perhaps: tuple[str, Entry] | None = None
        while queue:
            role = queue.popleft()
            # The desk itself is stepped over: its role may also have a general one behind it.
            others = (
                entry
                for entry in self._shelf.fitting(role, prefecture, brand, at.date())
                if entry is not closed
            )
            entry = next(iter(others), None)
            if entry is None:
                continue
            if can_be_used_now(entry, at):
                return role, entry
            if perhaps is None and _open_or_unknown(entry, at):
                perhaps = role, entry
            for following in entry.fallback if isinstance(entry, Desk) else ():
                if following not in tried:
                    tried.add(following)
                    queue.append(following)
        return perhaps


def can_be_used_now(entry: Entry, at: datetime) -> bool:
    """Whether somebody surely answers now, or it takes what is sent at any hour."""
    return entry.hours.basis is Basis.ANYTIME or is_open(shown_hours(entry), at) is True


def _open_or_unknown(entry: Entry, at: datetime) -> bool:
    return is_open(shown_hours(entry), at) is not False


@cache
def directory(pack: str = "jp") -> Directory:
    """The directory of a pack that is installed with madoguchi.  Raises `PackError`."""
    return Directory(read_pack(pack))


def prefecture_code(text: str) -> str:
    """`香川県`, `香川`, `かがわ`, `kagawa`, `JP-37` or `37` → `JP-37`; else `UsageError`."""
    return directory().gazetteer.code(text)


def prefecture_name(code: str, language: Language) -> str:
    """`JP-37` → 香川県, Kagawa; `UsageError` for a code that does not exist."""
    return directory().gazetteer.name(code, language)
