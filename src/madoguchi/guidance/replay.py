"""The plan that was said on a day, by the guidance of that day, for facts given by name.

Facts and their values are those of the version that spoke, not of today's program: what that
version did not know cannot be asked of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.complaints import refused
from madoguchi.guidance.conditions import Predicates
from madoguchi.guidance.pack import Fact, Pack
from madoguchi.model import NO_DATES, Dates, Language, Plan

NOTHING = ("none", "no")
"""What is written for a set fact of which nothing holds: `did=none`, `paid=no`."""

Given = Mapping[str, tuple[str, ...]]
"""Values by fact: of a set fact any number, of every other one exactly one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Where, when and for whom a plan is asked."""

    at: datetime
    language: Language = Language.JA
    prefecture: str | None = None
    brand: str | None = None
    dates: Dates = NO_DATES


def facts_of(pack: Pack, written: Iterable[str]) -> Given:
    """`did=clicked,called paid=card kind=phishing` as values by fact.

    Raises `UsageError` for a fact or value that this version does not have.
    """
    found: dict[str, list[str]] = {}
    for one in written:
        name, equals, values = one.partition("=")
        if not equals or not values.strip():
            raise refused("not-a-fact", value=one)
        if name not in pack.facts:
            known = ", ".join(pack.facts)
            raise refused("no-such-fact", value=name, version=_version(pack), known=known)
        said = found.setdefault(name, [])
        said += [value for value in _values(pack, pack.facts[name], values) if value not in said]
        if not pack.facts[name].many and len(said) > 1:
            raise refused("one-value", fact=name, value=", ".join(said))
    return {name: tuple(values) for name, values in found.items()}


def _values(pack: Pack, fact: Fact, written: str) -> Iterable[str]:
    for value in (piece.strip() for piece in written.split(",")):
        if fact.many and value in NOTHING:
            continue
        if value not in fact.values:
            known = ", ".join(fact.values)
            raise refused(
                "no-such-value", fact=fact.id, value=value, version=_version(pack), known=known
            )
        yield value


def _version(pack: Pack) -> str:
    return f"{pack.id.name}@{pack.id.version}"


def state_of(adviser: Adviser, given: Given) -> int:
    """The state with these facts, and the usual value of every fact that was not given.

    Where the usual values do not go with those given (`kind=ordinary` is never `unclear`), the
    next that do are taken.  Raises `UsageError` when what was given cannot be together.
    """
    pack, vocabulary = adviser.pack, adviser.vocabulary
    tests = Predicates(vocabulary.mask)
    barred = [tests.of(condition) for condition in pack.impossible]
    tied = {"kind", "certainty"}.intersection(pack.facts)
    fixed = [
        (fact.id, value)
        for fact in pack.facts.values()
        if fact.id not in tied
        for value in given.get(fact.id, (fact.default,) if fact.default else ())
    ]
    for pair in product(*(_likeliest(pack.facts[name], given) for name in sorted(tied))):
        state = vocabulary.state((*fixed, *pair))
        if not any(test(state) for test in barred):
            return state
    said = " ".join(f"{name}={','.join(given[name])}" for name in sorted(tied) if name in given)
    raise refused("never-together", value=said)


def _likeliest(fact: Fact, given: Given) -> list[tuple[str, str]]:
    if fact.id in given:
        return [(fact.id, value) for value in given[fact.id]]
    # A pack declares the kinds from the gravest to the lightest: nobody is alarmed by a guess.
    others = [value for value in reversed(fact.values) if value != fact.default]
    return [(fact.id, value) for value in (str(fact.default), *others)]


def plan_for(adviser: Adviser, given: Given, asked: Asked) -> Plan:
    """The plan of that adviser for these facts."""
    return adviser.plan_for(
        state_of(adviser, given),
        at=asked.at,
        language=asked.language,
        prefecture=asked.prefecture,
        brand=asked.brand,
        dates=asked.dates,
    )
