"""Accuracy on mails that the measured model never saw: split by date and by cluster.

The model measured here is trained afresh, by the shipped recipe, on the earlier part only.
Real mail and generated mail never share a row.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np

from bench.false_alarms import limit_at, percent_above
from bench.judged import judged_message
from bench.measured.verdicts import WHOLE, save
from bench.verdict_file import by_form, calibration, verdicts
from madoguchi.mail import read
from madoguchi.model import SCAM_KINDS, Certainty, Form, Verdict
from madoguchi.triage.forms import COMMON, GROUPS
from madoguchi.triage.model import Model
from madoguchi.triage.training.corpus import Example, read_all, read_folder
from madoguchi.triage.training.features import Features, measure, pasted, with_pasted
from madoguchi.triage.training.train import (
    PASTED_EVERY,
    Recipe,
    fit_model,
    generated_examples,
    subset,
    weighed_signals,
)

CUTS = {
    "scam-ja": "2022",
    "scam-en": "2022",
    "ham-lists": "2022",
    "newsletters-ja": "2026-05",
}
"""Mails received from then on are measured on; their clusters are not learned from either."""
GENERATED = Recipe().generated
MEASURED = 4000
"""Generated mails that are measured on."""
MEASURED_SEED = 20261123
"""Another seed than the training's; and each family is measured by a model that never saw it."""
PARTS = 4


Groups: TypeAlias = dict[str, list[tuple[Example, Verdict]]]
"""Mails and their verdicts by the row that they are counted in."""


@dataclass
class Row:
    """Counts of one line of the table."""

    verdicts: list[tuple[Example, Verdict]]

    def cells(self) -> Iterator[str]:
        total = len(self.verdicts)
        counts = Counter(verdict.certainty for _, verdict in self.verdicts)
        yield str(total)
        for certainty in Certainty:
            yield f"{100 * counts[certainty] / total:.1f} %"
        scams = [(e, v) for e, v in self.verdicts if e.kind in SCAM_KINDS]
        if not scams:
            yield "-"
            yield "-"
            return
        noticed = [(e, v) for e, v in scams if v.certainty is not Certainty.NOTHING_FOUND]
        right = sum(verdict.kind is example.kind for example, verdict in noticed)
        yield f"{100 * len(noticed) / total:.1f} %"
        yield f"{100 * right / total:.1f} %"


def later(example: Example) -> bool:
    """Whether a real mail belongs to the part that is measured on."""
    cut = CUTS.get(example.corpus)
    if cut is not None:
        return example.received >= cut
    return zlib.crc32(example.cluster.encode()) % 4 == 0


def part_of(example: Example) -> int:
    """Which quarter of the generator's families the example belongs to."""
    return zlib.crc32(f"part {example.cluster}".encode()) % PARTS


def report(mails: Path, *, write: bool = False) -> None:
    """Train on the earlier part, print the tables for the later one; write them down when asked."""
    real = read_all(mails)
    held_out = {e.cluster for e in real if later(e)}
    early = [e for e in real if e.cluster not in held_out]
    late = [e for e in real if later(e)]
    late += [replace(e, corpus="phishing-pot") for e in read_folder(mails, "phishing-pot")]
    own = generated_examples(GENERATED, Recipe().seed)
    features = measure(with_pasted((*early, *own), PASTED_EVERY), weighed_signals())
    model = fit_model(features, Recipe())
    print(f"Learned from {len(early)} real mails and {len(own)} generated ones.")
    print(
        f"`scam` from {_limits(model)}; `nothing-found` below {model.common.nothing_below}, "
        f"or below {model.common.quiet_below} when no signal accuses.\n\n### Real mail\n"
    )
    measured = _table((example, model) for example in late)
    _caught(measured)
    print("\n### Generated mail (each family by a model that never saw it)\n")
    made_up = _table(_rotated(features))
    if write:
        save(verdicts({"real": len(early), "generated": len(own)}, model, measured, made_up))


def _limits(model: Model) -> str:
    groups = (COMMON, *GROUPS)
    return ", ".join(f"{model.scale(group).scam_from} ({group})" for group in groups)


def _rotated(features: Features) -> Iterator[tuple[Example, Model]]:
    measured = generated_examples(MEASURED, MEASURED_SEED)
    for part in range(PARTS):
        rows = [
            row
            for row, example in enumerate(features.examples)
            if not example.corpus.startswith("generated") or part_of(example) != part
        ]
        model = fit_model(subset(features, np.array(rows)), Recipe())
        yield from ((example, model) for example in measured if part_of(example) == part)


def _table(pairs: Iterable[tuple[Example, Model]]) -> Groups:
    groups: Groups = {}
    for example, model in pairs:
        for form in (None, Form.PASTED):
            name = _group(example) + (" (pasted text only)" if form else "")
            groups.setdefault(name, []).append((example, _verdict(model, example, form)))
    head = "| mails | n | scam | unclear | nothing-found | noticed | noticed with the right kind |"
    print(head + "\n" + "|---" * 7 + "|")
    for name in sorted(groups):
        print(f"| {name} | {' | '.join(Row(groups[name]).cells())} |")
    _calibration(groups)
    return groups


def _caught(groups: Groups) -> None:
    """Scams above the limit that so many of all honest mails, every folder together, lie above."""
    print("\n| scams | n | caught at 1 % false alarms | at 0.1 % | the same, pasted text only |")
    print("|---|---|---|---|---|")
    quiet = {pasted: _probabilities(groups, pasted) for pasted in (False, True)}
    for name in sorted(groups):
        if "pasted" in name or "weak" in name or groups[name][0][0].kind not in SCAM_KINDS:
            continue
        loud = [verdict.probability for _, verdict in groups[name]]
        bare = [verdict.probability for _, verdict in groups[f"{name} (pasted text only)"]]
        pairs = ((loud, False, 0.01), (loud, False, 0.001), (bare, True, 0.01))
        cells = (
            percent_above(found, limit_at(quiet[pasted], share)) for found, pasted, share in pairs
        )
        print(f"| {name} | {len(loud)} | {' | '.join(cells)} |")
    print(f"\nHonest mails: {len(quiet[False])}.")


def _probabilities(groups: Groups, pasted: bool) -> list[float]:
    return [
        verdict.probability
        for name, verdicts in groups.items()
        if ("pasted" in name) is pasted
        for example, verdict in verdicts
        if example.scam is False
    ]


def _group(example: Example) -> str:
    label = example.kind.value if example.kind else "relayed-autoreply"
    if example.corpus.startswith("generated"):
        # Adverts are no scams: among them they would count as not noticed, whatever was said.
        side = {"ordinary": "honest", "unwanted-ad": "unwanted-ad"}.get(label, "scam")
        return f"generated, {example.lang}, {side}"
    return f"{example.corpus}, {label}" + ("" if example.sure else " (weak label)")


def _verdict(model: Model, example: Example, form: Form | None) -> Verdict:
    message = read(example.data, form=example.form)
    if form is Form.PASTED:
        message = read(pasted(message), form=form)
    return judged_message(message, model)


def _calibration(groups: Groups) -> None:
    """Of what was given a probability in each band, how many were scams, both classes even."""
    found = calibration(by_form(groups)[WHOLE])
    print("\n| probability said | share of scams there (classes even) | mails |\n|---|---|---|")
    for band in found.bands:
        print(f"| {band.low:.1f}-{band.low + 0.1:.1f} | {band.share:.2f} | {band.mails} |")
    print(f"\nExpected calibration error: {found.error:.3f}")
