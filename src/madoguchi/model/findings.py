"""What was found in a mail: authentication, signals, verdict."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.model.message import Span
from madoguchi.model.wishes import Settle, Want
from madoguchi.model.words import (
    AsOf,
    Certainty,
    DmarcPolicy,
    Kind,
    Missing,
    Result,
    RouteNote,
    Stance,
)

CALIBRATED_FOR = 0.5
"""Share of scams that `Verdict.probability` is calibrated for, unless another is given."""


@dataclass(frozen=True, slots=True)
class Authentication:
    """Who sent the mail: what the receiver that can be trusted wrote down, or what was verified.

    It proves who sent, never that the mail is honest.
    """

    spf: Result = Result.UNKNOWN
    dkim: Result = Result.UNKNOWN
    dmarc: Result = Result.UNKNOWN
    arc: Result = Result.UNKNOWN
    as_of: AsOf = AsOf.UNKNOWN
    rfc5322_from_domain: str = ""
    rfc5321_mailfrom_domain: str = ""
    """Domain that SPF spoke of; empty when unknown."""
    dkim_domains: tuple[str, ...] = ()
    """The `d=` of every signature that passed (RFC 6376)."""
    aligned: bool | None = None
    """Whether SPF or DKIM passed for the From domain's organisation (RFC 9989 §4.4, relaxed).

    `None` when nothing trusted was written down: unknown is not guilt.
    """
    authserv_id: str = ""
    """Who wrote it down (RFC 8601 §2.5); empty when nobody that can be trusted did."""
    dmarc_policy: DmarcPolicy | None = None
    """What the From domain's owner asks for in case of a fail; `None` when that was not looked up,
    or is not said."""
    notes: tuple[RouteNote, ...] = ()
    """What explains the results, found by live verification."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where in this very mail something shows."""

    where: str
    """`header:From`, `text`, `hidden`, `link:3`, `attachment:0` (indexes into the `Message`)."""
    quote: str
    """The words or address as they stood; at most some 200 characters."""
    span: Span | None = None
    """Range of `Message.text` to mark; `None` when it is not in the seen text."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One observation by one check.  What it weighs is for the verdict to say."""

    id: str
    stance: Stance
    evidence: tuple[Evidence, ...]
    args: tuple[tuple[str, str], ...] = ()
    """Values for the sentence shown to a person, such as `("brand", "amazon")`."""

    def arg(self, name: str) -> str:
        """The value of one argument; empty when the signal does not carry it."""
        for key, value in self.args:
            if key == name:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class Reason:
    """A signal and how far it moved the verdict, in log-odds; positive accuses."""

    signal: Signal
    weight: float


@dataclass(frozen=True, slots=True)
class Local:
    """How a desk's own corrections moved a verdict away from the shipped one."""

    kind_before: Kind
    certainty_before: Certainty
    probability_before: float
    corrections: int
    """Corrections of near-equal mails that it rests on."""
    reporters: int
    """How many different people made them."""
    signals: tuple[tuple[str, float], ...]
    """How far each signal of this mail was moved, in log-odds; furthest first."""
    bias: float
    """How far every such mail was moved, whatever it shows, in log-odds."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which kind of mail, how sure, and why.  It never says "safe"."""

    kind: Kind
    certainty: Certainty
    probability: float
    """Calibrated probability, 0 to 1, that the mail is any kind of scam."""
    kinds: tuple[tuple[Kind, float], ...] = ()
    """Probability per kind, largest first."""
    brand: str | None = None
    """Registry id of the organisation whose name is used."""
    reasons: tuple[Reason, ...] = ()
    """In order of weight, heaviest first."""
    missing: tuple[Missing, ...] = ()
    wording_weight: float = 0.0
    """How far the wording as a whole moved the verdict, in log-odds."""
    also: tuple[Kind, ...] = ()
    """Further kinds that the mail is beside `kind`, likeliest first."""
    wants: tuple[Want, ...] = ()
    """What it wants of its reader; honest mail wants things too."""
    settles: tuple[Settle, ...] = ()
    """What would settle it, one to three things, when it is `unclear`; else empty."""
    base_rate: float = CALIBRATED_FOR
    """Share of scams among what is handed over that `probability` was reckoned for."""
    local: Local | None = None
    """What the desk's corrections changed; `None` where this is the shipped verdict."""
