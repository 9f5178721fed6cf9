"""How far down the header fields of the receiver reach, and which of them it wrote.

Everything below the first hop of somebody else was in the mail when it came: forged until proven
otherwise.  Scammers paste whole blocks of real fields there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from madoguchi.auth.received import Hop, parse_received
from madoguchi.mail.links import organisational_domain
from madoguchi.model import HeaderField

FIELD_LIMIT = 400
"""Header fields that are read from the top."""

_FAMILIES = (
    # Receivers whose hosts and whose authserv-id do not share one organisational domain.
    ("google.com", ("google.com", "gmail.com", "googlemail.com", "gmr-mx.google.com")),
    (
        "microsoft",
        (
            "outlook.com",
            "hotmail.com",
            "microsoft.com",
            "exchangelabs.com",
            "live.com",
            "office365.com",
            "outlook.office365.us",
        ),
    ),
    ("apple", ("icloud.com", "me.com", "mac.com", "apple.com")),
    ("yahoo", ("yahoo.com", "yahoodns.net", "aol.com", "yahoomail.com")),
    ("yahoo.co.jp", ("yahoo.co.jp", "yahoo.ne.jp", "ynwp.yahoo.co.jp")),
    ("docomo", ("docomo.ne.jp", "spmode.ne.jp", "mopera.net")),
    ("kddi", ("au.com", "ezweb.ne.jp", "auone-net.jp", "dion.ne.jp", "kddi.com")),
    ("softbank", ("softbank.jp", "softbank.ne.jp", "ymobile.ne.jp", "i.softbank.jp")),
    ("sakura", ("sakura.ne.jp", "sakura.ad.jp")),
)
_FAMILY_OF = {domain: name for name, domains in _FAMILIES for domain in domains}
_FAMILY_NAMES = frozenset(name for name, _ in _FAMILIES)

_SENDERS_OWN = frozenset(("from", "to", "subject", "date", "message-id", "mime-version"))
"""Fields that the sender's side wrote: below them nothing is the receiver's (RFC 5322 §3.6)."""


@dataclass(frozen=True, slots=True)
class TrustedZone:
    """The fields that the receiver wrote, topmost first, and who it is."""

    receiver: str
    """Organisation of the receiving host; empty when nobody can be trusted."""
    fields: tuple[HeaderField, ...]

    def first(self, name: str) -> HeaderField | None:
        """The topmost field of that lower-case name."""
        return next((field for field in self.fields if field.name.lower() == name), None)

    def is_receiver(self, host: str) -> bool:
        """Whether a host or authserv-id belongs to the receiver."""
        return bool(self.receiver) and organisation(host) == self.receiver


def organisation(host: str) -> str:
    """The family or organisational domain that a host belongs to; empty for local names."""
    host = host.lower().strip("[]").rstrip(".")
    if host.startswith("2002:a") or host == "mx.google.com":
        return "google.com"  # Gmail's inner hops name a 6to4 address
    if ":" in host or "." not in host or host.replace(".", "").isdigit():
        return ""
    domain = organisational_domain(host) or host
    return _FAMILY_OF.get(domain, domain)


def is_known_receiver(host: str) -> bool:
    """Whether a host or domain is one of the large receivers named here: they seal with care."""
    return organisation(host) in _FAMILY_NAMES


def trusted_zone(headers: tuple[HeaderField, ...]) -> TrustedZone:
    """From the top down to the first hop or the first field of the sender's side."""
    receiver = _receiver(headers)
    if not receiver:
        return TrustedZone("", ())
    return TrustedZone(receiver, tuple(_own_fields(headers[:FIELD_LIMIT], receiver)))


def _hops(headers: tuple[HeaderField, ...]) -> Iterator[Hop]:
    for entry in headers[:FIELD_LIMIT]:
        if entry.name.lower() == "received":
            yield parse_received(entry.raw)


def _receiver(headers: tuple[HeaderField, ...]) -> str:
    """Organisation of the topmost hop that names itself in public; local ones are passed over."""
    for hop in _hops(headers):
        owner = organisation(hop.by_host)
        if owner:
            return owner
        if organisation(hop.from_host):
            return ""  # an unnamed host took it from outside: nobody to compare with
    return ""


def _own_fields(headers: tuple[HeaderField, ...], receiver: str) -> Iterator[HeaderField]:
    taken_over = False
    for entry in headers:
        name = entry.name.lower()
        if name == "received":
            hop = parse_received(entry.raw)
            owner = organisation(hop.by_host)
            if owner and owner != receiver:
                return
            if taken_over and not owner:
                return
            # A filter inside the receiver may stand between; once the mail has come from another
            # organisation, only what the receiver put right below that hop is its own
            # (Gmail, and milters under Postfix, write there).
            origin = organisation(hop.from_host)
            if taken_over and origin != receiver:
                return
            taken_over = taken_over or (bool(hop.from_host) and origin != receiver)
        elif name in _SENDERS_OWN and taken_over:
            return
        yield entry
