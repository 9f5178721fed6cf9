"""Whoever got the mail, looked for in what is about to leave: after the redaction, once more."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.model import Message
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import is_freemail


class Taken:
    """The recipients' addresses in every form; one linear pass however many there are."""

    def __init__(self, message: Message) -> None:
        secrets = [secret for secret in recipients(message) if "@" in secret.plain]
        self._anywhere = Search(secrets, tokens=False)
        # The first writing of an address is the address.
        bare = (replace(one, writings=one.writings[:1], patterns=()) for one in secrets)
        self._addresses = Search(bare, tokens=False)
        domains = {secret.plain.rpartition("@")[2] for secret in secrets}
        self._domains = frozenset(domain for domain in domains if not is_freemail(domain))

    def told_in(self, text: str) -> bool:
        """Whether the text tells one of them, in any form."""
        return bool(self._anywhere.in_text(text))

    def addressed_in(self, text: str) -> bool:
        """Whether one of their addresses stands in the text as it is."""
        return bool(self._addresses.in_text(text))

    def lives_at(self, host: str) -> bool:
        """Whether one of them has a mailbox there, in a house of an organisation's own."""
        labels = host.split(".")
        return any(".".join(labels[at:]) in self._domains for at in range(len(labels)))
