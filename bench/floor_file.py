"""`bench/floor.toml`: the best of the shipped model on the fixed sample, and why it was lowered."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

PATH = Path(__file__).with_name("floor.toml")
HEAD = """\
# What the shipped model does on a fixed sample of the real mails, in mails of each group.
# `python -m bench floor --write` raises it and never lowers it; lowering needs --lower REASON.
# The model learned from these mails (not from phishing-pot): this guards against falling back,
# it says nothing of how well new mail is judged.
"""


@dataclass(frozen=True, slots=True)
class Group:
    """One group of the sample; of scams the least, of honest mail the most that is allowed."""

    name: str
    mails: int
    scam: int
    """Called `scam`.  Of honest mail: at most so many."""
    noticed: int | None = None
    """Called `scam` or `unclear`; `None` for honest mail, as is the next."""
    right: int | None = None
    """Noticed and named with the labelled kind."""

    @property
    def honest(self) -> bool:
        """Whether the figures are false alarms."""
        return self.noticed is None


@dataclass(frozen=True, slots=True)
class Lowered:
    """One figure that was lowered, and why."""

    date: str
    group: str
    figure: str
    before: int
    after: int
    reason: str


@dataclass(frozen=True, slots=True)
class Floor:
    """The figures, the sample that they hold for, and every lowering."""

    sample: str
    """SHA-256 over the mails of the sample: of other mails the figures say nothing."""
    groups: Mapping[str, Group]
    lowered: tuple[Lowered, ...] = ()


@dataclass(frozen=True, slots=True)
class Fall:
    """A figure that is worse than the floor."""

    group: str
    figure: str
    floor: int
    now: int

    def __str__(self) -> str:
        return f"{self.group}: {self.figure} was {self.floor}, is {self.now}"


FIGURES = ("scam", "noticed", "right")


def falls(floor: Mapping[str, Group], now: Mapping[str, Group]) -> Iterator[Fall]:
    """What is worse than the floor; a group that is gone is worse in all it had."""
    for name, least in floor.items():
        found = now.get(name)
        for figure in FIGURES:
            old = getattr(least, figure)
            if old is None:
                continue
            new = getattr(found, figure) if found is not None else None
            if new is None:
                yield Fall(name, figure, old, 0 if not least.honest else least.mails)
            elif (new > old) if least.honest else (new < old):
                yield Fall(name, figure, old, new)


def raised(floor: Mapping[str, Group], now: Mapping[str, Group]) -> dict[str, Group]:
    """The better of both, figure by figure; groups that the floor does not have yet come in."""
    return {name: _better(floor[name], one) if name in floor else one for name, one in now.items()}


def _better(old: Group, new: Group) -> Group:
    if new.honest:
        return Group(new.name, new.mails, min(old.scam, new.scam))
    best = {figure: max(getattr(old, figure), getattr(new, figure)) for figure in FIGURES}
    return Group(new.name, new.mails, **best)


def load(path: Path = PATH) -> Floor | None:
    """The floor as it stands; `None` where none was written yet."""
    if not path.exists():
        return None
    read = tomllib.loads(path.read_text("utf-8"))
    groups = [Group(**group) for group in read["group"]]
    return Floor(
        sample=read["sample"],
        groups={group.name: group for group in groups},
        lowered=tuple(Lowered(**one) for one in read.get("lowered", ())),
    )


def save(floor: Floor, path: Path = PATH) -> None:
    """A table for each group and each lowering."""
    tables = [
        *_tables("group", floor.groups.values()),
        *_tables("lowered", floor.lowered),
    ]
    path.write_text(f'{HEAD}\nsample = "{floor.sample}"\n\n' + "\n".join(tables), "utf-8")


def _tables(name: str, rows: Iterable[Group | Lowered]) -> Iterator[str]:
    for row in rows:
        lines = (
            # JSON's strings are TOML's too.
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
            for key, value in asdict(row).items()
            if value is not None
        )
        yield f"[[{name}]]\n" + "".join(lines)
