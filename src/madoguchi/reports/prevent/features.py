"""What of a mail may become a rule, and what may not: values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trait(StrEnum):
    """Where in a mail a rule looks."""

    FROM_DOMAIN = "from-domain"
    FROM_ADDRESS = "from-address"
    REPLY_TO_DOMAIN = "reply-to-domain"
    REPLY_TO_ADDRESS = "reply-to-address"
    LINK_HOST = "link-host"
    SUBJECT = "subject"
    WORDING = "wording"
    """Lines of the text that have to stand in it together, one a line of the value."""
    MAIL = "mail"
    """The whole mail: only ever left out."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that this campaign has and honest mail has not."""

    trait: Trait
    value: str
    """A domain in A-labels (RFC 5890 §2.3.2.1), an address, a host, or a subject."""
    why: str
    """Key of the sentence, under `why` in the words."""
    exact: bool = False
    """A host alone; otherwise a domain stands for all names under it."""
    unless_from: tuple[str, ...] = ()
    """Domains of whoever the subject names: their own mails are left alone."""
    mails: int = 1
    """In how many of the mails it stood."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that stood in a mail and becomes no rule."""

    trait: Trait
    value: str
    why: str
    """Key of the sentence, under `left-out` in the words."""


@dataclass(frozen=True, slots=True)
class Features:
    """What was chosen from some mails, and what was not."""

    taken: tuple[Feature, ...]
    left_out: tuple[LeftOut, ...]

    def of(self, *traits: Trait) -> tuple[Feature, ...]:
        """Those chosen of these traits, in order."""
        return tuple(feature for feature in self.taken if feature.trait in traits)
