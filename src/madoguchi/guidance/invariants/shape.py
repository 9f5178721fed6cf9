"""What an invariant is, and the few shapes that most of them have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not
from madoguchi.model import Kind

Plan: TypeAlias = Callable[[str], Condition]
"""Gives the condition under which an action is in the plan."""
Invariant: TypeAlias = Callable[[Plan], Condition]

PAGES: Mapping[str, Kind] = {
    "FB": Kind.FICTITIOUS_BILLING,
    "PH": Kind.PHISHING,
    "PZ": Kind.PRIZE,
}
"""The three parts of the police page: which kind of mail a clause's prefix is about."""


def yes(fact: str) -> Is:
    """A derived or yes/no fact holds."""
    return Is(fact, ("yes",))


def implies(cause: Condition, effect: Condition) -> Condition:
    """Whenever the one, the other too."""
    return AnyOf((Not(cause), effect))


def calls_for(cause: Condition, *actions: str) -> Invariant:
    """Whenever the one, all these actions."""
    return lambda plan: All(tuple(implies(cause, plan(name)) for name in actions))


def one_of(cause: Condition, *actions: str) -> Invariant:
    """Whenever the one, at least one of these actions."""
    return lambda plan: implies(cause, AnyOf(tuple(plan(name) for name in actions)))


def without(cause: Condition, *actions: str) -> Invariant:
    """Whenever the one, none of these actions."""
    return lambda plan: All(tuple(implies(cause, Not(plan(name))) for name in actions))


RECEIVED = yes("only-received")
THREAT = yes("threat")


def page(prefix: str) -> Is:
    """The mail is of the kind that a clause prefix is about."""
    return Is("kind", (PAGES[prefix],))


def saying(pack: Pack, words: str) -> list[str]:
    """The actions whose text holds these words, in any language."""
    return [
        action.id
        for action in pack.actions
        if any(
            words in f"{texts.actions[action.id].says}{texts.actions[action.id].more}"
            for texts in pack.texts.values()
            if action.id in texts.actions
        )
    ]


def with_desk(pack: Pack, *prefixes: str) -> list[str]:
    """The actions whose desk has a role that begins so."""
    return [a.id for a in pack.actions if a.desk and a.desk.startswith(prefixes)]
