"""The whole of training, step by step: read, measure, fit, calibrate, record."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from madoguchi.model import Kind, Stance
from madoguchi.signals import checks
from madoguchi.triage.judge import LOUD
from madoguchi.triage.model import Model
from madoguchi.triage.training.corpus import Example, fingerprint, read_all
from madoguchi.triage.training.features import BITS, Features, measure, with_pasted
from madoguchi.triage.training.fit import (
    REACH,
    Evidence,
    balanced,
    fit_evidence,
    fit_platt,
    fit_wording,
    foreign_scores,
    held_out_scores,
)
from madoguchi.triage.training.generator import generate
from madoguchi.triage.training.kinds import Kinds, fit_kinds
from madoguchi.triage.training.limits import Limits, find_limits

PASTED_EVERY = 5
HABITS = frozenset({"list-mail", "brand-domain-unproven", "from-equals-to", "shop-sale-words"})
"""Signals that tell which collection a mail is from rather than what it is: never weighed.

`python -m bench evidence` names them: without these, a learner that is asked which honest
collection a mail is from does at most 1.5 times as well as chance."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What may be varied without editing the code."""

    generated: int = 8000
    seed: int = 7


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
    real = read_all(mails)
    own = generated_examples(recipe.generated, recipe.seed)
    return with_pasted((*real, *own), PASTED_EVERY)


def train(mails: Path, recipe: Recipe) -> Model:
    """The model that is shipped."""
    examples = examples_of(mails, recipe)
    return fit_model(measure(examples, weighed_signals()), recipe)


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
    )


def fit_model(features: Features, recipe: Recipe) -> Model:
    """Fit both floors, the kinds and the calibration on these features."""
    teaching = np.array([row for row, e in enumerate(features.examples) if e.scam is not None])
    taught = subset(features, teaching)
    scam = np.array([bool(example.scam) for example in taught.examples])
    weights = balanced(taught.examples, scam.tolist())
    stance_of = {check.id: check.stance for check in checks()}
    stances = [stance_of[name] for name in features.names]

    foreign = foreign_scores(taught, scam, weights)
    evidence = fit_evidence(taught.signals, foreign, scam, weights, stances)
    held_out = held_out_scores(taught, foreign, scam, weights, stances)
    slope, shift = fit_platt(held_out, scam, weights)
    wording = fit_wording(taught.wording, scam, weights)
    kinds = fit_kinds(features, _with_kind(features))
    probability = 1 / (1 + np.exp(-(slope * held_out + shift)))
    accusing = np.array([stance is Stance.ACCUSING for stance in stances])
    weight = taught.signals * (slope * evidence.signals * accusing)
    limits = find_limits(taught.examples, probability, (weight >= LOUD).any(axis=1))
    about = _about(features, evidence, kinds, recipe, limits)
    return Model(
        bits=BITS,
        wording=wording[:-1].astype(np.float32),
        wording_bias=float(wording[-1]),
        wording_scale=evidence.scale,
        wording_reach=REACH,
        signals=dict(zip(features.names, map(float, evidence.signals), strict=True)),
        bias=evidence.bias,
        slope=slope,
        shift=shift,
        kinds=kinds.kinds,
        kind_wording=kinds.wording,
        kind_signals=dict(zip(features.names, kinds.signals, strict=True)),
        kind_bias=kinds.bias,
        scam_from=limits.scam_from,
        nothing_below=limits.nothing_below,
        quiet_below=limits.quiet_below,
        about=about,
    )


def _with_kind(features: Features) -> npt.NDArray[np.intp]:
    return np.array([row for row, e in enumerate(features.examples) if e.kind is not None])


def _about(
    features: Features,
    evidence: Evidence,
    kinds: Kinds,
    recipe: Recipe,
    limits: Limits,
) -> dict[str, object]:
    counts: dict[str, int] = {}
    for example in features.examples:
        name = example.corpus + (" (pasted)" if example.form else "")
        counts[name] = counts.get(name, 0) + 1
    weights = sorted(zip(features.names, evidence.signals, strict=True), key=lambda w: -abs(w[1]))
    return {
        "learned_from": counts,
        "data_sha256": fingerprint(features.examples),
        "recipe": {"generated": recipe.generated, "seed": recipe.seed},
        "wording_scale": round(evidence.scale, 4),
        "kinds": [kind.value for kind in kinds.kinds],
        "limits": asdict(limits),
        "signals": {name: round(float(weight), 3) for name, weight in weights},
    }
