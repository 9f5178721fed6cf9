"""What to do now, in order, for one case at one minute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from madoguchi.model.dates import Due
from madoguchi.model.languages import Language
from madoguchi.model.words import ActionKind, Block, Urgency


@dataclass(frozen=True, slots=True)
class PackId:
    """Which guidance was used, so that past advice can be replayed."""

    name: str
    version: str
    hash: str
    """Of its own sources and of all that it inherits."""
    chain: tuple[PackId, ...] = ()
    """The packs that it inherits from, the nearest first; each without a chain of its own."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A desk that advises, or a reporting point that only takes information.

    It always comes from the directory, never from a mail.  Below confidence `own`, `tel` is
    empty and `url` leads to the official page.
    """

    id: str
    name: str
    role: str
    tel: str = ""
    url: str = ""
    mail: str = ""
    hours: str = ""
    """When it is open, in words of the plan's language."""
    open_now: bool | None = None
    """`None` when its hours are not known (then `opens_at` is `None` too)."""
    opens_at: datetime | None = None
    note: str = ""
    """What it can and cannot do, in one sentence."""
    language: Language = Language.JA
    """The language that its name is in."""
    answers: bool = True
    """False for a reporting point: it takes information and does not reply."""
    source: str = ""
    """Address of the page where the number or link was seen."""
    seen_on: str = ""
    """Date of that source, as it gives it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One action of the plan, worded for the person."""

    id: str
    kind: ActionKind
    urgency: Urgency
    block: Block
    says: str
    """One short sentence: the action itself."""
    more: str = ""
    """Why, or how, in one to three sentences; may be empty."""
    contact: Contact | None = None
    fallback: Contact | None = None
    """Whom to call until `contact` opens; set when the contact is closed now."""
    script: tuple[str, ...] = ()
    """What to say on the phone, sentence by sentence."""
    bring: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    """Ids of the police page's clauses that this step carries (`mission.md`)."""
    sources: tuple[str, ...] = ()
    due: Due | None = None
    """The last day for it; `None` when it has none, or the day it is counted from is not known."""
    language: Language = Language.JA
    """Of `says` and `more`: not the plan's own where that one lacks these words."""
    script_language: Language = Language.JA
    bring_language: Language = Language.JA


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole answer to "what do I do now", first thing first."""

    pack: PackId
    language: Language
    """The language it is written in: not the one asked for when that is not there yet.

    What it lacks in that language stands in another, and says so: each step, the headline and
    each honesty line name the language that they are in.
    """
    headline: str
    """What the mail is and how sure, and the short answer, in one or two sentences."""
    steps: tuple[Step, ...]
    desks: tuple[Contact, ...] = ()
    reporting_points: tuple[Contact, ...] = ()
    always: tuple[Contact, ...] = ()
    """110, #9110 and 188: the same three in the same order on every answer."""
    honesty: tuple[str, ...] = ()
    """Not a 被害届; no promise; nobody from here will ever call; version and review date."""
    headline_language: Language = Language.JA
    honesty_languages: tuple[Language, ...] = ()
    """Of each line of `honesty`."""
    at: datetime | None = None
    """The minute for which "open now" was worked out, in Japan's time zone."""
