"""What a model file says of itself: from which mails, how many, with what settings, how well.

Only counts, hashes and settings: nothing of a mail.  `Model.about` carries it, `madoguchi train`
prints it, and `docs/model-card.md` is written from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from enum import Enum
from importlib.metadata import version
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from madoguchi import __version__
from madoguchi.triage.training import calibrate, corpus, features, fit, kinds, limits, prior
from madoguchi.triage.training.corpus import Example, fingerprint

if TYPE_CHECKING:
    from madoguchi.triage.training.features import Features

Floats = npt.NDArray[np.float64]

SETTINGS = (corpus, features, prior, fit, calibrate, kinds, limits)
"""Modules whose constants are the parameters of a training."""
LIBRARIES = ("numpy", "scipy", "scikit-learn")
"""Another version of these may give other last digits, and so another file."""
BANDS = 10
"""Bands of probability over which the calibration error is averaged."""
PASTED = " (pasted)"
NO_LANGUAGE = "unknown"


def about(
    learned: Features, constants: Mapping[str, object], recipe: Mapping[str, object]
) -> dict[str, object]:
    """The part that is known before anything is fitted.

    `constants` are those of the module that puts the training together and imports this one;
    what it has from the others is told once.
    """
    parameters = {_short(module): constants_of(module) for module in SETTINGS}
    known = {name for found in parameters.values() for name in found}
    parameters["train"] = {n: plain(value) for n, value in constants.items() if n not in known}
    return {
        "made_with": {"madoguchi": __version__, **{name: version(name) for name in LIBRARIES}},
        "recipe": plain(recipe),
        "data_sha256": fingerprint(learned.examples),
        "data": data(learned.examples),
        "learned_from": learned_from(learned.examples),
        "counts": counts(learned.examples),
        "parameters": parameters,
    }


def data(examples: Iterable[Example]) -> dict[str, dict[str, object]]:
    """Each collection's mails as they came: how many, and a SHA-256 over them and their labels."""
    found: dict[str, list[Example]] = {}
    for example in examples:
        if example.form is None:
            found.setdefault(example.corpus, []).append(example)
    return {
        name: {"mails": len(mails), "sha256": fingerprint(tuple(mails))}
        for name, mails in found.items()
    }


def learned_from(examples: Iterable[Example]) -> dict[str, int]:
    """Mails by collection, copies as pasted text apart."""
    found: dict[str, int] = {}
    for example in examples:
        name = example.corpus + (PASTED if example.form else "")
        found[name] = found.get(name, 0) + 1
    return found


def counts(examples: Iterable[Example]) -> dict[str, dict[str, dict[str, int]]]:
    """Mails as they came by collection, kind and language; a weak label ends in `?`."""
    found: dict[str, dict[str, dict[str, int]]] = {}
    for example in examples:
        if example.form is not None:
            continue
        kind = (example.kind.value if example.kind else "neither") + "?" * (not example.sure)
        lang = example.lang.strip("?") or NO_LANGUAGE
        tongues = found.setdefault(example.corpus, {}).setdefault(kind, {})
        tongues[lang] = tongues.get(lang, 0) + 1
    return found


def constants_of(module: ModuleType) -> dict[str, object]:
    """The constants of a module, as JSON can hold them."""
    named = vars(module).items()
    return {name: plain(value) for name, value in named if name.isupper() and name[0] != "_"}


def _short(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def plain(value: object) -> object:
    """The same in JSON's types; a set is sorted, so that it is written in one way only."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(str(plain(one)) for one in value)
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def figures(
    examples: Sequence[Example], probability: Floats, *, scam_from: float
) -> dict[str, object]:
    """How well the fit does on clusters of mails that each part of it never saw.

    Every collection as it came, surely labelled; rates of what is called `scam` by probability
    alone.  These are figures of training: the model's words and kinds saw these mails.
    `python -m bench verdict` measures on later mails.
    """
    groups: dict[str, list[float]] = {}
    for example, value in zip(examples, probability, strict=True):
        if example.sure and example.form is None and example.scam is not None:
            side = "scam" if example.scam else "honest"
            groups.setdefault(f"{example.corpus}, {side}", []).append(float(value))
    called = {
        name: {"mails": len(found), "called_scam": _share(found, scam_from)}
        for name, found in groups.items()
    }
    sides = [
        np.array([v for name, found in groups.items() if name.endswith(side) for v in found])
        for side in ("scam", "honest")
    ]
    loud, quiet = (np.clip(side, 1e-9, 1 - 1e-9) for side in sides)
    if not len(loud) or not len(quiet):
        return {"held_out": called}
    return {
        "held_out": called,
        "calibration_error": round(calibration_error(loud, quiet), 4),
        "log_loss": round(float(-np.log(loud).mean() - np.log1p(-quiet).mean()) / 2, 4),
    }


def _share(values: Sequence[float], least: float) -> float:
    return round(sum(value >= least for value in values) / len(values), 4)


def calibration_error(loud: Floats, quiet: Floats) -> float:
    """Expected calibration error over bands of one tenth, both classes weighing the same."""
    values = np.concatenate([loud, quiet])
    scam = np.arange(len(values)) < len(loud)
    weights = np.where(scam, 0.5 / max(1, len(loud)), 0.5 / max(1, len(quiet)))
    bands = np.minimum((values * BANDS).astype(int), BANDS - 1)
    away = weights * (scam - values)
    return float(sum(abs(away[bands == band].sum()) for band in range(BANDS)))
