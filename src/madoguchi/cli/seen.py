"""What was seen in one mail, as values: what `madoguchi signals explain` draws or writes.

Whatever stems from the mail has passed the defanging gate.
"""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.model import (
    AsOf,
    DefangedText,
    DefangedUrl,
    DmarcPolicy,
    FileTrait,
    Result,
    RouteNote,
    Stance,
)


@dataclass(frozen=True, slots=True)
class Place:
    """One passage that a signal rests on, or a name that was found."""

    where: str
    """As in `Evidence.where`: `header:From`, `text`, `link:3`, `attachment:0`."""
    quote: DefangedText
    line: int | None = None
    """Line of the seen text, from 1; `None` when it is not in the seen text."""
    span: tuple[int, int] | None = None
    source: tuple[tuple[int, int, int], ...] = ()
    """`(part, start, end)` in the decoded text of the MIME parts."""


@dataclass(frozen=True, slots=True)
class SeenSignal:
    """A signal that fired."""

    id: str
    family: str
    stance: Stance
    weight: float | None
    """How far it moved the verdict, in log-odds; `None` when the model does not weigh it."""
    says: DefangedText
    args: dict[str, DefangedText]
    sees: str
    wrong_when: str
    evidence: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SeenBrand:
    """An organisation that the mail names."""

    id: str
    name: str
    presented: bool
    """Whether the mail presents itself as this one, rather than speaking of it."""
    prominence: float
    place: Place


@dataclass(frozen=True, slots=True)
class SeenHost:
    """A host, and whose it is."""

    host: DefangedText
    registrable_domain: DefangedText
    owners: tuple[str, ...]
    """Brands of the registry whose own it is."""
    lookalike: tuple[str, ...]
    """The brand it is made to look like, and how; empty when it is not."""


@dataclass(frozen=True, slots=True)
class SeenLink:
    """A link, where it is shown and where it leads."""

    index: int
    url: DefangedUrl
    at: SeenHost
    target: DefangedUrl | None
    """The address behind a redirect or a security product, where the link itself tells it."""
    target_at: SeenHost | None
    shown: DefangedText
    carrier: str
    hidden: bool
    line: int | None


@dataclass(frozen=True, slots=True)
class SeenFile:
    """An attached file."""

    index: int
    filename: DefangedText
    media_type: DefangedText
    sniffed_type: str
    size: int
    inline: bool
    traits: tuple[FileTrait, ...]
    holds: tuple[DefangedText, ...]
    words: DefangedText


@dataclass(frozen=True, slots=True)
class SeenSender:
    """Authentication, and who said so."""

    spf: Result
    dkim: Result
    dmarc: Result
    arc: Result
    as_of: AsOf
    aligned: bool | None
    authserv_id: DefangedText
    rfc5322_from_domain: DefangedText
    rfc5321_mailfrom_domain: DefangedText
    dkim_domains: tuple[DefangedText, ...]
    dmarc_policy: DmarcPolicy | None
    notes: tuple[RouteNote, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """One mail with all that was seen in it."""

    path: str
    index: int
    form: str
    wrapped_in: str | None
    subject: DefangedText
    from_: tuple[DefangedText, ...]
    reply_to: tuple[DefangedText, ...]
    certainty: str
    probability: float
    signals: tuple[SeenSignal, ...]
    brands: tuple[SeenBrand, ...]
    authentication: SeenSender
    links: tuple[SeenLink, ...]
    links_in_all: int
    files: tuple[SeenFile, ...]
    files_in_all: int
    hidden_characters: int
    hidden: DefangedText
    defects: tuple[tuple[str, DefangedText], ...]
    missing: tuple[str, ...]
