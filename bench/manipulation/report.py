"""`python -m bench manipulation --mails mails`: what the attacks do to scams that were caught."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.manipulation.attacks import CHEAP
from bench.manipulation.body import Body, taken_apart, verdict_on
from bench.manipulation.removal import edits_until_nothing
from madoguchi.model import Certainty
from madoguchi.triage.training.corpus import read_folder
from madoguchi.triage.training.generator import generate

SEED = 20_270
"""Not the seed that the shipped model learned from; the families are the same ones."""
MADE = 1_600
"""Generated mails, a fifth of them scams that are caught."""


REMOVED_FROM = 100
"""Mails of each collection, evenly spaced, that words are taken out of: it takes many verdicts."""


def report(mails: Path) -> None:
    """Both tables for generated scams, and for scam-ja where it is there."""
    _collection("generated scams", _made())
    if (mails / "scam-ja").is_dir():
        _collection("scam-ja", _real(mails))


def _made() -> Iterator[Body]:
    for one in generate(SEED, MADE):
        if one.label == "scam":
            body = taken_apart(one.data)
            if body is not None:
                yield body


def _real(mails: Path) -> Iterator[Body]:
    for example in read_folder(mails, "scam-ja"):
        if example.scam and example.sure:
            body = taken_apart(example.data, example.form)
            if body is not None:
                yield body


def _collection(name: str, bodies: Iterable[Body]) -> None:
    caught = [body for body in bodies if verdict_on(body).certainty is Certainty.SCAM]
    print(f"\n### {name}: {len(caught)} that are called `scam` unchanged\n")
    print("| attack | still `scam` | `unclear` | `nothing-found` |\n|---|---|---|---|")
    for attack, change in CHEAP.items():
        said = Counter(verdict_on(change(body)).certainty for body in caught)
        cells = (said[one] for one in (Certainty.SCAM, Certainty.UNCLEAR, Certainty.NOTHING_FOUND))
        print(f"| {attack} | {' | '.join(map(str, cells))} |")
    _removal(caught)


def _removal(caught: list[Body]) -> None:
    tried = caught[:: max(1, len(caught) // REMOVED_FROM)]
    counts = [edits_until_nothing(body) for body in tried]
    done = sorted(count for count in counts if count is not None)
    print(
        f"\nAccusing words taken out of {len(tried)}, the heaviest first, until nothing is found:\n"
    )
    print("| passages | 0-2 | 3-5 | 6-8 | 9-12 | 13 and more | not by words alone |")
    print("|---|---|---|---|---|---|---|")
    bounds = ((0, 2), (3, 5), (6, 8), (9, 12), (13, 1_000))
    cells = [sum(low <= count <= high for count in done) for low, high in bounds]
    print(f"| mails | {' | '.join(map(str, cells))} | {len(counts) - len(done)} |")
    if done:
        print(f"\nOf those that gave way: median {statistics.median(done):.0f}, least {done[0]}.")
