"""How long the next question and a replay take: `python -m bench consult`; plans: `bench plan`."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from madoguchi.desk.consultation import Consultation, of_kind
from madoguchi.guidance.advise import adviser
from madoguchi.guidance.interview import Answers, Interview, interview
from madoguchi.guidance.past import kept, releases
from madoguchi.model import Kind


def report(_mails: Path) -> None:
    """Print the table."""
    ready = adviser()
    print("| what | median ms | 99 % ms |\n|---|---|---|")
    talk = interview(ready)
    known = Consultation(of_kind(Kind.PHISHING)).known
    answers: tuple[Answers, ...] = (
        {},
        {"on-the-phone": ()},
        {"on-the-phone": (), "threatened": (), "paid": ("card",)},
    )
    _row("the next question", [_timed(partial(talk.next, known, a)) for a in answers * 200])
    _row("the interview made ready", [_timed(lambda: Interview(ready)) for _ in range(9)])
    _row("a past version read and checked", [_timed(_read_again) for _ in range(9)])


def _read_again() -> None:
    kept.cache_clear()
    kept(releases()[0])


def _timed(do: Callable[[], object]) -> float:
    start = perf_counter()
    do()
    return 1000 * (perf_counter() - start)


def _row(name: str, times: list[float]) -> None:
    times = sorted(times)
    print(f"| {name} | {statistics.median(times):.2f} | {times[int(0.99 * len(times))]:.2f} |")
