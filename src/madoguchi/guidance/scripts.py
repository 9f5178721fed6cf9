"""What a phone script is made of: sentences, some of them only for some cases, with gaps.

`{told}`, `{paid}`, `{did}` are filled with what this person told, paid and did, as far as the
listener has to hear of it; `{when}` with how long ago that was, `{day}` with a day that they named.
The words are texts (`texts/*/scripts.yaml`, `spoken.yaml`); what is said to whom stands here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from madoguchi.guidance.conditions import expanded, from_json, to_json
from madoguchi.guidance.terms import Condition
from madoguchi.model import Elapsed, Since

OPENING = "opening"
"""The script whose sentences are said in every other one, before or between its own."""

WHEN, DAY = "when", "day"
ELAPSED = "elapsed"
"""The fact that `{when}` tells in words."""

JOINTS = ("between", "last")
GAP = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a script and when it is said."""

    id: str
    when: Condition | None = None
    """`None`: whenever the step is shown."""
    day: bool | None = None
    """Whether the script's day has to be named for it (`True`), or must not be (`False`)."""


@dataclass(frozen=True, slots=True)
class Script:
    """What to say to one listener."""

    sentences: tuple[Sentence, ...]
    """In the order of its texts."""
    hears: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of each fact that it names, the values that concern the listener, in the order of telling."""
    day: Since | None = None
    opening: int = 0
    """How many of its own sentences come before those of the opening."""


def gaps(lines: Iterable[str]) -> tuple[str, ...]:
    """What is filled in, each once."""
    return tuple(dict.fromkeys(name for line in lines for name in GAP.findall(line)))


def spoken_keys(script: Script, lines: Iterable[str]) -> tuple[str, ...]:
    """Ids of all words that these lines can be filled with, whatever the case."""
    keys: list[str] = []
    for name in gaps(lines):
        if name == WHEN:
            keys += [f"{WHEN}.{value}" for value in (*Elapsed, "unknown")]
        elif name == DAY:
            keys.append(f"{DAY}.named")
        else:
            keys += [f"{name}.{word}" for word in (*script.hears.get(name, ()), *JOINTS)]
    return tuple(keys)


def self_contained(script: Script) -> Script:
    """The same with derived facts written out."""
    return Script(
        tuple(
            Sentence(one.id, expanded(one.when) if one.when else None, one.day)
            for one in script.sentences
        ),
        script.hears,
        script.day,
        script.opening,
    )


def to_data(script: Script) -> dict[str, Any]:
    """The script as it stands in a compiled pack."""
    return {
        "sentences": [
            [one.id, to_json(one.when) if one.when else None, one.day] for one in script.sentences
        ],
        "hears": {fact: list(values) for fact, values in script.hears.items()},
        "day": script.day,
        "opening": script.opening,
    }


def from_data(data: dict[str, Any]) -> Script:
    """Read back what `to_data` wrote."""
    return Script(
        tuple(
            Sentence(name, from_json(when) if when else None, day)
            for name, when, day in data["sentences"]
        ),
        {fact: tuple(values) for fact, values in data["hears"].items()},
        Since(data["day"]) if data["day"] else None,
        data["opening"],
    )
