"""Signals alone, without the wording model: do they carry to later mail and to another tongue?

A plain logistic regression on "which signals show", learned from the earlier mails and our own
honest notices, is measured on the later mails, on `phishing-pot` (never learned from, and nobody
takes wording from it), and on generated honest notices of families that it never saw.  Then the
era test: a learner that is asked which honest collection a mail is from should know little more
than chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bench.era import era_report, giveaways
from bench.false_alarms import auc, limit_at, percent_above
from bench.verdict import MEASURED_SEED, PARTS, later, part_of
from madoguchi.mail import read
from madoguchi.model import Form
from madoguchi.signals import checks
from madoguchi.triage.training.corpus import Example, read_all, read_folder
from madoguchi.triage.training.features import measure
from madoguchi.triage.training.fit import Floats, balanced, fit_evidence
from madoguchi.triage.training.train import generated_examples, weighed_signals

GENERATED = 4000
FALSE_ALARMS = 0.01
POT = "phishing-pot"
WORST = 12
"""Families of our own notices that are listed: those with most false alarms."""
PARCEL = re.compile(r"parcel|delivery|shipping")
"""Families listed in any case: shipping notices were the worst fault of a first try."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Which signals (columns, by `names`) show in which mails (rows, by `examples`)."""

    examples: tuple[Example, ...]
    shown: npt.NDArray[np.bool_]
    names: tuple[str, ...]

    def rows(self, wanted: Iterable[bool]) -> Looked:
        """Only the rows that are wanted."""
        keep = np.fromiter(wanted, dtype=bool, count=len(self.examples))
        kept = tuple(e for e, k in zip(self.examples, keep, strict=True) if k)
        return Looked(kept, self.shown[keep], self.names)

    def without(self, out: Iterable[str]) -> Looked:
        """Without the columns of these ids."""
        gone = frozenset(out)
        keep = [at for at, name in enumerate(self.names) if name not in gone]
        names = tuple(self.names[at] for at in keep)
        return Looked(self.examples, self.shown[:, keep], names)


def look(examples: Sequence[Example], names: Sequence[str]) -> Looked:
    """Read every mail once and note which checks see something."""
    features = measure(examples, names)
    return Looked(features.examples, features.signals > 0, features.names)


def report(mails: Path) -> None:
    """Print the tables."""
    pot = [replace(e, corpus=POT) for e in read_folder(mails, POT)]
    own = [
        replace(e, corpus=f"own-{seed}")
        for seed in (7, MEASURED_SEED)
        for e in generated_examples(GENERATED, seed)
        if e.scam is False and read(e.data, form=e.form).form is not Form.PASTED
    ]
    print_tables(look((*read_all(mails), *pot, *own), weighed_signals()))


def print_tables(looked: Looked) -> None:
    """The tables for mails that are already looked at."""
    honest = looked.rows(e.scam is False and not _own(e) for e in looked.examples)
    out = giveaways(honest)
    for title, columns in (
        ("All signals", looked),
        ("Without the give-aways", looked.without(out)),
    ):
        print(f"\n### {title} ({len(columns.names)})\n")
        _measure(columns)
    era_report(honest, out)


def _own(example: Example) -> bool:
    return example.corpus.startswith("own-")


class Model:
    """The simple model: one weight a signal, none against its own stance."""

    def __init__(self, early: Looked) -> None:
        scam = np.array([bool(e.scam) for e in early.examples])
        weights = balanced(early.examples, scam.tolist())
        check_of = {check.id: check for check in checks()}
        nothing = np.zeros(len(scam))
        found = fit_evidence(
            early.shown.astype(float),
            nothing,
            scam,
            weights,
            [check_of[name] for name in early.names],
        )
        self.weights, self.bias = found.signals, found.bias

    def scores(self, looked: Looked) -> Floats:
        """Log-odds; nothing but their order is used."""
        return np.asarray(looked.shown @ self.weights + self.bias)


def split(looked: Looked) -> tuple[Looked, Looked]:
    """What is learned from (with our own honest notices), and the later real mails."""
    held_out = {e.cluster for e in looked.examples if e.corpus != POT and later(e)}
    early = looked.rows(
        e.scam is not None and e.corpus not in (POT, f"own-{MEASURED_SEED}")
        and (_own(e) or e.cluster not in held_out)
        for e in looked.examples
    )  # fmt: skip
    late = looked.rows(
        e.corpus != POT and not _own(e) and e.scam is not None and later(e) for e in looked.examples
    )
    return early, late


def _measure(looked: Looked) -> None:
    early, late = split(looked)
    model = Model(early)
    honest = late.rows(e.scam is False for e in late.examples)
    quiet = model.scores(honest)
    limit = limit_at(quiet, FALSE_ALARMS)
    notices = _notices(looked, early)
    strict = limit_at([*quiet, *(s for _, s in notices)], FALSE_ALARMS)
    print("| scams | n | caught at 1 % false alarms | … our own notices counted too | AUC |")
    print("|---|---|---|---|---|")
    for name, group in _scams(looked, late).items():
        loud = model.scores(group)
        shares = f"{percent_above(loud, limit)} | {percent_above(loud, strict)}"
        print(f"| {name} | {len(loud)} | {shares} | {auc(loud, quiet):.3f} |")
    print("\n| honest mail | n | false alarms | … at the stricter limit |\n|---|---|---|---|")
    for corpus in sorted({e.corpus for e in honest.examples}):
        of = quiet[[e.corpus == corpus for e in honest.examples]]
        print(
            f"| {corpus} | {len(of)} | {percent_above(of, limit)} | {percent_above(of, strict)} |"
        )
    _families(notices, limit, strict)


def _scams(looked: Looked, late: Looked) -> dict[str, Looked]:
    pot = looked.rows(e.corpus == POT for e in looked.examples)
    kinds = {(e.corpus, e.kind) for e in late.examples if e.scam and e.sure}
    groups = {
        "scam-ja, all": late.rows(e.corpus == "scam-ja" and bool(e.scam) for e in late.examples)
    }
    for corpus, kind in sorted(kinds, key=str):
        groups[f"{corpus}, {kind}"] = late.rows(
            e.corpus == corpus and e.kind is kind and e.sure and bool(e.scam) for e in late.examples
        )
    groups["phishing-pot"] = pot
    return groups


def _notices(looked: Looked, early: Looked) -> list[tuple[Example, float]]:
    """Our own notices of another seed, scored; each family by a model that never saw it."""
    measured = looked.rows(e.corpus == f"own-{MEASURED_SEED}" for e in looked.examples)
    found: list[tuple[Example, float]] = []
    for part in range(PARTS):
        model = Model(early.rows(not _own(e) or part_of(e) != part for e in early.examples))
        mine = measured.rows(part_of(e) == part for e in measured.examples)
        found += zip(mine.examples, map(float, model.scores(mine)), strict=True)
    return found


def _families(notices: Sequence[tuple[Example, float]], limit: float, strict: float) -> None:
    families: dict[str, list[float]] = {}
    for example, score in notices:
        for name in ("own notices, all families", f"… {example.cluster.partition(':')[2]}"):
            families.setdefault(name, []).append(score)
    ordered = sorted(families.items(), key=lambda item: -float(np.mean(np.array(item[1]) > limit)))
    whole = ordered.pop(next(at for at, (name, _) in enumerate(ordered) if name[0] == "o"))
    parcels = [item for item in ordered if PARCEL.search(item[0])]
    for name, scores in (whole, *parcels, *ordered[:WORST]):
        of = np.array(scores)
        print(f"| {name} | {len(of)} | {percent_above(of, limit)} | {percent_above(of, strict)} |")
