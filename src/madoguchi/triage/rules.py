"""Rules over signals, one table a rule: what stands in `kinds.toml` and `wants.toml`.

needs = [["a", "b"], ["c"]]   one signal of every group
link = true                   and a link that leads to a host
unless = ["d"]                and none of these
why = "…"                     for those who change the rule
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from madoguchi.model import broken_part, carried


@dataclass(frozen=True, slots=True)
class Rule:
    """What signals together prove one thing."""

    name: str
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]
    link: bool

    def holds(self, seen: Set[str], *, has_link: bool) -> bool:
        """Whether the signals of these ids, and a link where one is needed, prove it."""
        if self.link and not has_link:
            return False
        for group in self.needs:
            if group.isdisjoint(seen):
                return False
        return self.unless.isdisjoint(seen)


@cache
def rules(file: str) -> tuple[Rule, ...]:
    """The rules of a file of this room, in its order."""
    try:
        tables = tomllib.loads(carried("madoguchi.triage", file).decode("utf-8"))
        return tuple(_rule(name, table) for name, table in tables.items())
    except (ValueError, KeyError, TypeError) as error:
        raise broken_part(file) from error


def _rule(name: str, table: Mapping[str, Any]) -> Rule:
    needs = tuple(frozenset(group) for group in table["needs"])
    # Without a group it would hold for every mail.
    if not needs or not all(needs):
        raise ValueError(name)
    return Rule(name, needs, frozenset(table.get("unless", ())), bool(table.get("link", False)))
