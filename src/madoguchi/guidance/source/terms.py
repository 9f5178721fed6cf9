"""Conditions as they are written in the sources."""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.guidance.derived import DERIVED, NO, YES
from madoguchi.guidance.pack import Fact
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not


def condition(node: Node, facts: Mapping[str, Fact]) -> Condition:
    """The condition written at a node; every fact and value in it is declared."""
    entries = node.entries()
    if len(entries) != 1:
        raise node.wrong("one-key")
    ((key, inner),) = entries.items()
    if key == "not":
        return Not(condition(inner, facts))
    if key in ("all", "any"):
        parts = tuple(condition(item, facts) for item in inner.items())
        if len(parts) < 2:
            raise inner.wrong("few-terms", key=key)
        return All(parts) if key == "all" else AnyOf(parts)
    return _leaf(key, inner, facts)


def _leaf(key: str, values: Node, facts: Mapping[str, Fact]) -> Is:
    if key in DERIVED:
        known: tuple[str, ...] = (YES, NO)
    elif key in facts:
        known = facts[key].values
    else:
        raise values.wrong("unknown-fact", value=key)
    named = values.texts()
    if not named:
        raise values.wrong("empty")
    for item in values.items():
        if item.text() not in known:
            raise item.wrong("unknown-fact-value", fact=key, value=item.text())
    return Is(key, named)
