"""Whose hosts a scam only uses or names: to block them would harm others than its makers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from madoguchi.auth import trusted_zone
from madoguchi.mail.links import organisational_domain
from madoguchi.model import Authentication, Message, Verdict
from madoguchi.reports.shared import is_shared, list_domains
from madoguchi.signals.brands import is_freemail, is_shortener, is_user_content, sends_for_others


@dataclass(frozen=True, slots=True)
class Bystanders:
    """Organisational domains of one mail that are not its makers'."""

    carried: frozenset[str]
    """Of the list that passed it on, and of whoever got it."""
    named: frozenset[str]
    """Of the sender, where another's name may be used: theirs unless a check accuses the link."""

    def have(self, host: str, *, accused: bool) -> bool:
        """Whether the host is one of theirs."""
        domain = organisational_domain(host)
        return domain in self.carried or (domain in self.named and not accused)


def bystanders(
    message: Message, verdict: Verdict, authentication: Authentication | None
) -> Bystanders:
    """Who only stands by, as far as this mail tells.

    A sender is taken for forged when authentication failed, and also when nobody checked it and
    the mail uses an organisation's name: such mails mostly write that organisation's address.
    """
    senders = frozenset(filter(None, (organisational_domain(one.domain) for one in message.from_)))
    aligned = authentication.aligned if authentication else None
    forged = aligned is False or (aligned is None and verdict.brand is not None)
    # Scams that are sent blind are addressed to themselves.
    carried = frozenset(filter(None, _carriers(message))) - senders
    return Bystanders(carried, senders if forged else frozenset())


def _carriers(message: Message) -> Iterator[str]:
    yield from list_domains(message)
    for mailbox in message.to:
        if not is_freemail(mailbox.domain):
            yield organisational_domain(mailbox.domain)
    yield trusted_zone(message.headers).receiver


def is_own_page(url: str, host: str) -> bool:
    """Whether the very page is the scam's: also one that stands on a service for everybody."""
    if not is_shared(host):
        return True
    beyond_front = url.partition("://")[2].partition("/")[2] != ""
    return beyond_front and (is_user_content(host) or is_shortener(host) or sends_for_others(host))
