"""What was measured on mails that are not in the repository: counts, never anything of a mail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

PATH = Path(__file__).with_name("signals.json")


@dataclass(frozen=True, slots=True)
class Group:
    """The mails of one folder that have one label."""

    folder: str
    scam: bool
    mails: int


@dataclass(frozen=True, slots=True)
class Measured:
    """How often every signal fired on every group."""

    date: str
    groups: tuple[Group, ...]
    hits: Mapping[str, tuple[int, ...]]
    """By signal id: mails it fired on, in the order of the groups."""

    def total(self, signal_id: str, *, scam: bool) -> int:
        """Scams, or honest mails, that it fired on."""
        return sum(hits for group, hits in self._pairs(signal_id) if group.scam is scam)

    def share(self, signal_id: str, *, scam: bool) -> float:
        """The same as a share of all scams, or of all honest mails."""
        mails = sum(group.mails for group in self.groups if group.scam is scam)
        return self.total(signal_id, scam=scam) / mails if mails else 0.0

    def precision(self, signal_id: str) -> float | None:
        """Share of scams among the mails it fires on, had there been as many scams as honest mails.

        `None` where it never fired: there is nothing to divide.
        """
        scams, honest = (self.share(signal_id, scam=side) for side in (True, False))
        return scams / (scams + honest) if scams + honest else None

    def _pairs(self, signal_id: str) -> Iterator[tuple[Group, int]]:
        return zip(self.groups, self.hits.get(signal_id, (0,) * len(self.groups)), strict=True)


def load(path: Path = PATH) -> Measured:
    """The figures as they were written down last."""
    read = json.loads(path.read_text("utf-8"))
    return Measured(
        date=read["date"],
        groups=tuple(Group(**group) for group in read["groups"]),
        hits={signal_id: tuple(hits) for signal_id, hits in read["hits"].items()},
    )


def save(measured: Measured, path: Path = PATH) -> None:
    """One line for each group and each signal, so that a change can be read."""
    groups = ",\n".join(f"  {json.dumps(asdict(group))}" for group in measured.groups)
    hits = ",\n".join(
        f"  {json.dumps(name)}: {json.dumps(list(measured.hits[name]))}"
        for name in sorted(measured.hits)
    )
    path.write_text(
        f'{{\n"date": "{measured.date}",\n"groups": [\n{groups}\n],\n"hits": {{\n{hits}\n}}\n}}\n',
        "utf-8",
    )
