"""What every program is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from madoguchi.triage.training.corpus import Example

Keep = Callable[[Example], bool]
"""Which of the mails that may teach are to be learned from."""


class CannotRunError(Exception):
    """A program is not there or does not start; the message says why.  The others go on."""


class Answer(NamedTuple):
    """A program's answer for one mail."""

    score: float
    """Higher is worse; only the order of one program's scores means anything."""
    called: bool
    """Whether the program calls it spam (madoguchi: a scam) by its own default limit."""


NO_ANSWER = Answer(float("-inf"), False)
"""A mail that the program gave up on: nobody would have been warned."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run over some mails took, start-up not counted."""

    mails: int
    cpu: float
    """Processor seconds, its helper processes counted too."""
    wall: float
    """Seconds on the clock, one mail after the other."""
    peak: int
    """KiB that its largest process held at most."""


class Judge(Protocol):
    """A program that is ready to answer."""

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """One answer for each mail, in their order."""

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """What the mails take, one after the other, once the others have warmed it up."""


class Learner(Protocol):
    """A program that learns from labelled mails."""

    def learn(self, keep: Keep) -> Judge:
        """Learn afresh from the mails wanted, and only those."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A program with rules of its own."""

    name: str
    version: Callable[[], str]
    """Raises `CannotRunError` where the program is not installed."""
    ready: Callable[[Path, int], AbstractContextManager[Judge]]
    """Started in a temporary folder with so many processes."""
    sample: int | None = None
    """Mails of a group of scams or notices that it is given at most; `None`: all."""


@dataclass(frozen=True, slots=True)
class Taught:
    """A program that learns."""

    name: str
    version: Callable[[], str]
    learner: Callable[[Path, tuple[Example, ...]], Learner]
    """Made in a temporary folder from the mails that may teach."""
