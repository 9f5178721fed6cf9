"""What `python -m bench verdict --write` wrote down: counts of verdicts, never anything of a mail.

Real mail and generated mail are two parts that share no line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

PATH = Path(__file__).with_name("verdict.json")
WHOLE = "as handed over"
PASTED = "pasted text only"
FORMS = (WHOLE, PASTED)
"""Forms in which each mail was judged: with all it has, and as its seen text alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """Verdicts on the mails of one kind in one collection or language, in one form."""

    of: str
    """The collection or the language."""
    kind: str
    weak: bool
    """The label is a weak one."""
    form: str
    mails: int
    scam: int
    unclear: int
    nothing: int
    right: int | None
    """Noticed (not `nothing-found`) and named with the labelled kind; `None` for no scam."""
    at_1: int | None
    """Scams above the probability that 1 % of the part's honest mails in this form lie above."""
    at_01: int | None
    """The same at 0.1 %."""

    @property
    def noticed(self) -> int:
        """Mails called `scam` or `unclear`."""
        return self.scam + self.unclear


@dataclass(frozen=True, slots=True)
class Band:
    """Mails whose probability lies in one tenth; scams and honest mails weigh the same."""

    low: float
    said: float
    """Mean probability."""
    share: float
    """Share of scams."""
    mails: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far the probability is to be believed, in one form."""

    error: float
    """Expected calibration error."""
    honest: int
    scams: int
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Real mail, or generated mail."""

    calibration: Mapping[str, Calibration]
    """By form."""
    kinds: tuple[Line, ...]
    languages: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One run."""

    date: str
    learned: Mapping[str, int]
    """Mails that the measured model learned from: `real`, `generated`."""
    limits: Mapping[str, float]
    real: Part
    generated: Part


def load(path: Path = PATH) -> Verdicts:
    """The figures as they were written down last."""
    read = json.loads(path.read_text("utf-8"))
    return Verdicts(**{**read, "real": _part(read["real"]), "generated": _part(read["generated"])})


def _part(read: Mapping[str, Any]) -> Part:
    return Part(
        calibration={
            form: Calibration(**{**one, "bands": tuple(Band(**band) for band in one["bands"])})
            for form, one in read["calibration"].items()
        },
        kinds=tuple(Line(**line) for line in read["kinds"]),
        languages=tuple(Line(**line) for line in read["languages"]),
    )


def save(verdicts: Verdicts, path: Path = PATH) -> None:
    """One line for each group, so that a change can be read."""
    parts = ",\n".join(
        f'"{name}": {{\n{_written(part)}\n}}'
        for name, part in (("real", verdicts.real), ("generated", verdicts.generated))
    )
    head = {name: getattr(verdicts, name) for name in ("date", "learned", "limits")}
    path.write_text(f"{{\n{_lines(head)},\n{parts}\n}}\n", "utf-8")


def _lines(values: Mapping[str, object]) -> str:
    return ",\n".join(f'"{name}": {json.dumps(value)}' for name, value in values.items())


def _written(part: Part) -> str:
    calibration = _lines({form: asdict(one) for form, one in part.calibration.items()})
    return ",\n".join(
        (
            f'"calibration": {{\n{calibration}\n}}',
            f'"kinds": [\n{_listed(part.kinds)}\n]',
            f'"languages": [\n{_listed(part.languages)}\n]',
        )
    )


def _listed(lines: Iterable[Line]) -> str:
    return ",\n".join(json.dumps(asdict(line)) for line in lines)
