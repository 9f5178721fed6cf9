"""What two packs declare beside their steps and words: which headline, question, term, source."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from madoguchi.guidance.conditions import written
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import Condition

ALWAYS = "always"


def declared_edits(old: Pack, new: Pack) -> Iterator[tuple[str, str, str]]:
    """What it is, how it was and how it is, for everything that is not the same in both."""
    sides = _declared(old), _declared(new)
    for name in {**sides[0], **sides[1]}:
        before, after = (side.get(name, "") for side in sides)
        if before != after:
            yield name, before, after
    orders = _orders(old), _orders(new)
    for what in orders[0]:
        before, after = _turned(orders[0][what], orders[1][what])
        if before != after:
            yield what, before, after


def _orders(pack: Pack) -> Mapping[str, Sequence[str]]:
    return {
        "order": [action.id for action in pack.actions],
        "headlines": [f"{line.part}:{line.id}" for line in pack.headlines],
        "questions": [question.id for question in pack.questions],
    }


def _declared(pack: Pack) -> Mapping[str, str]:
    """Each thing in one line, by its name."""
    return {
        **{f"headline:{h.part}:{h.id}": _when(h.when) for h in pack.headlines},
        **{
            f"question:{q.id}": f"{q.fact}: {', '.join(q.values)}; {_when(q.when)}"
            for q in pack.questions
        },
        **{f"deadline:{name}": _line(asdict(rule)) for name, rule in pack.deadlines.items()},
        **{f"fact:{name}": _line(asdict(fact)) for name, fact in pack.facts.items()},
        **{f"impossible:{written(one)}": written(one) for one in pack.impossible},
        **{f"source:{name}": _line(asdict(source)) for name, source in pack.sources.items()},
        **{f"clause:{name}": says for name, says in pack.clauses.items()},
        **{f"newer:{name}": says for name, says in pack.newer.items()},
    }


def _when(condition: Condition | None) -> str:
    return written(condition) if condition else ALWAYS


def _line(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _turned(before: Sequence[str], after: Sequence[str]) -> tuple[str, str]:
    """The part of two orders in which those that both have stand otherwise; empty when none do."""
    one = [name for name in before if name in set(after)]
    other = [name for name in after if name in set(before)]
    while one and one[0] == other[0]:
        del one[0], other[0]
    while one and one[-1] == other[-1]:
        del one[-1], other[-1]
    return ", ".join(one), ", ".join(other)
