"""Finding records by walking up the tree of names (RFC 9989 §4.10)."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.auth.dmarc.parse import parse_record
from madoguchi.auth.dmarc.types import PolicyRecord, Psd
from madoguchi.lookups import Outcome, RecordType, Resolver

MAX_LABELS = 8
"""§4.10: of a longer name, only the last seven labels are walked."""
MAX_RECORDS = 100
"""TXT records of one name that are looked at."""


@dataclass(frozen=True, slots=True)
class Walk:
    """What one walk found."""

    start: str
    records: tuple[PolicyRecord, ...]
    """From the longest name to the shortest."""
    failed: bool = False
    """A question was not answered: what is above is not known."""

    @property
    def organizational_domain(self) -> str:
        """§4.10.2"""
        for record in self.records:
            if record.psd is Psd.NO:
                return record.domain
            if record.psd is Psd.YES and record.domain != self.start:
                return _one_below(self.start, record.domain)
        return self.records[-1].domain if self.records else self.start


def _one_below(name: str, above: str) -> str:
    count = above.count(".") + 2
    return ".".join(name.split(".")[-count:])


class TreeWalks:
    """Walks for one mail; each name is asked for once."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._walks: dict[str, Walk] = {}
        self._records: dict[str, PolicyRecord | Outcome] = {}

    def walk(self, domain: str) -> Walk:
        """From a domain up to its top level, or to a record that says where to stop."""
        if domain not in self._walks:
            self._walks[domain] = self._walk(domain)
        return self._walks[domain]

    def _walk(self, domain: str) -> Walk:
        labels = domain.split(".")
        # At most eight questions, however many labels a name has.
        above = range(max(1, len(labels) - MAX_LABELS + 1), len(labels))
        records: list[PolicyRecord] = []
        for name in (domain, *(".".join(labels[at:]) for at in above)):
            found = self._record(name)
            if found is Outcome.FAILED:
                return Walk(domain, tuple(records), failed=True)
            if isinstance(found, PolicyRecord):
                records.append(found)
                if found.psd is not Psd.UNKNOWN:
                    break
        return Walk(domain, tuple(records))

    def _record(self, name: str) -> PolicyRecord | Outcome:
        if name not in self._records:
            answer = self._resolver.ask(f"_dmarc.{name}", RecordType.TXT)
            parsed = [parse_record(name, text) for text in answer.values[:MAX_RECORDS]]
            records = [record for record in parsed if record is not None]
            # Several under one name are all discarded.
            none = answer.outcome if answer.outcome is Outcome.FAILED else Outcome.NOTHING
            self._records[name] = records[0] if len(records) == 1 else none
        return self._records[name]

    def exists(self, domain: str) -> bool:
        """§3.2.13: a name that the DNS says is not there does not exist; doubt is existence."""
        return not self._resolver.ask(domain, RecordType.TXT).no_such_name
