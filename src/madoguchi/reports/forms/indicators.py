"""What of a mail others may look for or block, and what only stands around it.

Whoever blocks what stands here must not block a bank because a scam links to it: big services,
brands' own domains and what a mail program loads by itself are `context`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from madoguchi.auth.source import octets_of
from madoguchi.mail.links import a_labels
from madoguchi.mail.links.domains import is_address
from madoguchi.model import (
    LOADED_CARRIERS,
    Authentication,
    Certainty,
    Link,
    Message,
    Stance,
    Verdict,
)
from madoguchi.reports.forms import cleaned
from madoguchi.reports.forms.bystanders import (
    Bystanders,
    bystanders,
    is_own_page,
)
from madoguchi.reports.forms.hashes import file_hashes
from madoguchi.reports.forms.taken import Taken
from madoguchi.reports.shared import is_shared
from madoguchi.signals.brands import is_freemail, owners_of

MOST_LINKS = 200
MOST_FILES = 100
_NOBODYS = (".invalid", ".localhost", ".local")
"""No public host ends so (RFC 6761 §6, RFC 6762 §3): a redaction's filling, or inside a house."""
_UNTOUCHED = LOADED_CARRIERS | {"header"}
"""Carriers of links that nobody touches in the mail."""


class Sort(StrEnum):
    """What an indicator is."""

    URL = "url"
    HOST = "host"
    """A domain name, or an IP address (IPv6 without brackets)."""
    FROM = "from"
    """The `addr_spec` of a From mailbox."""
    REPLY_TO = "reply-to"
    FILE = "file"
    """An attached file, by its name and, where known, its hash."""


class Role(StrEnum):
    """What may be done with it."""

    INDICATOR = "indicator"
    """It belongs to the scam: something to look for, or to block."""
    CONTEXT = "context"
    """It stands in the mail, and others use it too: never to be blocked."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One thing of a mail, live and not defanged: only for forms that programs read."""

    sort: Sort
    value: str
    """One line; for a file its name, which may be empty when the hash is not."""
    role: Role
    sha256: str = ""
    """Of a file, in hexadecimal; empty when its octets are not at hand."""
    checks: tuple[str, ...] = ()
    """Ids of the accusing signals that rest on it."""


def indicators(
    redacted: bytes,
    message: Message,
    verdict: Verdict,
    authentication: Authentication | None = None,
) -> tuple[Indicator, ...]:
    """Everything of one mail, in the order of the mail, each thing once.

    `message` is `mail.read(redacted)`; the verdict may be that of the mail before its redaction.
    Something is an indicator only when the verdict is `scam`; a sender's domain only when the
    authentication proves it, for a forged one is its owner's (`bystanders`).  What still holds
    the recipient, or the domain of their address, is left out or cut back to the host.  Hostile
    mail never raises.
    """
    taken = Taken(message)
    found: dict[tuple[Sort, str, str], Indicator] = {}
    for one in _all(redacted, message, verdict, authentication):
        kept = _kept(one, taken)
        if kept is None:
            continue
        if verdict.certainty is not Certainty.SCAM:
            kept = replace(kept, role=Role.CONTEXT)
        key = (kept.sort, kept.value, kept.sha256)
        before = found.get(key)
        if before is None or (before.role is Role.CONTEXT and kept.role is Role.INDICATOR):
            found[key] = kept
    return tuple(found.values())


def _kept(one: Indicator, taken: Taken) -> Indicator | None:
    """The indicator with nothing of the recipient, or `None` where nothing is left."""
    if one.sort is Sort.HOST:
        return None if taken.lives_at(one.value) else one
    if one.sort is not Sort.URL:
        return None if taken.addressed_in(one.value) else one
    # Only behind the host: a local part such as `amazon` may be a part of a forged name.
    start = one.value.find("/", one.value.find("://") + 3)
    authority, rest = (one.value, "") if start < 0 else (one.value[:start], one.value[start:])
    host = authority.rpartition("/")[2].partition(":")[0]
    if "@" in authority or taken.lives_at(host.lower()):
        return None
    return replace(one, value=f"{authority}/", role=Role.CONTEXT) if taken.told_in(rest) else one


