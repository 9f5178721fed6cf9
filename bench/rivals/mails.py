"""The mails of the comparison: the split is that of `bench.verdict`."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.verdict import GENERATED, MEASURED, MEASURED_SEED, later
from madoguchi.mail import read
from madoguchi.model import Form, Kind
from madoguchi.triage.training.corpus import Example, read_all, read_folder
from madoguchi.triage.training.train import Recipe, generated_examples

POT = "phishing-pot"
"""Measured only: it teaches no program anything, and no person reads it."""
NOTICES = "own honest notices, ja"


@dataclass(frozen=True, slots=True)
class Split:
    """Who learns from what, and what is measured."""

    teaching: tuple[Example, ...]
    """Earlier real mails, then generated ones; the names of the latter begin with `generated`."""
    groups: dict[str, tuple[Example, ...]]
    """What is measured: later scams by collection and kind, later honest mail by collection."""
    notices: tuple[Example, ...]
    """Honest Japanese mails of our own generator, from another seed than those that teach."""


def is_generated(example: Example) -> bool:
    """Whether our own generator wrote it."""
    return example.corpus.startswith("generated")


def split(mails: Path) -> Split:
    """Read every folder, and generate what is generated."""
    real = read_all(mails)
    held_out = {example.cluster for example in real if later(example)}
    early = tuple(example for example in real if example.cluster not in held_out)
    pot = (replace(example, corpus=POT) for example in read_folder(mails, POT))
    return Split(
        teaching=(*early, *generated_examples(GENERATED, Recipe().seed)),
        groups=grouped([*(example for example in real if later(example)), *pot]),
        notices=tuple(e for e in generated_examples(MEASURED, MEASURED_SEED) if _notice(e)),
    )


def grouped(examples: Sequence[Example]) -> dict[str, tuple[Example, ...]]:
    """Scams by collection and kind, then honest mail by collection.

    Advertising is neither, and a scam whose label is unsure is not counted; `bench.verdict` sets
    its limits over the same honest mails.
    """
    groups: dict[str, list[Example]] = {}
    for example in examples:
        if example.scam is None or (example.scam and not example.sure):
            continue
        groups.setdefault(group_name(example), []).append(example)
    order = sorted(groups, key=lambda name: (not groups[name][0].scam, name))
    return {name: tuple(groups[name]) for name in order}


def group_name(example: Example) -> str:
    """The row that a mail is counted in."""
    return f"{example.corpus}, {example.kind.value if example.kind else 'unknown'}"


def sampled(examples: Sequence[Example], most: int | None) -> tuple[Example, ...]:
    """At most so many, always the same ones, chosen by a checksum of their bytes."""
    if most is None or len(examples) <= most:
        return tuple(examples)
    return tuple(sorted(examples, key=lambda e: zlib.crc32(e.data))[:most])


def _notice(example: Example) -> bool:
    """A short message without headers is no mail, and no mail program can be asked about it."""
    if example.lang != "ja" or example.kind is not Kind.ORDINARY:
        return False
    return read(example.data, form=example.form).form is not Form.PASTED
