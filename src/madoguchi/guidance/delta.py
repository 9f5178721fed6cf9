"""A compiled pack that inherits is kept as what it changes of the pack below it.

    applied(below, delta(below, above)) == above

for any two JSON values.  Lists of entries with ids are compared entry by entry, so that a pack of
a prefecture is a page and not a copy of the country's, and an edit of the country's shows once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any

Json = Any
"""A value as `json.loads` gives it."""


def delta(below: Json, above: Json) -> Json:
    """What makes `above` out of `below`; an empty mapping when nothing does."""
    if below == above:
        return {}
    if isinstance(below, dict) and isinstance(above, dict):
        return _of_mappings(below, above)
    if _has_ids(below) and _has_ids(above):
        return _of_entries(below, above)
    return {"is": above}


def applied(below: Json, change: Json) -> Json:
    """The value that `delta` was made of; `KeyError` or `TypeError` when it does not fit."""
    if "is" in change:
        return change["is"]
    if "put" in change:
        return _with_entries(below, change)
    if not change:
        return below
    kept = {key: value for key, value in below.items() if key not in change["drop"]}
    for key, inner in change["in"].items():
        kept[key] = applied(below[key], inner)
    return {**kept, **change["set"]}


def _of_mappings(below: dict[str, Json], above: dict[str, Json]) -> Json:
    both = [key for key in above if key in below and above[key] != below[key]]
    return {
        "set": {key: value for key, value in above.items() if key not in below},
        "in": {key: delta(below[key], above[key]) for key in both},
        "drop": [key for key in below if key not in above],
    }


def _of_entries(below: Sequence[Json], above: Sequence[Json]) -> Json:
    alike = SequenceMatcher(None, [_key(e) for e in below], [_key(e) for e in above], False)
    blocks = alike.get_matching_blocks()
    kept = {above[block.b + at]["id"] for block in blocks for at in range(block.size)}
    put: list[Json] = []
    before: str | None = None
    for entry in reversed(above):
        if entry["id"] in kept:
            before = entry["id"]
        else:
            put.append([before, entry])
    return {"put": put[::-1], "drop": [e["id"] for e in below if e["id"] not in kept]}


def _with_entries(below: Iterable[Json], change: Json) -> list[Json]:
    kept = [entry for entry in below if entry["id"] not in change["drop"]]
    known = {entry["id"] for entry in kept}
    put: dict[str | None, list[Json]] = {}
    for before, entry in change["put"]:
        if before is not None and before not in known:
            raise KeyError(before)
        put.setdefault(before, []).append(entry)
    found: list[Json] = []
    for entry in kept:
        found += [*put.get(entry["id"], ()), entry]
    return [*found, *put.get(None, ())]


def _has_ids(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    ids = [entry.get("id") for entry in value if isinstance(entry, dict)]
    return (
        len(ids) == len(value)
        and all(isinstance(one, str) for one in ids)
        and len(set(ids)) == len(ids)
    )


def _key(entry: Json) -> str:
    return json.dumps(entry, sort_keys=True)
