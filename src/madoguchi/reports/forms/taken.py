"""Whoever got the mail, looked for in what is about to leave: after the redaction, once more."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick, Implementation

from madoguchi.model import Message
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import is_freemail


def _finder(forms: set[str]) -> AhoCorasick | None:
    # The quickest to build: it looks at a few hundred addresses, and a mail may name thousands.
    kind = Implementation.NoncontiguousNFA
    return AhoCorasick(sorted(forms), implementation=kind) if forms else None


class Taken:
    """The recipients' addresses in every form; one linear pass however many there are."""

    def __init__(self, message: Message) -> None:
        secrets = [secret for secret in recipients(message) if "@" in secret.plain]
        forms = {form.lower() for secret in secrets for form in secret.forms if form}
        self._anywhere = _finder(forms)
        addresses = {secret.plain.lower() for secret in secrets}
        self._addresses = _finder(addresses)
        domains = {address.rpartition("@")[2] for address in addresses}
        self._domains = frozenset(domain for domain in domains if not is_freemail(domain))

    def told_in(self, text: str) -> bool:
        """Whether the text tells one of them, in any form."""
        return self._anywhere is not None and bool(
            self._anywhere.find_matches_as_indexes(text.lower())
        )

    def addressed_in(self, text: str) -> bool:
        """Whether one of their addresses stands in the text as it is."""
        return self._addresses is not None and bool(
            self._addresses.find_matches_as_indexes(text.lower())
        )

    def lives_at(self, host: str) -> bool:
        """Whether one of them has a mailbox there, in a house of an organisation's own."""
        labels = host.split(".")
        return any(".".join(labels[at:]) in self._domains for at in range(len(labels)))
