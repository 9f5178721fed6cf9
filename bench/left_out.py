"""What carries over: a collection, or a language, that the model never saw.

`python -m bench left-out --mails mails`.  No split at random is printed anywhere: it would tell
how well a model knows its own mails.  Half of each test here is real mail only, half generated;
they never share a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bench.false_alarms import auc, limit_at, percent_above
from madoguchi.triage.model import Model
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.features import Features, measure
from madoguchi.triage.training.fit import FOLDS, Evidence, Floats
from madoguchi.triage.training.train import (
    Recipe,
    examples_of,
    fit_model,
    subset,
    weighed_signals,
)

FALSE_ALARMS = 0.01
LANGUAGES = ("ja", "en", "pt", "es", "de", "fr")
HEAD = (
    "| left out | scams | honest | caught at 1 % false alarms | AUC | F1 at 0.5, classes even "
    "| honest called `scam` | scams called `scam` |"
)


def report(mails: Path) -> None:
    """Print both tables."""
    features = measure(examples_of(mails, Recipe()), weighed_signals())
    whole = np.array([example.form is None for example in features.examples])
    print("### Collections, real mail\n\n" + HEAD + "\n" + "|---" * 8 + "|")
    for fold in FOLDS:
        out = _rows(features, partial(_of_fold, fold=fold))
        _row(", ".join(fold), features, out, out & whole)
    print("\n### Languages, generated mail\n\n" + HEAD + "\n" + "|---" * 8 + "|")
    for lang in LANGUAGES:
        out = _rows(features, partial(_of_language, lang=lang))
        own = _rows(features, lambda example: example.corpus.startswith("generated"))
        _row(lang, features, out, out & whole & own)


def _of_fold(example: Example, fold: tuple[str, ...]) -> bool:
    return example.corpus in fold


def _of_language(example: Example, lang: str) -> bool:
    return _language(example) == lang


def _language(example: Example) -> str:
    """As labelled; the English and the Japanese collections carry it in their names."""
    named = {"scam-ja": "ja", "newsletters-ja": "ja", "ham-notices": "ja"}
    return example.lang or named.get(example.corpus, "en")


def _rows(features: Features, wanted: Callable[[Example], bool]) -> npt.NDArray[np.bool_]:
    return np.array([wanted(example) for example in features.examples])


def _row(
    name: str, features: Features, out: npt.NDArray[np.bool_], shown: npt.NDArray[np.bool_]
) -> None:
    model = fit_model(subset(features, np.flatnonzero(~out)), Recipe())
    scores, limits = log_odds(model, features)
    sure = [e.scam if e.sure else None for e in features.examples]
    scam = shown & np.array([label is True for label in sure])
    honest = shown & np.array([label is False for label in sure])
    above = scores >= limits
    called = [f"{100 * above[rows].mean():.1f} %" if rows.any() else "-" for rows in (honest, scam)]
    cells = [*_cells(scores[scam], scores[honest]), *called]
    print(f"| {name} | {int(scam.sum())} | {int(honest.sum())} | {' | '.join(cells)} |", flush=True)


def _cells(loud: Floats, quiet: Floats) -> Iterator[str]:
    if not len(loud):
        yield from ("-", "-", "-")
        return
    hits, alarms = float((loud > 0).mean()), float((quiet > 0).mean())
    yield percent_above(loud, limit_at(quiet, FALSE_ALARMS))
    yield f"{auc(loud, quiet):.3f}"
    yield f"{2 * hits / (1 + hits + alarms):.2f}"


def log_odds(model: Model, features: Features) -> tuple[Floats, Floats]:
    """What `judge` computes for one mail, for all rows at once; and from where it is a scam."""
    wording = features.wording @ model.wording.astype(float) + model.wording_bias
    weights = np.array([model.signals[name] for name in features.names])
    score = Evidence(weights, model.wording_scale, model.bias).scores(features.signals, wording)
    scales = [model.scale(group) for group in features.groups]
    slope, shift, scam_from = np.array([(s.slope, s.shift, s.scam_from) for s in scales]).T
    return np.asarray(slope * score + shift), np.log(scam_from / (1 - scam_from))
