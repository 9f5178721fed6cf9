"""Answers out of a table: for replaying what was answered once, and for tests."""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.lookups.resolver import Answer, Outcome, RecordType

Table = Mapping[tuple[str, RecordType], tuple[str, ...] | Outcome]
"""By name (lower case, without a dot at its end) and type: the values, or how it ends."""


class FixedResolver:
    """A `Resolver` that knows a table and nothing else: what is not in it is not there."""

    def __init__(self, table: Table) -> None:
        self._table = dict(table)
        self._names = {above for name, _ in table for above in _and_above(name)}
        self.asked: list[tuple[str, RecordType]] = []
        """Every question, in order."""

    def ask(self, name: str, record_type: RecordType) -> Answer:
        """What the table holds."""
        key = (name.lower().rstrip("."), record_type)
        self.asked.append(key)
        found = self._table.get(key, ())
        if isinstance(found, Outcome):
            return Answer(found)
        if found:
            return Answer(Outcome.FOUND, found)
        return Answer(Outcome.NOTHING, no_such_name=key[0] not in self._names)


def _and_above(name: str) -> list[str]:
    labels = name.split(".")
    return [".".join(labels[at:]) for at in range(len(labels))]
