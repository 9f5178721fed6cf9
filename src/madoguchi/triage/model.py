"""The trained model: a small file of weights, read once.

It is linear in everything, so each signal's share of a verdict is exact.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import numpy as np

from madoguchi.model import Kind, broken_part, carried
from madoguchi.triage.forms import GROUPS

if TYPE_CHECKING:
    import numpy.typing as npt

MODEL_FILE = "model.npz"


@dataclass(frozen=True, slots=True)
class Scale:
    """How a score is read: the log-odds are `slope * score + shift`."""

    slope: float
    shift: float
    scam_from: float
    """Probability from which a mail is called `scam`."""
    nothing_below: float
    """Probability below which nothing was found although something accuses a little."""
    quiet_below: float
    """Probability below which nothing was found when no signal accuses: then nothing *was* found.
    Between these and `scam_from` a mail is `unclear`."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights in log-odds.  How they came about is recorded in `about`."""

    bits: int
    wording: npt.NDArray[np.float32]
    """Per n-gram bucket: how far it moves the wording score."""
    wording_bias: float
    wording_scale: float
    """Wording moves the verdict by `wording_scale * tanh(score / wording_reach)`: it alone can
    neither accuse nor acquit, because wording does not carry over from year to year."""
    wording_reach: float
    signals: dict[str, float]
    bias: float
    common: Scale
    """Of every group of `triage.forms` that has no scale of its own."""
    kinds: tuple[Kind, ...]
    kind_wording: npt.NDArray[np.float32]
    """Buckets x kinds."""
    kind_signals: dict[str, npt.NDArray[np.float32]]
    kind_bias: npt.NDArray[np.float32]
    about: dict[str, object]
    forms: dict[str, Scale] = field(default_factory=dict)
    """Of the groups of `triage.forms` that have a scale of their own."""

    def scale(self, group: str) -> Scale:
        """The scale for a group of input forms; the common one where it has none."""
        return self.forms.get(group, self.common)


def save(model: Model) -> bytes:
    """The bytes of the model file; the same model always gives the same bytes."""
    names = sorted(model.signals)
    head = {
        "bits": model.bits,
        "wording_bias": model.wording_bias,
        "wording_scale": model.wording_scale,
        "wording_reach": model.wording_reach,
        "bias": model.bias,
        "common": astuple(model.common),
        "kinds": [kind.value for kind in model.kinds],
        "signals": {name: round(model.signals[name], 6) for name in names},
        "about": model.about,
    }
    if model.forms:
        head["forms"] = {group: astuple(model.forms[group]) for group in sorted(model.forms)}
    text = json.dumps(head, ensure_ascii=False, sort_keys=True).encode()
    with BytesIO() as buffer:
        np.savez_compressed(
            buffer,
            head=np.frombuffer(text, dtype=np.uint8),
            wording=model.wording.astype(np.float16),
            kind_wording=model.kind_wording.astype(np.float16),
            kind_signals=np.array([model.kind_signals[name] for name in names], dtype=np.float32),
            kind_bias=model.kind_bias.astype(np.float32),
        )
        return buffer.getvalue()


def load(data: bytes) -> Model:
    """Read a model file; raises `PackError` when it is not one."""
    try:
        with np.load(BytesIO(data), allow_pickle=False) as arrays:
            head = json.loads(arrays["head"].tobytes())
            names = sorted(head["signals"])
            return Model(
                bits=head["bits"],
                wording=arrays["wording"].astype(np.float32),
                wording_bias=head["wording_bias"],
                wording_scale=head["wording_scale"],
                wording_reach=head["wording_reach"],
                signals=head["signals"],
                bias=head["bias"],
                common=_scale(head["common"]),
                kinds=tuple(Kind(kind) for kind in head["kinds"]),
                kind_wording=arrays["kind_wording"].astype(np.float32),
                kind_signals=dict(zip(names, arrays["kind_signals"], strict=True)),
                kind_bias=arrays["kind_bias"],
                about=head["about"],
                forms=_forms(head.get("forms", {})),
            )
    except (
        ValueError,
        TypeError,
        AttributeError,
        KeyError,
        OSError,
        EOFError,
        BadZipFile,
    ) as error:
        raise broken_part(MODEL_FILE) from error


def _forms(table: Mapping[str, Sequence[float]]) -> dict[str, Scale]:
    """The scales by group; where none has one of its own, the common one is everybody's."""
    unknown = set(table) - set(GROUPS)
    if unknown:
        raise ValueError(sorted(unknown))
    return {group: _scale(values) for group, values in table.items()}


def _scale(values: Sequence[float]) -> Scale:
    """A slope that is not positive would turn accusing into acquitting: such a file is broken."""
    scale = Scale(*map(float, values))
    finite = 0 < scale.slope < math.inf and math.isfinite(scale.shift)
    ordered = 0 < scale.nothing_below <= scale.quiet_below < scale.scam_from < 1
    if not finite or not ordered:
        raise ValueError(values)
    return scale


@cache
def shipped() -> Model:
    """The model that the package carries."""
    return load(carried("madoguchi.triage", MODEL_FILE))
