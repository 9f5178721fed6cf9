"""The whole of training, step by step: read, measure, fit, calibrate, record."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from madoguchi.model import Kind, Stance
from madoguchi.signals import checks
from madoguchi.triage.forms import COMMON
from madoguchi.triage.judge import LOUD
from madoguchi.triage.model import Model, Scale
from madoguchi.triage.training.about import about, constants_of, figures
from madoguchi.triage.training.calibrate import (
    calibrated,
    fit_forms,
    fit_platt,
    held_out_scores,
)
from madoguchi.triage.training.corpus import FOLDERS, Example, read_all
from madoguchi.triage.training.enough import check_enough
from madoguchi.triage.training.features import BITS, Features, Told, measure, with_pasted
from madoguchi.triage.training.fit import (
    REACH,
    Evidence,
    Floats,
    balanced,
    fit_evidence,
    fit_wording,
    foreign_scores,
)
from madoguchi.triage.training.generator import generate
from madoguchi.triage.training.kinds import fit_kinds
from madoguchi.triage.training.limits import Limits, find_limits

PASTED_EVERY = 5
HABITS = frozenset({"list-mail", "brand-domain-unproven", "from-equals-to", "shop-sale-words"})
"""Signals that tell which collection a mail is from rather than what it is: never weighed.

`python -m bench evidence` names them: without these, a learner that is asked which honest
collection a mail is from does at most 1.5 times as well as chance."""

Scored: TypeAlias = tuple[Sequence[Example], Floats]
"""Mails and the probabilities that were given to them."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What may be varied without editing the code."""

    generated: int = 12000
    seed: int = 7
    folders: tuple[str, ...] = FOLDERS
    """Folders of real mails."""


def generated_examples(count: int, seed: int) -> tuple[Example, ...]:
    """Mails made by our own generator, honest and scam."""
    return tuple(
        Example(
            data=mail.data,
            corpus=f"generated-{mail.label}",
            kind=mail.kind,
            scam=None if mail.kind is Kind.UNWANTED_AD else mail.kind is not Kind.ORDINARY,
            sure=True,
            cluster=f"generated:{mail.family}",
            received="",
            lang=mail.lang,
        )
        for mail in generate(seed, count)
    )


def examples_of(mails: Path, recipe: Recipe) -> tuple[Example, ...]:
    """Everything to learn from: real mails, our own, and pasted copies of both."""
    real = read_all(mails, recipe.folders)
    own = generated_examples(recipe.generated, recipe.seed)
    return with_pasted((*real, *own), PASTED_EVERY)


def train(mails: Path, recipe: Recipe, told: Told | None = None) -> Model:
    """The model that is shipped.  `told` hears of each mail that was looked at.

    Raises `InputError` where the mails cannot be read or are too few to learn from.
    """
    examples = examples_of(mails, recipe)
    check_enough(examples)
    return fit_model(measure(examples, weighed_signals(), told), recipe)


def weighed_signals() -> tuple[str, ...]:
    """Ids of the checks that may move a verdict."""
    weighed = (check for check in checks() if not check.needs_network)
    return tuple(check.id for check in weighed if check.id not in HABITS)


def subset(features: Features, rows: npt.NDArray[np.intp]) -> Features:
    """The same columns, only these rows."""
    return Features(
        tuple(features.examples[row] for row in rows),
        features.wording[rows],
        features.signals[rows],
        features.names,
        features.groups[rows],
    )


def fit_model(features: Features, recipe: Recipe) -> Model:
    """Fit both floors, the kinds and the calibration on these features."""
    teaching = np.array([row for row, e in enumerate(features.examples) if e.scam is not None])
    taught = subset(features, teaching)
    scam = np.array([bool(example.scam) for example in taught.examples])
    weights = balanced(taught.examples, scam.tolist())
    check_of = {check.id: check for check in checks()}
    columns = [check_of[name] for name in features.names]

    foreign = foreign_scores(taught, scam, weights)
    evidence = fit_evidence(taught.signals, foreign, scam, weights, columns)
    held_out = held_out_scores(taught, foreign, scam, weights, columns)
    common = fit_platt(held_out, scam, weights)
    forms = fit_forms(held_out, scam, weights, taught.groups)
    probability, slopes = calibrated(held_out, taught.groups, common, forms)
    wording = fit_wording(taught.wording, scam, weights)
    kinds = fit_kinds(features, _with_kind(features))
    accusing = np.array([check.stance is Stance.ACCUSING for check in columns])
    weight = taught.signals * (evidence.signals * accusing)
    loud = (weight * slopes[:, np.newaxis] >= LOUD).any(axis=1)
    limits = find_limits(taught.examples, taught.groups, probability, loud)
    return Model(
        bits=BITS,
        wording=wording[:-1].astype(np.float32),
        wording_bias=float(wording[-1]),
        wording_scale=evidence.scale,
        wording_reach=REACH,
        signals=dict(zip(features.names, map(float, evidence.signals), strict=True)),
        bias=evidence.bias,
        common=Scale(*common, **asdict(limits[COMMON])),
        kinds=kinds.kinds,
        kind_wording=kinds.wording,
        kind_signals=dict(zip(features.names, kinds.signals, strict=True)),
        kind_bias=kinds.bias,
        forms={group: Scale(*line, **asdict(limits[group])) for group, line in forms.items()},
        about=_about(features, evidence, recipe, limits, (taught.examples, probability)),
    )


def _with_kind(features: Features) -> npt.NDArray[np.intp]:
    return np.array([row for row, e in enumerate(features.examples) if e.kind is not None])


def _about(
    features: Features,
    evidence: Evidence,
    recipe: Recipe,
    limits: dict[str, Limits],
    held_out: Scored,
) -> dict[str, object]:
    weights = sorted(zip(features.names, evidence.signals, strict=True), key=lambda w: -abs(w[1]))
    return {
        **about(features, constants_of(sys.modules[__name__]), asdict(recipe)),
        "figures": figures(*held_out, scam_from=limits[COMMON].scam_from),
        "wording_scale": round(evidence.scale, 4),
        "limits": {group: asdict(limit) for group, limit in limits.items()},
        "signals": {name: round(float(weight), 3) for name, weight in weights},
    }
