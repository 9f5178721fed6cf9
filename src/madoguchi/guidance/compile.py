"""`python -m madoguchi.guidance.compile`: from a pack's sources to the file that is shipped.

A pack with a mistake anywhere, or with an action that nobody reviewed as it is, is not written:
the one in use stays.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from madoguchi.guidance.chain import compiled_data
from madoguchi.guidance.complaints import broken
from madoguchi.guidance.delta import delta
from madoguchi.guidance.invariants import invariants, misplaced, violation
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.source.layers import layers_of
from madoguchi.guidance.source.packing import data_of, lined
from madoguchi.guidance.source.read import hash_of, read_sources
from madoguchi.guidance.source.reviews import unreviewed
from madoguchi.model import PackError

PACKS = Path(__file__).parent / "packs"


def compiled(name: str = "jp") -> str:
    """The compiled file of a pack that comes with madoguchi; `PackError` with file and line.

    A pack that inherits is kept as what it changes (`delta`).
    """
    data = checked(PACKS / name)
    below = layers_of(PACKS / name).below
    if below is None:
        return lined(data)
    inherited, own = compiled_data(below.top.name), hash_of(PACKS / name)
    # The chain is put together when it is loaded: an edit of the country's pack stays one edit.
    mine = {**data, "hash": inherited["hash"], "chain": inherited.get("chain", [])}
    change = delta(inherited, {k: v for k, v in mine.items() if v or k in inherited})
    return lined({"extends": below.top.name, "own-hash": own, "delta": change})


def checked(folder: Path, roles: frozenset[str] | None = None) -> dict[str, Any]:
    """The whole of a pack as values, from its sources and those of all that it inherits.

    `roles` are those of its desks, where they are not compiled yet.  Raises `PackError` for the
    first mistake, for an action that nobody reviewed as it is, and for an invariant that breaks.
    """
    sources = read_sources(folder, roles)
    for action in unreviewed(sources.pack, sources.reviews, sources.below):
        raise broken("no-review", where=f"{folder.name}/reviews.yaml", value=action.id)
    _hold_invariants(sources.pack)
    # As it will be read again: lists for tuples.
    return dict(json.loads(lined(data_of(sources.pack))))


def _hold_invariants(pack: Pack) -> None:
    when = {action.id: action.when for action in pack.actions}
    for name, invariant in invariants(pack).items():
        try:
            example = violation(pack, invariant(when.__getitem__))
        except KeyError as missing:
            where, value = f"{pack.id.name}/pack.yaml", str(missing.args[0])
            raise broken("needed-action", where=where, value=value, name=name) from None
        if example is not None:
            case = "; ".join(f"{fact}: {', '.join(values)}" for fact, values in example.items())
            raise broken("broken-invariant", where=f"{pack.id.name}/actions", name=name, case=case)
    if wrong := misplaced(pack):
        name, first, later = wrong
        where = f"{pack.id.name}/actions"
        raise broken("broken-order", where=where, name=name, first=first, later=later)


def in_order() -> tuple[str, ...]:
    """The packs that come with madoguchi, each after the one that it inherits from."""
    stacks = [layers_of(head.parent).stack for head in sorted(PACKS.glob("*/pack.yaml"))]
    return tuple(stack[-1].name for stack in sorted(stacks, key=len))


def main() -> int:
    """Write `packs/*.json`; exit status 1 with file, line and what is wrong if it cannot."""
    try:
        for name in in_order():
            text = compiled(name)
            (PACKS / f"{name}.json").write_text(text, "utf-8")
    except PackError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
