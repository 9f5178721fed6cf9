"""Counts of one run, written down and read back: `bench/measured/rivals.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from bench.false_alarms import limit_at
from bench.rivals.answers import Answer, Cost

PATH = Path(__file__).parents[1] / "measured" / "rivals.json"
FALSE_ALARMS = (0.01, 0.001)


@dataclass(frozen=True, slots=True)
class Count:
    """The mails of one group that lie above the limits."""

    group: str
    scam: bool
    mails: int
    above: tuple[int, ...]
    """Mails above the limits of `FALSE_ALARMS`, in that order."""
    called: int
    """Mails called spam or scam by the program's own default limit."""
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Speed:
    """Medians of several runs over the same mails."""

    mails: int
    runs: int
    per_cpu_second: float
    per_second: float
    peak_mib: float
    """Of its largest process, the largest of all runs."""
    loop: float
    """Seconds of a fixed loop at that time: how fast the machine was."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one program did."""

    program: str
    version: str
    learned: str
    """`-` when it brings its rules with it."""
    counts: tuple[Count, ...]
    notices: Count
    """Our own honest Japanese notices."""
    speed: Speed | None = None

    @property
    def title(self) -> str:
        """Program and what it learned from, which together are one row."""
        return self.program if self.learned == "-" else f"{self.program}, {self.learned}"


@dataclass(frozen=True, slots=True)
class Run:
    """One whole run."""

    date: str
    learned: Mapping[str, int]
    """Mails that taught, by what they are."""
    figures: tuple[Figures, ...]
    missing: Mapping[str, str]
    """Programs that could not be run, and why."""


def limits_of(honest: Sequence[Answer]) -> tuple[float, ...]:
    """Where the limits of `FALSE_ALARMS` lie over all honest mails together."""
    scores = [max(answer.score, -1e9) for answer in honest]
    return tuple(limit_at(scores, share) for share in FALSE_ALARMS)


def count(group: str, scam: bool, answers: Sequence[Answer], limits: Sequence[float]) -> Count:
    """How many lie above each limit, and how many the program calls by itself."""
    return Count(
        group=group,
        scam=scam,
        mails=len(answers),
        above=tuple(sum(answer.score > limit for answer in answers) for limit in limits),
        called=sum(answer.called for answer in answers),
        unanswered=sum(answer.score == float("-inf") for answer in answers),
    )


def speed_of(costs: Sequence[Cost], loop: float) -> Speed:
    """The middle run."""
    return Speed(
        mails=costs[0].mails,
        runs=len(costs),
        per_cpu_second=round(median(cost.mails / max(cost.cpu, 1e-3) for cost in costs), 1),
        per_second=round(median(cost.mails / max(cost.wall, 1e-3) for cost in costs), 1),
        peak_mib=round(max(cost.peak for cost in costs) / 1024, 1),
        loop=round(loop, 2),
    )


def save(run: Run, path: Path = PATH) -> None:
    """Only counts and rates; nothing of a mail."""
    path.write_text(json.dumps(asdict(run), indent=1, ensure_ascii=False) + "\n", "utf-8")


def load(path: Path = PATH) -> Run:
    """The figures as they were written down last."""
    read = json.loads(path.read_text("utf-8"))
    return Run(
        date=read["date"],
        learned=read["learned"],
        figures=tuple(
            Figures(
                program=one["program"],
                version=one["version"],
                learned=one["learned"],
                counts=tuple(_count(each) for each in one["counts"]),
                notices=_count(one["notices"]),
                speed=Speed(**one["speed"]) if one["speed"] else None,
            )
            for one in read["figures"]
        ),
        missing=read["missing"],
    )


def _count(read: dict[str, object]) -> Count:
    above = read["above"]
    fields = {**read, "above": tuple(above) if isinstance(above, list) else ()}
    return Count(**fields)  # type: ignore[arg-type]
