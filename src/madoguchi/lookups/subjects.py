"""What may be asked about: decided before anything is, and never more than names of strangers.

Never leaves the machine: an address of a person, the local part of any, a path, a whole URL, the
recipient's own domain, nor a label of a host that may have been made for one recipient.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from madoguchi.mail.links import a_labels, registered_domain_icann
from madoguchi.mail.links.domains import is_address
from madoguchi.model import LOADED_CARRIERS, Message

MAX_LINK_DOMAINS = 8
"""Half of all scams link to one domain; a newsletter to a dozen, whose first say enough."""
MAX_LINKS = 200
_MAX_NAME = 253
"""Characters of a name (RFC 1035 §2.3.4, without the last dot)."""
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_WORD = re.compile(r"[a-z]{1,10}\d{0,2}")
"""A label that cannot tell one recipient from another: a short word, such as `mail` or `news2`."""
_NOT_IN_THE_DNS = frozenset(
    ("alt", "arpa", "corp", "home", "internal", "invalid", "lan", "local", "localhost", "onion")
)
"""RFC 6761, RFC 6762, RFC 7686, RFC 9476, and names that houses use inside."""
_RECIPIENT_FIELDS = frozenset(
    (
        "to",
        "cc",
        "bcc",
        "resent-to",
        "delivered-to",
        "envelope-to",
        "x-envelope-to",
        "x-original-to",
        "x-forwarded-to",
        "x-rcpt-to",
    )
)
_FOR = re.compile(r"\sfor\s+<?([^\s<>@,;:\"]{1,64})@([A-Za-z0-9.-]{1,253})")
"""RFC 5321 §4.4: hosts on the way write down whom it was for."""
_ADDR_SPEC = re.compile(r"([^\s<>@,;:\"]{1,64})@([A-Za-z0-9.-]{1,253})")
_FIELD_LIMIT = 4_000
_MAX_RECIPIENTS = 400


@dataclass(frozen=True, slots=True)
class Subjects:
    """Names that may be sent, the sender's first."""

    sender: str = ""
    links: tuple[str, ...] = ()
    relay: str = ""
    """An address; whoever asks passes the one that the receiver wrote down."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom the mail was for, as its own fields name them: what must not leave the machine."""

    local_parts: frozenset[str]
    domains: frozenset[str]

    def shows_in(self, name: str) -> bool:
        """Whether a name tells of a recipient: a label made of an address, or their own domain."""
        if registrable(name) in self.domains:
            return True
        labels = name.lower().split(".")
        return any(_made_of(local, label) for local in self.local_parts for label in labels)


def subjects_of(message: Message, relay: str = "") -> Subjects:
    """The names in a mail that may be asked about."""
    whose = recipients_of(message)
    sender = sender_domain(message.rfc5322_from_domain, whose)
    found: dict[str, None] = {}
    for host in _hosts(message):
        name = registrable(host)
        if name and not whose.shows_in(name):
            found[name] = None
        if len(found) == MAX_LINK_DOMAINS:
            break
    return Subjects(sender, tuple(found), relay)


def recipients_of(message: Message) -> Recipients:
    """The addresses of all recipients, of the mail and of those that carried it."""
    pairs: set[tuple[str, str]] = set()
    carrier: Message | None = message
    while carrier is not None and len(pairs) < _MAX_RECIPIENTS:
        for field in carrier.headers:
            if field.name.lower() in _RECIPIENT_FIELDS:
                pairs.update(_ADDR_SPEC.findall(field.value[:_FIELD_LIMIT]))
            elif field.name.lower() == "received":
                pairs.update(_FOR.findall(field.raw[:_FIELD_LIMIT]))
        for box in carrier.to:
            pairs.update(_ADDR_SPEC.findall(box.addr_spec))
        if carrier is not message:  # who forwarded it was a recipient
            pairs.update(p for box in carrier.from_ for p in _ADDR_SPEC.findall(box.addr_spec))
        carrier = carrier.outer
    few = sorted(pairs)[:_MAX_RECIPIENTS]
    return Recipients(
        frozenset(local.lower() for local, _ in few),
        frozenset(name for _, domain in few if (name := registrable(domain))),
    )


def sender_domain(domain: str, whose: Recipients) -> str:
    """The whole domain when its labels are plain short words, else what was registered."""
    host = _a_labels(domain)
    name = registrable(host)
    if not name or whose.shows_in(name):
        return ""
    below = host[: -len(name)].rstrip(".")
    plain = all(map(_WORD.fullmatch, below.split("."))) if below else True
    return host if plain and not whose.shows_in(host) else name


def registrable(host: str) -> str:
    """The name that was bought at a registrar; empty for what is not in the public DNS."""
    host = _a_labels(host)
    if not host or len(host) > _MAX_NAME or is_address(host):
        return ""
    labels = host.split(".")
    if len(labels) < 2 or labels[-1] in _NOT_IN_THE_DNS or not all(map(_LABEL.fullmatch, labels)):
        return ""
    return registered_domain_icann(host)


def _a_labels(domain: str) -> str:
    return a_labels(domain[: 4 * _MAX_NAME].rstrip("."))


def _hosts(message: Message) -> Iterator[str]:
    """Where a touch leads, first; what a mail program would load by itself is not asked about."""
    links = [link for link in message.links[:MAX_LINKS] if link.carrier not in LOADED_CARRIERS]
    yield from _each(link.target_host for link in links if not link.hidden)
    yield from _each(link.host for link in links if not link.hidden)


def _each(hosts: Iterable[str]) -> Iterator[str]:
    yield from dict.fromkeys(filter(None, hosts))


def _made_of(local_part: str, label: str) -> bool:
    # Short ones (`me`, `info`) stand in ordinary words: only a label of their own counts.
    bare = re.sub(r"[^a-z0-9]", "", local_part)
    if len(bare) < 5:
        return bool(bare) and bare == label
    return bare in re.sub(r"[^a-z0-9]", "", label)
