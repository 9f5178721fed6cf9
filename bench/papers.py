"""`python -m bench papers`: every paper of every real scam mail, read back by other programs.

All of `scam-ja` and 200 others, in turns with nothing done and with everything done.  An exception,
a paper that another program cannot read, and a paper in which the recipient or who reports can
still be found by a search that is not ours are counted; each should be 0.
"""

from __future__ import annotations

import random
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from tests.reports.redaction.other_eyes import told
from tests.reports.redaction.planted import planted

from bench.papers_read import addressed_to, complaints, forms_of, words_in
from madoguchi.desk import JAPAN, take
from madoguchi.model import (
    Details,
    Did,
    Language,
    Paid,
    Payment,
    Personal,
    Reporter,
    Situation,
    Told,
)
from madoguchi.reports import Case, Draft, Withheld, destinations, drafts, named

AT = datetime(2026, 11, 30, 10, 0, tzinfo=JAPAN)
OTHERS = 200
GENERATED = 200
LARGEST = 2_000_000
REPORTER = Reporter(
    name="見本 花子",
    address="香川県見本市例町1-2-3",
    tel="090-0000-1234",
    mail="hanako.mihon.report@home.example",
)
DETAILS = Details(
    REPORTER,
    payments=tuple(Payment(route, yen=10_000) for route in Paid),
)
SITUATIONS = (
    Situation(),
    Situation(frozenset(Did), frozenset(Told), frozenset(Paid), prefecture="JP-37"),
)


@dataclass(slots=True)
class Tally:
    """What came of one destination."""

    made: int = 0
    withheld: int = 0
    found: Counter[str] = field(default_factory=Counter)
    """Kinds of what should not be."""
    examples: list[str] = field(default_factory=list)


def report(mails: Path) -> None:
    """Print a line for each destination, and the time a whole case took."""
    tallies = {one.id: Tally() for one in destinations()}
    print(_generated(), "\n", sep="")
    paths = _chosen(mails)
    spent: list[float] = []
    for index, path in enumerate(paths):
        spent.append(_one(path, SITUATIONS[index % len(SITUATIONS)], tallies))
        if index % 20 == 0:
            print(f"\r{index}/{len(paths)}", end="", flush=True)
    print(f"\r{len(paths)} mails, {len(tallies)} destinations\n")
    print("| destination | made | withheld | what should not be |")
    print("|---|---|---|---|")
    for name, tally in tallies.items():
        found = ", ".join(f"{key} {times}" for key, times in sorted(tally.found.items())) or "-"
        print(f"| {name} | {tally.made} | {tally.withheld} | {found} |")
    spent.sort()
    late = spent[int(0.99 * (len(spent) - 1))]
    print(
        f"\nAll papers of a case: median {1000 * statistics.median(spent):.0f} ms, "
        f"99 % {1000 * late:.0f} ms, slowest {1000 * spent[-1]:.0f} ms."
    )
    for name, tally in tallies.items():
        for one in tally.examples[:3]:
            print(f"{name}: {one}")


def _generated() -> str:
    """All papers of generated mails with a recipient planted in every way, by other eyes."""
    found: Counter[str] = Counter()
    eyes = lru_cache(maxsize=64)(told)
    for seed in range(GENERATED):
        one = planted(seed)
        situation = SITUATIONS[seed % len(SITUATIONS)]
        answer = take(one.mail, situation, at=AT, language=Language.JA)
        case = Case(one.mail, answer, situation, AT, Language.JA, DETAILS)
        wanted = [each for each in destinations() if Personal.RECIPIENT not in each.may_have]
        for paper in drafts(case, wanted):
            if isinstance(paper, Withheld):
                found["withheld"] += 1
                continue
            found["made"] += 1
            files = (eyes(file.data) for file in paper.attached)
            words = "\n".join((words_in(paper, AT), *files)).lower()
            found["tell"] += any(form.lower() in words for form in one.forms)
    return (
        f"{GENERATED} generated mails with a planted recipient: {found['made']} papers for readers "
        f"who may not know them, {found['withheld']} withheld, {found['tell']} tell."
    )


def _chosen(mails: Path) -> list[Path]:
    """All Japanese scams, and a fixed choice of everything else."""
    found = sorted(path for path in mails.resolve().rglob("*.eml") if path.is_file())
    found = [path for path in found if path.stat().st_size < LARGEST]
    scams = [path for path in found if "scam-ja" in path.parts]
    others = [path for path in found if "scam-ja" not in path.parts]
    random.Random(7).shuffle(others)
    return scams + others[:OTHERS]


def _one(path: Path, situation: Situation, tallies: dict[str, Tally]) -> float:
    data = path.read_bytes()
    answer = take(data, situation, at=AT, language=Language.JA)
    case = Case(data, answer, situation, AT, Language.JA, DETAILS)
    secrets = [form for address in addressed_to(data) for form in forms_of(address)]
    own = [form for said in DETAILS.of_reporter() for form in forms_of(said)]
    start, used = time.perf_counter(), 0.0
    for paper in _made(case, tallies):
        tally = tallies[paper.id]
        if isinstance(paper, Withheld):
            tally.withheld += 1
            tally.examples.append(f"withheld {path.name}")
            continue
        # Reading back is no part of the time.
        used += time.perf_counter() - start
        tally.made += 1
        tally.found.update(_wrong(paper, case, secrets, own, tally, path))
        start = time.perf_counter()
    return used


def _made(case: Case, tallies: dict[str, Tally]) -> Iterator[Draft | Withheld]:
    """One after the other, as they are made together: what is prepared is prepared once."""
    papers = drafts(case, destinations())
    for one in destinations():
        try:
            yield next(papers)
        except Exception as error:
            tallies[one.id].found[type(error).__name__] += 1
            papers = drafts(case, destinations()[destinations().index(one) + 1 :])


def _wrong(
    paper: Draft, case: Case, secrets: list[str], own: list[str], tally: Tally, path: Path
) -> Iterator[str]:
    for complaint in complaints(paper, case.at):
        tally.examples.append(f"{complaint} {path.name}")
        yield complaint
    may_have = named(paper.id).may_have
    words = words_in(paper, case.at)
    if Personal.RECIPIENT not in may_have and any(one in words for one in secrets):
        tally.examples.append(f"recipient {path.name}")
        yield "recipient found"
    if Personal.REPORTER not in may_have and any(one in words for one in own):
        tally.examples.append(f"reporter {path.name}")
        yield "reporter found"