def _all(
    redacted: bytes,
    message: Message,
    verdict: Verdict,
    authentication: Authentication | None,
) -> Iterator[Indicator]:
    accused = _accused(verdict)
    others = bystanders(message, verdict, authentication)
    for index, link in enumerate(message.links[:MOST_LINKS]):
        yield from _of_link(link, accused.get(f"link:{index}", ()), others)
    yield from _of_senders(message, authentication, accused, others)
    octets = octets_of(redacted, message)
    mail = b"".join(field for _, field in octets.fields) + b"\r\n" + octets.body if octets else b""
    files = message.attachments[:MOST_FILES]
    hashes = file_hashes(mail, files) if mail else ("",) * len(files)
    for index, (file, sha256) in enumerate(zip(files, hashes, strict=True)):
        name = cleaned.one_line(file.filename)
        if file.inline or not (name or sha256):
            continue
        # A name alone, such as `invoice.pdf`, is everybody's.
        role = Role.INDICATOR if sha256 else Role.CONTEXT
        yield Indicator(Sort.FILE, name, role, sha256, accused.get(f"attachment:{index}", ()))


def _accused(verdict: Verdict) -> dict[str, tuple[str, ...]]:
    """Where evidence stands, and the ids of the accusing signals that rest on it."""
    found: dict[str, set[str]] = {}
    for reason in verdict.reasons:
        if reason.signal.stance is Stance.ACCUSING:
            for evidence in reason.signal.evidence:
                found.setdefault(evidence.where, set()).add(reason.signal.id)
    return {where: tuple(sorted(ids)) for where, ids in found.items()}


def _of_link(link: Link, checks: tuple[str, ...], others: Bystanders) -> Iterator[Indicator]:
    touched = link.carrier not in _UNTOUCHED
    for url, host in ((link.url, link.host), (link.target or "", link.target_host)):
        host = cleaned.host(host)
        if not url or not host or host.endswith(_NOBODYS):
            continue
        theirs = touched and not others.have(host, accused=bool(checks))
        url = cleaned.url(url)
        if url:
            role = Role.INDICATOR if theirs and is_own_page(url, host) else Role.CONTEXT
            yield Indicator(Sort.URL, url, role, checks=checks)
        role = Role.INDICATOR if theirs and not is_shared(host) else Role.CONTEXT
        yield Indicator(Sort.HOST, host.strip("[]"), role, checks=checks)


def _of_senders(
    message: Message,
    authentication: Authentication | None,
    accused: dict[str, tuple[str, ...]],
    others: Bystanders,
) -> Iterator[Indicator]:
    proven = authentication.aligned if authentication else None
    for sort, field, mailboxes in (
        (Sort.FROM, "header:From", message.from_),
        (Sort.REPLY_TO, "header:Reply-To", message.reply_to),
    ):
        checks = accused.get(field, ())
        for mailbox in mailboxes[:MOST_FILES]:
            local, _, domain = mailbox.addr_spec.rpartition("@")
            domain = cleaned.host(a_labels(domain))
            address = cleaned.mailbox(f"{local}@{domain}") if domain else ""
            if not address or domain.endswith(_NOBODYS) or is_address(domain):
                continue
            # A Reply-To is written in order to be answered: it is never somebody else's.
            theirs = sort is Sort.REPLY_TO or proven is not False
            free = is_freemail(domain)
            named = sort is Sort.FROM and others.have(domain, accused=False)
            another = not free and (named or bool(owners_of(domain)))
            role = Role.INDICATOR if theirs and not another else Role.CONTEXT
            yield Indicator(sort, address, role, checks=checks)
            alone = proven is True and sort is Sort.FROM and not is_shared(domain)
            yield Indicator(
                Sort.HOST, domain, Role.INDICATOR if alone else Role.CONTEXT, checks=checks
            )
