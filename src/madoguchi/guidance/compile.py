"""`python -m madoguchi.guidance.compile`: from a pack's sources to the file that is shipped.

A pack with a mistake anywhere, or with an action that nobody reviewed as it is, is not written:
the one in use stays.
"""

from __future__ import annotations

import sys
from pathlib import Path

from madoguchi.guidance.complaints import broken
from madoguchi.guidance.invariants import invariants, violation
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.source.packing import packed
from madoguchi.guidance.source.read import read_sources
from madoguchi.guidance.source.reviews import unreviewed
from madoguchi.model import PackError

PACKS = Path(__file__).parent / "packs"


def compiled(name: str = "jp") -> str:
    """The compiled file of a pack, from its sources; `PackError` with file and line."""
    sources = read_sources(PACKS / name)
    for action in unreviewed(sources.pack, sources.reviews):
        raise broken("no-review", where=f"{name}/reviews.yaml", value=action.id)
    _hold_invariants(sources.pack)
    return packed(sources.pack)


def _hold_invariants(pack: Pack) -> None:
    when = {action.id: action.when for action in pack.actions}
    for name, invariant in invariants(pack).items():
        example = violation(pack, invariant(when.__getitem__))
        if example is not None:
            case = "; ".join(f"{fact}: {', '.join(values)}" for fact, values in example.items())
            raise broken("broken-invariant", where=f"{pack.id.name}/actions", name=name, case=case)


def main() -> int:
    """Write `packs/jp.json`; exit status 1 with file, line and what is wrong if it cannot."""
    try:
        text = compiled()
    except PackError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return 1
    (PACKS / "jp.json").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
