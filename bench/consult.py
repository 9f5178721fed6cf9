"""How long a plan, the next question and a replay take: `python -m bench consult`."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from time import perf_counter

from madoguchi.desk.consultation import Consultation, of_kind
from madoguchi.guidance.advise import Adviser, adviser
from madoguchi.guidance.interview import Answers, Interview, interview
from madoguchi.guidance.past import kept, releases
from madoguchi.guidance.replay import Asked, facts_of, plan_for
from madoguchi.model import Kind, Language, Paid, Told

FIRST = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)


def report(_mails: Path) -> None:
    """Print the table: every minute is another one, so that no plan is remembered."""
    ready = adviser()
    print("| what | median ms | 99 % ms |\n|---|---|---|")
    _row("a plan, not made before", [_plan(ready, n, case) for n, case in enumerate(_cases())])
    talk = interview()
    known = Consultation(of_kind(Kind.PHISHING)).known
    answers: tuple[Answers, ...] = (
        {},
        {"on-the-phone": ()},
        {"on-the-phone": (), "threatened": (), "paid": ("card",)},
    )
    _row("the next question", [_timed(partial(talk.next, known, a)) for a in answers * 200])
    _row("the interview made ready", [_timed(lambda: Interview(ready)) for _ in range(9)])
    _row("a past version read and checked", [_timed(_read_again) for _ in range(9)])


def _cases() -> list[list[str]]:
    return [
        [f"kind={kind}", f"told={told}", f"paid={paid}"]
        for kind, told, paid in product(Kind, Told, Paid)
    ]


def _plan(ready: Adviser, number: int, facts: list[str]) -> float:
    given = facts_of(ready.pack, facts)
    asked = Asked(FIRST + timedelta(minutes=number), Language.JA, "JP-37")
    return _timed(lambda: plan_for(ready, given, asked))


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
