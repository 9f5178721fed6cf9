"""A floor under the shipped model: on a fixed sample of the real mails it may not fall back.

`python -m bench floor --mails mails` compares; `--write` raises what has got better and leaves
what has got worse; `--write --lower REASON` lowers it, and the reason stays in `floor.toml`.
`tests/bench/test_floor.py` compares where the mails are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bench.floor_file import PATH, Floor, Group, Lowered, falls, load, raised, save
from bench.judged import judged
from madoguchi.model import Certainty
from madoguchi.triage.model import Model
from madoguchi.triage.training.corpus import MEASURED_ONLY, Example, read_all, read_folder

SAMPLE = {
    "scam-ja, phishing": 100,
    "scam-ja, prize": 40,
    "scam-en, prize": 60,
    "scam-en, extortion": 30,
    "phishing-pot, phishing": 100,
    "ham-lists, ordinary": 80,
    "ham-notices, ordinary": 13,
    "newsletters-ja, ordinary": 39,
    "ham-fixtures, ordinary": 60,
    "spamassassin, ordinary": 100,
}
"""How many mails of each group, surely labelled; fewer where there are not so many."""


def sample(examples: Iterable[Example]) -> dict[str, list[Example]]:
    """The mails whose hashes come first in their group: always the same ones."""
    groups: dict[str, list[tuple[bytes, Example]]] = {name: [] for name in SAMPLE}
    for example in examples:
        name = f"{example.corpus}, {example.kind.value if example.kind else ''}"
        if example.sure and name in groups:
            groups[name].append((hashlib.sha256(example.data).digest(), example))
    return {
        name: [example for _, example in sorted(found, key=lambda pair: pair[0])[: SAMPLE[name]]]
        for name, found in groups.items()
        if found
    }


def sample_hash(groups: Mapping[str, list[Example]]) -> str:
    """SHA-256 over the mails of the sample."""
    digest = hashlib.sha256()
    for name, examples in groups.items():
        digest.update(name.encode())
        for example in examples:
            digest.update(hashlib.sha256(example.data).digest())
    return digest.hexdigest()


def examples_of(mails: Path) -> list[Example]:
    """All labelled real mails, those for measuring only among them."""
    measured = (example for name in MEASURED_ONLY for example in read_folder(mails, name))
    return [*read_all(mails), *measured]


def measure(groups: Mapping[str, list[Example]], model: Model | None = None) -> dict[str, Group]:
    """What the shipped model, or another, says of the sample."""
    return {name: _group(name, examples, model) for name, examples in groups.items()}


def _group(name: str, examples: list[Example], model: Model | None) -> Group:
    verdicts = [(e, judged(e.data, e.form, model)) for e in examples]
    called = sum(verdict.certainty is Certainty.SCAM for _, verdict in verdicts)
    if examples[0].scam is False:
        return Group(name, len(examples), called)
    noticed = [(e, v) for e, v in verdicts if v.certainty is not Certainty.NOTHING_FOUND]
    right = sum(verdict.kind is example.kind for example, verdict in noticed)
    return Group(name, len(examples), called, len(noticed), right)


def report(mails: Path, *, write: bool, reason: str | None = None, path: Path = PATH) -> bool:
    """Print both, write what is better, and tell whether nothing has fallen."""
    groups = sample(examples_of(mails))
    now = measure(groups)
    floor = load(path)
    _print(floor, now)
    if floor is None:
        floor = Floor(sample_hash(groups), {})
    fallen = tuple(falls(floor.groups, now))
    for fall in fallen:
        print(f"Fallen: {fall}")
    changed = floor.sample != sample_hash(groups)
    if changed:
        print("These are other mails than the floor was measured on.")
    if not write:
        return not fallen and not changed
    if (fallen or changed) and not reason:
        print("Nothing is lowered without --lower REASON.")
        if changed:  # counts of other mails cannot be compared one by one
            return False
    save(written(floor, now, sample_hash(groups), reason), path)
    return not fallen or bool(reason)


def written(floor: Floor, now: Mapping[str, Group], mails: str, reason: str | None) -> Floor:
    """The new floor: the better figures; with a reason also those that have become worse."""
    if not reason:
        kept = {name: group for name, group in floor.groups.items() if name not in now}
        return Floor(mails, {**kept, **raised(floor.groups, now)}, floor.lowered)
    date, said = datetime.now(UTC).date().isoformat(), " ".join(reason.split())
    fallen = tuple(falls(floor.groups, now))
    lowered = [Lowered(date, f.group, f.figure, f.floor, f.now, said) for f in fallen]
    if floor.sample != mails:  # figures of other mails are no measure
        before, after = (sum(g.mails for g in some.values()) for some in (floor.groups, now))
        lowered.append(Lowered(date, "all", "mails", before, after, said))
        return Floor(mails, dict(now), (*floor.lowered, *lowered))
    names = {fall.group for fall in fallen}
    best = raised(floor.groups, now)
    groups = {name: now[name] if name in names else best[name] for name in now}
    return Floor(mails, groups, (*floor.lowered, *lowered))


def _print(floor: Floor | None, now: Mapping[str, Group]) -> None:
    print("| mails | n | called scam (floor) | noticed (floor) | right kind (floor) |")
    print("|---|---|---|---|---|")
    for name, group in now.items():
        old = floor.groups.get(name) if floor else None
        cells = (
            "-"
            if getattr(group, figure) is None
            else f"{getattr(group, figure)} ({getattr(old, figure) if old else 'none'})"
            for figure in ("scam", "noticed", "right")
        )
        print(f"| {name} | {group.mails} | {' | '.join(cells)} |")
